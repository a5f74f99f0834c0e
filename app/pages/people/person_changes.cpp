// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_changes.h"

#include "app/foundation/text/shown_day.h"
#include "app/foundation/text/wording.h"
#include "app/pages/people/change_card.h"
#include "app/pages/people/item_change_card.h"
#include "app/pages/people/timeline_table.h"
#include "app/pages/people/timeline_view.h"
#include "app/print/report/change_words.h"
#include "app/widgets/card.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/read_only_table.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "core/report/progress_report.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace app
{
namespace
{

QDate dayOf(const SavedResult &result)
{
    return result.assessment.finishedAt->toLocalTime().date();
}

core::Occasion occasionOf(const SavedResult &result)
{
    core::Occasion occasion = core::occasionOf(result.assessment, *result.saved);
    occasion.within = result.within;
    return occasion;
}

} // namespace

PersonChanges::PersonChanges(QWidget *parent)
    : QWidget(parent)
    , m_choiceLabel(new TextLabel(TextRole::Caption, tr("Relationship and questionnaire")))
    , m_choice(new QComboBox)
    , m_onNoLine(new TextLabel(TextRole::Caption))
    , m_timeline(new TimelineView)
    , m_tablePart(new Disclosure)
    , m_table(new TimelineTable(this))
    , m_change(new ChangeCard)
    , m_items(new ItemChangeCard)
    , m_print(new Button(ButtonRole::Secondary, tr("Print or save …")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5);
    auto &line = *new Card;
    m_line = &line;
    m_choiceLabel->setBuddy(m_choice);
    m_choice->setAccessibleName(m_choiceLabel->text());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_choiceLabel);
    column->addWidget(m_choice);
    column->addWidget(m_onNoLine);
    // The answer first, what it was read from after it.
    column->addWidget(m_change);
    line.body()->addWidget(m_timeline);
    line.body()->addWidget(new TextLabel(
        TextRole::Caption, tr("Click a point or use the arrow keys to choose the second date, with "
                              "Shift the first.")));
    auto *table = new QTableView;
    table->setModel(m_table);
    makeReadOnly(*table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    new WholeTable(*table);
    m_tablePart->setTitle(tr("As a table"));
    m_tablePart->body()->addWidget(table);
    line.body()->addWidget(m_tablePart);
    column->addWidget(m_line);
    column->addWidget(m_items);
    column->addWidget(m_print, 0, Qt::AlignLeading);
    connect(m_print, &QPushButton::clicked, this, &PersonChanges::askToPrint);
    connect(m_timeline, &TimelineView::noteWanted, this, &PersonChanges::askForJournal);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PersonChanges::showSeries);
    connect(m_timeline, &TimelineView::pairChosen, this, &PersonChanges::showChange);
}

void PersonChanges::setRecords(const std::vector<SavedResult> &results,
                               const std::vector<JournalDay> &journal, const QString &language)
{
    m_results = results;
    m_journal = journal;
    m_language = language;
    m_series = seriesIn(m_results);
    {
        const QSignalBlocker blocker(m_choice);
        const QString before = m_choice->currentText();
        m_choice->clear();
        for (const ResultSeries &series : m_series)
            m_choice->addItem(series.name);
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(before)));
    }
    m_choice->setVisible(m_series.size() > 1);
    m_choiceLabel->setVisible(m_series.size() > 1);
    sayWhatIsOnNoLine();
    showSeries();
}

const SavedResult &PersonChanges::resultOf(int point) const
{
    const auto series = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    return m_results[m_series[series].results[static_cast<std::size_t>(point)]];
}

void PersonChanges::sayWhatIsOnNoLine()
{
    QStringList sentences = resultsOnNoLine(m_results);
    if (m_series.empty() && !sentences.isEmpty())
        sentences.prepend(tr("No two of these results can be compared yet."));
    m_onNoLine->setText(sentences.join(u' '));
    m_onNoLine->setVisible(!sentences.isEmpty());
}

