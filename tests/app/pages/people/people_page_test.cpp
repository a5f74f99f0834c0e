// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "part_of.h"

#include "app/foundation/content/content.h"
#include "app/pages/people/people_page.h"
#include "app/transfer/record_dialogs.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/people/change_card.h"
#include "app/pages/people/couple_view.h"
#include "app/pages/people/people_list.h"
#include "app/pages/people/people_model.h"
#include "app/pages/people/person_changes.h"
#include "app/pages/people/person_choice_dialog.h"
#include "app/pages/people/person_dialog.h"
#include "app/pages/people/person_overview.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/side_by_side.h"
#include "app/pages/people/timeline_view.h"
#include "app/widgets/note_dialog.h"
#include "app/widgets/result_day_dialog.h"
#include "app/widgets/result_name_dialog.h"
#include "app/widgets/undo_bar.h"

#include "tests/utc.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace
{

class PeoplePageTest : public testing::Test
{
protected:
    explicit PeoplePageTest(app::PeopleScope scope = app::PeopleScope::Everyone)
        : m_scope(scope)
    {
    }

    void SetUp() override
    {
        auto opened = core::Store::open(m_folder.path());
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        m_dialogs.emplace(app::RecordServices{*m_store, m_instruments, m_content.normsFolder()});
        m_page = std::make_unique<app::PeoplePage>(m_scope, m_instruments, m_store.get(), m_content,
                                                   &*m_dialogs, u"en"_s);
        m_page->resize(1200, 800);
        m_page->show();
    }

    core::PersonId addPerson(const QString &pseudonym, bool archived = false)
    {
        core::Person person;
        person.pseudonym = pseudonym;
        person.mark = core::ColourMark::Green;
        person.archived = archived;
        person.createdAt = utc(QDate(2026, 4, 1), QTime(9, 0));
        return *m_store->people().add(person);
    }

    // All answers lie `level` high, so a higher level is a place of its own.
    core::AssessmentId addResult(const QString &title, core::PersonId person = core::me,
                                 const QString &target = u"partner"_s, int anxiety = 3, int day = 1,
                                 const QString &instrumentId = u"atlas-r"_s,
                                 const QString &formId = u"full"_s)
    {
        const auto instrument = m_instruments.instrument(instrumentId);
        core::Assessment assessment;
        assessment.personId = person;
        assessment.title = title;
        assessment.instrumentId = instrument->id;
        assessment.definitionHash = instrument->definitionHash;
        assessment.formId = formId;
        assessment.targetId = target;
        assessment.startedAt = utc(QDate(2026, 5, day), QTime(10, 0));
        assessment.finishedAt = assessment.startedAt;
        for (const core::Scoring &scoring : instrument->scorings) {
            int turn = 0;
            for (const core::KeyedItem &item : scoring.items) {
                const int level = (scoring.id == "anxiety"_L1 ? anxiety : 3) + turn++ % 2;
                assessment.answers[item.itemId] = item.keying < 0 ? 8 - level : level;
            }
        }
        return *m_store->assessments().add(assessment);
    }

    void refresh()
    {
        m_page->refresh();
        settle();
    }

    QAbstractButton *button(QWidget &inside, const QString &text)
    {
        for (QAbstractButton *found : inside.findChildren<QAbstractButton *>()) {
            if (found->text() == text && found->isVisibleTo(&inside))
                return found;
        }
        return nullptr;
    }

    void click(QWidget &inside, const QString &text)
    {
        QAbstractButton *found = button(inside, text);
        ASSERT_TRUE(found) << "no button " << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    bool offers(const QString &words)
    {
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        bool found = false;
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            found |= action->text() == words;
        return found;
    }

    bool shows(const QString &text)
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_page.get()) && label->text().contains(text))
                return true;
        }
        return false;
    }

    app::PeopleList &list() { return *m_page->findChild<app::PeopleList *>(); }
    app::PersonView &view() { return partOf<app::PersonView>(*m_page); }
    app::PersonOverview &overview() { return partOf<app::PersonOverview>(view()); }
    app::PersonChanges &changes() { return partOf<app::PersonChanges>(view()); }
    app::SideBySide &sides() { return partOf<app::SideBySide>(*m_page); }
    /// That the first or the second of two agrees.
    QCheckBox &tick(const QString &person) { return partOf<QCheckBox>(sides(), person); }
    QListView &present() { return *list().findChildren<QListView *>().front(); }

    /// Beside the person who is chosen.
    void showBeside(core::PersonId other)
    {
        click(view(), u"More"_s);
        chooseFromMenu(u"Side by side with …"_s);
        auto *dialog = m_page->findChild<app::PersonChoiceDialog *>();
        ASSERT_TRUE(dialog);
        dialog->choose(other);
        click(*dialog, u"Go on"_s);
    }

    void pick(const QString &name)
    {
        for (int row = 0; row < present().model()->rowCount(); ++row) {
            const QModelIndex index = present().model()->index(row, 0);
            if (index.data().toString() == name) {
                QTest::mouseClick(present().viewport(), Qt::LeftButton, {},
                                  present().visualRect(index).center());
                settle();
                return;
            }
        }
        ADD_FAILURE() << "nobody called " << name.toStdString();
    }

    const app::PeopleScope m_scope;
    const core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    app::Content m_content{u":"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
    std::optional<app::RecordDialogs> m_dialogs;
    std::unique_ptr<app::PeoplePage> m_page;
};

/// The page of one's own results.
class OwnResultsTest : public PeoplePageTest
{
protected:
    OwnResultsTest()
        : PeoplePageTest(app::PeopleScope::Myself)
    {
    }

