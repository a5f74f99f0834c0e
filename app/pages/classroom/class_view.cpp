// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_view.h"

#include "app/foundation/content/content.h"
#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/mapview/map_export.h"
#include "app/pages/classroom/class_figures.h"
#include "app/pages/classroom/doubt_words.h"
#include "app/pages/classroom/rule_choice.h"
#include "app/print/report/class_words.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "core/report/class_report.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDate>
#include <QFileInfo>

namespace app
{
namespace
{

// The published figures are of answers to the ECR from 1 to 5: with others they mean nothing.
bool mayReproduce(const ClassData &loaded)
{
    return loaded.report && loaded.answers && loaded.instrumentId == QLatin1String("ecr") &&
           loaded.ownScale == *core::Scale::make(1, 5);
}

} // namespace

ClassView::ClassView(const core::InstrumentCatalogue &instruments, Content &content,
                     const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_instruments(instruments)
    , m_content(content)
    , m_name(new TextLabel(TextRole::Heading))
    , m_group(new TextLabel(TextRole::Body))
    , m_report(new TextLabel(TextRole::Body))
    , m_selection(new SelectionPanel)
    , m_body(new QWidget)
    , m_lab(new CutLineLab)
    , m_figures(new ClassFigures)
    , m_published(new Disclosure)
    , m_exports(new ClassExports)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    auto *said = new Card(CardRole::Tinted);
    for (TextLabel *label : {m_name, m_group, m_report})
        said->body()->addWidget(label);
    auto *body = new QVBoxLayout(m_body);
    setRhythm(*body, 2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_lab, m_figures, makePublished(language)})
        body->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{said, m_selection, m_body, m_exports})
        column->addWidget(part);
    column->addStretch(1);
    connectParts();
}

QWidget *ClassView::makePublished(const QString &language)
{
    auto *card = new Card;
    card->body()->addWidget(m_published);
    // Where what is shipped cannot be read there is nothing to reproduce.
    const auto library = m_content.library(language);
    if (!library) {
        return card;
    }
    const core::Reproduction &shipped = (*library)->reproduction();
    m_published->setTitle(shipped.title);
    QString list;
    for (const QString &step : shipped.steps)
        list += QStringLiteral("<li>%1</li>").arg(step.toHtmlEscaped());
    auto *text = new TextLabel(TextRole::Body);
    text->setTextFormat(Qt::RichText);
    text->setText(QStringLiteral("<ol>%1</ol>").arg(list));
    m_published->body()->addWidget(text);
    return card;
}

void ClassView::connectParts()
{
    connect(m_selection, &SelectionPanel::selectionChanged, this,
            [this] { select(Since::AnotherSelection); });
    connect(m_selection, &SelectionPanel::errorChanged, this,
            [this] { m_lab->setError(m_selection->error()); });
    connect(m_lab, &CutLineLab::pictureChanged, this, &ClassView::pictureChanged);
    connect(m_exports, &ClassExports::identityChanged, this,
            [this] { m_lab->setIdentity(m_exports->identity()); });
    connect(m_exports, &ClassExports::smallestChanged, this, &ClassView::changeSmallest);
    connect(m_exports, &ClassExports::saveRequested, this, &ClassView::exportScores);
    connect(m_exports, &ClassExports::copyFiguresRequested, this, &ClassView::copyFigures);
    connect(m_exports, &ClassExports::copyPictureRequested, this, [this] {
        QApplication::clipboard()->setImage(mapImage(m_lab->map().content(), m_lab->map().font()));
        m_exports->say(ClassExports::Notice::PictureCopied);
    });
    connect(m_exports, &ClassExports::reportRequested, this, &ClassView::openReport);
    connect(m_exports, &ClassExports::drawAgainRequested, this, &ClassView::drawAgainRequested);
    connect(m_exports, &ClassExports::anotherRequested, this, &ClassView::anotherRequested);
    connect(m_exports, &ClassExports::problemOccurred, this, &ClassView::problemOccurred);
    connect(m_exports, &ClassExports::saved, this, &ClassView::saved);
}

void ClassView::setClass(std::shared_ptr<const ClassData> loaded)
{
    m_loaded = std::move(loaded);
    m_exports->setClass(exportedClass());
    m_selection->setSmallest(m_exports->smallest());
    m_selection->setClass(*m_loaded, answerReadings(*m_loaded, m_instruments));
    m_published->setOpen(false);
    select(Since::AnotherClass);
}

ClassExports::Class ClassView::exportedClass() const
{
    if (!m_loaded)
        return {};
    return {.madeUp = !m_loaded->report,
            .hasAnswers = m_loaded->answers != nullptr,
            .hasOthers = m_loaded->others != nullptr};
}

void ClassView::clear()
{
    m_loaded.reset();
    m_people = {};
    m_lab->clear();
}

ClassView::State ClassView::takeState()
{
    // First: a number that was being typed may still change what is selected.
    ClassExports::State exports = m_exports->takeState();
    return {.loaded = std::move(m_loaded),
            .people = std::move(m_people),
            .selection = m_selection->takeState(),
            .lab = m_lab->takeState(),
            .exports = std::move(exports),
            .publishedIsOpen = m_published->isOpen()};
}

void ClassView::restore(State state)
{
    m_loaded = std::move(state.loaded);
    m_exports->setClass(exportedClass());
    m_exports->restore(std::move(state.exports));
    if (!m_loaded) {
        m_lab->restore(std::move(state.lab), std::nullopt);
        return;
    }
    m_selection->setSmallest(m_exports->smallest());
    m_selection->setClass(*m_loaded, answerReadings(*m_loaded, m_instruments));
    m_selection->restore(std::move(state.selection));
    m_selected = m_selection->selection();
    m_people = std::move(state.people);
    m_lab->restore(std::move(state.lab), labClass());
    showPeople();
    m_published->setOpen(state.publishedIsOpen);
}

