// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/reading_log.h"

#include <QWidget>

class QListWidget;

namespace app
{

/// The passages marked on the page shown, with their notes: go there, write a note, remove.
class MarksList final : public QWidget
{
    Q_OBJECT

public:
    explicit MarksList(QWidget *parent = nullptr);

    /// Hidden where there are none.
    void setHighlights(const std::vector<core::Highlight> &highlights);
    QListWidget &list() { return *m_list; }

signals:
    void chosen(qint64 id);
    void noteRequested(qint64 id);
    void removeRequested(qint64 id);

private:
    qint64 currentId() const;

    QListWidget *m_list;
};

} // namespace app