    void open(const QString &notes)
    {
        for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
            if (found->accessibleName().startsWith(notes)) {
                QTest::mouseClick(found, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no " << notes.toStdString();
    }
};

} // namespace

TEST_F(OwnResultsTest, InvitesToTheQuizWhileThereIsNothing)
{
    QSignalSpy invited(m_page.get(), &app::PeoplePage::quizRequested);
    refresh();
    EXPECT_TRUE(shows(u"Nothing here yet"_s));
    click(*m_page, u"Start the quiz"_s);
    EXPECT_EQ(invited.count(), 1);
}

TEST_F(OwnResultsTest, SpeaksOfSavedResultsAndNoPeopleToWhoeverIsAlone)
{
    addResult(u"First"_s);
    refresh();
    EXPECT_TRUE(shows(u"Your results"_s));
    EXPECT_FALSE(list().isVisible());
    EXPECT_FALSE(button(*m_page, u"Sit together"_s));
    EXPECT_FALSE(button(*m_page, u"Edit …"_s));
    EXPECT_TRUE(button(*m_page, u"Keep other people too …"_s));
    EXPECT_FALSE(overview().isVisible()) << "one point is its result's page";
    click(*m_page, u"More"_s);
    EXPECT_FALSE(offers(u"Give to another person …"_s));
    QApplication::activePopupWidget()->close();
}

TEST_F(OwnResultsTest, OpensRenamesAndNotesAResult)
{
    const core::AssessmentId id = addResult(u"First"_s);
    refresh();
    EXPECT_TRUE(shows(u"First"_s));
    EXPECT_TRUE(shows(u"Anxiety "_s)) << "numbers stand beside the name";
    QSignalSpy opened(m_page.get(), &app::PeoplePage::resultRequested);
    click(*m_page, u"Open"_s);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<core::AssessmentId>(), id);

    click(*m_page, u"More"_s);
    chooseFromMenu(u"Rename …"_s);
    auto *dialog = m_page->findChild<app::ResultNameDialog *>();
    ASSERT_TRUE(dialog);
    partOf<QLineEdit>(*dialog).setText(u"  Second "_s);
    click(*dialog, u"Save"_s);
    settle();
    const QWidget *focused = m_page->window()->focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->accessibleName(), u"More: Second, Friday, May 1, 2026"_s)
        << "the keys are where they were";
    EXPECT_EQ(m_store->assessments().assessment(id)->title, u"Second"_s);
    EXPECT_TRUE(shows(u"Second"_s));

    click(*m_page, u"More"_s);
    chooseFromMenu(u"Notes …"_s);
    auto *notes = m_page->findChild<app::NoteDialog *>();
    ASSERT_TRUE(notes);
    partOf<QPlainTextEdit>(*notes).setPlainText(u" after\nthe holidays "_s);
    click(*notes, u"Save"_s);
    EXPECT_EQ(m_store->assessments().assessment(id)->notes, u"after\nthe holidays"_s);
    EXPECT_FALSE(shows(u"the holidays"_s)) << "folded away";
    open(u"Notes: Second, Friday, May 1, 2026"_s);
    EXPECT_TRUE(shows(u"the holidays"_s));
}

TEST_F(OwnResultsTest, KeepsWhatIsTypedWhenTheProgramIsAboutToLock)
{
    const core::AssessmentId id = addResult(u"First"_s);
    refresh();
    const auto keepAll = [this] {
        for (QDialog *dialog : m_page->findChildren<QDialog *>()) {
            if (auto *keeps = dynamic_cast<app::SavesDraft *>(dialog))
                keeps->saveDraft();
        }
        settle();
    };
    click(*m_page, u"More"_s);
    chooseFromMenu(u"Notes …"_s);
    partOf<QPlainTextEdit>(partOf<app::NoteDialog>(*m_page)).setPlainText(u"half a thou"_s);
    keepAll();
    EXPECT_EQ(m_store->assessments().assessment(id)->notes, u"half a thou"_s);
    EXPECT_FALSE(m_page->findChild<app::NoteDialog *>());
}

TEST_F(PeoplePageTest, KeepsWhoIsBeingAddedWhenTheProgramIsAboutToLock)
{
    refresh();
    const auto keepAll = [this] {
        m_page->findChild<app::PersonDialog *>()->saveDraft();
        settle();
    };
    click(*m_page, u"Add a person …"_s);
    auto *dialog = m_page->findChild<app::PersonDialog *>();
    ASSERT_TRUE(dialog);
    keepAll();
    EXPECT_EQ(m_store->people().people()->size(), 1U) << "nobody without a name";
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Heron"_s);
    keepAll();
    EXPECT_EQ(m_store->people().people()->back().pseudonym, u"Heron"_s);
}

TEST_F(OwnResultsTest, WritesNoNoteThatWasNotChangedAndNoneThatWasCancelled)
{
    const core::AssessmentId id = addResult(u"First"_s);
    ASSERT_TRUE(m_store->assessments().setNotes(id, u"as it was"_s));
    refresh();
    for (const bool changed : {false, true}) {
        click(*m_page, u"More"_s);
        chooseFromMenu(u"Notes …"_s);
        auto *dialog = m_page->findChild<app::NoteDialog *>();
        ASSERT_TRUE(dialog);
        QSignalSpy written(dialog, &app::NoteDialog::written);
        if (changed)
            partOf<QPlainTextEdit>(*dialog).setPlainText(u"never mind"_s);
        click(*dialog, changed ? u"Cancel"_s : u"Save"_s);
        EXPECT_EQ(written.count(), 0);
        EXPECT_FALSE(m_page->findChild<app::NoteDialog *>());
    }
    EXPECT_EQ(m_store->assessments().assessment(id)->notes, u"as it was"_s);
}

