// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace app
{

class TextLabel;

/// One questionnaire on offer: what it is, which form, about whom, a button to begin, and quieter
/// ones for paper. A scoring key without wording can be typed in from paper, printed as an answer
/// sheet and given its wording, but not begun.
///
/// An instrument that is asked once for each relationship (it has a target "named") offers its
/// targets as check boxes; any other offers them as one choice.
class InstrumentCard final : public QWidget
{
    Q_OBJECT

public:
    InstrumentCard(core::Instrument instrument, const QString &language, QWidget *parent = nullptr);

signals:
    /// To answer here, or to type in a sheet of paper, as the request says.
    void startRequested(const QuizRequest &request);
    void printRequested(const QuizRequest &request);
    void wordingRequested(const core::Instrument &key);

private:
    void addPaperButtons(QVBoxLayout &column);
    QuizRequest request(AnswerWay way = AnswerWay::OnScreen) const;
    void updateStart();

    core::Instrument m_instrument;
    QComboBox *m_form = nullptr;
    QComboBox *m_target = nullptr;
    std::vector<QCheckBox *> m_targets;
    QLineEdit *m_name = nullptr;
    Button *m_start;
    Button *m_enter;
};

} // namespace app
