// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records_folder.h"
#include "records_test.h"

#include "core/records/store.h"

#include "tests/utc.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

core::ClassDraft exampleDraft()
{
    core::ClassDraft draft;
    draft.instrumentId = u"ecr"_s;
    draft.definitionHash = QByteArray(32, '\x5a');
    draft.answers = *core::Scale::make(1, 5);
    draft.startedAt = utc(QDate(2026, 11, 24), QTime(8, 0));
    draft.rows = {{0, {{u"ecr01"_s, 5}, {u"ecr02"_s, std::nullopt}}}, {0, {}}};
    return draft;
}

class ClassDraftsTest : public RecordsTest
{
protected:
    core::ClassDrafts &log() { return m_store->classDrafts(); }

    // What another program does to the file.
    void edit(const QString &statement)
    {
        m_store.reset();
        records_folder::edit(m_folder.path(), {statement});
    }
};

} // namespace

TEST_F(ClassDraftsTest, GivesBackADraftAsItWasAfterTheProgramRestarts)
{
    core::ClassDraft expected = exampleDraft();
    const auto id = log().add(expected);
    ASSERT_TRUE(id);
    reopen();
    const auto found = log().draft(*id);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->rows.size(), 2U);
    expected.id = *id;
    for (std::size_t row = 0; row < 2; ++row)
        expected.rows[row].id = found->rows[row].id;
    EXPECT_EQ(*found, expected);
}

TEST_F(ClassDraftsTest, KeepsTheLastOfEachItemAndTheOrderOfTheSheets)
{
    const auto id = log().add(exampleDraft());
    ASSERT_TRUE(id);
    const auto second = log().draft(*id)->rows[1].id;
    const auto third = log().addRow(*id);
    ASSERT_TRUE(third);
    EXPECT_TRUE(log().saveAnswer(*third, u"ecr01"_s, 2));
    EXPECT_TRUE(log().saveAnswer(*third, u"ecr01"_s, std::nullopt));
    EXPECT_TRUE(log().saveAnswer(second, u"ecr01"_s, 1));
    EXPECT_TRUE(log().saveAnswer(second, u"ecr02"_s, 4));
    EXPECT_TRUE(log().clearAnswer(second, u"ecr01"_s));
    reopen();
    const auto rows = log().draft(*id)->rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[1], (core::DraftRow{second, {{u"ecr02"_s, 4}}}));
    EXPECT_EQ(rows[2], (core::DraftRow{*third, {{u"ecr01"_s, std::nullopt}}}));
    ASSERT_TRUE(log().removeRow(second));
    EXPECT_EQ(log().draft(*id)->rows[1].id, *third);
}

TEST_F(ClassDraftsTest, KeepsBothTypingsApartUntilACellIsSettled)
{
    core::ClassDraft draft = exampleDraft();
    draft.name = u"Tuesday"_s;
    draft.formId = u"short"_s;
    const auto id = *log().add(draft);
    ASSERT_TRUE(log().beginAgain(id));
    const auto row = log().draft(id)->rows[0].id;
    ASSERT_TRUE(log().saveAnswer(row, u"ecr01"_s, 4, core::Typing::Second));
    ASSERT_TRUE(log().saveAnswer(row, u"ecr03"_s, 1, core::Typing::Second));
    ASSERT_TRUE(log().clearAnswer(row, u"ecr03"_s, core::Typing::Second));
    reopen();
    core::ClassDraft kept = *log().draft(id);
    EXPECT_EQ(kept.name, u"Tuesday"_s);
    EXPECT_EQ(kept.formId, u"short"_s);
    EXPECT_EQ(kept.typing, core::Typing::Second);
    EXPECT_EQ(kept.rows[0].answers.value(u"ecr01"_s), 5);
    EXPECT_EQ(kept.rows[0].again, (QMap<QString, std::optional<int>>{{u"ecr01"_s, 4}}));
    ASSERT_TRUE(log().settleAnswer(row, u"ecr01"_s, std::nullopt));
    kept = *log().draft(id);
    EXPECT_EQ(kept.rows[0].answers.value(u"ecr01"_s, 9), std::nullopt);
    EXPECT_EQ(kept.rows[0].again.value(u"ecr01"_s, 9), std::nullopt);
    EXPECT_EQ(log().beginAgain(id + 1).error().code, ErrorCode::RecordNotFound);
}

TEST_F(ClassDraftsTest, ReadsWhatWasKeptBeforeAClassHadANameAFormAndASecondTyping)
{
    const auto id = *log().add(exampleDraft());
    edit(u"UPDATE class_draft SET payload = CAST(json_remove(CAST(payload AS TEXT), '$.name', "
         "'$.form', '$.typedAgain') AS BLOB)"_s);
    reopen();
    const auto kept = log().draft(id);
    ASSERT_TRUE(kept) << qPrintable(kept.error().detail);
    EXPECT_EQ(kept->formId, u"full"_s);
    EXPECT_EQ(kept->typing, core::Typing::First);
    EXPECT_EQ(kept->rows.size(), 2U);
}