TEST_F(OwnResultsTest, KeepsANoteOpenThatCannotBeSaved)
{
    const core::AssessmentId id = addResult(u"First"_s);
    refresh();
    click(*m_page, u"More"_s);
    chooseFromMenu(u"Notes …"_s);
    auto *dialog = m_page->findChild<app::NoteDialog *>();
    ASSERT_TRUE(dialog);
    partOf<QPlainTextEdit>(*dialog).setPlainText(u"too late"_s);
    ASSERT_TRUE(m_store->assessments().erase(id));
    click(*dialog, u"Save"_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(partOf<QPlainTextEdit>(*dialog).toPlainText(), u"too late"_s);
}

TEST_F(OwnResultsTest, DeletesAResultAndTakesThatBack)
{
    const core::AssessmentId id = addResult(u"Gone soon"_s);
    refresh();
    click(*m_page, u"More"_s);
    chooseFromMenu(u"Delete"_s);
    EXPECT_FALSE(m_store->assessments().assessment(id));
    EXPECT_TRUE(shows(u"Nothing here yet"_s));
    click(*m_page, u"Undo (Ctrl+Z)"_s);
    EXPECT_TRUE(m_store->assessments().assessment(id));
    EXPECT_TRUE(shows(u"Gone soon"_s));
    EXPECT_FALSE(m_page->findChild<app::UndoBar *>()->isVisible());
}

TEST_F(OwnResultsTest, ErasesForGoodAtOnceWhenAsked)
{
    const core::AssessmentId id = addResult(u"Gone now"_s);
    refresh();
    click(*m_page, u"More"_s);
    chooseFromMenu(u"Delete"_s);
    click(*m_page, u"Erase for good now"_s);
    EXPECT_FALSE(m_page->findChild<app::UndoBar *>()->isVisible());
    EXPECT_FALSE(m_store->assessments().undelete(id)) << "nothing is left to take back";
}

TEST_F(PeoplePageTest, AddsAPersonUnderAPseudonymOnly)
{
    refresh();
    QSignalSpy chosen(m_page.get(), &app::PeoplePage::personChosen);
    click(*m_page, u"Add a person …"_s);
    auto *dialog = m_page->findChild<app::PersonDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(button(*dialog, u"Save"_s)->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u" Heron "_s);
    dialog->findChild<QComboBox *>()->setCurrentIndex(3);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"since May"_s);
    click(*dialog, u"Save"_s);
    const auto people = m_store->people().people();
    ASSERT_EQ(people->size(), 2U);
    EXPECT_EQ(people->back().pseudonym, u"Heron"_s);
    EXPECT_EQ(people->back().mark, core::ColourMark::Green);
    EXPECT_EQ(people->back().notes, u"since May"_s);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(m_page->person(), people->back().id);
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(shows(u"since May"_s)) << "folded away";
    click(view(), u"Private notes"_s);
    EXPECT_TRUE(shows(u"since May"_s));
}

TEST_F(PeoplePageTest, PointsOutAPseudonymThatIsTaken)
{
    addPerson(u"Heron"_s);
    refresh();
    click(*m_page, u"Add a person …"_s);
    auto *dialog = m_page->findChild<app::PersonDialog *>();
    ASSERT_TRUE(dialog);
    const auto says = [&](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    EXPECT_TRUE(says(u"no real name"_s)) << "before anything is typed";
    EXPECT_FALSE(says(u"already has"_s)) << "who is at the computer has no name to be taken";
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u" "_s);
    EXPECT_FALSE(says(u"already has"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"heron"_s);
    EXPECT_TRUE(says(u"already has this pseudonym"_s));
    EXPECT_TRUE(button(*dialog, u"Save"_s)->isEnabled());
}

TEST_F(PeoplePageTest, ShowsOnlyTheResultsOfThePersonChosen)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    addResult(u"Mine"_s);
    addResult(u"Theirs"_s, heron);
    refresh();
    EXPECT_TRUE(shows(u"Mine"_s));
    EXPECT_FALSE(shows(u"Theirs"_s));
    QSignalSpy chosen(m_page.get(), &app::PeoplePage::personChosen);
    pick(u"Heron"_s);
    EXPECT_TRUE(shows(u"Theirs"_s));
    EXPECT_FALSE(shows(u"Mine"_s));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<core::PersonId>(), heron);
}

TEST_F(PeoplePageTest, SaysInTheListWhatTheNewestResultIsAndHowItCameAbout)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    addPerson(u"Otter"_s);
    addResult({}, heron, u"partner"_s, 6, 1);
    addResult({}, heron, u"mother"_s, 4, 9);
    addResult({}, heron, u"partner"_s, 2, 20);
    refresh();
    const auto spoken = [this](const QString &name) {
        for (int row = 0; row < present().model()->rowCount(); ++row) {
            const QModelIndex index = present().model()->index(row, 0);
            if (index.data().toString() == name)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return QString();
    };
    const QString said = spoken(u"Heron"_s);
    EXPECT_TRUE(said.contains(u"newest result Wednesday, May 20, 2026"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"(rule “midpoint of the scale”)"_s)) << "a region with its rule";
    EXPECT_TRUE(said.contains(u"since 5/1/26 anxiety: lower, by more than chance; avoidance: no "
                              "more than chance"_s))
        << said.toStdString();
    EXPECT_TRUE(spoken(u"Otter"_s).contains(u"no result yet"_s));
}

TEST_F(PeoplePageTest, NamesEveryButtonOfAResultApart)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    for (const int day : {1, 9, 9, 20})
        addResult({}, heron, u"partner"_s, 3, day);
    refresh();
    pick(u"Heron"_s);
    click(view(), u"Show 3 older result(s)"_s);
    QStringList names;
    for (const QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
        if (found->isVisible() && found->accessibleName().startsWith(u"Open: "_s))
            names << found->accessibleName();
    }
    ASSERT_EQ(names.size(), 4);
    EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), 4) << "two of one hour too";
    EXPECT_TRUE(names.contains(u"Open: Partner, Wednesday, May 20, 2026"_s))
        << names.join(u'\n').toStdString();
}

TEST_F(PeoplePageTest, TakesTheTabKeyThroughTheListThenThePersonFromAboveDown)
{
    for (const int day : {1, 9})
        addResult({}, core::me, u"partner"_s, 3, day);
    addPerson(u"Heron"_s);
    refresh();
    m_page->activateWindow();
    m_page->setFocus();
    QStringList places;
    std::vector<int> heights;
    QWidget *const first = m_page->focusWidget();
    ASSERT_TRUE(list().isAncestorOf(first)) << "the list has the keys first";
    for (QWidget *next = first;;) {
        QTest::keyClick(next, Qt::Key_Tab);
        next = m_page->focusWidget();
        if (next == first)
            break;
        ASSERT_LT(heights.size(), 100U);
        heights.push_back(view().isAncestorOf(next) ? next->mapTo(m_page.get(), QPoint()).y() : -1);
    }
    // The list's own come before, then nothing goes up but by the height of a row of buttons.
    const auto begin = std::find_if(heights.begin(), heights.end(), [](int y) { return y >= 0; });
    ASSERT_NE(begin, heights.end());
    EXPECT_GT(begin, heights.begin()) << "adding somebody belongs to the list";
    int lowest = 0;
    for (auto height = begin; height != heights.end(); ++height) {
        EXPECT_GT(*height, lowest - 80) << (height - begin);
        lowest = std::max(lowest, *height);
    }
}

