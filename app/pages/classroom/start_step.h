// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/simulation.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace app
{

class Card;
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
    /// What a step made anew goes on with: the numbers of a made-up class.
    struct State {
        int people = 0;
        int source = 0; ///< place in the list
        core::SimulatedPopulation population;
    };

    /// `sampleSize` people stand in the reference sample; 0: there is none to draw from. Takes the
    /// card over.
    StartStep(int sampleSize, TypingCard *typing, QWidget *parent = nullptr);

    State takeState() const;
    void restore(const State &state);

signals:
    void openRequested();
    void drawRequested(const app::MadeUpRequest &request);
    void articleRequested(const QString &link);

private:
    Card *makeOpenCard();
    Card *makeDrawCard(int sampleSize);
    QWidget *makeNumbers();
    void draw();
    core::SimulatedPopulation population() const;

    QSpinBox *m_people;
    QComboBox *m_source;
    QWidget *m_numbers;
    core::PerDimension<QDoubleSpinBox *> m_means{};
    core::PerDimension<QDoubleSpinBox *> m_sds{};
    QDoubleSpinBox *m_correlation = nullptr;
};

} // namespace app