void PersonChanges::showSeries()
{
    m_content = {};
    m_print->setVisible(!m_series.empty());
    m_line->setVisible(!m_series.empty());
    if (m_series.empty()) {
        m_timeline->setContent(m_content);
        m_table->setContent(m_content);
        m_change->clear();
        m_items->clear();
        return;
    }
    const auto chosen = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    for (const std::size_t index : m_series[chosen].results) {
        const SavedResult &result = m_results[index];
        m_content.points.push_back({dayOf(result), result.point->placement.on, result.within});
        if (!result.assessment.notes.isEmpty())
            m_content.notes.push_back({dayOf(result)});
    }
    for (const JournalDay &day : m_journal)
        m_content.notes.push_back({day.date, day.entry});
    std::stable_sort(m_content.notes.begin(), m_content.notes.end(),
                     [](const auto &a, const auto &b) { return a.date < b.date; });
    const int last = static_cast<int>(m_content.points.size()) - 1;
    showChange(0, last);
}

void PersonChanges::showChange(int first, int second)
{
    const SavedResult &before = resultOf(first);
    const SavedResult &after = resultOf(second);
    m_content.pair = {first, second};
    const auto change =
        core::changeBetween(occasionOf(before), occasionOf(after), after.saved->norm);
    for (const core::Dimension dimension : core::dimensions) {
        m_content.band[dimension] =
            change ? std::optional(change->on[dimension].smallestReliable) : std::nullopt;
    }
    m_timeline->setContent(m_content);
    m_table->setContent(m_content);
    const core::Occasion since = occasionOf(before);
    const core::Occasion until = occasionOf(after);
    if (change) {
        m_change->showChange({since.date, since.placement, until.placement, *change, since.within},
                             until.date, after.saved->norm, until.within);
        m_change->showSeries(sentencesOfAll(after.saved->norm));
    } else {
        m_change->showProblem(change.error(), since.date, until.date);
    }
    m_items->showChange(after.saved->instrument, since, until, m_language);
}

QStringList PersonChanges::sentencesOfAll(const std::optional<core::Norm> &norm) const
{
    std::vector<core::Occasion> all;
    QStringList days;
    for (std::size_t point = 0; point < m_content.points.size(); ++point) {
        all.push_back(occasionOf(resultOf(static_cast<int>(point))));
        const TimelinePoint &shown = m_content.points[point];
        days << shownDay(wording::day(shown.date), shown.within);
    }
    // Of two the sentences of the pair say it.
    const auto change = core::changeOver(all, norm);
    return all.size() > 2 && change ? seriesSentences(*change, days) : QStringList();
}

void PersonChanges::askForJournal(int note)
{
    const TimelineNote &wanted = m_content.notes[static_cast<std::size_t>(note)];
    if (wanted.entry == 0)
        return;
    confirm(*this,
            {.question = tr("Open the journal?"),
             //: %1 is a date
             .text = tr("There is an entry of %1. What it says is only for whoever wrote it, and "
                        "can be read by anybody who sees this screen.")
                         .arg(QLocale().toString(wanted.date, QLocale::LongFormat)),
             .no = tr("Stay here"),
             .yes = tr("Open the journal")},
            [this, entry = wanted.entry] { emit journalRequested(entry); });
}

void PersonChanges::askToPrint()
{
    std::vector<core::EarlierResult> taken;
    for (std::size_t point = 0; point < m_content.points.size(); ++point) {
        const SavedResult &result = resultOf(static_cast<int>(point));
        taken.push_back({result.assessment, *result.saved});
    }
    const auto document = core::makeProgressReport(taken, m_language);
    if (document)
        emit printRequested(*document);
    else
        emit problemOccurred(wording::errorSentence(document.error()));
}

PersonChanges::State PersonChanges::state() const
{
    State state{.isTableOpen = m_tablePart->isOpen(), .isBasisOpen = m_change->isBasisOpen()};
    if (m_content.pair) {
        state.first = resultOf(m_content.pair->first).assessment.id;
        state.second = resultOf(m_content.pair->second).assessment.id;
    }
    return state;
}

void PersonChanges::restore(const State &state)
{
    m_tablePart->setOpen(state.isTableOpen);
    m_change->setBasisOpen(state.isBasisOpen);
    for (std::size_t series = 0; series < m_series.size(); ++series) {
        const std::vector<std::size_t> &results = m_series[series].results;
        const auto find = [&](core::AssessmentId id) {
            return std::find_if(results.begin(), results.end(), [&](std::size_t result) {
                return m_results[result].assessment.id == id;
            });
        };
        const auto first = find(state.first);
        const auto second = find(state.second);
        if (second == results.end() || first >= second)
            continue;
        m_choice->setCurrentIndex(static_cast<int>(series));
        showChange(static_cast<int>(first - results.begin()),
                   static_cast<int>(second - results.begin()));
    }
}

} // namespace app