TEST_F(OwnResultsTest, TakesTheTabKeyThroughTheResultsBeforeWhatIsAtTheFoot)
{
    for (const int day : {1, 9})
        addResult({}, core::me, u"partner"_s, 3, day);
    refresh();
    m_page->activateWindow();
    click(*m_page, u"Show 1 older result(s)"_s);
    QWidget *open = nullptr;
    for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
        if (found->accessibleName() == u"Open: Partner, Friday, May 1, 2026"_s)
            open = found;
    }
    ASSERT_TRUE(open);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Tab);
    EXPECT_EQ(m_page->focusWidget(), button(view(), u"Keep other people too …"_s));
}

TEST_F(PeoplePageTest, ArchivesBehindADisclosureAndBringsBack)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    refresh();
    pick(u"Heron"_s);
    click(view(), u"More"_s);
    chooseFromMenu(u"Put into the archive"_s);
    EXPECT_TRUE(m_store->people().person(heron)->archived);
    EXPECT_EQ(present().model()->rowCount(), 1);
    EXPECT_EQ(m_page->person(), heron) << "whoever is looked at stays";
    click(view(), u"More"_s);
    chooseFromMenu(u"Bring back from the archive"_s);
    EXPECT_FALSE(m_store->people().person(heron)->archived);
    EXPECT_EQ(present().model()->rowCount(), 2);
}

TEST_F(PeoplePageTest, SaysWhatMovesBeforeItTakesInADuplicate)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId twice = addPerson(u"Hern"_s);
    addResult(u"One"_s, heron);
    addResult(u"Two"_s, twice);
    addResult(u"Three"_s, twice);
    refresh();
    pick(u"Heron"_s);
    click(view(), u"More"_s);
    chooseFromMenu(u"Take in a duplicate …"_s);
    auto *dialog = m_page->findChild<app::PersonChoiceDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(button(*dialog, u"Make them one"_s)->isEnabled());
    dialog->choose(twice);
    bool counted = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        counted |= label->text().contains(u"2 result"_s);
    EXPECT_TRUE(counted);
    EXPECT_TRUE(m_store->people().person(twice)) << "nothing happens before the answer";
    click(*dialog, u"Make them one"_s);
    EXPECT_FALSE(m_store->people().person(twice));
    EXPECT_EQ(m_store->assessments().finished(heron)->size(), 3U);
    EXPECT_TRUE(shows(u"Three"_s));
}

TEST_F(PeoplePageTest, GivesAResultToAnotherPerson)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::AssessmentId id = addResult(u"Not mine"_s);
    refresh();

    auto *more = [this]() -> QAbstractButton * {
        for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
            if (found->accessibleName() == u"More: Not mine, Friday, May 1, 2026"_s)
                return found;
        }
        return nullptr;
    }();
    ASSERT_TRUE(more);
    QTest::mouseClick(more, Qt::LeftButton);
    chooseFromMenu(u"Give to another person …"_s);
    auto *dialog = m_page->findChild<app::PersonChoiceDialog *>();
    ASSERT_TRUE(dialog);
    auto &people = partOf<QListView>(*dialog);
    people.setFocus();
    people.selectionModel()->setCurrentIndex(people.model()->index(0, 0),
                                             QItemSelectionModel::NoUpdate);
    EXPECT_FALSE(button(*dialog, u"Give to them"_s)->isEnabled()) << "focus is no choice";
    QTest::keyClick(&people, Qt::Key_Return);
    settle();
    EXPECT_EQ(m_store->assessments().assessment(id)->personId, heron) << "Enter is one";
    EXPECT_FALSE(shows(u"Not mine"_s));
}

TEST_F(PeoplePageTest, ChoosesThePersonWhoseRowHasTheKeys)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId otter = addPerson(u"Otter"_s);
    addResult({}, heron);
    addResult({}, otter);
    refresh();
    pick(u"Heron"_s);
    click(view(), u"More"_s);
    chooseFromMenu(u"Side by side with …"_s);
    auto *dialog = m_page->findChild<app::PersonChoiceDialog *>();
    ASSERT_TRUE(dialog);
    auto &people = partOf<QListView>(*dialog);
    QSignalSpy chosen(dialog, &app::PersonChoiceDialog::chosen);
    people.setFocus();
    QTest::keyClick(&people, Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1) << "the first row has the keys without being marked";
    EXPECT_EQ(chosen[0][0].value<core::PersonId>(), core::me);
}

TEST_F(PeoplePageTest, DeletesAPersonWithAllResultsAndTakesThatBack)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    addResult(u"Theirs"_s, heron);
    refresh();
    pick(u"Heron"_s);
    QSignalSpy chosen(m_page.get(), &app::PeoplePage::personChosen);
    click(view(), u"More"_s);
    chooseFromMenu(u"Delete, to be taken back until the program ends"_s);
    EXPECT_FALSE(m_store->people().person(heron));
    EXPECT_EQ(m_page->person(), core::me);
    EXPECT_EQ(chosen.count(), 1) << "the quiz must not go on for somebody who is gone";
    click(*m_page, u"Undo (Ctrl+Z)"_s);
    EXPECT_TRUE(m_store->people().person(heron));
    EXPECT_EQ(m_page->person(), heron);
    EXPECT_TRUE(shows(u"Theirs"_s));
}

