// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/widgets/card.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace app
{

class TextLabel;

/// One questionnaire on offer: what it is, which form, about whom, a button to choose it, and
/// quieter ones for paper. The recommended one says here what is to be known before, and begins. A
/// scoring key without wording can be typed in from paper, printed as an answer sheet and given its
/// wording, but not begun.
///
/// An instrument that is asked once for each relationship (it has a target "named") offers its
/// targets as check boxes; any other offers them as one choice.
class InstrumentCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Recommended, Other };

    /// `isSaved`: answers are kept on this computer.
    InstrumentCard(core::Instrument instrument, const QString &language, Kind kind, bool isSaved,
                   QWidget *parent = nullptr);

signals:
    void supportRequested();
    /// To answer here, or to type in a sheet of paper, as the request says.
    void startRequested(const QuizRequest &request);
    void printRequested(const QuizRequest &request);
    void wordingRequested(const core::Instrument &key);

private:
    void addForms(QGridLayout &choices, const QString &language);
    void addTargets(QVBoxLayout &column, QGridLayout &choices, const QString &language);
    void sayHowMany();
    void addHeading(QVBoxLayout &column, const QString &language);
    QComboBox *addChoice(QGridLayout &choices, const QString &words);
    void addConsent(QVBoxLayout &column, bool isSaved);
    void addPaperButtons(QVBoxLayout &column);
    QuizRequest request(AnswerWay way = AnswerWay::OnScreen) const;
    void updateStart();

    core::Instrument m_instrument;
    Kind m_kind;
    QComboBox *m_form = nullptr;
    QComboBox *m_target = nullptr;
    std::vector<QCheckBox *> m_targets;
    QLineEdit *m_name = nullptr;
    Button *m_start;
    TextLabel *m_howMany; ///< of the statements, where the chosen form has not all
    Button *m_enter;
};

} // namespace app
