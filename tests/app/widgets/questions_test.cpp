// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The kit of forms: questions that do not wait.
#include "app/widgets/confirmation.h"
#include "app/widgets/file_question.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

QPushButton *answerNamed(const QMessageBox &box, const QString &text)
{
    for (QAbstractButton *button : box.buttons()) {
        if (button->text() == text)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

class ConfirmationTest : public testing::Test
{
protected:
    QMessageBox *ask(const QString &otherwise = {})
    {
        m_over.show();
        return app::confirm(m_over,
                            {.question = u"Erase it?"_s,
                             .text = u"<b>All</b> of it."_s,
                             .no = u"Keep"_s,
                             .yes = u"Erase"_s,
                             .yesRole = QMessageBox::DestructiveRole,
                             .otherwise = otherwise,
                             .onOtherwise = [this] { ++m_others; }},
                            [this] { ++m_yes; });
    }

    QWidget m_over;
    int m_yes = 0;
    int m_others = 0;
};

void chooseIn(QFileDialog &dialog, const QString &path)
{
    dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(&dialog, "accept");
    QTest::qWait(1);
}

} // namespace

TEST_F(ConfirmationTest, ChangesNothingWithoutAThoughtAndByEscape)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        QMessageBox *box = ask();
        QTest::keyClick(box, key);
        EXPECT_FALSE(box->isVisible());
    }
    EXPECT_EQ(m_yes, 0);
}

TEST_F(ConfirmationTest, DoesWhatIsAgreedTo)
{
    QTest::mouseClick(answerNamed(*ask(), u"Erase"_s), Qt::LeftButton);
    EXPECT_EQ(m_yes, 1);
    QMessageBox *box = ask(u"Move it"_s);
    EXPECT_EQ(box->buttons().size(), 3);
    QTest::mouseClick(answerNamed(*box, u"Move it"_s), Qt::LeftButton);
    EXPECT_EQ(m_others, 1);
    EXPECT_EQ(m_yes, 1);
}

TEST_F(ConfirmationTest, ShowsAsItStandsWhatPeopleHaveWritten)
{
    EXPECT_EQ(ask()->textFormat(), Qt::PlainText);
}

TEST(FileQuestion, TellsTheFileThatWasChosenAndNothingOfOneThatWasNot)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"class.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QWidget over;
    QStringList heard;
    const auto ask = [&] {
        return app::askForFile(over, {.title = u"Open a table"_s},
                               [&](const QString &path) { heard << path; });
    };
    ask()->reject();
    EXPECT_EQ(heard, QStringList());
    chooseIn(*ask(), file.fileName());
    EXPECT_EQ(heard, QStringList{file.fileName()});
}

TEST(FileQuestion, BeginsWhereTheLastFileWas)
{
    QTemporaryDir folder;
    QWidget over;
    const auto receive = [](const QString &) {};
    chooseIn(*app::askWhereToSave(over, {.title = u"Save"_s, .suffix = u"pdf"_s}, receive),
             folder.filePath(u"one.pdf"_s));
    for (QFileDialog *dialog : {app::askForFile(over, {.title = u"Open"_s}, receive),
                                app::askForFolder(over, u"Choose"_s, receive),
                                app::askWhereToSave(over, {.title = u"Save"_s}, receive)})
        EXPECT_EQ(dialog->directory().canonicalPath(), QDir(folder.path()).canonicalPath());
}

TEST(FileQuestion, AddsTheEndingOfTheKindThatIsChosen)
{
    QTemporaryDir folder;
    QWidget over;
    QString heard;
    const auto ask = [&] {
        return app::askWhereToSave(over,
                                   {.title = u"Save the map"_s,
                                    .filters = {u"Picture (*.png)"_s, u"Drawing (*.svg)"_s},
                                    .suffix = u"png"_s},
                                   [&](const QString &path) { heard = path; });
    };
    chooseIn(*ask(), folder.filePath(u"map"_s));
    EXPECT_EQ(heard, folder.filePath(u"map.png"_s));
    QFileDialog *dialog = ask();
    emit dialog->filterSelected(u"Drawing (*.svg)"_s);
    chooseIn(*dialog, folder.filePath(u"map"_s));
    EXPECT_EQ(heard, folder.filePath(u"map.svg"_s));
}
