// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/simulation.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace app
{

class Button;
class Card;
class Link;
class TextLabel;
class TypingCard;

/// People to be made up: how many, and from what. Without a population: from the reference sample.
struct MadeUpRequest {
    std::size_t people = 30;
    std::optional<core::SimulatedPopulation> population;
};

/// What the page is for, and its three beginnings: a table of one's own, answers on paper, or a
/// made-up class.
class StartStep final : public QWidget
{
    Q_OBJECT

public:
    /// `sampleSize` people stand in the reference sample; 0: there is none to draw from. Takes the
    /// card over.
    StartStep(int sampleSize, TypingCard *typing, QWidget *parent = nullptr);

    Button &openButton() { return *m_open; }
    Button &drawButton() { return *m_draw; }
    QSpinBox &people() { return *m_people; }
    QComboBox &source() { return *m_source; }

signals:
    void openRequested();
    void drawRequested(const app::MadeUpRequest &request);
    void articleRequested(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    Card *makeOpenCard();
    Card *makeDrawCard();
    void addNumber(QGridLayout &grid, TextLabel *&label, QDoubleSpinBox *&box, double lowest,
                   double highest, double value);
    void draw();
    void retranslate();

    int m_sampleSize;
    TextLabel *m_lead;
    TextLabel *m_openHeading;
    TextLabel *m_openText;
    TextLabel *m_privacy;
    Button *m_open;
    Link *m_read;
    TextLabel *m_drawHeading;
    TextLabel *m_drawText;
    TextLabel *m_peopleLabel;
    QSpinBox *m_people;
    TextLabel *m_sourceLabel;
    QComboBox *m_source;
    QWidget *m_numbers;
    core::PerDimension<TextLabel *> m_meanLabels{};
    core::PerDimension<QDoubleSpinBox *> m_means{};
    core::PerDimension<TextLabel *> m_sdLabels{};
    core::PerDimension<QDoubleSpinBox *> m_sds{};
    TextLabel *m_correlationLabel = nullptr;
    QDoubleSpinBox *m_correlation = nullptr;
    Button *m_draw;
};

} // namespace app
