// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/report/report_document.h"

#include <array>

class QBoxLayout;

namespace app
{

class IntervalBar;
class TextLabel;

/// The numbers of two people beside each other, where they come from, and how far they differ.
class CoupleNumbers final : public Card
{
    Q_OBJECT

public:
    explicit CoupleNumbers(QWidget *parent = nullptr);

    /// Forgets both.
    void clear();
    void setPlacements(const core::ReportedCouple &couple);
    /// 0 is the first of the two.
    void setOrigin(std::size_t person, const QString &sentence);
    void setDifferences(const QString &sentences);
    void setDirection(QBoxLayout::Direction direction);

private:
    struct Partner {
        QWidget *place;
        TextLabel *name;
        core::PerDimension<IntervalBar *> bars;
        TextLabel *origin;
    };

    QBoxLayout *m_row;
    std::array<Partner, 2> m_partners{};
    TextLabel *m_differences;
};

} // namespace app