TEST_F(PeoplePageTest, TakesEveryChangeBack)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId otter = addPerson(u"Otter"_s);
    const core::AssessmentId id = addResult(u"First"_s, heron);
    refresh();
    pick(u"Heron"_s);
    const auto ofResult = [&](const QString &entry) {
        for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
            if (found->accessibleName().startsWith(u"More: First"_s) && found->isVisible())
                found->click();
        }
        settle();
        chooseFromMenu(entry);
    };
    const auto type = [&](QDialog *dialog, QWidget &field, const QString &text) {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
        click(*dialog, u"Save"_s);
    };
    const std::pair<const char *, std::function<void()>> changes[]{
        {"renamed",
         [&] {
             ofResult(u"Rename …"_s);
             auto *dialog = m_page->findChild<app::ResultNameDialog *>();
             type(dialog, partOf<QLineEdit>(*dialog), u"Second"_s);
         }},
        {"noted",
         [&] {
             ofResult(u"Notes …"_s);
             auto *dialog = m_page->findChild<app::NoteDialog *>();
             type(dialog, partOf<QPlainTextEdit>(*dialog), u"after the move"_s);
         }},
        {"of another day",
         [&] {
             ofResult(u"Correct the date …"_s);
             auto *dialog = m_page->findChild<app::ResultDayDialog *>();
             type(dialog, partOf<QLineEdit>(*dialog), u"2026-04-03"_s);
         }},
        {"given away",
         [&] {
             ofResult(u"Give to another person …"_s);
             auto *dialog = m_page->findChild<app::PersonChoiceDialog *>();
             dialog->choose(otter);
             click(*dialog, u"Give to them"_s);
         }},
        {"called otherwise",
         [&] {
             click(view(), u"Edit …"_s);
             auto *dialog = m_page->findChild<app::PersonDialog *>();
             type(dialog, partOf<QLineEdit>(*dialog), u"Grey heron"_s);
         }},
        {"archived",
         [&] {
             click(view(), u"More"_s);
             chooseFromMenu(u"Put into the archive"_s);
         }},
    };
    const auto person = *m_store->people().person(heron);
    const auto result = *m_store->assessments().assessment(id);
    for (const auto &[how, change] : changes) {
        const testing::ScopedTrace trace(__FILE__, __LINE__, how);
        change();
        settle();
        EXPECT_FALSE(*m_store->people().person(heron) == person &&
                     *m_store->assessments().assessment(id) == result);
        ASSERT_TRUE(button(*m_page, u"Undo (Ctrl+Z)"_s));
        EXPECT_FALSE(button(*m_page, u"Erase for good now"_s)) << "nothing was deleted";
        click(*m_page, u"Undo (Ctrl+Z)"_s);
        EXPECT_TRUE(*m_store->people().person(heron) == person);
        EXPECT_TRUE(*m_store->assessments().assessment(id) == result);
        EXPECT_FALSE(button(*m_page, u"Undo (Ctrl+Z)"_s));
    }
}

TEST_F(PeoplePageTest, GivesTheKeysBackToTheResultThatWasChanged)
{
    addResult(u"First"_s);
    addResult(u"Second"_s, core::me, u"mother"_s, 4, 2);
    refresh();
    const auto moreOf = [&](const QString &result) -> QAbstractButton & {
        for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
            if (found->accessibleName().startsWith(u"More: "_s + result) && found->isVisible())
                return *found;
        }
        throw std::runtime_error("no such result");
    };
    moreOf(u"First"_s).setFocus();
    moreOf(u"First"_s).click();
    settle();
    chooseFromMenu(u"Rename …"_s);
    auto *dialog = m_page->findChild<app::ResultNameDialog *>();
    ASSERT_TRUE(dialog);
    partOf<QLineEdit>(*dialog).setText(u"Third"_s);
    click(*dialog, u"Save"_s);
    settle();
    EXPECT_EQ(m_page->window()->focusWidget(), &moreOf(u"Third"_s));
}

TEST_F(PeoplePageTest, StillTakesADeletionBackAfterALaterChange)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId otter = addPerson(u"Otter"_s);
    refresh();
    pick(u"Heron"_s);
    click(view(), u"More"_s);
    chooseFromMenu(u"Delete, to be taken back until the program ends"_s);
    pick(u"Otter"_s);
    click(view(), u"More"_s);
    chooseFromMenu(u"Put into the archive"_s);
    click(*m_page, u"Undo (Ctrl+Z)"_s);
    EXPECT_FALSE(m_store->people().person(otter)->archived) << "what was done last comes first";
    EXPECT_FALSE(m_store->people().person(heron));
    click(*m_page, u"Undo (Ctrl+Z)"_s);
    EXPECT_TRUE(m_store->people().person(heron));
}

TEST_F(PeoplePageTest, NeitherDeletesNorArchivesThePersonAtTheComputer)
{
    addPerson(u"Heron"_s);
    refresh();
    click(view(), u"More"_s);
    EXPECT_TRUE(offers(u"Take in a duplicate …"_s));
    EXPECT_FALSE(offers(u"Delete, to be taken back until the program ends"_s));
    EXPECT_FALSE(offers(u"Put into the archive"_s));
    QApplication::activePopupWidget()->close();
}

TEST_F(OwnResultsTest, SaysHowRelationshipsLieTogether)
{
    const core::AssessmentId mother = addResult({}, core::me, u"mother"_s, 2, 1);
    addResult({}, core::me, u"friend"_s, 5, 2);
    addResult({}, core::me, u"friend"_s, 4, 3);
    addResult({}, core::me, u"general"_s, 6, 4);
    refresh();
    EXPECT_TRUE(overview().isVisible());
    EXPECT_TRUE(shows(u"The middle of 2"_s)) << "the newest of each, without general";
    EXPECT_TRUE(shows(u"they differ by 2.0"_s));
    EXPECT_TRUE(shows(u"is the same in all of them"_s)) << "avoidance";
    QSignalSpy opened(m_page.get(), &app::PeoplePage::resultRequested);
    emit partOf<app::AttachmentMap>(overview()).resultActivated(2);
    click(*m_page, u"Statement by statement"_s);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<core::AssessmentId>(), mother) << "the one chosen on the map";
}

TEST_F(OwnResultsTest, NamesAllRelationshipsThatAreEquallyHigh)
{
    addResult({}, core::me, u"mother"_s, 5, 1);
    addResult({}, core::me, u"friend"_s, 2, 2);
    addResult({}, core::me, u"partner"_s, 5, 3);
    refresh();
    EXPECT_TRUE(shows(u"(Partner, Mother)"_s));
}

TEST_F(OwnResultsTest, KeepsTheSecondTabAwayWhileNothingWasAnsweredTwice)
{
    addResult({}, core::me, u"mother"_s);
    addResult({}, core::me, u"friend"_s);
    refresh();
    EXPECT_FALSE(button(*m_page, u"Over time"_s));
    EXPECT_FALSE(changes().isVisible());
}

