// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"

#include <QScrollArea>

namespace app
{

class Button;
class Card;
class HelpNumbers;
class TextLabel;

/// Stands above what was found where the words that were looked for tell of need: one kind
/// sentence, the numbers of the country, and the way to all of them; after a break-up the way to a
/// quiet first hour.
class SupportCard final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SupportCard(QWidget *parent = nullptr);

    /// What is told by the words; nothing hides the card.
    void setNeed(const std::vector<core::Distress> &kinds, const core::SupportCountry *country);
    /// Whether the numbers stand on it.
    bool isUrgent() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void supportRequested();
    void breakUpRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<core::Distress> m_kinds;
    Card *m_card;
    TextLabel *m_sentence;
    HelpNumbers *m_numbers;
    Button *m_lines;
    Button *m_firstHour;
};

} // namespace app
