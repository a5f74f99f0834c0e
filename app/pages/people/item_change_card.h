// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/change.h"

#include <QWidget>

class QTableView;

namespace app
{

class ItemChangeModel;

/// Two dates of one series statement by statement: how each answer changed and how much of the
/// difference comes from it. Hidden where the two cannot be compared.
class ItemChangeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemChangeCard(QWidget *parent = nullptr);

    /// `language` is that of the statements.
    void showChange(const core::Instrument &instrument, const core::Occasion &first,
                    const core::Occasion &second, const QString &language);
    void clear();

private:
    QTableView *m_table;
    ItemChangeModel *m_items;
};

} // namespace app