TEST_F(OwnResultsTest, ShowsARelationshipOverTimeWithNotesAndJournal)
{
    addResult({}, core::me, u"partner"_s, 6, 1);
    const core::AssessmentId noted = addResult({}, core::me, u"partner"_s, 4, 10);
    addResult({}, core::me, u"partner"_s, 2, 20);
    ASSERT_TRUE(m_store->assessments().setNotes(noted, u"after the move"_s));
    core::JournalEntry entry;
    entry.personId = core::me;
    entry.writtenAt = utc(QDate(2026, 5, 15), QTime(12, 0));
    entry.title = u"A talk"_s;
    ASSERT_TRUE(m_store->journal().add(entry));
    refresh();
    click(*m_page, u"Over time"_s);
    EXPECT_TRUE(changes().isVisible());
    EXPECT_FALSE(overview().isVisible());
    auto *timeline = m_page->findChild<app::TimelineView *>();
    ASSERT_EQ(timeline->content().points.size(), 3U);
    EXPECT_EQ(timeline->content().pair, std::pair(0, 2)) << "first and last at first";
    ASSERT_EQ(timeline->content().notes.size(), 2U);
    EXPECT_EQ(timeline->content().notes[0].entry, 0) << "beside a result";
    EXPECT_NE(timeline->content().notes[1].entry, 0) << "in the journal";
    EXPECT_EQ(timeline->content().notes[1].date, QDate(2026, 5, 15));
    EXPECT_TRUE(timeline->content().band.anxiety);
    EXPECT_TRUE(shows(u"down by 4.00"_s)) << "in words";
    const auto place = [this](const QWidget &part) { return part.mapTo(m_page.get(), QPoint()); };
    EXPECT_LT(place(partOf<app::ChangeCard>(changes())).y(), place(*timeline).y())
        << "the answer before what it was read from";
    EXPECT_TRUE(shows(u"Attachment anxiety, all dates together: the largest step lies between"_s));
    EXPECT_TRUE(shows(u"Attachment avoidance, all dates together: no step."_s));
    QTest::keyClick(timeline, Qt::Key_Left);
    EXPECT_EQ(timeline->content().pair, std::pair(0, 1));
    EXPECT_TRUE(shows(u"down by 2.00"_s)) << "the words follow the dates";
}

TEST_F(OwnResultsTest, SaysWhatIsNotComparedOverTimeAndWhy)
{
    addResult({}, core::me, u"partner"_s, 6, 1);
    addResult({}, core::me, u"partner"_s, 4, 10);
    addResult({}, core::me, u"friend"_s, 4, 11);
    addResult({}, core::me, u"partner"_s, 3, 12, u"atlas-24"_s);
    addResult({}, core::me, u"partner"_s, 3, 13, u"atlas-24"_s, u"short"_s);
    refresh();
    click(*m_page, u"Over time"_s);
    QString said;
    for (const QLabel *label : changes().findChildren<QLabel *>()) {
        if (label->text().startsWith(u"Not compared"_s))
            said = label->text();
    }
    const auto day = [](int of) {
        return QLocale().toString(QDate(2026, 5, of), QLocale::ShortFormat);
    };
    EXPECT_EQ(said.toStdString(),
              u"Not compared, because nothing else answers the same questions about the same "
              "relationship: My partner, Atlas-24 (12 statement(s)), %1; My partner, Atlas-24 (24 "
              "statement(s)), %2."_s.arg(day(13), day(12))
                  .toStdString());
    EXPECT_TRUE(m_page->findChild<app::TimelineView *>()->isVisible());
}

TEST_F(OwnResultsTest, SaysWhyTwoResultsOfOneRelationshipAreOnNoLine)
{
    addResult({}, core::me, u"partner"_s, 6, 1);
    addResult({}, core::me, u"partner"_s, 3, 12, u"atlas-24"_s);
    refresh();
    click(*m_page, u"Over time"_s);
    EXPECT_TRUE(shows(u"No two of these results can be compared yet."_s));
    EXPECT_FALSE(m_page->findChild<app::TimelineView *>()->isVisible());
    EXPECT_FALSE(button(*m_page, u"Print or save …"_s));
}

TEST_F(PeoplePageTest, ShowsTwoSideBySideOnlyOnceBothHaveAgreed)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId otter = addPerson(u"Otter"_s);
    addResult({}, heron, u"partner"_s, 5);
    addResult({}, otter, u"partner"_s, 2);
    refresh();
    pick(u"Heron"_s);
    ASSERT_NO_FATAL_FAILURE(showBeside(otter));
    app::CoupleView &couple = sides().couple();
    ASSERT_TRUE(couple.isVisible());
    EXPECT_FALSE(couple.isOpen());
    tick(u"first"_s).click();
    EXPECT_FALSE(couple.isOpen());
    EXPECT_EQ(m_store->people().person(heron)->agreedWith, QSet{otter});
    EXPECT_TRUE(m_store->people().person(otter)->agreedWith.isEmpty());
    tick(u"second"_s).click();
    EXPECT_TRUE(couple.isOpen());
    EXPECT_EQ(m_store->people().person(otter)->agreedWith, QSet{heron});
    tick(u"first"_s).click();
    EXPECT_FALSE(couple.isOpen()) << "taken back at any time";
    EXPECT_TRUE(m_store->people().person(heron)->agreedWith.isEmpty());
    click(*m_page, u"Back"_s);
    EXPECT_TRUE(view().isVisible());
}

TEST_F(PeoplePageTest, TakesTheKeysToWhatIsInView)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    refresh();
    const auto keysAreIn = [this](const QWidget &part) {
        m_page->clearFocus();
        m_page->setFocus();
        const QWidget *focused = m_page->window()->focusWidget();
        return focused && focused->isVisible() && (focused == &part || part.isAncestorOf(focused));
    };
    EXPECT_TRUE(keysAreIn(list()));
    ASSERT_NO_FATAL_FAILURE(showBeside(heron));
    EXPECT_TRUE(keysAreIn(sides()));
    EXPECT_FALSE(list().isVisible()) << "two look, and none of the others is named";
    click(*m_page, u"Back"_s);
    EXPECT_TRUE(list().isVisible());
    EXPECT_TRUE(keysAreIn(list()));
}

