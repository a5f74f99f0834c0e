// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/widgets/scrolling_page.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/assessment.h"

#include <utility>
#include <vector>

class QVBoxLayout;

namespace app
{

class Button;
class InstrumentCard;
class TextLabel;
class UndoBar;

/// First step: go on with a quiz that was left, begin the recommended one at once, or choose
/// another questionnaire, or open a definition file.
class ChooseStep final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit ChooseStep(const core::InstrumentCatalogue &instruments, QWidget *parent = nullptr);

    /// Fills the page anew in the language; `unfinished` stand at the top. `isSaved`: answers are
    /// kept on this computer.
    void show(const QString &language, const std::vector<core::Assessment> &unfinished,
              bool isSaved);
    /// To the button that goes on with this quiz; else with the first one that was left; else to
    /// the one that begins the recommended one.
    void takeFocus(core::AssessmentId id = 0);
    /// Says that answers were forgotten, and offers to take that back.
    void offerUndo();
    /// One sentence at the top of the page: what went wrong, or what was done.
    void say(const QString &sentence);

signals:
    /// The recommended one, of which all is said here that is to be known before.
    void beginRequested(const QuizRequest &request);
    void startRequested(const QuizRequest &request);
    void printRequested(const QuizRequest &request);
    void wordingRequested(const core::Instrument &key);
    void resumeRequested(core::AssessmentId id, AnswerWay way);
    void forgetRequested(core::AssessmentId id);
    void undoRequested();
    /// What was forgotten is to be erased at once.
    void eraseRequested();
    void supportRequested();
    void fileChosen(const QString &path);
    /// Removes a definition that the person had opened.
    void removeRequested(const core::Instrument &instrument);

private:
    void addUnfinished(const core::Assessment &assessment);
    InstrumentCard *addCard(QVBoxLayout &column, const core::Instrument &instrument);
    void addRecommended(const core::Instrument &instrument);
    void addOwn(const core::Instrument &instrument);
    void addPublished(const std::vector<core::Instrument> &instruments);
    void addImport();

    const core::InstrumentCatalogue &m_instruments;
    QString m_language;
    bool m_isSaved = false;
    QVBoxLayout *m_column = nullptr;
    UndoBar *m_undo = nullptr;
    InstrumentCard *m_recommended = nullptr;
    std::vector<std::pair<core::AssessmentId, Button *>> m_goOn; ///< of the unfinished ones
    TextLabel *m_said = nullptr;
};

} // namespace app
