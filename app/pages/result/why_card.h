// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

#include <optional>

class QScrollArea;

namespace app
{

class Button;
class ReasonList;

/// Why a result lies where it does: the answers of both dimensions as bars.
class WhyCard final : public QWidget
{
    Q_OBJECT

public:
    /// `page` scrolls this widget and is kept at the row that the keyboard is at.
    explicit WhyCard(QScrollArea &page);

    /// Those that move the point most, few of each dimension, until all are asked for.
    void setReasons(const core::ReasonTable &reasons);
    void setShowsAll(bool all);
    bool showsAll() const { return m_all; }
    /// The row of the table that was chosen last; −1: none.
    int chosen() const;
    void choose(int row);

signals:
    /// This row of the table is marked; nullptr: none is.
    void marked(const core::ReasonTable::Row *reason, const core::AttachmentPoint &point);

private:
    void follow(const ReasonList &list, const QRect &place);
    void tellMarked();

    QScrollArea &m_page;
    core::ReasonTable m_reasons;
    core::PerDimension<ReasonList *> m_lists{};
    int m_chosen = -1;
    bool m_all = false;
    Button *m_rest;
};

} // namespace app
