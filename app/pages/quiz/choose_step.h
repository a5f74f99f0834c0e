// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/widgets/scrolling_page.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/assessment.h"

class QVBoxLayout;

namespace app
{

class TextLabel;

/// First step: go on with a quiz that was left, choose one of ours, or open a definition file.
class ChooseStep final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit ChooseStep(const core::InstrumentCatalogue &instruments, QWidget *parent = nullptr);

    /// Fills the page anew in the language; `unfinished` stand at the top.
    void show(const QString &language, const std::vector<core::Assessment> &unfinished);
    /// One sentence at the top of the page: what went wrong, or what was done.
    void say(const QString &sentence);

signals:
    void startRequested(const QuizRequest &request);
    void printRequested(const QuizRequest &request);
    void wordingRequested(const core::Instrument &key);
    void resumeRequested(core::AssessmentId id, AnswerWay way);
    void forgetRequested(core::AssessmentId id);
    void fileChosen(const QString &path);
    /// Removes a definition that the person had opened.
    void removeRequested(const core::Instrument &instrument);

private:
    void addUnfinished(const core::Assessment &assessment);
    QWidget *cardOf(const core::Instrument &instrument);
    void addOwn(const core::Instrument &instrument);
    void addPublished(const std::vector<core::Instrument> &instruments);
    void addImport();

    const core::InstrumentCatalogue &m_instruments;
    QString m_language;
    QVBoxLayout *m_column = nullptr;
    TextLabel *m_said = nullptr;
};

} // namespace app