TEST_F(PeoplePageTest, ShowsAnotherCoupleOnTheWholeMap)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const std::array others{addPerson(u"Otter"_s), addPerson(u"Stoat"_s)};
    addResult({}, heron, u"partner"_s, 5);
    for (const core::PersonId other : others)
        addResult({}, other, u"partner"_s, 2);
    refresh();
    pick(u"Heron"_s);
    app::CoupleView &couple = sides().couple();
    for (const core::PersonId other : others) {
        ASSERT_NO_FATAL_FAILURE(showBeside(other));
        tick(u"first"_s).click();
        tick(u"second"_s).click();
        ASSERT_TRUE(couple.isOpen());
        EXPECT_EQ(couple.map().content().view, app::wholeView);
        couple.map().zoomBy(2.0);
        ASSERT_NE(couple.map().content().view, app::wholeView);
        click(*m_page, u"Back"_s);
    }
}

TEST_F(PeoplePageTest, KeepsAnAgreementTakenBackWhateverIsChosenNext)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId otter = addPerson(u"Otter"_s);
    addResult(u"what I told nobody"_s, heron, u"partner"_s, 5, 1);
    addResult({}, heron, u"partner"_s, 4, 2);
    addResult({}, otter, u"partner"_s, 2);
    refresh();
    pick(u"Heron"_s);
    ASSERT_NO_FATAL_FAILURE(showBeside(otter));
    QComboBox *results = sides().findChildren<QComboBox *>().constFirst();
    EXPECT_EQ(results->count(), 0) << "a result's own name is not seen before both agree";
    tick(u"first"_s).click();
    tick(u"second"_s).click();
    ASSERT_TRUE(results->isVisible());
    ASSERT_EQ(results->count(), 2);
    results->setCurrentIndex(1 - results->currentIndex());
    EXPECT_TRUE(sides().couple().isOpen()) << "another result of two who agreed";
    tick(u"first"_s).click();
    EXPECT_FALSE(results->isVisible());
    EXPECT_EQ(results->count(), 0);
    EXPECT_FALSE(tick(u"first"_s).isChecked());
    tick(u"second"_s).click();
    EXPECT_FALSE(tick(u"first"_s).isChecked()) << "nobody agrees for another";
    EXPECT_TRUE(m_store->people().person(heron)->agreedWith.isEmpty());
    EXPECT_TRUE(m_store->people().person(otter)->agreedWith.isEmpty());
}

TEST_F(PeoplePageTest, ShowsSomebodyNewAloneThoughTwoWereSeenSideBySide)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    const core::PersonId otter = addPerson(u"Otter"_s);
    addResult({}, heron, u"partner"_s, 5);
    addResult({}, otter, u"partner"_s, 2);
    refresh();
    pick(u"Heron"_s);
    ASSERT_NO_FATAL_FAILURE(showBeside(otter));
    m_page->addPerson();
    auto *dialog = m_page->findChild<app::PersonDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"Stoat"_s);
    click(*dialog, u"Save"_s);
    settle();
    EXPECT_EQ(m_store->people().person(m_page->person())->pseudonym, u"Stoat"_s);
    EXPECT_TRUE(view().isVisible());
    EXPECT_FALSE(sides().isVisible());
}

TEST_F(PeoplePageTest, SaysWhatIsMissingForTwoSideBySide)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    addResult({}, heron);
    refresh();
    sides().setSides({*m_store->people().person(core::me), {}},
                     {*m_store->people().person(heron), {}});
    sides().show();
    EXPECT_TRUE(shows(u"Give yourself one first"_s)) << "each says: I, …, agree";
    core::Person self = *m_store->people().person(core::me);
    self.pseudonym = u"Owl"_s;
    ASSERT_TRUE(m_store->people().change(self));
    refresh();
    ASSERT_NO_FATAL_FAILURE(showBeside(heron));
    EXPECT_TRUE(shows(u"Both need a result"_s));
    EXPECT_FALSE(sides().couple().isVisible());
}

TEST_F(PeoplePageTest, FindsOneAmongManyQuickly)
{
    ASSERT_TRUE(m_store->transaction([this]() -> core::Result<core::Done> {
        for (int i = 0; i < 1000; ++i)
            addPerson(u"Bird %1"_s.arg(i));
        return core::Done{};
    }));
    QElapsedTimer timer;
    timer.start();
    refresh();
    std::printf("1,000 people: %lld ms\n", timer.elapsed());
    EXPECT_LT(timer.elapsed(), 1500);
    auto *search = list().findChild<QLineEdit *>();
    ASSERT_TRUE(search->isVisible());
    QTest::keyClicks(search, u"bird 77"_s);
    EXPECT_EQ(present().model()->rowCount(), 11);
    pick(u"Bird 777"_s);
    EXPECT_TRUE(shows(u"Bird 777"_s));
}

TEST_F(PeoplePageTest, KeepsASearchFieldAwayFromAFew)
{
    for (int i = 0; i < 3; ++i)
        addPerson(u"Bird %1"_s.arg(i));
    refresh();
    EXPECT_FALSE(list().findChild<QLineEdit *>()->isVisible());
}

TEST_F(OwnResultsTest, ShowsTheOldestResultsOnWish)
{
    for (int i = 0; i < 25; ++i)
        addResult(u"Result %1"_s.arg(i), core::me, u"partner"_s, 3, 1 + i);
    refresh();
    EXPECT_TRUE(shows(u"Result 24"_s));
    EXPECT_FALSE(shows(u"Result 0"_s));
    click(*m_page, u"Show 24 older result(s)"_s);
    EXPECT_TRUE(shows(u"Result 0"_s));
}

TEST_F(PeoplePageTest, FitsASmallWindow)
{
    addPerson(u"Somebody with a rather long pseudonym, all in one line"_s);
    addResult({}, core::me, u"mother"_s);
    addResult({}, core::me, u"friend"_s);
    refresh();
    EXPECT_LE(m_page->minimumSizeHint().width(), 900);
}

