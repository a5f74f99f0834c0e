// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The people kept, after a change of the language: who was shown, and what was chosen there.
#include "two_languages.h"

#include "finished_result.h"
#include "part_of.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/people/couple_view.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_choice_dialog.h"
#include "app/pages/people/result_cards.h"
#include "app/pages/people/timeline_view.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/undo_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{

class PeopleRenewalTest : public TwoLanguagesTest
{
protected:
    void SetUp() override
    {
        TwoLanguagesTest::SetUp();
        m_heron = addPerson(u"Heron"_s);
        m_otter = addPerson(u"Otter"_s);
    }

    void show() { navigation().showPage(app::PageName::People); }
    void show(core::PersonId person)
    {
        show();
        page().showPerson(person);
        settle();
    }

    app::PeoplePage &page() { return navigation().page<app::PeoplePage>(app::PageName::People); }
    app::PersonView &view() { return partOf<app::PersonView>(page()); }
    app::PersonOverview &overview() { return partOf<app::PersonOverview>(view()); }
    app::PersonChanges &changes() { return partOf<app::PersonChanges>(view()); }
    app::PeopleList &list() { return *find<app::PeopleList>(); }
    app::SideBySide &sides() { return partOf<app::SideBySide>(page()); }
    QCheckBox &tick(const QString &person) { return partOf<QCheckBox>(sides(), person); }
    QComboBox &choiceIn(QWidget &part, int place = 0)
    {
        return *part.findChildren<QComboBox *>().at(place);
    }

    core::PersonId addPerson(const QString &pseudonym, bool archived = false)
    {
        core::Person person;
        person.pseudonym = pseudonym;
        person.archived = archived;
        person.createdAt = utc(QDate(2026, 4, 1), QTime(9, 0));
        return *records().people().add(person);
    }

    core::AssessmentId add(core::PersonId person, core::Assessment assessment, int day)
    {
        assessment.personId = person;
        assessment.startedAt = utc(QDate(2026, 5, day), QTime(10, 0));
        assessment.finishedAt = assessment.startedAt;
        return *records().assessments().add(assessment);
    }

    core::AssessmentId addResult(core::PersonId person, const QString &target = u"partner"_s,
                                 int day = 1, int level = 3)
    {
        const auto instrument =
            core::InstrumentCatalogue(u":/instruments"_s).instrument(u"atlas-r"_s);
        core::Assessment assessment;
        assessment.instrumentId = instrument->id;
        assessment.definitionHash = instrument->definitionHash;
        assessment.formId = u"full"_s;
        assessment.targetId = target;
        int turn = 0;
        for (const core::Item &item : instrument->items)
            assessment.answers[item.id] = level + turn++ % 2;
        return add(person, assessment, day);
    }

    void showBeside(core::PersonId other)
    {
        click(view(), u"More"_s);
        chooseFromMenu(u"Side by side with …"_s);
        auto *dialog = find<app::PersonChoiceDialog>();
        ASSERT_TRUE(dialog);
        dialog->choose(other);
        click(*dialog, u"Go on"_s);
    }

    void scrollDown()
    {
        for (int day = 1; day <= 9; ++day)
            addResult(m_heron, u"partner"_s, day);
        show(m_heron);
        click(view(), u"Show 8 older results"_s);
        QScrollBar &bar = *view().verticalScrollBar();
        ASSERT_GT(bar.maximum(), 200);
        bar.setValue(bar.maximum() * 2 / 3);
    }

    double scrolled()
    {
        const QScrollBar &bar = *view().verticalScrollBar();
        return bar.value() / static_cast<double>(bar.maximum());
    }

    std::vector<core::Assessment> results(core::PersonId person)
    {
        return *records().assessments().finished(person);
    }

    core::PersonId m_heron = 0;
    core::PersonId m_otter = 0;
};

} // namespace

