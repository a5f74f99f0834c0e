// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/page_writer.h"

#include <QWidget>

class QListWidget;

namespace app
{

class MarksList;

/// Beside the text: the headings of the page, and the passages marked on it.
class PageOutline final : public QWidget
{
    Q_OBJECT

public:
    explicit PageOutline(QWidget *parent = nullptr);

    void setHeadings(const std::vector<PlacedHeading> &headings);
    /// Which heading is read; −1: none.
    void setCurrent(int heading);
    MarksList &marks() { return *m_marks; }
    /// Whether there is something to choose from.
    bool isNeeded() const;

signals:
    void headingChosen(int index);

private:
    QListWidget *m_headings;
    MarksList *m_marks;
};

} // namespace app
