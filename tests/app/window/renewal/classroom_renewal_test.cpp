// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The classroom after a change of the language: the same step, the same class, the same choices.
#include "dragged_border.h"
#include "import_questions.h"
#include "part_of.h"
#include "two_languages.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/classroom/class_figures.h"
#include "app/pages/classroom/classroom_page.h"
#include "app/pages/classroom/reading_change.h"
#include "app/pages/classroom/rule_choice.h"
#include "app/pages/classroom/text_table.h"
#include "app/pages/classroom/typing_table.h"
#include "app/pages/map/map_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/presenter/presenter_stage.h"
#include "app/presenter/presenter_window.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace
{

class ClassroomRenewalTest : public TwoLanguagesTest
{
protected:
    void SetUp() override
    {
        TwoLanguagesTest::SetUp();
        navigation().showPage(app::PageName::Classroom);
    }

    app::ClassroomPage &page() { return *find<app::ClassroomPage>(); }
    app::StartStep &start() { return partOf<app::StartStep>(page()); }
    QSpinBox &madeUpPeople() { return partOf<QSpinBox>(page(), u"madeUpPeople"_s); }
    QComboBox &madeUpFrom() { return partOf<QComboBox>(page(), u"madeUpFrom"_s); }
    void drawMadeUp() { partOf<app::Button>(page(), u"drawMadeUp"_s).click(); }

    app::ImportStep &import() { return partOf<app::ImportStep>(page()); }
    app::Button &importButton() { return partOf<app::Button>(page(), u"import"_s); }
    app::Button &cancelReading() { return partOf<app::Button>(page(), u"cancelReading"_s); }

    app::TypingCard &typingCard() { return partOf<app::TypingCard>(page()); }
    app::TypingStep &typing() { return partOf<app::TypingStep>(page()); }
    app::TypingTable &table() { return partOf<app::TypingTable>(page()); }

    /// Made with the first class.
    app::ClassView &view() { return partOf<app::ClassView>(page()); }
    bool showsClass()
    {
        const auto *made = page().findChild<app::ClassView *>();
        return made && made->isVisible();
    }
    app::SelectionPanel &selection() { return partOf<app::SelectionPanel>(page()); }
    QComboBox &answersUsed() { return partOf<QComboBox>(page(), u"answers"_s); }
    QCheckBox &completeOnly() { return partOf<QCheckBox>(page(), u"completeOnly"_s); }
    QSpinBox &drawnPeople() { return partOf<QSpinBox>(page(), u"drawnPeople"_s); }
    app::Button &wholeClass() { return partOf<app::Button>(page(), u"wholeClass"_s); }
    app::Button &firstMeasurement() { return partOf<app::Button>(page(), u"firstMeasurement"_s); }

    app::CutLineLab &lab() { return partOf<app::CutLineLab>(page()); }
    app::RuleChoice &firstRule() { return lab().firstRule(); }
    app::RuleChoice &secondRule() { return partOf<app::RuleChoice>(page(), u"secondRule"_s); }
    app::ReadingChange &change(const QString &name)
    {
        return partOf<app::ReadingChange>(page(), name);
    }
    app::ChangingPeople &changingPeople() { return partOf<app::ChangingPeople>(page()); }

    QCheckBox &anonymousBox() { return partOf<QCheckBox>(page(), u"anonymous"_s); }
    QSpinBox &smallestGroup() { return partOf<QSpinBox>(page(), u"smallestGroup"_s); }
    app::Button &saveButton() { return partOf<app::Button>(page(), u"save"_s); }
    /// Shown while a table is being saved.
    app::Button &cancelSaving() { return partOf<app::Button>(page(), u"cancelSaving"_s); }

    QString nameOf(const QString &questionnaire)
    {
        return navigation().services().instruments.instrument(questionnaire)->name;
    }
    QString path(const QString &name) { return m_folder.filePath(name); }

    /// Answers to the ECR on 1–5; every fifth person leaves the first statement out.
    QString writeAnswers(int people)
    {
        std::mt19937 random(1);
        QByteArray text = "code";
        for (int item = 1; item <= 36; ++item)
            text += ";Q" + QByteArray::number(item);
        text += '\n';
        for (int person = 0; person < people; ++person) {
            text += "P" + QByteArray::number(person);
            for (int item = 0; item < 36; ++item) {
                const auto answer = QByteArray::number(1 + static_cast<int>(random() % 5));
                text += item == 0 && person % 5 == 4 ? QByteArray(";") : ';' + answer;
            }
            text += '\n';
        }
        QFile file(path(u"class.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    /// A class whose table is gone afterwards.
    void openClass(int people)
    {
        page().openTable(writeAnswers(people));
        answerQuestions(import());
        importButton().click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }, 20000));
        ASSERT_TRUE(QFile::remove(path(u"class.csv"_s)));
    }

    /// All figures and readings as words, with the list of people where it is open.
    QString figures() { return partOf<app::ClassFigures>(page()).toText() + lab().toText(); }

    void beginTyping(int lowest, int highest)
    {
        app::TypingCard &card = typingCard();
        partOf<QComboBox>(card, u"instrument"_s).setCurrentText(nameOf(u"ecr-s"_s));
        partOf<QSpinBox>(card, u"lowest"_s).setValue(lowest);
        partOf<QSpinBox>(card, u"highest"_s).setValue(highest);
        partOf<app::Button>(card, u"begin"_s).click();
        ASSERT_TRUE(typing().isVisible());
    }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    std::pair<int, int> place()
    {
        return {table().currentIndex().row(), table().currentIndex().column()};
    }
    /// How many answers of the only draft are kept.
    qsizetype kept()
    {
        const auto drafts = records().classDrafts().drafts();
        qsizetype answers = 0;
        for (const core::DraftRow &row : drafts->front().rows)
            answers += row.answers.size();
        return answers;
    }
};

} // namespace