void ClassView::setWide(bool wide)
{
    m_lab->setWide(wide);
}

void ClassView::changeSmallest()
{
    m_selection->setSmallest(m_exports->smallest());
    emit smallestGroupChanged(static_cast<int>(m_exports->smallest()));
    if (m_loaded)
        select(Since::AnotherSelection);
}

std::optional<core::Norm> ClassView::normOf(const QString &instrumentId) const
{
    const auto found = m_content.norm(instrumentId);
    return found ? std::optional(*found) : std::nullopt;
}

void ClassView::select(Since since)
{
    const ClassSelection &selection = m_selection->selection();
    const bool sameWhole =
        since == Since::AnotherSelection && selection.hasWholeOf(m_selected) && m_people.whole;
    const auto whole = sameWhole ? m_people.whole : wholeClass(m_loaded, selection);
    if (since == Since::AnotherClass || selection.used() != m_selected.used())
        m_selection->setError(errorOfScores(normOf(whole->instrumentId), *whole));
    m_selected = selection;
    m_people = selectedClass(m_loaded, whole, selection);
    if (since == Since::AnotherClass)
        m_lab->setClass(labClass());
    else
        m_lab->updateClass(labClass());
    showPeople();
}

LabClass ClassView::labClass() const
{
    return {.people = m_people,
            .norm = normOf(m_people.whole->instrumentId),
            .rulesForAll = core::rulesFor(m_loaded->instrumentId, normOf(m_loaded->instrumentId)),
            .error = m_selection->error(),
            .privacy = m_loaded->privacy(m_exports->smallest())};
}

core::ReportDocument ClassView::document() const
{
    const ClassData &people = *m_people.shown;
    const bool isDrawn = !people.rows.empty() && people.rows != m_people.whole->rows;
    return core::makeClassScreen({.name = people.name,
                                  .statistics = people.statistics,
                                  .whole = isDrawn ? m_people.whole->statistics : std::nullopt,
                                  .answers = people.answerFigures,
                                  .unusual = people.unusual,
                                  .itemIds = people.key ? people.key->itemIds : QStringList(),
                                  .origin = {people.report, people.drawnFrom},
                                  .smallest = m_exports->smallest(),
                                  .madeUp = !m_loaded->report},
                                 QDate::currentDate());
}

void ClassView::showPeople()
{
    const core::ReportDocument document = this->document();
    m_name->setText(reportwords::title(document));
    if (const auto *size = core::findBlock<core::ClassSize>(document))
        m_group->setText(classwords::sizeSentence(*size));
    else if (const auto *tooSmall = core::findBlock<core::ClassTooSmall>(document))
        m_group->setText(classwords::tooSmallSentence(*tooSmall));
    const auto *origin = core::findBlock<core::ClassOrigin>(document);
    QStringList said;
    if (origin)
        said << classwords::originText(*origin);
    for (const core::Doubt &doubt : m_loaded->doubts) {
        said << doubtwords::sentence(doubt, [this](const QString &id) {
            const auto instrument = m_instruments.instrument(id);
            return instrument ? instrument->name : id;
        });
    }
    m_report->setText(said.join(u'\n'));
    m_report->setVisible(!said.isEmpty());
    m_figures->setDocument(document);
    m_published->parentWidget()->setVisible(mayReproduce(*m_loaded) &&
                                            m_published->body()->count() > 0);
    const bool isShown = m_people.shown->statistics.has_value();
    m_body->setVisible(isShown);
    // Where only the choice is too small there is a way back.
    m_selection->setVisible(isShown || m_loaded->scores.placed() >= m_exports->smallest());
    m_exports->setShown(isShown);
}

void ClassView::exportScores(const QString &path)
{
    m_exports->save({.path = path,
                     .people = m_people.shown,
                     .rule = m_lab->firstRule().rule(),
                     .identity = m_exports->identity(),
                     .smallest = m_exports->smallest(),
                     .scoresOnly = m_exports->scoresOnly(),
                     .withOthers = m_exports->withOthers()});
}

void ClassView::copyFigures()
{
    // The name is the file's, which anybody may have given it.
    const QStringList parts{pastedCell(m_name->text()), m_group->text(), m_figures->toText(),
                            m_lab->toText()};
    QApplication::clipboard()->setText(parts.join(u'\n'));
    m_exports->say(ClassExports::Notice::FiguresCopied);
}

void ClassView::openReport()
{
    const ClassData &people = *m_people.shown;
    const auto instrument = m_instruments.instrument(people.instrumentId);
    const bool known = people.report && instrument;
    const auto document =
        core::makeClassReport({.name = QFileInfo(people.name).completeBaseName(),
                               .instrument = known ? std::optional(*instrument) : std::nullopt,
                               .scores = people.scores,
                               .answers = people.answerFigures,
                               .rule = m_lab->firstRule().rule(),
                               .line = m_lab->line(),
                               .smallest = m_exports->smallest(),
                               .drawnFrom = people.drawnFrom,
                               .madeUp = !people.report},
                              QDate::currentDate());
    if (!document) {
        emit problemOccurred(wording::errorSentence(document.error()));
        return;
    }
    auto *dialog = new ReportDialog(*document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::problemOccurred, this, &ClassView::problemOccurred);
    dialog->open();
}

} // namespace app
