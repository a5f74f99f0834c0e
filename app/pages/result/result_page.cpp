// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/result_page.h"

#include "app/foundation/content/content.h"
#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "app/pages/result/correction_line.h"
#include "app/pages/result/map_card.h"
#include "app/pages/result/numbers_fold.h"
#include "app/pages/result/result_foot.h"
#include "app/pages/result/result_head.h"
#include "app/pages/result/result_view.h"
#include "app/pages/result/story_card.h"
#include "app/pages/result/why_card.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_words.h"
#include "app/widgets/result_day_dialog.h"
#include "app/widgets/result_name_dialog.h"
#include "app/widgets/text.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

// What else than a pair is worth another look: what was left out, or all where all are the same.
QStringList itemsToReview(const core::Assessment &assessment, const core::SavedEvaluation &result)
{
    const auto has = [&](core::QualityConcern concern) {
        const std::vector<core::QualityConcern> &all = result.evaluation.quality.concerns;
        return std::find(all.begin(), all.end(), concern) != all.end();
    };
    const core::Form *form = result.instrument.findForm(assessment.formId);
    if (!form || !result.instrument.plane || has(core::QualityConcern::ContradictingPairs))
        return {};
    QStringList items;
    for (const QString &id : form->itemIds) {
        const core::Item *item = result.instrument.findItem(id);
        if (!item || item->type != core::ItemType::Likert)
            continue;
        if (has(core::QualityConcern::StraightLining) ||
            (has(core::QualityConcern::TooManyMissing) && !assessment.answers.contains(id)))
            items << id;
    }
    return items;
}

} // namespace

ResultPage::ResultPage(const core::InstrumentCatalogue &instruments, core::Store *records,
                       Content &content, const QString &language, Clock clock, QWidget *parent)
    : ScrollingPage(parent)
    , m_instruments(instruments)
    , m_records(records)
    , m_content(content)
    , m_language(language)
    , m_clock(std::move(clock))
    , m_view(new ResultView(*this))
{
    setWidget(m_view);
    // What is heard first when the page is opened.
    setFocusProxy(&m_view->story());
    connect(m_view, &ResultView::articleRequested, this, &ResultPage::articleRequested);
    connect(m_view, &ResultView::reviewRequested, this, [this](const QStringList &itemIds) {
        emit answersReviewRequested(m_result->assessment(), itemIds);
    });
    connect(&m_view->story(), &StoryCard::timelineRequested, this, &ResultPage::timelineRequested);
    connect(&m_view->numbers(), &NumbersFold::ruleChosen, this, &ResultPage::evaluate);
    const ResultHead &head = m_view->head();
    connect(&head, &ResultHead::printRequested, this, &ResultPage::openReport);
    connect(&head, &ResultHead::againRequested, this,
            [this] { emit againRequested(m_result->assessment().id); });
    connect(&head, &ResultHead::supportRequested, this, &ResultPage::supportRequested);
    connect(&head, &ResultHead::nameRequested, this, &ResultPage::askName);
    connect(&head, &ResultHead::dayRequested, this, &ResultPage::askDay);
    connect(&head, &ResultHead::answersRequested, this,
            [this] { emit sheetCorrectionRequested(m_result->assessment().id); });
    connect(&m_view->correction(), &CorrectionLine::takeBackRequested, this,
            &ResultPage::takeBackCorrection);
    connect(&head, &ResultHead::deleteRequested, this, &ResultPage::discard);
    const ResultFoot &foot = m_view->foot();
    connect(&foot, &ResultFoot::nameRequested, this, &ResultPage::askName);
    connect(&foot, &ResultFoot::deleteRequested, this, &ResultPage::discard);
    connect(&foot, &ResultFoot::supportRequested, this, &ResultPage::supportRequested);
    connect(&foot, &ResultFoot::backRequested, this, &ResultPage::backRequested);
}

void ResultPage::setShowsSecondTime(bool shows)
{
    m_view->map().setShowsSecondTime(shows);
}

core::PersonId ResultPage::person() const
{
    return m_result ? m_result->assessment().personId : core::me;
}

QDate ResultPage::today() const
{
    return m_clock().toLocalTime().date();
}

void ResultPage::showAssessment(const core::Assessment &assessment)
{
    showResult(assessment, core::RuleKind::Midpoint);
}

void ResultPage::showResult(const core::Assessment &assessment, core::RuleKind rule)
{
    m_result.emplace(m_instruments, m_records, m_content.normsFolder(), assessment);
    m_view->numbers().setRules(m_result->rules(), rule);
    m_view->numbers().setOpen(false);
    m_view->why().setShowsAll(false);
    evaluate();
    verticalScrollBar()->setValue(0);
}

std::optional<ResultPage::State> ResultPage::takeState() const
{
    if (!m_result || !m_result->assessment().startedAt.isValid())
        return std::nullopt;
    const NumbersFold &numbers = m_view->numbers();
    return State{m_result->assessment(), m_result->rules()[numbers.rule()].kind(),
                 m_view->why().chosen(), m_view->why().showsAll(), numbers.isOpen()};
}

void ResultPage::restore(const State &state)
{
    showResult(state.assessment, state.rule);
    if (state.allStatements)
        m_view->why().setShowsAll(true);
    m_view->why().choose(state.statement);
    m_view->numbers().setOpen(state.numbersOpen);
}