TEST_F(ClassroomRenewalTest, KeepsTheNumbersOfAMadeUpClassAndTheRangeOfThePaper)
{
    madeUpPeople().setValue(77);
    madeUpFrom().setCurrentIndex(1);
    const auto boxes = start().findChildren<QDoubleSpinBox *>();
    ASSERT_EQ(boxes.size(), 5);
    constexpr std::array chosen{2.1, 4.2, 1.3, 0.4, -0.5};
    for (int i = 0; i < 5; ++i)
        boxes[i]->setValue(chosen[static_cast<std::size_t>(i)]);
    const auto numbers = [this] {
        QList<double> values;
        for (const QDoubleSpinBox *box : start().findChildren<QDoubleSpinBox *>())
            values << box->value();
        return values;
    };
    const QList<double> before = numbers();
    partOf<QComboBox>(typingCard(), u"instrument"_s).setCurrentIndex(2);
    const QString questionnaire = partOf<QComboBox>(typingCard(), u"instrument"_s).currentText();
    partOf<QSpinBox>(typingCard(), u"lowest"_s).setValue(2);
    partOf<QSpinBox>(typingCard(), u"highest"_s).setValue(8);

    speakGerman();
    EXPECT_TRUE(shows(u"Eine erfundene Klasse"_s));
    EXPECT_TRUE(button(u"Tabelle öffnen …"_s));
    EXPECT_EQ(madeUpPeople().value(), 77);
    EXPECT_EQ(madeUpFrom().currentIndex(), 1);
    EXPECT_EQ(numbers(), before);
    EXPECT_TRUE(start().findChildren<QDoubleSpinBox *>().front()->isVisible());
    EXPECT_EQ(partOf<QComboBox>(typingCard(), u"instrument"_s).currentText(), questionnaire);
    EXPECT_EQ(partOf<QSpinBox>(typingCard(), u"lowest"_s).value(), 2);
    EXPECT_EQ(partOf<QSpinBox>(typingCard(), u"highest"_s).value(), 8);
    EXPECT_EQ(navigation().lab(), std::nullopt);
}

