// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every bar that offers to take something back: the key does it from anywhere on the page.
#include "app/pages/people/result_cards.h"
#include "window_test.h"

#include "app/pages/journal/journal_overview.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/people/people_list.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/result_cards.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/window/key_list.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using app::PageName;

namespace
{

class UndoBarsTest : public WindowTest
{
protected:
    struct Row {
        const char *name;
        const char *source; ///< that shows the bar
        std::function<void()> discard;
        std::function<bool()> isThere;
    };

    std::vector<Row> bars()
    {
        return {
            {"a result in one's own list", "app/pages/people/people_page.cpp",
             [this] {
                 m_result = addResult();
                 navigation().showPage(PageName::History);
                 emit partOf<app::PersonView>(*shown<app::PeoplePage>())
                     .resultActionRequested(m_result, app::ResultAction::Delete);
             },
             [this] { return bool(records().assessments().assessment(m_result)); }},
            {"a result on its page", "app/pages/people/people_page.cpp",
             [this] {
                 m_result = addResult();
                 navigation().showResult(m_result);
                 click(*shown<app::ResultPage>(), u"Delete"_s);
             },
             [this] { return bool(records().assessments().assessment(m_result)); }},
            {"a person", "app/pages/people/people_page.cpp",
             [this] {
                 m_person = addPerson(u"Heron"_s);
                 addPerson(u"Otter"_s);
                 navigation().showPage(PageName::People);
                 shown<app::PeoplePage>()->showPerson(m_person);
                 emit partOf<app::PersonView>(*shown<app::PeoplePage>())
                     .personActionRequested(app::PersonAction::Delete);
             },
             [this] { return bool(records().people().person(m_person)); }},
            {"a quiz that was begun", "app/pages/quiz/choose_step.cpp",
             [this] {
                 core::Assessment begun = finishedAtlas24();
                 begun.finishedAt.reset();
                 ASSERT_TRUE(records().assessments().add(begun));
                 navigation().setPerson(core::me);
                 navigation().showPage(PageName::Quiz);
                 click(*shown<app::QuizPage>(), u"Forget these answers"_s);
             },
             [this] { return !records().assessments().unfinished(core::me)->empty(); }},
            {"an entry of the journal", "app/pages/journal/deleted_bar.cpp",
             [this] {
                 core::JournalEntry entry;
                 entry.personId = core::me;
                 entry.writtenAt = utc(QDate(2026, 5, 1), QTime(9, 0));
                 entry.text = u"another day"_s;
                 ASSERT_TRUE(records().journal().add(entry));
                 entry.text = u"a walk"_s;
                 m_entry = *records().journal().add(entry);
                 navigation().showPage(PageName::Journal);
                 shown<app::JournalPage>()->openEntry(m_entry);
                 click(*shown<app::JournalPage>(), u"Delete"_s);
             },
             [this] { return records().journal().entries(core::me)->size() == 2; }},
        };
    }

    static void pressUndo(QWidget &focused)
    {
        QTest::keyClick(&focused, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }

    /// A field of the page, where it has one.
    QLineEdit *field()
    {
        for (auto *line : window().findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->isEnabled() && !line->isReadOnly())
                return line;
        }
        return nullptr;
    }

    core::AssessmentId m_result = 0;
    core::PersonId m_person = 0;
    core::JournalEntryId m_entry = 0;
};

} // namespace

TEST_F(UndoBarsTest, TakeBackByTheKeyWhereverTheKeyboardIs)
{
    for (const Row &row : bars()) {
        SCOPED_TRACE(row.name);
        row.discard();
        settle();
        ASSERT_FALSE(row.isThere());
        const QPointer<QAbstractButton> undo = findButton(window(), u"Undo (Ctrl+Z)"_s);
        ASSERT_TRUE(undo) << "it says which key";
        // Neither on the bar nor anywhere else.
        if (QWidget *focused = window().focusWidget())
            focused->clearFocus();
        activate();
        pressUndo(window());
        EXPECT_TRUE(row.isThere());
        EXPECT_FALSE(undo && undo->isVisible());
    }
}

TEST_F(UndoBarsTest, LeaveTheKeyToAFieldThatHasSomethingOfItsOwnToTakeBack)
{
    int fields = 0;
    for (const Row &row : bars()) {
        SCOPED_TRACE(row.name);
        row.discard();
        settle();
        QLineEdit *line = field();
        if (!line)
            continue;
        ++fields;
        activate();
        line->setFocus();
        QTest::keyClicks(line, u"wren"_s);
        pressUndo(*line);
        EXPECT_FALSE(row.isThere()) << "the letters go first";
        EXPECT_EQ(line->text(), QString());
        pressUndo(*line);
        EXPECT_TRUE(row.isThere());
    }
    EXPECT_GE(fields, 2) << "the search of the people, and that of the journal";
}

TEST_F(UndoBarsTest, AreInTheListOfKeys)
{
    const app::KeyGroup everywhere = app::keyGroups().front();
    EXPECT_TRUE(std::any_of(
        everywhere.keys.begin(), everywhere.keys.end(), [](const app::ListedKey &listed) {
            return listed.keys == u"Ctrl+Z"_s && listed.does.startsWith(u"Take back"_s);
        }));
}

TEST_F(UndoBarsTest, AreAllOfTheProgram)
{
    std::set<QString> known{u"app/widgets/undo_bar.cpp"_s};
    for (const Row &row : bars())
        known.insert(QString::fromLatin1(row.source));
    const QDir root(QStringLiteral(ATLAS_SOURCE_DIR));
    static const QRegularExpression offers(u"new Undo(Bar|Key)\\b|tr\\(\"Undo\\b"_s);
    QDirIterator files(root.filePath(u"app"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString path = root.relativeFilePath(file.fileName());
        if (path != "app/widgets/undo_key.cpp"_L1 &&
            QString::fromUtf8(file.readAll()).contains(offers)) {
            EXPECT_TRUE(known.contains(path)) << path.toStdString() << " is not tried";
        }
    }
}
