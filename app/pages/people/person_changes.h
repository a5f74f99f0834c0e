// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/relationships.h"
#include "app/print/timeline/timeline_content.h"
#include "app/widgets/text.h"
#include "core/report/report_document.h"

#include <QWidget>

class QComboBox;

namespace app
{

class Button;
class ChangeCard;
class Disclosure;
class ItemChangeCard;
class TimelineTable;
class TimelineView;

/// One relationship over time: what changed between two dates, judged against error; then its
/// results on a line with the days on which something was written, and statement by statement.
/// Another relationship is chosen where several were answered for more than once. What is on none
/// of the lines is named.
class PersonChanges final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonChanges(QWidget *parent = nullptr);

    /// Results newest first. `language` is that of the statements.
    void setRecords(const std::vector<SavedResult> &results, const std::vector<JournalDay> &journal,
                    const QString &language);
    /// Whether no relationship was answered for twice, so that there is nothing to compare, nor to
    /// say why it is not.
    bool isEmpty() const { return m_series.empty() && m_onNoLine->text().isEmpty(); }

    /// What is chosen: two results of a relationship, 0: none; and which parts are open.
    struct State {
        core::AssessmentId first = 0;
        core::AssessmentId second = 0;
        bool isTableOpen = false;
        bool isBasisOpen = false;
    };
    State state() const;
    /// After setRecords(): of those.
    void restore(const State &state);

signals:
    /// Asked and agreed to: what is opened may be read by anybody who sees the screen.
    void journalRequested(core::JournalEntryId id);
    /// The relationship that is shown, as a page to be printed.
    void printRequested(const core::ReportDocument &document);
    void problemOccurred(const QString &sentence);

private:
    void askToPrint();
    void askForJournal(int note);
    const SavedResult &resultOf(int point) const;
    void sayWhatIsOnNoLine();
    void showSeries();
    void showChange(int first, int second);
    QStringList sentencesOfAll(const std::optional<core::Norm> &norm) const;

    std::vector<SavedResult> m_results;
    std::vector<JournalDay> m_journal;
    QString m_language;
    std::vector<ResultSeries> m_series;
    TimelineContent m_content;
    TextLabel *m_choiceLabel;
    QComboBox *m_choice;
    TextLabel *m_onNoLine;
    QWidget *m_line = nullptr; ///< the card of the timeline
    TimelineView *m_timeline;
    Disclosure *m_tablePart;
    TimelineTable *m_table;
    ChangeCard *m_change;
    ItemChangeCard *m_items;
    Button *m_print;
};

} // namespace app