TEST_F(ClassroomRenewalTest, ShowsTheSamePreviewThoughTheFileIsGone)
{
    const QString file = writeAnswers(12);
    page().openTable(file);
    partOf<QComboBox>(import(), u"instrument"_s).setCurrentText(nameOf(u"ecr-r"_s));
    partOf<QLineEdit>(import(), u"itemColumns"_s).setText(u"Q1-Q36"_s);
    partOf<QSpinBox>(import(), u"lowest"_s).setValue(-1);
    partOf<QSpinBox>(import(), u"highest"_s).setValue(6);
    partOf<QLineEdit>(import(), u"missingCodes"_s).setText(u"9, 99"_s);
    partOf<QComboBox>(import(), u"idColumn"_s).setCurrentIndex(3);
    answerQuestions(import());
    ASSERT_TRUE(importButton().isEnabled());
    ASSERT_TRUE(QFile::rename(file, path(u"away.csv"_s)));

    QSignalSpy notices(&navigation(), &app::Navigation::noticed);
    speakGerman();
    ASSERT_TRUE(import().isVisible());
    EXPECT_TRUE(shows(u"So wird „class.csv“ gelesen"_s));
    EXPECT_EQ(partOf<QComboBox>(import(), u"content"_s).currentText(),
              u"Antworten auf die Aussagen"_s);
    EXPECT_EQ(partOf<QComboBox>(import(), u"idColumn"_s).itemText(0), u"keine Spalte"_s);
    EXPECT_EQ(partOf<QComboBox>(import(), u"idColumn"_s).currentText(), u"3: Q2"_s);
    EXPECT_EQ(partOf<QComboBox>(import(), u"separator"_s).currentText(), u"Semikolons"_s);
    EXPECT_EQ(partOf<app::TextTable>(import()).columnCount(), 37);
    EXPECT_EQ(partOf<app::TextTable>(import()).rowCount(), 6);
    speakEnglish();
    EXPECT_TRUE(notices.empty());
    EXPECT_EQ(partOf<QComboBox>(import(), u"instrument"_s).currentText(), nameOf(u"ecr-r"_s));
    EXPECT_EQ(partOf<QLineEdit>(import(), u"itemColumns"_s).text(), u"Q1-Q36"_s);
    EXPECT_EQ(partOf<QSpinBox>(import(), u"lowest"_s).value(), -1);
    EXPECT_EQ(partOf<QSpinBox>(import(), u"highest"_s).value(), 6);
    EXPECT_EQ(partOf<QLineEdit>(import(), u"missingCodes"_s).text(), u"9, 99"_s);

    // It is read as it was corrected.
    ASSERT_TRUE(QFile::rename(path(u"away.csv"_s), file));
    answerQuestions(import());
    importButton().click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    EXPECT_TRUE(shows(u"12 people, 12 of them with both scores"_s));
}

TEST_F(ClassroomRenewalTest, ShowsTheSameColumnsOfReadyScores)
{
    QFile file(path(u"scores.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("id,first,second,third\n");
    for (int person = 0; person < 9; ++person)
        file.write("a,1.5,2.5,3.5\n");
    file.close();
    page().openTable(file.fileName());
    partOf<QComboBox>(import(), u"content"_s).setCurrentIndex(1);
    const auto columns = [this] {
        QStringList chosen;
        for (const QComboBox *box : import().findChildren<QComboBox *>()) {
            if (box->isVisible() && box->count() == 4 && box->currentText().contains(u':'))
                chosen << box->currentText();
        }
        return chosen;
    };
    const auto boxes = import().findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == u"Column of anxiety"_s)
            box->setCurrentIndex(3);
        if (box->accessibleName() == u"Column of avoidance"_s)
            box->setCurrentIndex(1);
    }
    ASSERT_EQ(columns(), (QStringList{u"4: third"_s, u"2: first"_s}));
    speakGerman();
    EXPECT_EQ(partOf<QComboBox>(import(), u"content"_s).currentText(), u"fertige Werte"_s);
    EXPECT_EQ(columns(), (QStringList{u"4: third"_s, u"2: first"_s}));
}