TEST_F(OwnResultsTest, TakesRecordsAlongAndBringsThemBackAlsoForSomebodyAlone)
{
    refresh();
    for (const auto &[entry, title] : {std::pair(u"Export records …"_s, u"Export records"_s),
                                       std::pair(u"Import records …"_s, u"Import records"_s)}) {
        click(view(), u"All records"_s);
        chooseFromMenu(entry);
        const auto *dialog = m_page->findChild<QDialog *>();
        ASSERT_TRUE(dialog) << entry.toStdString();
        EXPECT_EQ(dialog->windowTitle(), title);
        delete dialog;
    }
}

TEST_F(PeoplePageTest, ErasesOnePersonForGood)
{
    const core::PersonId heron = addPerson(u"Heron"_s);
    refresh();
    m_page->showPerson(heron);
    click(view(), u"More"_s);
    chooseFromMenu(u"Erase for good at once, never to be taken back …"_s);
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    click(*question, u"Erase this person"_s);
    EXPECT_EQ(m_store->people().undelete(heron).error().code, core::ErrorCode::RecordNotFound);
    EXPECT_FALSE(shows(u"Heron"_s));
}

TEST_F(PeoplePageTest, ErasesEverything)
{
    addPerson(u"Heron"_s);
    addResult(u"One"_s);
    refresh();
    QSignalSpy erased(m_page.get(), &app::PeoplePage::everythingErased);
    click(list(), u"All records"_s);
    chooseFromMenu(u"Erase everything …"_s);
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    click(*question, u"Erase everything"_s);
    EXPECT_EQ(erased.count(), 1);
    EXPECT_TRUE(m_store->assessments().finished(core::me)->empty());
    EXPECT_EQ(m_store->people().people()->size(), 1U);
    EXPECT_TRUE(shows(u"Nothing here yet"_s));
}

TEST(PeoplePageWithoutRecords, SaysThatNothingWasTouched)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    app::Content content(u":"_s);
    app::PeoplePage page(app::PeopleScope::Myself, instruments, nullptr, content, nullptr, u"en"_s);
    page.refresh();
    bool said = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said |= label->text().contains(u"What was saved before is untouched."_s);
    EXPECT_TRUE(said);
}

// Results of one relationship and of one day ----------------------------------------------------

TEST_F(PeoplePageTest, ListsTheLatestOfEachRelationshipAndTheOthersOnWish)
{
    addResult({}, core::me, u"partner"_s, 3, 1);
    addResult({}, core::me, u"partner"_s, 4, 9);
    addResult({}, core::me, u"mother"_s, 4, 5);
    refresh();
    EXPECT_TRUE(shows(u"May 9, 2026"_s));
    EXPECT_TRUE(shows(u"May 5, 2026"_s));
    const auto cards = [&] {
        int opened = 0;
        for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>())
            opened += found->text() == u"Open"_s && found->isVisibleTo(m_page.get()) ? 1 : 0;
        return opened;
    };
    EXPECT_EQ(cards(), 2);
    m_page->activateWindow();
    click(*m_page, u"Show 1 older result(s)"_s);
    EXPECT_EQ(cards(), 3);
    ASSERT_TRUE(m_page->focusWidget());
    EXPECT_TRUE(m_page->focusWidget()->accessibleName().contains(u"May 1, 2026"_s))
        << "the keys are where something was added";
}

TEST_F(PeoplePageTest, TellsResultsOfOneDayApartWhereverTheyAreListed)
{
    addResult({}, core::me, u"partner"_s, 3, 1);
    core::Assessment later = m_store->assessments().finished(core::me)->front();
    later.finishedAt = later.finishedAt->addSecs(3 * 60 * 60 + 60);
    ASSERT_TRUE(m_store->assessments().add(later));
    core::Assessment sheet = later;
    sheet.onPaper = true;
    sheet.finishedAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0)).toUTC();
    for (int sheets = 0; sheets < 2; ++sheets)
        ASSERT_TRUE(m_store->assessments().add(sheet));
    refresh();
    const QString hour =
        QLocale().toString(later.finishedAt->toLocalTime().time(), QLocale::ShortFormat);
    click(*m_page, u"Show 3 older result(s)"_s);
    EXPECT_TRUE(shows(u"May 1, 2026, %1"_s.arg(hour)));
    EXPECT_TRUE(shows(u"May 1, 2026 (1)"_s)) << "a sheet from paper has no hour";
    EXPECT_TRUE(shows(u"May 1, 2026 (2)"_s));
    QSet<QString> names;
    for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
        if (found->text() == u"Open"_s && found->isVisibleTo(m_page.get()))
            names.insert(found->accessibleName());
    }
    EXPECT_EQ(names.size(), 4) << "also when they are only heard";
    click(*m_page, u"Over time"_s);
    const auto &timeline = partOf<app::TimelineView>(*m_page);
    QSet<QString> points;
    for (int point = 0; point < 4; ++point)
        points.insert(timeline.pictured(point).name.section(u';', 0, 0));
    EXPECT_EQ(points.size(), 4);
}

TEST_F(PeoplePageTest, CorrectsTheDateOfAResultAndTakesThatBack)
{
    const core::AssessmentId id = addResult(u"First"_s);
    refresh();
    const auto openMenuOf = [&](const QString &result) {
        for (QAbstractButton *found : m_page->findChildren<QAbstractButton *>()) {
            if (found->accessibleName().startsWith(u"More: "_s + result) && found->isVisible()) {
                found->click();
                settle();
            }
        }
    };
    openMenuOf(u"First"_s);
    EXPECT_FALSE(offers(u"Correct answers …"_s)) << "it was not typed in from paper";
    chooseFromMenu(u"Correct the date …"_s);
    auto *dialog = m_page->findChild<app::ResultDayDialog *>();
    ASSERT_TRUE(dialog);
    auto &line = partOf<QLineEdit>(*dialog);
    line.selectAll();
    QTest::keyClicks(&line, u"2026-04-03"_s);
    click(*dialog, u"Save"_s);
    EXPECT_EQ(m_store->assessments().assessment(id)->finishedAt->toLocalTime().date(),
              QDate(2026, 4, 3));
    EXPECT_TRUE(shows(u"Date corrected on"_s));
    openMenuOf(u"First"_s);
    chooseFromMenu(u"Take the last correction back"_s);
    EXPECT_EQ(m_store->assessments().assessment(id)->finishedAt->toLocalTime().date(),
              QDate(2026, 5, 1));
    EXPECT_FALSE(shows(u"corrected on"_s));
}
