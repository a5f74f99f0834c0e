// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"
#include "records_test.h"

#include "core/records/store.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

core::Person heron()
{
    core::Person person;
    person.pseudonym = u"Heron"_s;
    person.mark = core::ColourMark::Green;
    person.notes = u"comes on Tuesdays"_s;
    person.createdAt = noon;
    person.agreedWith = {core::me, 7};
    return person;
}

class PeopleTest : public RecordsTest
{
protected:
    core::People &people() { return m_store->people(); }
    core::AssessmentId addResult(core::PersonId person, const QString &title)
    {
        core::Assessment assessment = exampleAssessment();
        assessment.personId = person;
        assessment.title = title;
        assessment.finishedAt = noon;
        return *m_store->assessments().add(assessment);
    }
};

} // namespace

TEST_F(PeopleTest, BeginWithTheOneAtTheComputerWhoCannotBeSentAway)
{
    ASSERT_EQ(people().people()->size(), 1U);
    EXPECT_EQ(people().people()->front().id, core::me);
    core::Person archived = *people().person(core::me);
    archived.archived = true;
    EXPECT_EQ(people().change(archived).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(people().markDeleted(core::me).error().code, ErrorCode::Mismatch);
    const auto other = people().add(heron());
    ASSERT_TRUE(other);
    EXPECT_EQ(people().merge(core::me, *other).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(people().merge(*other, *other).error().code, ErrorCode::Mismatch);
}

TEST_F(PeopleTest, ComeBackAsTheyWereAfterTheProgramRestarts)
{
    core::Person expected = heron();
    const auto id = people().add(expected);
    ASSERT_TRUE(id);
    expected.id = *id;
    reopen();
    EXPECT_EQ(*people().person(*id), expected);
    expected.archived = true;
    expected.pseudonym = u"Grey heron 🪶"_s;
    ASSERT_TRUE(people().change(expected));
    reopen();
    EXPECT_EQ(*people().person(*id), expected);
}

TEST_F(PeopleTest, HaveResultsOfTheirOwn)
{
    const auto id = people().add(heron());
    ASSERT_TRUE(id);
    const auto mine = addResult(core::me, u"mine"_s);
    const auto theirs = addResult(*id, u"theirs"_s);
    ASSERT_EQ(m_store->assessments().finished(core::me)->size(), 1U);
    EXPECT_EQ(m_store->assessments().finished(core::me)->front().id, mine);
    EXPECT_EQ(m_store->assessments().finished(*id)->front().id, theirs);
    ASSERT_TRUE(m_store->assessments().move(mine, *id));
    EXPECT_TRUE(m_store->assessments().finished(core::me)->empty());
    EXPECT_EQ(m_store->assessments().finished(*id)->size(), 2U);
    EXPECT_EQ(m_store->assessments().move(mine, 99).error().code, ErrorCode::RecordNotFound);
    core::Assessment orphan = exampleAssessment();
    orphan.personId = 99;
    EXPECT_EQ(m_store->assessments().add(orphan).error().code, ErrorCode::RecordNotFound);
}

TEST_F(PeopleTest, MergedKeepEverythingOfBoth)
{
    core::Person second = heron();
    second.pseudonym = u"Heron again"_s;
    second.notes = u"moved house"_s;
    const auto kept = people().add(heron());
    const auto duplicate = people().add(second);
    ASSERT_TRUE(kept && duplicate);
    addResult(*kept, u"first"_s);
    addResult(*duplicate, u"second"_s);
    ASSERT_TRUE(m_store->journal().add({.personId = *duplicate, .writtenAt = noon}));
    ASSERT_TRUE(people().merge(*duplicate, *kept));
    EXPECT_EQ(m_store->assessments().finished(*kept)->size(), 2U);
    EXPECT_EQ(m_store->journal().entries(*kept)->size(), 1U);
    EXPECT_EQ(people().person(*kept)->notes, u"comes on Tuesdays\n\nmoved house"_s);
    EXPECT_EQ(people().person(*duplicate).error().code, ErrorCode::RecordNotFound);
}

TEST_F(PeopleTest, MergedHaveAgreedWithWhoeverEitherOfThemHad)
{
    const auto add = [&](const QSet<core::PersonId> &agreedWith) {
        core::Person person = heron();
        person.agreedWith = agreedWith;
        return *people().add(person);
    };
    const auto kept = add({});
    const auto duplicate = add({kept});
    const auto partner = add({duplicate});
    const auto friendOfBoth = add({kept, duplicate});
    const auto stranger = add({partner});
    const auto gone = add({duplicate});
    ASSERT_TRUE(people().markDeleted(gone));
    core::Person changed = *people().person(kept);
    changed.agreedWith = {duplicate, friendOfBoth};
    ASSERT_TRUE(people().change(changed));
    changed = *people().person(duplicate);
    changed.agreedWith = {kept, partner};
    ASSERT_TRUE(people().change(changed));

    ASSERT_TRUE(people().merge(duplicate, kept));
    using Set = QSet<core::PersonId>;
    EXPECT_EQ(people().person(kept)->agreedWith, Set({friendOfBoth, partner}));
    EXPECT_EQ(people().person(partner)->agreedWith, Set({kept}));
    EXPECT_EQ(people().person(friendOfBoth)->agreedWith, Set({kept}));
    EXPECT_EQ(people().person(stranger)->agreedWith, Set({partner}));
    ASSERT_TRUE(people().undelete(gone));
    EXPECT_EQ(people().person(gone)->agreedWith, Set({kept}));
}

TEST_F(PeopleTest, AgreeToTheResultsThereWereAndAreAskedAgainAfterANewOne)
{
    const core::PersonId one = *people().add(heron());
    const core::PersonId other = *people().add(heron());
    const core::PersonId third = *people().add(heron());
    const auto agree = [&] {
        for (const auto &[who, with] :
             {std::pair(one, QSet{other, third}), std::pair(other, QSet{one}),
              std::pair(third, QSet{other})}) {
            core::Person person = *people().person(who);
            person.agreedWith = with;
            ASSERT_TRUE(people().change(person));
        }
    };
    const auto expectAsked = [&](const char *after) {
        EXPECT_TRUE(people().person(one)->agreedWith.isEmpty()) << after;
        EXPECT_TRUE(people().person(other)->agreedWith.isEmpty()) << after;
        EXPECT_EQ(people().person(third)->agreedWith, QSet{other}) << "has nothing to do with it";
    };
    agree();
    core::Assessment begun = exampleAssessment();
    begun.personId = one;
    begun.finishedAt.reset();
    const core::AssessmentId id = *m_store->assessments().add(begun);
    EXPECT_FALSE(people().person(one)->agreedWith.isEmpty()) << "nothing is finished yet";
    ASSERT_TRUE(m_store->assessments().finish(id, noon));
    expectAsked("a quiz");
    agree();
    begun.personId = one;
    ASSERT_TRUE(m_store->assessments().finishPaper(*m_store->assessments().add(begun), noon));
    expectAsked("a sheet of paper");
    agree();
    begun.personId = core::me;
    begun.finishedAt = noon;
    ASSERT_TRUE(m_store->assessments().move(*m_store->assessments().add(begun), one));
    expectAsked("a result that was somebody else's");
}

TEST_F(PeopleTest, DeletedCanBeUndeletedWhileTheProgramRuns)
{
    const auto id = people().add(heron());
    ASSERT_TRUE(id);
    const auto result = addResult(*id, u"unmistakable-title"_s);
    ASSERT_TRUE(people().markDeleted(*id));
    EXPECT_EQ(people().people()->size(), 1U);
    EXPECT_EQ(people().person(*id).error().code, ErrorCode::RecordNotFound);
    ASSERT_TRUE(people().undelete(*id));
    EXPECT_EQ(people().person(*id)->pseudonym, u"Heron"_s);
    EXPECT_TRUE(m_store->assessments().assessment(result));

    ASSERT_TRUE(people().markDeleted(*id));
    reopen();
    EXPECT_EQ(people().undelete(*id).error().code, ErrorCode::RecordNotFound);
    EXPECT_EQ(records_folder::filesWith(m_folder.path(), "unmistakable-title"), QStringList());
    EXPECT_EQ(records_folder::filesWith(m_folder.path(), "Heron"), QStringList());
}

TEST_F(PeopleTest, KeepTheirOtherResultsWhenOneIsDeleted)
{
    const auto kept = addResult(core::me, u"kept"_s);
    const auto gone = addResult(core::me, u"unmistakable-title"_s);
    ASSERT_TRUE(m_store->backUp(QDate(2026, 5, 2)));
    ASSERT_TRUE(m_store->assessments().markDeleted(gone));
    EXPECT_EQ(m_store->assessments().assessment(gone).error().code, ErrorCode::RecordNotFound);
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 1U);
    ASSERT_TRUE(m_store->assessments().undelete(gone));
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 2U);
    ASSERT_TRUE(m_store->assessments().markDeleted(gone));
    ASSERT_TRUE(m_store->eraseDeleted());
    EXPECT_EQ(m_store->assessments().finished(core::me)->front().id, kept);
    EXPECT_EQ(records_folder::filesWith(m_folder.path(), "unmistakable-title"), QStringList())
        << "the copy of the day holds it no more either";
}
