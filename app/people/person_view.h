#pragma once

#include "app/shell/saved_results.h"
#include "core/records/person.h"

#include <QScrollArea>

class QTabBar;
class QVBoxLayout;

namespace app
{

class Button;
class Card;
class PersonBadge;
class PersonOverview;
class ResultCards;
class TextLabel;
enum class ResultDeed;

/// What can be done with a person, beside looking at them.
enum class PersonDeed { Quiz, Sit, Edit, Archive, Unarchive, Merge, Delete };
/// What can be done with all records.
enum class RecordsDeed { KeepOthers, EraseAll };

/// One person: who they are, their relationships on the map and in words, their results. For
/// somebody who is alone here it is called "Saved results" and speaks of no person.
class PersonView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonView(QWidget *parent = nullptr);

    /// `alone`: there is nobody else. `results` newest first.
    void showPerson(const core::Person &person, bool alone,
                    const std::vector<SavedResult> &results);
    /// Instead of results: why there are none to see.
    void showProblem(const QString &sentence);

    PersonOverview &overview() { return *m_overview; }

signals:
    void resultRequested(core::AssessmentId id);
    void articleRequested(const QString &link);
    void resultDeedRequested(core::AssessmentId id, app::ResultDeed deed);
    void personDeedRequested(app::PersonDeed deed);
    void recordsDeedRequested(app::RecordsDeed deed);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void addPersonDeed(class QMenu &menu, const QString &words, PersonDeed deed);
    void showMenu();
    void describe();
    void retranslate();

    core::Person m_person;
    bool m_alone = true;
    std::size_t m_count = 0;
    QDate m_newest;
    QString m_problem;

    QWidget *m_who;
    PersonBadge *m_badge;
    TextLabel *m_title;
    TextLabel *m_summary;
    TextLabel *m_notes;
    QWidget *m_deeds;
    Button *m_quiz;
    Button *m_sit;
    Button *m_edit;
    Button *m_more;
    PersonOverview *m_overview;
    Card *m_empty;
    TextLabel *m_emptyText;
    Button *m_start;
    TextLabel *m_resultsHeading;
    ResultCards *m_results;
    QWidget *m_foot;
    Button *m_keepOthers;
    Button *m_eraseAll;
};

} // namespace app
