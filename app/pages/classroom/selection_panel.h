// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_selection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace app
{

class Button;
class Disclosure;
class TextLabel;

/// What of a class is shown: which answers, which people, which measurement. Folded away at first;
/// says in its title when it shows something else than the class as loaded.
class SelectionPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What a panel made anew goes on with.
    struct State {
        ClassSelection selection;
        core::ErrorOfScores error;
        int people = 0; ///< to be drawn next
        bool isOpen = false;
    };

    explicit SelectionPanel(QWidget *parent = nullptr);

    /// Another class: everything back to how it was loaded.
    void setClass(const ClassData &loaded, std::vector<AnswerReading> readings);
    /// The error that a second measurement has, whenever the answers used bring another one.
    void setError(const core::ErrorOfScores &error);
    void setSmallest(std::size_t smallest);
    const ClassSelection &selection() const { return m_selection; }
    const core::ErrorOfScores &error() const { return m_error; }

    State takeState();
    /// For the same class, which has been set before. Without signals.
    void restore(State state);

signals:
    void selectionChanged();
    void errorChanged();

private:
    QWidget *makeAnswers();
    QWidget *makePeople();
    QWidget *makeMeasurement();
    void chooseAnswers();
    void draw();
    void measureAgain();
    void chooseError();
    void showSelection();

    ClassSelection m_selection;
    std::vector<AnswerReading> m_readings;
    core::ErrorOfScores m_error;
    Disclosure *m_disclosure;
    QWidget *m_answersPart;
    QComboBox *m_answers;
    QCheckBox *m_completeOnly;
    QSpinBox *m_people;
    Button *m_draw;
    Button *m_whole;
    Button *m_measure;
    Button *m_first;
    TextLabel *m_errorText;
    QWidget *m_errorChoice;
    core::PerDimension<QDoubleSpinBox *> m_errors{};
};

} // namespace app
