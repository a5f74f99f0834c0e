// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/change.h"

#include <QWidget>

#include <optional>

class QTableView;
class QVBoxLayout;

namespace app
{

class Card;
class ItemChangeModel;
class TextLabel;

/// Two dates of one series in words: what each dimension did, whether that is larger than chance
/// variation, what that was computed from; then item by item. It names a size and a direction and
/// judges neither.
class ChangeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);

    /// `norm` as for core::changeBetween(); the two cannot be compared: says why, without numbers.
    void showChange(const core::Instrument &instrument, const core::Occasion &first,
                    const core::Occasion &second, const std::optional<core::Norm> &norm,
                    const QString &language);
    /// Nothing to compare yet.
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown {
        core::Instrument instrument;
        core::Occasion first;
        core::Occasion second;
        std::optional<core::Norm> norm;
        QString language;
    };

    void fill();
    void say(const core::Change &change);
    void listItems();
    void giveRoom();

    std::optional<Shown> m_shown;
    TextLabel *m_heading;
    core::PerDimension<TextLabel *> m_sentences;
    TextLabel *m_provenance;
    Card *m_itemCard;
    QTableView *m_table;
    ItemChangeModel *m_items;
};

} // namespace app