void ResultPage::evaluate()
{
    m_evaluation.reset();
    const auto result = m_result->readBy(m_result->rules()[m_view->numbers().rule()]);
    if (result) {
        showEvaluated(*result);
    } else if (!m_result->instrument() && result.error().code == core::ErrorCode::UnknownId) {
        m_view->showProblem(tr("The questionnaire of this result is not here any more. Its answers "
                               "are kept; open its definition file in Quiz to see the result."));
    } else {
        m_view->showProblem(wording::errorSentence(result.error()));
    }
    const bool kept = m_records && m_result->assessment().id != 0;
    m_view->foot().setPossible(kept);
    m_view->correction().setResult(m_result->assessment());
    m_view->head().setResult(m_result->assessment(), m_evaluation.has_value(),
                             kept && m_result->assessment().finishedAt);
    showHead();
}

void ResultPage::showEvaluated(const core::SavedEvaluation &result)
{
    m_evaluation = result.evaluation;
    const core::ReportDocument document =
        core::makeReport(core::ReportKind::Screen, m_result->assessment(), result, m_language,
                         stories(), m_result->earlier());
    m_view->show(document, today(), articleTitle(document));
    if (!m_evaluation->classification) {
        const QStringList items = itemsToReview(m_result->assessment(), result);
        if (!items.isEmpty())
            m_view->setItemsToReview(items);
    }
}

void ResultPage::showHead()
{
    const core::Assessment &assessment = m_result->assessment();
    core::ReportDocument head;
    head.kind = core::ReportKind::Screen;
    head.voice = core::voiceFor(assessment.personId);
    head.label = assessment.title;
    head.date = assessment.finishedAt.value_or(assessment.startedAt).toLocalTime().date();
    const core::Result<core::Instrument> &instrument = m_result->instrument();
    const core::Target *target = instrument ? instrument->findTarget(assessment.targetId) : nullptr;
    // Beside the person who named them; a report on paper leaves the name out.
    if (!assessment.targetName.isEmpty())
        head.about = assessment.targetName;
    else if (target)
        head.about = instrument->text(target->nameKey, m_language);
    m_view->head().setNames(reportwords::title(head, today()),
                            shownDay(reportwords::subtitle(head), m_result->within()));
    setAccessibleName(m_view->story().accessibleName());
}

core::PlaceStories ResultPage::stories()
{
    const Content::SharedLibrary library = m_content.library(m_language);
    return library ? (*library)->placeStories() : core::PlaceStories();
}

QString ResultPage::articleTitle(const core::ReportDocument &document)
{
    const Content::SharedLibrary library = m_content.library(m_language);
    for (const core::ReportBlock &block : document.blocks) {
        const auto *story = std::get_if<core::ReportedStory>(&block);
        if (const core::Article *article =
                story && library ? (*library)->article(story->articleId) : nullptr)
            return article->title;
    }
    return {};
}

void ResultPage::openReport()
{
    const auto result = m_result->readBy(m_result->rules()[m_view->numbers().rule()]);
    auto *dialog = new ReportDialog(m_result->assessment(), *result, m_language, stories(),
                                    m_result->earlier(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::problemOccurred, this, &ResultPage::problemOccurred);
    if (m_namesPerson && m_records && person() != core::me) {
        if (const auto whose = m_records->people().person(person()))
            dialog->offerPseudonym(whose->pseudonym);
    }
    dialog->open();
}

void ResultPage::askName()
{
    auto *dialog = new ResultNameDialog(m_result->assessment().title, this);
    connect(dialog, &ResultNameDialog::named, this, [this](const QString &name) {
        const auto renamed = m_records->assessments().rename(m_result->assessment().id, name);
        if (!renamed) {
            emit problemOccurred(wording::errorSentence(renamed.error()));
            return;
        }
        m_result->setTitle(name);
        showHead();
    });
    dialog->open();
}

void ResultPage::askDay()
{
    const core::Assessment &assessment = m_result->assessment();
    auto *dialog = new ResultDayDialog(assessment.finishedAt->toLocalTime().date(), today(), this);
    connect(dialog, &ResultDayDialog::corrected, this,
            [this, dialog, id = assessment.id](const QDate &day) {
                const auto corrected = m_records->assessments().correctDay(id, day, m_clock());
                if (!corrected) {
                    dialog->say(wording::errorSentence(corrected.error()));
                    return;
                }
                dialog->accept();
                refresh();
            });
    dialog->open();
}

void ResultPage::takeBackCorrection()
{
    const auto taken = m_records->assessments().takeBackCorrection(m_result->assessment().id);
    if (!taken)
        emit problemOccurred(wording::errorSentence(taken.error()));
    refresh();
}

void ResultPage::refresh()
{
    if (!m_records || !m_result || m_result->assessment().id == 0)
        return;
    const auto saved = m_records->assessments().assessment(m_result->assessment().id);
    if (!saved || *saved == m_result->assessment())
        return;
    State state = *takeState();
    state.assessment = *saved;
    const int scrolled = verticalScrollBar()->value();
    restore(state);
    verticalScrollBar()->setValue(scrolled);
}

void ResultPage::discard()
{
    const core::AssessmentId id = m_result->assessment().id;
    const auto discarded = m_records->assessments().markDeleted(id);
    if (discarded)
        emit deleted(id);
    else
        emit problemOccurred(wording::errorSentence(discarded.error()));
}

void ResultPage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    m_view->setWide(viewport()->width() > spacing(100, this));
}

} // namespace app