TEST_F(PeopleRenewalTest, ShowsTheSamePersonAndDates)
{
    for (int day = 11; day <= 14; ++day)
        addResult(m_heron, u"partner"_s, day, 2);
    for (int day = 1; day <= 3; ++day)
        addResult(m_heron, u"mother"_s, day, 2 + day);
    show(m_heron);
    click(view(), u"Over time"_s);
    QComboBox &series = choiceIn(changes());
    ASSERT_EQ(series.count(), 2);
    const int chosen = 1 - series.currentIndex();
    series.setCurrentIndex(chosen);
    ASSERT_EQ(find<app::TimelineView>()->content().points.size(), 3U);
    QTest::keyClick(find<app::TimelineView>(), Qt::Key_Left);
    ASSERT_EQ(find<app::TimelineView>()->content().pair, std::pair(0, 1));
    for (app::Disclosure *part : changes().findChildren<app::Disclosure *>())
        part->setOpen(true);

    speakGerman();
    EXPECT_EQ(page().person(), m_heron);
    EXPECT_TRUE(shows(u"Heron"_s));
    EXPECT_TRUE(button(u"Im Lauf der Zeit"_s)->isChecked());
    EXPECT_TRUE(changes().isVisible());
    EXPECT_FALSE(overview().isVisible());
    EXPECT_EQ(choiceIn(changes()).currentIndex(), chosen);
    EXPECT_EQ(find<app::TimelineView>()->content().pair, std::pair(0, 1));
    for (const app::Disclosure *part : changes().findChildren<app::Disclosure *>())
        EXPECT_TRUE(part->isOpen());
    navigation().showPage(app::PageName::Home);
    speakEnglish();
    speakGerman();
    show();
    EXPECT_TRUE(changes().isVisible()) << "however often it was not seen in between";
    EXPECT_EQ(find<app::TimelineView>()->content().pair, std::pair(0, 1));
}

TEST_F(PeopleRenewalTest, ShowsTheSameRelationshipsAndResults)
{
    for (int day = 1; day <= 22; ++day)
        addResult(m_heron, day % 2 == 0 ? u"partner"_s : u"mother"_s, day);
    add(m_heron, finishedAtlas24(), 23);
    show(m_heron);
    QComboBox &questionnaires = choiceIn(overview());
    ASSERT_EQ(questionnaires.count(), 2);
    questionnaires.setCurrentIndex(questionnaires.findText(u"Atlas-R"_s));
    auto &map = partOf<app::AttachmentMap>(overview());
    ASSERT_EQ(map.content().results.size(), 2U);
    emit map.resultActivated(1);
    map.zoomBy(2.0);
    const QRectF seen = map.content().view;
    find<app::ResultCards>()->showAll();

    speakGerman();
    EXPECT_EQ(choiceIn(overview()).currentText(), u"Atlas-R"_s);
    const app::MapContent &shown = partOf<app::AttachmentMap>(overview()).content();
    EXPECT_EQ(shown.selected, 1);
    EXPECT_EQ(shown.view, seen);
    EXPECT_TRUE(find<app::ResultCards>()->showsAll());
    QSignalSpy opened(&view(), &app::PersonView::resultRequested);
    click(overview(), u"Aussage für Aussage"_s);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(records().assessments().assessment(opened[0][0].toLongLong())->targetId, u"mother"_s);
}

TEST_F(PeopleRenewalTest, StaysWithTwoSideBySideAndWhatEachAgreedTo)
{
    addResult(m_heron, u"partner"_s, 1, 2);
    addResult(m_heron, u"partner"_s, 2, 5);
    addResult(m_otter, u"partner"_s, 3, 3);
    show(m_heron);
    ASSERT_NO_FATAL_FAILURE(showBeside(m_otter));
    tick(u"first"_s).click();

    speakGerman();
    EXPECT_TRUE(shows(u"Beide sind einverstanden"_s));
    EXPECT_FALSE(sides().couple().isOpen()) << "one of two is not both";
    EXPECT_TRUE(tick(u"first"_s).isChecked());
    EXPECT_FALSE(tick(u"second"_s).isChecked());
    EXPECT_EQ(records().people().person(m_heron)->agreedWith, QSet{m_otter});
    EXPECT_TRUE(records().people().person(m_otter)->agreedWith.isEmpty());

    tick(u"second"_s).click();
    ASSERT_TRUE(sides().couple().isOpen());
    QComboBox &results = choiceIn(sides());
    const int other = 1 - results.currentIndex();
    results.setCurrentIndex(other);
    sides().couple().map().zoomBy(2.0);
    const QRectF seen = sides().couple().map().content().view;
    speakEnglish();
    EXPECT_TRUE(sides().couple().isOpen());
    EXPECT_TRUE(button(u"Print or save …"_s));
    EXPECT_EQ(choiceIn(sides()).currentIndex(), other);
    EXPECT_EQ(sides().couple().map().content().view, seen);
    click(u"Back"_s);
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(page().person(), m_heron);
    speakGerman();
    EXPECT_TRUE(view().isVisible()) << "two who were let go do not come back";
}

