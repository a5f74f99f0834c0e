// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_test.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/people/people_page.h"
#include "app/pages/settings/settings_page.h"
#include "app/security/passphrase_dialog.h"
#include "app/transfer/export_dialog.h"
#include "app/window/about_dialog.h"
#include "app/window/key_list_dialog.h"
#include "app/window/welcome.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace
{

class SettingsPageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        navigation().showPage(app::PageName::Settings);
    }

    app::SettingsPage &page() { return *shown<app::SettingsPage>(); }
    app::Settings saved() { return app::SettingsFile(m_folder.filePath(u"settings.ini"_s)).load(); }

    /// The choice that a label names.
    QComboBox &choice(const QString &name)
    {
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            if (label->text() == name && label->buddy())
                return *qobject_cast<QComboBox *>(label->buddy());
        }
        throw std::runtime_error("no choice " + name.toStdString());
    }

    void choose(const QString &name, const QString &value)
    {
        QComboBox &box = choice(name);
        const int index = box.findText(value);
        ASSERT_GE(index, 0) << value.toStdString();
        box.setCurrentIndex(index);
        emit box.activated(index);
        QTest::qWait(1);
    }
};

} // namespace

TEST_F(SettingsPageTest, TakesEveryChoiceAtOnceAndRemembersIt)
{
    choose(u"Appearance"_s, u"Dark"_s);
    EXPECT_EQ(saved().theme, app::ThemeChoice::Dark);
    EXPECT_TRUE(app::themeFor(QApplication::palette()).dark);
    choose(u"Size of everything"_s, u"125 %"_s);
    EXPECT_DOUBLE_EQ(saved().zoom, 1.25);
    EXPECT_GT(QApplication::font().pointSizeF(), m_systemFont.pointSizeF());
    choose(u"Typeface of articles"_s, u"With serifs"_s);
    EXPECT_EQ(saved().reading.face, app::TypeFace::Serif);
    choose(u"Width of the text"_s, u"Wide"_s);
    EXPECT_EQ(saved().reading.width, app::TextWidth::Wide);
    EXPECT_TRUE(saved().advanceByItself);
    partOf<QCheckBox>(page()).click();
    EXPECT_FALSE(saved().advanceByItself);
    EXPECT_EQ(saved().supportCountry, QString());
    choose(u"Help lines of"_s, u"Austria"_s);
    EXPECT_EQ(saved().supportCountry, u"AT"_s);
    choose(u"Language"_s, u"Deutsch"_s);
    EXPECT_EQ(navigation().services().language.current(), u"de"_s);
    ASSERT_TRUE(shown<app::SettingsPage>());
    EXPECT_EQ(choice(u"Sprache"_s).currentText(), u"Deutsch"_s);
    EXPECT_EQ(choice(u"Hilfetelefone für"_s).currentData().toString(), u"AT"_s);
    window().close();
    EXPECT_EQ(saved().language, u"de"_s);
}

TEST_F(SettingsPageTest, FollowsWhatIsSetElsewhereWhileItIsSeen)
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(choice(u"Size of everything"_s).currentText(), u"110 %"_s);
    choose(u"Width of the text"_s, u"Narrow"_s);
    EXPECT_DOUBLE_EQ(saved().zoom, 1.1) << "a later choice keeps it";
}

TEST_F(SettingsPageTest, NamesEveryChoiceByALabelBesideIt)
{
    QSet<const QWidget *> named;
    for (const QLabel *label : page().findChildren<QLabel *>()) {
        if (label->buddy())
            named.insert(label->buddy());
    }
    const auto choices = page().findChildren<QComboBox *>();
    EXPECT_GE(choices.size(), 7);
    for (const QComboBox *box : choices)
        EXPECT_TRUE(named.contains(box)) << box->currentText().toStdString();
}

TEST_F(SettingsPageTest, OffersWhatFitsTheStateOfTheRecords)
{
    EXPECT_TRUE(findButton(page(), u"Set a passphrase …"_s));
    EXPECT_FALSE(findButton(page(), u"Lock now"_s));
    EXPECT_FALSE(choice(u"Lock by itself"_s).isVisible());

    seal();
    EXPECT_FALSE(findButton(page(), u"Set a passphrase …"_s));
    for (const char *words :
         {"Lock now", "Change the passphrase …", "New recovery key …", "Remove the passphrase …"})
        EXPECT_TRUE(findButton(page(), QString::fromUtf8(words))) << words;
    choose(u"Lock by itself"_s, u"After 5 minutes without a key or the mouse"_s);
    EXPECT_EQ(saved().lockAfter, 5);
    click(page(), u"Lock now"_s);
    QTest::qWait(10);
    EXPECT_TRUE(records().isLocked());

    app::SettingsPage nothingSaved(QString{});
    nothingSaved.setSealState(app::SealState::None);
    for (const char *words : {"Set a passphrase …", "Lock now", "Export records …"})
        EXPECT_FALSE(findButton(nothingSaved, QString::fromUtf8(words))) << words;
}

TEST_F(SettingsPageTest, OpensEveryDoor)
{
    click(page(), u"Set a passphrase …"_s);
    ASSERT_TRUE(shown<app::PassphraseDialog>());
    shown<app::PassphraseDialog>()->reject();
    click(page(), u"Export records …"_s);
    ASSERT_TRUE(shown<app::ExportDialog>());
    shown<app::ExportDialog>()->reject();
    click(page(), u"Erase everything …"_s);
    ASSERT_TRUE(shown<QMessageBox>());
    shown<QMessageBox>()->reject();
    click(page(), u"List of keys"_s);
    ASSERT_TRUE(shown<app::KeyListDialog>());
    shown<app::KeyListDialog>()->reject();
    click(page(), u"About Attachment Atlas"_s);
    ASSERT_TRUE(shown<app::AboutDialog>());
    shown<app::AboutDialog>()->reject();
    EXPECT_TRUE(shows(page(), m_folder.path()));
    click(page(), u"Show the introduction"_s);
    EXPECT_TRUE(shown<app::Welcome>());
    navigation().showPage(app::PageName::Settings);
    click(page(), u"Import records …"_s);
    EXPECT_TRUE(shown<app::PeoplePage>());
    EXPECT_TRUE(window().findChild<QFileDialog *>() || window().findChild<QDialog *>());
}

TEST_F(SettingsPageTest, ErasesEverythingAndNobodyIsInViewAnyMore)
{
    navigation().setPerson(addPerson(u"Heron"_s));
    navigation().showPage(app::PageName::History);
    navigation().showPage(app::PageName::Settings);
    click(page(), u"Erase everything …"_s);
    auto *question = shown<QMessageBox>();
    ASSERT_TRUE(question);
    for (QAbstractButton *each : question->buttons()) {
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QTest::qWait(1);
    EXPECT_EQ(records().people().people()->size(), 1U);
    EXPECT_EQ(navigation().person(), core::me);
    EXPECT_TRUE(shown<app::SettingsPage>());
    EXPECT_FALSE(findButton(window(), u"People"_s));
}