TEST_F(ClassroomRenewalTest, GoesOnReadingATable)
{
    page().openTable(writeAnswers(30000));
    answerQuestions(import());
    importButton().click();
    ASSERT_TRUE(cancelReading().isVisible());
    window().look().setLanguage(u"de"_s);
    EXPECT_TRUE(cancelReading().isVisible());
    EXPECT_EQ(cancelReading().text(), u"Abbrechen"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }, 20000));
    EXPECT_TRUE(shows(u"30.000 Personen"_s));
    ASSERT_TRUE(navigation().lab());
    EXPECT_EQ(navigation().lab()->placed(), 30000U);
}

TEST_F(ClassroomRenewalTest, StopsReadingWhereItIsStoppedInTheOtherLanguage)
{
    page().openTable(writeAnswers(30000));
    answerQuestions(import());
    importButton().click();
    window().look().setLanguage(u"de"_s);
    cancelReading().click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return import().isVisible(); }, 20000));
    EXPECT_TRUE(importButton().isEnabled());
    EXPECT_EQ(partOf<QLineEdit>(import(), u"itemColumns"_s).text(), u"2-37"_s);
}

TEST_F(ClassroomRenewalTest, TypesOnInTheSameCell)
{
    beginTyping(1, 10);
    QTest::keyClicks(&table(), u"2345 6"_s);
    QTest::keyClick(&table(), Qt::Key_Left);
    ASSERT_TRUE(table().hasFocus());
    const auto cursor = place();
    QTest::keyClicks(&table(), u"1"_s);
    const QString waiting = cell(cursor.first, cursor.second);
    ASSERT_EQ(waiting, u"1_"_s);
    const qsizetype before = kept();

    speakGerman();
    ASSERT_TRUE(typing().isVisible());
    EXPECT_EQ(kept(), before) << "the hand-over keeps nothing";
    EXPECT_EQ(place(), cursor);
    EXPECT_EQ(cell(0, 0), u"2"_s);
    EXPECT_EQ(cell(0, 4), u"–"_s);
    EXPECT_EQ(cell(cursor.first, cursor.second), waiting);
    EXPECT_EQ(partOf<app::TextLabel>(typing(), u"place"_s).text(), u"Person 1, Aussage 6 von 12"_s);
    EXPECT_EQ(partOf<app::Button>(typing(), u"done"_s).text(), u"Klasse zeigen"_s);
    EXPECT_TRUE(table().hasFocus());
    QTest::keyClicks(window().focusWidget(), u"0"_s);
    EXPECT_EQ(cell(cursor.first, cursor.second), u"10"_s);

    speakEnglish();
    EXPECT_EQ(place(), std::pair(cursor.first, cursor.second + 1));
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(place(), std::pair(1, 0)) << "a row that nothing was typed into yet";
    speakGerman();
    EXPECT_EQ(place(), std::pair(1, 0));
    QTest::keyClicks(&table(), u"7"_s);
    EXPECT_EQ(cell(1, 0), u"7"_s);
    EXPECT_EQ(records().classDrafts().drafts()->size(), 1U);
}

TEST_F(ClassroomRenewalTest, HasTheKeysInTheTableUnlessTheyAreBesideThePages)
{
    beginTyping(1, 7);
    QTest::keyClicks(&table(), u"23"_s);
    partOf<app::Button>(typing(), u"done"_s).setFocus();
    speakGerman();
    QTest::keyClicks(window().focusWidget(), u"4"_s);
    EXPECT_EQ(cell(0, 2), u"4"_s) << "as when a class is gone on with";
    ASSERT_TRUE(button(u"Karte"_s));
    button(u"Karte"_s)->setFocus();
    speakEnglish();
    ASSERT_TRUE(button(u"Map"_s));
    EXPECT_EQ(window().focusWidget(), button(u"Map"_s));
    EXPECT_EQ(place(), std::pair(0, 3));
    EXPECT_EQ(kept(), 3);
}