TEST_F(PeopleRenewalTest, NamesWhoWasDeletedAndTakesThemBack)
{
    addResult(m_heron);
    show(m_heron);
    click(view(), u"More"_s);
    chooseFromMenu(u"Delete, to be taken back until the program ends"_s);
    ASSERT_TRUE(shows(u"“Heron” was deleted"_s));
    speakGerman();
    EXPECT_TRUE(shows(u"„Heron“ wurde mit allen Ergebnissen gelöscht"_s));
    click(*find<app::UndoBar>(), u"Rückgängig (Strg+Z)"_s);
    EXPECT_EQ(page().person(), m_heron);
    EXPECT_EQ(results(m_heron).size(), 1U);
    speakEnglish();
    EXPECT_FALSE(find<app::UndoBar>()->isVisible());
}

TEST_F(PeopleRenewalTest, KeepsTheWordsThatSomebodyIsLookedForWith)
{
    for (int number = 0; number < 8; ++number)
        addPerson(u"Bird %1"_s.arg(number));
    addPerson(u"Old bird"_s, true);
    show();
    auto *search = list().findChild<QLineEdit *>();
    ASSERT_TRUE(search->isVisible());
    search->setText(u"bird"_s);
    list().findChild<app::Disclosure *>()->setOpen(true);
    speakGerman();
    search = list().findChild<QLineEdit *>();
    EXPECT_EQ(search->text(), u"bird"_s);
    EXPECT_EQ(search->placeholderText(), u"Person suchen"_s);
    EXPECT_EQ(list().findChildren<QListView *>().front()->model()->rowCount(), 8);
    EXPECT_TRUE(list().findChild<app::Disclosure *>()->isOpen());
    search->clear();
    list().findChild<app::Disclosure *>()->setOpen(false);
    speakEnglish();
    EXPECT_TRUE(list().findChild<QLineEdit *>()->text().isEmpty());
    EXPECT_FALSE(list().findChild<app::Disclosure *>()->isOpen());
}

TEST_F(PeopleRenewalTest, StaysAsFarDownThePageOfAPerson)
{
    ASSERT_NO_FATAL_FAILURE(scrollDown());
    const double before = scrolled();
    speakGerman();
    ASSERT_GT(view().verticalScrollBar()->maximum(), 200);
    EXPECT_NEAR(scrolled(), before, 0.05);
    speakEnglish();
    EXPECT_NEAR(scrolled(), before, 0.05);
}

TEST_F(PeopleRenewalTest, ComesBackAsFarDownAPageThatWasNotSeenMeanwhile)
{
    ASSERT_NO_FATAL_FAILURE(scrollDown());
    const double before = scrolled();
    navigation().showPage(app::PageName::Home);
    speakGerman();
    speakEnglish();
    speakGerman();
    navigation().showPage(app::PageName::People);
    settle();
    EXPECT_NEAR(scrolled(), before, 0.05);
    QScrollBar &bar = *view().verticalScrollBar();
    bar.setValue(0);
    navigation().showPage(app::PageName::Home);
    navigation().showPage(app::PageName::People);
    settle();
    EXPECT_EQ(bar.value(), 0) << "only once";
}

TEST_F(PeopleRenewalTest, ShowsNoOtherPageInPassing)
{
    class Shown final : public QObject
    {
    public:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Show)
                classes << watched->metaObject()->className();
            return false;
        }
        QByteArrayList classes;
    };
    navigation().showPage(app::PageName::Learn);
    show(m_heron);
    Shown shown;
    qApp->installEventFilter(&shown);
    speakGerman();
    EXPECT_TRUE(shown.classes.contains("app::PeoplePage"));
    EXPECT_FALSE(shown.classes.contains("app::LearnPage"));
    EXPECT_FALSE(shown.classes.contains("app::HomePage"));
}