TEST_F(ClassDraftsTest, ListsTheNewestFirst)
{
    core::ClassDraft later = exampleDraft();
    later.startedAt = later.startedAt.addDays(1);
    const auto newest = log().add(later);
    const auto oldest = log().add(exampleDraft());
    ASSERT_TRUE(newest && oldest);
    const auto drafts = log().drafts();
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 2U);
    EXPECT_EQ(drafts->front().id, *newest);
    EXPECT_EQ(drafts->front().rows.size(), 2U);
}

TEST_F(ClassDraftsTest, SaysWhatIsNotThere)
{
    EXPECT_EQ(log().draft(7).error().code, ErrorCode::RecordNotFound);
    EXPECT_EQ(log().remove(7).error().code, ErrorCode::RecordNotFound);
    EXPECT_EQ(log().removeRow(7).error().code, ErrorCode::RecordNotFound);
    EXPECT_FALSE(log().addRow(7));
    EXPECT_FALSE(log().saveAnswer(7, u"ecr01"_s, 1));
}

TEST_F(ClassDraftsTest, CallsARangeThatIsNoneDamaged)
{
    const auto id = log().add(exampleDraft());
    ASSERT_TRUE(id);
    edit(u"UPDATE class_draft SET payload = "
         "CAST(json_set(CAST(payload AS TEXT), '$.lowest', 9) AS BLOB)"_s);
    reopen();
    EXPECT_EQ(log().draft(*id).error().code, ErrorCode::StoreDamaged);
    EXPECT_EQ(log().drafts().error().code, ErrorCode::StoreDamaged);
    EXPECT_TRUE(log().remove(*id)) << "what cannot be read can be forgotten";
    EXPECT_TRUE(log().drafts()->empty());
}

TEST_F(ClassDraftsTest, LeavesNoTraceOfWhatWasRemoved)
{
    const auto traces = [&] {
        QByteArray bytes;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes.count("unmistakable-item");
    };
    const auto add = [&] {
        core::ClassDraft draft = exampleDraft();
        draft.rows.front().answers.insert(u"unmistakable-item"_s, 3);
        return *log().add(draft);
    };
    const auto kept = log().add(exampleDraft());
    ASSERT_TRUE(log().remove(add()));
    EXPECT_EQ(traces(), 0);
    const auto second = add();
    ASSERT_GT(traces(), 0);
    ASSERT_TRUE(log().removeRow(log().draft(second)->rows.front().id));
    EXPECT_EQ(traces(), 0);
    EXPECT_TRUE(log().draft(*kept)) << "other drafts stay";
    add();
    ASSERT_TRUE(m_store->eraseAll());
    EXPECT_EQ(traces(), 0);
    EXPECT_TRUE(log().drafts()->empty());
}

TEST_F(ClassDraftsTest, LastAsLongAsATemporaryStore)
{
    auto store = core::Store::temporary();
    ASSERT_TRUE(store);
    EXPECT_TRUE((*store)->path().isEmpty());
    const auto id = (*store)->classDrafts().add(exampleDraft());
    ASSERT_TRUE(id);
    EXPECT_TRUE((*store)->classDrafts().remove(*id));
    EXPECT_TRUE((*core::Store::temporary())->classDrafts().drafts()->empty());
}

TEST_F(ClassDraftsTest, LoseNoAcknowledgedAnswerWhenTheProgramIsKilled)
{
    const auto id = log().add(exampleDraft());
    ASSERT_TRUE(id);
    m_store.reset();
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        auto store = core::Store::open(m_folder.path());
        if (!store)
            _exit(1);
        for (int number = 1;; ++number) {
            const auto row = (*store)->classDrafts().addRow(*id);
            if (!row || !(*store)->classDrafts().saveAnswer(*row, u"ecr01"_s, number % 5 + 1))
                _exit(2);
            if (write(ends[1], &number, sizeof number) != sizeof number)
                _exit(3);
        }
    }
    close(ends[1]);
    int acknowledged = 0;
    while (acknowledged < 20 && read(ends[0], &acknowledged, sizeof(int)) == sizeof(int)) {
    }
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
    for (int number = 0; read(ends[0], &number, sizeof number) == sizeof number;)
        acknowledged = number;
    close(ends[0]);
    reopen();
    const auto rows = log().draft(*id)->rows;
    ASSERT_GE(static_cast<int>(rows.size()), acknowledged + 2);
    for (int number = 1; number <= acknowledged; ++number)
        EXPECT_EQ(rows[static_cast<std::size_t>(number) + 1].answers.value(u"ecr01"_s),
                  number % 5 + 1);
}