TEST_F(ClassroomRenewalTest, TypesOnWhatIsKeptNowhere)
{
    // The first program holds the records.
    app::Program second({.dataFolder = m_folder.path(), .language = u"en"_s});
    ASSERT_FALSE(second.records());
    second.window().resize(1240, 820);
    second.window().show();
    second.window().navigation().showPage(app::PageName::Classroom);
    const auto shown = [&]() -> app::ClassroomPage & {
        return *second.window().findChild<app::ClassroomPage *>();
    };
    const auto shownTable = [&]() -> app::TypingTable & {
        return partOf<app::TypingTable>(shown());
    };
    partOf<app::Button>(shown(), u"begin"_s).click();
    QTest::keyClicks(&shownTable(), u"123"_s);
    second.window().look().setLanguage(u"de"_s);
    ASSERT_FALSE(partOf<app::TypingStep>(shown()).isHidden());
    QTest::keyClicks(&shownTable(), u"4"_s);
    for (int column = 0; column < 4; ++column) {
        EXPECT_EQ(shownTable().model()->index(0, column).data().toString(),
                  QString::number(column + 1));
    }
    partOf<app::Button>(partOf<app::TypingStep>(shown()), u"back"_s).click();
    second.window().look().setLanguage(u"en"_s);
    QTest::qWait(1);
    const auto goOn = partOf<app::TypingCard>(shown()).findChildren<app::Button *>(u"goOn"_s);
    ASSERT_FALSE(goOn.empty());
    goOn.back()->click();
    EXPECT_EQ(shownTable().model()->index(0, 3).data().toString(), u"4"_s);
}

TEST_F(ClassroomRenewalTest, ShowsTheSameClassWithAllThatWasChosenOfIt)
{
    openClass(60);
    partOf<app::Disclosure>(selection()).setOpen(true);
    answersUsed().setCurrentIndex(1);
    completeOnly().setChecked(true);
    lab().lineIsLow().setChecked(true);
    firstRule().setRule(core::ClassificationRule::cutByHand({3.7, 4.4}));
    partOf<app::Disclosure>(changingPeople()).setOpen(true);
    smallestGroup().setValue(11);
    // Drawn at random, and again where so few change that they are not listed.
    const auto draw = [&] {
        drawnPeople().setValue(40);
        partOf<app::Button>(page(), u"drawAtRandom"_s).click();
        partOf<app::Button>(page(), u"measureAgain"_s).click();
        secondRule().setRule(core::ClassificationRule::cutByHand({4.4, 3.7}));
        QTest::qWait(200);
        return figures();
    };
    QString before = draw();
    for (int draws = 1; draws < 20 && !before.contains(u"Person "_s); ++draws)
        before = draw();
    drawnPeople().setValue(41);
    ASSERT_TRUE(before.contains(u"Person "_s)) << "the numbers by which people are called";
    const core::ClassificationRule second = secondRule().rule();

    speakGerman();
    ASSERT_TRUE(showsClass());
    EXPECT_TRUE(shows(u"class.csv"_s));
    EXPECT_TRUE(shows(u"40 Personen, 40 davon"_s));
    EXPECT_TRUE(shows(u"Wie viele bei erneuter Messung wechseln"_s));
    EXPECT_TRUE(button(u"Ausgewertete Tabelle speichern …"_s));
    EXPECT_TRUE(partOf<app::Disclosure>(selection()).isOpen());
    EXPECT_EQ(answersUsed().currentIndex(), 1);
    EXPECT_EQ(answersUsed().count(), 4);
    EXPECT_TRUE(completeOnly().isChecked());
    EXPECT_EQ(drawnPeople().value(), 41);
    EXPECT_TRUE(wholeClass().isEnabled());
    EXPECT_TRUE(firstMeasurement().isEnabled());
    EXPECT_TRUE(lab().lineIsLow().isChecked());
    EXPECT_EQ(firstRule().rule(), core::ClassificationRule::cutByHand({3.7, 4.4}));
    EXPECT_EQ(secondRule().rule(), second);
    EXPECT_TRUE(change(u"answersChange"_s).isVisible());
    EXPECT_TRUE(change(u"measurementChange"_s).isVisible());
    EXPECT_TRUE(partOf<app::Disclosure>(changingPeople()).isOpen());
    EXPECT_EQ(view().exports().smallest(), 11U);
    EXPECT_TRUE(figures().contains(u"Erste: "_s));
    EXPECT_FALSE(figures().contains(u"First: "_s));

    speakEnglish();
    EXPECT_EQ(figures(), before) << "nobody else is drawn, measured or called otherwise";
    // It can be gone on with: the people as measured first, then everybody by all answers.
    firstMeasurement().click();
    EXPECT_FALSE(change(u"measurementChange"_s).isVisible());
    wholeClass().click();
    completeOnly().setChecked(false);
    answersUsed().setCurrentIndex(0);
    EXPECT_TRUE(shows(u"60 people, 60 of them"_s));
    EXPECT_EQ(firstRule().rule(), core::ClassificationRule::cutByHand({3.7, 4.4}));
}

