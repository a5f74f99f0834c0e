// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/classroom_page.h"

#include "app/foundation/content/content.h"
#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/pages/classroom/typing_table.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// The table that is typed into takes what the page has room for.
constexpr int allTheRest = 1000;

std::optional<core::ReferenceDensity> densityOf(const Content &content, const QString &language)
{
    const auto density = content.referenceDensity(language);
    return density ? std::optional(*density) : std::nullopt;
}

std::shared_ptr<core::Store> temporaryRecords()
{
    auto opened = core::Store::temporary();
    return opened ? std::move(*opened) : nullptr;
}

core::ClassDrafts *draftsOf(core::Store *records)
{
    return records ? &records->classDrafts() : nullptr;
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ClassroomPage::ClassroomPage(const core::InstrumentCatalogue &instruments, Content &content,
                             const QString &language, core::Store *records, QWidget *parent)
    : ScrollingPage(parent)
    , m_instruments(instruments)
    , m_temporary(records ? nullptr : temporaryRecords())
    , m_drafts(draftsOf(records ? records : m_temporary.get()))
    , m_content(content)
    , m_language(language)
    , m_density(densityOf(content, language))
    , m_typingCard(new TypingCard(instruments, m_drafts))
    , m_start(new StartStep(m_density ? m_density->n : 0, m_typingCard))
    , m_import(new ImportStep(instruments))
    , m_typing(new TypingStep(records != nullptr))
    , m_progress(new ImportProgress)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(body());
    setRhythm(*column, 1.5, 3);
    column->addWidget(new TextLabel(TextRole::Title, tr("Classroom")));
    for (QWidget *step : std::initializer_list<QWidget *>{m_start, m_import, m_progress})
        column->addWidget(step);
    column->addWidget(m_typing, allTheRest);
    column->addStretch(1);
    // Before the page is measured: steps that nobody sees are not.
    showStep(Step::Start);

    connect(m_start, &StartStep::openRequested, this, &ClassroomPage::chooseTable);
    connect(m_start, &StartStep::drawRequested, this, &ClassroomPage::draw);
    connect(m_start, &StartStep::articleRequested, this, &ClassroomPage::articleRequested);
    connect(m_import, &ImportStep::importRequested, this, &ClassroomPage::beginImport);
    connect(m_import, &ImportStep::problemOccurred, this, &ClassroomPage::problemOccurred);
    connect(m_import, &ImportStep::backRequested, this, [this] { showStep(Step::Start); });
    connect(m_typingCard, &TypingCard::beginRequested, this, &ClassroomPage::beginTyping);
    connect(m_typingCard, &TypingCard::goOnRequested, this, &ClassroomPage::goOnTyping);
    connect(m_typingCard, &TypingCard::problemOccurred, this, &ClassroomPage::problemOccurred);
    connect(m_typing, &TypingStep::doneRequested, this, &ClassroomPage::showTypedClass);
    connect(m_typing, &TypingStep::backRequested, this, &ClassroomPage::leaveTyping);
    connect(m_typing, &TypingStep::problemOccurred, this, &ClassroomPage::problemOccurred);
    connect(m_typing, &TypingStep::saved, this, &ClassroomPage::saved);
    connect(m_progress, &ImportProgress::finished, this,
            [this](const std::shared_ptr<core::Result<ClassData>> &loaded) { endImport(*loaded); });
}

ClassroomPage::~ClassroomPage() = default;

ClassroomPage::State ClassroomPage::takeState()
{
    State state{.step = m_step,
                .temporary = m_temporary,
                .start = m_start->takeState(),
                .typingCard = m_typingCard->takeState(),
                .import = m_import->takeState(),
                .reading = m_progress->takeState(),
                .typing = {},
                .view = {},
                .request = m_request};
    if (state.step == Step::Typing)
        state.typing = m_typing->takeState();
    if (m_view)
        state.view = m_view->takeState();
    return state;
}

void ClassroomPage::restore(State state)
{
    if (state.temporary) {
        m_temporary = std::move(state.temporary);
        m_drafts = draftsOf(m_temporary.get());
        m_typingCard->setDrafts(*m_drafts);
    }
    m_start->restore(state.start);
    m_typingCard->restore(state.typingCard);
    m_import->restore(std::move(state.import));
    m_progress->restore(std::move(state.reading));
    m_request = state.request;
    if (state.view)
        view().restore(std::move(*state.view));
    showStep(state.step);
    if (state.typing) {
        m_typing->restore(*m_drafts, std::move(*state.typing));
        m_typing->setFocus();
    }
}

ClassView &ClassroomPage::view()
{
    if (!m_view)
        makeView();
    return *m_view;
}

// With its map and tables it takes as long to make as the rest of the page.
void ClassroomPage::makeView()
{
    m_view = new ClassView(m_instruments, m_content, m_language);
    m_view->hide();
    m_view->setWide(isWide());
    m_view->exports().setSmallest(m_smallestGroup);
    if (m_density)
        m_view->lab().setDensity(*m_density);
    auto *column = static_cast<QVBoxLayout *>(body()->layout());
    column->insertWidget(column->indexOf(m_typing), m_view);
    connect(m_view, &ClassView::anotherRequested, this, &ClassroomPage::forgetClass);
    connect(m_view, &ClassView::drawAgainRequested, this, [this] { draw(m_request); });
    connect(m_view, &ClassView::problemOccurred, this, &ClassroomPage::problemOccurred);
    connect(m_view, &ClassView::saved, this, &ClassroomPage::saved);
    connect(m_view, &ClassView::smallestGroupChanged, this, &ClassroomPage::smallestGroupChanged);
    connect(m_view, &ClassView::pictureChanged, this, &ClassroomPage::pictureChanged);
    connect(&m_view->lab().map(), &AttachmentMap::pointerMoved, this, &ClassroomPage::labPointed);
}

