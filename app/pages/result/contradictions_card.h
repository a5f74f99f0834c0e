// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

class QVBoxLayout;

namespace app
{

/// Answers to look at again: the pairs that say opposite things, or a way to others.
class ContradictionsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ContradictionsCard(QWidget *parent = nullptr);

    void setPairs(const core::ContradictingAnswers &answers);
    /// Answers that have another fault: nothing is listed.
    void setItems(const QStringList &itemIds);

signals:
    void reviewRequested(const QStringList &itemIds);

private:
    void clearPairs();

    QWidget *m_list;
    QVBoxLayout *m_pairs;
    QStringList m_itemIds;
};

} // namespace app