TEST_F(ClassroomRenewalTest, TakesAPublishedRuleUpAgainWhereTheAnswersHaveIt)
{
    openClass(60);
    partOf<QComboBox>(firstRule()).setCurrentIndex(1);
    const core::ClassificationRule chosen = firstRule().rule();
    ASSERT_NE(chosen, core::ClassificationRule::midpoint());
    // The short form has no such sample.
    answersUsed().setCurrentIndex(2);
    const core::ClassificationRule between = firstRule().rule();
    ASSERT_NE(between, chosen);
    speakGerman();
    EXPECT_EQ(firstRule().rule(), between);
    answersUsed().setCurrentIndex(0);
    EXPECT_EQ(firstRule().rule(), chosen);
}

TEST_F(ClassroomRenewalTest, KeepsTheErrorThatThePersonChose)
{
    page().openTable(writeAnswers(30));
    auto &instrument = partOf<QComboBox>(import(), u"instrument"_s);
    instrument.setCurrentText(nameOf(u"ecr-r"_s));
    emit instrument.activated(instrument.currentIndex());
    answerQuestions(import());
    importButton().click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    for (QDoubleSpinBox *box : selection().findChildren<QDoubleSpinBox *>())
        box->setValue(1.25);
    const QString before = figures();
    speakGerman();
    for (const QDoubleSpinBox *box : selection().findChildren<QDoubleSpinBox *>())
        EXPECT_DOUBLE_EQ(box->value(), 1.25);
    EXPECT_TRUE(shows(u"1,25"_s));
    speakEnglish();
    EXPECT_EQ(figures(), before);
}

TEST_F(ClassroomRenewalTest, CallsPeopleByNameWhereThatWasChosen)
{
    openClass(12);
    anonymousBox().setChecked(false);
    partOf<app::Disclosure>(changingPeople()).setOpen(true);
    firstRule().setRule(core::ClassificationRule::cutByHand({7.0, 7.0}));
    secondRule().setRule(core::ClassificationRule::cutByHand({1.0, 1.0}));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return partOf<app::TextTable>(changingPeople()).rowCount() == 12; }));
    speakGerman();
    EXPECT_FALSE(anonymousBox().isChecked());
    ASSERT_EQ(partOf<app::TextTable>(changingPeople()).rowCount(), 12);
    EXPECT_EQ(partOf<app::TextTable>(changingPeople()).item(0, 0)->text(), u"P0"_s);
    EXPECT_EQ(partOf<app::TextTable>(changingPeople()).item(0, 3)->text(), u"Sicher"_s);
}