void ClassroomPage::setSmallestGroup(int smallest)
{
    m_smallestGroup = smallest;
    if (m_view)
        m_view->exports().setSmallest(smallest);
}

void ClassroomPage::showStep(Step step)
{
    m_step = step;
    const std::pair<Step, QWidget *> widgets[]{{Step::Start, m_start},
                                               {Step::Import, m_import},
                                               {Step::Reading, m_progress},
                                               {Step::Typing, m_typing},
                                               {Step::Class, m_view}};
    for (const auto &[each, widget] : widgets) {
        if (widget) // the class has none before there is one
            widget->setVisible(each == step);
    }
    verticalScrollBar()->setValue(0);
}

void ClassroomPage::forgetClass()
{
    if (m_view)
        m_view->clear();
    showStep(Step::Start);
}

void ClassroomPage::chooseTable()
{
    askForFile(*this,
               {.title = tr("Open a table"),
                .filters = tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods *.sav *.dta);;All files (*)")
                               .split(u";;"_s)},
               [this](const QString &path) { openTable(path); });
}

void ClassroomPage::openTable(const QString &path)
{
    if (const auto shown = m_import->showTable(path); !shown) {
        emit problemOccurred(wording::errorSentence(shown.error()));
        return;
    }
    showStep(Step::Import);
    m_import->takeFocus();
}

void ClassroomPage::beginImport(const ImportPlan &plan)
{
    showStep(Step::Reading);
    m_progress->setFocus();
    m_progress->start(plan);
}

void ClassroomPage::endImport(core::Result<ClassData> &loaded)
{
    if (!loaded) {
        if (loaded.error().code != core::ErrorCode::Cancelled)
            emit problemOccurred(wording::errorSentence(loaded.error()));
        showStep(Step::Import);
        return;
    }
    view().setClass(std::make_shared<const ClassData>(std::move(*loaded)));
    showStep(Step::Class);
}

void ClassroomPage::draw(const MadeUpRequest &request)
{
    m_request = request;
    const std::uint64_t seed = QRandomGenerator::global()->generate64();
    core::CohortScores scores;
    if (request.population) {
        auto drawn = core::simulatePeople(*request.population, request.people, seed);
        if (!drawn) {
            emit problemOccurred(wording::errorSentence(drawn.error()));
            return;
        }
        scores = std::move(*drawn);
    } else if (m_density) {
        scores = core::simulatePeople(*m_density, request.people, seed);
    }
    // Made-up people are read by the rules of the sample they are seen beside.
    auto people =
        std::make_shared<ClassData>(madeUpClass(std::move(scores), Content::referenceInstrument));
    people->drawnFrom = request.population || !m_density ? 0 : m_density->n;
    view().setClass(people);
    showStep(Step::Class);
}

void ClassroomPage::report(const core::Error &error)
{
    emit problemOccurred(wording::errorSentence(error));
}

void ClassroomPage::beginTyping(const QString &className, const PlaneQuestionnaire &questionnaire,
                                const core::Scale &answers)
{
    core::ClassDraft draft;
    draft.name = className;
    draft.formId = questionnaire.formId;
    draft.instrumentId = questionnaire.instrument.id;
    draft.definitionHash = questionnaire.instrument.definitionHash;
    draft.answers = answers;
    draft.startedAt = QDateTime::currentDateTimeUtc();
    const auto added = m_drafts->add(draft);
    if (!added) {
        report(added.error());
        return;
    }
    draft.id = *added;
    m_typing->showDraft(*m_drafts, std::move(draft), questionnaire);
    showStep(Step::Typing);
    m_typing->setFocus();
}

void ClassroomPage::goOnTyping(core::ClassDraftId id)
{
    auto draft = m_drafts->draft(id);
    if (!draft) {
        report(draft.error());
        return;
    }
    const auto instrument = m_instruments.definition(draft->instrumentId, draft->definitionHash);
    if (!instrument) {
        report(instrument.error());
        return;
    }
    auto questionnaire = questionnaireOf(*instrument, draft->formId);
    if (!questionnaire) {
        report(questionnaire.error());
        return;
    }
    m_typing->showDraft(*m_drafts, std::move(*draft), std::move(*questionnaire));
    showStep(Step::Typing);
    m_typing->setFocus();
}

void ClassroomPage::leaveTyping()
{
    // A class of nobody is nothing to go on with.
    if (m_typing->isEmpty()) {
        if (const auto removed = m_drafts->remove(m_typing->draftId()); !removed)
            report(removed.error());
    }
    showStep(Step::Start);
}

void ClassroomPage::showTypedClass()
{
    auto typed = m_typing->classData();
    if (!typed) {
        report(typed.error());
        return;
    }
    view().setClass(std::make_shared<const ClassData>(std::move(*typed)));
    showStep(Step::Class);
}

void ClassroomPage::showEvent(QShowEvent *event)
{
    // Everything may have been erased while another page was shown.
    if (m_step == Step::Typing && !m_drafts->draft(m_typing->draftId()))
        showStep(Step::Start);
    ScrollingPage::showEvent(event);
}

void ClassroomPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step != Step::Reading && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClassroomPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openTable(droppedFile(event->mimeData()));
}

void ClassroomPage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    if (m_view)
        m_view->setWide(isWide());
}

bool ClassroomPage::isWide() const
{
    return viewport()->width() > spacing(105, this);
}

} // namespace app