TEST_F(ClassroomRenewalTest, ShowsOthersTheSamePictureOfTheClass)
{
    navigation().showPage(app::PageName::Map);
    navigation().showPage(app::PageName::Classroom);
    openClass(40);
    firstRule().setRule(core::ClassificationRule::cutByHand({3.0, 5.0}));
    QTest::keyClick(&window(), Qt::Key_F5);
    settle();
    auto &controls = *find<app::PresenterControls>();
    ASSERT_TRUE(controls.isOpen());
    const auto audiencesMap = [&] { return topLevel<app::PresenterWindow>()->stage().shownMap(); };
    ASSERT_TRUE(audiencesMap());
    const auto people = navigation().lab()->people();
    ASSERT_EQ(audiencesMap()->content().people, people);
    const auto seen = [&](const app::LabPicture &picture) {
        return std::tuple(picture.first().rule, picture.second().rule, picture.placed(),
                          picture.changed());
    };
    const auto before = seen(*navigation().lab());
    std::vector<bool> changes;
    const auto watched = QObject::connect(
        &navigation(), &app::Navigation::labChanged, &navigation(), [&](bool samePeople) {
            EXPECT_TRUE(navigation().lab()) << "it is never taken from them";
            changes.push_back(samePeople);
        });

    for (const QString &language : {u"de"_s, u"en"_s}) {
        window().look().setLanguage(language);
        settle();
        ASSERT_TRUE(navigation().lab());
        EXPECT_EQ(navigation().lab()->people(), people);
        EXPECT_EQ(seen(*navigation().lab()), before);
        ASSERT_TRUE(audiencesMap());
        EXPECT_EQ(audiencesMap()->content().people, people);
        EXPECT_EQ(find<app::MapPage>()->map().content().people, people);
        EXPECT_EQ(lab().map().content().people, people);
    }
    EXPECT_EQ(std::count(changes.begin(), changes.end(), false), 0) << "they are the same people";
    QObject::disconnect(watched);
    // What is moved now is seen by others, and what is let go of is gone.
    firstRule().setRule(core::ClassificationRule::cutByHand({2.0, 2.0}));
    EXPECT_EQ(navigation().lab()->first().rule, core::ClassificationRule::cutByHand({2.0, 2.0}));
    page().forgetClass();
    EXPECT_FALSE(navigation().lab());
}

TEST_F(ClassroomRenewalTest, KeepsWhatIsOpenedAndHowTheMapIsSeen)
{
    openClass(40);
    const auto disclosures = [this] {
        std::vector<bool> open;
        for (const app::Disclosure *each : page().findChildren<app::Disclosure *>())
            open.push_back(each->isOpen());
        return open;
    };
    // One at a time: each has a place of its own in what is handed over.
    const auto all = page().findChildren<app::Disclosure *>().size();
    ASSERT_EQ(all, 5);
    for (int opened = 0; opened < all; ++opened) {
        for (int each = 0; each < all; ++each)
            page().findChildren<app::Disclosure *>()[each]->setOpen(each == opened);
        const std::vector<bool> before = disclosures();
        speakGerman();
        EXPECT_EQ(disclosures(), before) << opened;
        speakEnglish();
    }
    lab().map().zoomBy(2.0);
    const QRectF seen = lab().map().content().view;
    for (QCheckBox *box : lab().findChildren<QCheckBox *>()) {
        if (box->text() == u"Reference density"_s || box->text() == u"Regions and borders"_s)
            box->click();
    }
    ASSERT_TRUE(lab().map().content().showsDensity());
    speakGerman();
    EXPECT_EQ(lab().map().content().view, seen);
    EXPECT_TRUE(lab().map().content().showsDensity());
    EXPECT_FALSE(lab().map().content().layers.regions);
    EXPECT_TRUE(lab().map().content().showsPeople());
    // Also for the class that comes next.
    page().forgetClass();
    speakEnglish();
    EXPECT_TRUE(start().isVisible());
    EXPECT_FALSE(navigation().lab());
    drawMadeUp();
    EXPECT_FALSE(lab().map().content().layers.regions);
}

TEST_F(ClassroomRenewalTest, TakesABorderBackThatWasDraggedBefore)
{
    openClass(40);
    const core::ClassificationRule before = firstRule().rule();
    app::AttachmentMap &map = lab().map();
    dragOnMap(map, {4.0, 5.0}, {5.0, 5.0});
    const core::ClassificationRule dragged = firstRule().rule();
    ASSERT_EQ(dragged.kind(), core::RuleKind::CutByHand);
    speakGerman();
    EXPECT_EQ(firstRule().rule(), dragged);
    QTest::keyClick(&lab().map(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(firstRule().rule(), before);
    speakEnglish();
    QTest::keyClick(&lab().map(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(firstRule().rule(), dragged);
}

TEST_F(ClassroomRenewalTest, DrawsOtherMadeUpPeopleLikeThoseBefore)
{
    madeUpPeople().setValue(123);
    drawMadeUp();
    const QString before = figures();
    speakGerman();
    EXPECT_TRUE(shows(u"123 Personen, 123 davon"_s));
    speakEnglish();
    EXPECT_EQ(figures(), before);
    // The form may say something else by now.
    madeUpPeople().setValue(50);
    speakGerman();
    click(u"Andere erfundene Personen"_s);
    EXPECT_TRUE(shows(u"123 Personen, 123 davon"_s));
}

TEST_F(ClassroomRenewalTest, SaysWhatWasSavedAndGoesOnSaving)
{
    madeUpPeople().setValue(200000);
    drawMadeUp();
    const QString file = path(u"out.csv"_s);
    view().exportScores(file);
    ASSERT_TRUE(cancelSaving().isVisible());
    window().look().setLanguage(u"de"_s);
    EXPECT_TRUE(cancelSaving().isVisible());
    EXPECT_FALSE(saveButton().isEnabled());
    EXPECT_EQ(cancelSaving().text(), u"Abbrechen"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !cancelSaving().isVisible(); }, 20000));
    EXPECT_TRUE(shows(u"Gespeichert als out.csv."_s));
    EXPECT_TRUE(QFile::exists(file));
    speakEnglish();
    EXPECT_TRUE(shows(u"Saved as out.csv."_s));
    click(u"Copy figures"_s);
    speakGerman();
    EXPECT_TRUE(shows(u"Die Zahlen liegen in der Zwischenablage"_s));
}

TEST_F(ClassroomRenewalTest, ShowsNoMoreOfASmallGroupThanBefore)
{
    openClass(12);
    smallestGroup().setValue(13);
    ASSERT_FALSE(lab().isVisible());
    ASSERT_FALSE(navigation().lab());
    speakGerman();
    ASSERT_TRUE(showsClass());
    EXPECT_FALSE(lab().isVisible());
    EXPECT_FALSE(saveButton().isVisible());
    EXPECT_TRUE(shows(u"Gruppen ab 13 Personen"_s));
    EXPECT_FALSE(navigation().lab());
    smallestGroup().setValue(12);
    EXPECT_TRUE(lab().isVisible());
    EXPECT_TRUE(navigation().lab());
}

TEST_F(ClassroomRenewalTest, TakesANumberThatIsBeingTyped)
{
    openClass(12);
    QSpinBox &smallest = smallestGroup();
    smallest.setFocus();
    smallest.selectAll();
    QTest::keyClicks(&smallest, u"13"_s);
    ASSERT_TRUE(lab().isVisible()) << "not before the number is complete";
    speakGerman();
    EXPECT_EQ(view().exports().smallest(), 13U);
    EXPECT_FALSE(lab().isVisible());
    EXPECT_EQ(navigation().settings().smallestGroup, 13);
    EXPECT_FALSE(navigation().lab());
}

TEST_F(ClassroomRenewalTest, KeepsAClassThatIsNotShownJustNow)
{
    openClass(40);
    const QString before = figures();
    navigation().showPage(app::PageName::Home);
    speakGerman();
    EXPECT_TRUE(navigation().lab());
    speakEnglish();
    navigation().showPage(app::PageName::Classroom);
    ASSERT_TRUE(showsClass());
    EXPECT_EQ(figures(), before);
}

TEST_F(ClassroomRenewalTest, KeepsNothingWhileTheRecordsAreLocked)
{
    openClass(40);
    navigation().showPage(app::PageName::Home);
    navigation().discard(app::PageName::Classroom);
    navigation().showPage(app::PageName::Classroom);
    EXPECT_TRUE(start().isVisible());
}
