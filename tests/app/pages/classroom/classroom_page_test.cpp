// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dragged_border.h"
#include "import_questions.h"
#include "part_of.h"

#include "app/foundation/content/content.h"
#include "app/pages/classroom/classroom_page.h"

#include "app/mapview/attachment_map.h"
#include "app/mapview/layer_choices.h"
#include "app/mapview/map_sentences.h"
#include "app/pages/classroom/changing_people.h"
#include "app/pages/classroom/class_exports.h"
#include "app/pages/classroom/class_figures.h"
#include "app/pages/classroom/class_view.h"
#include "app/pages/classroom/cut_line_lab.h"
#include "app/pages/classroom/import_step.h"
#include "app/pages/classroom/reading_change.h"
#include "app/pages/classroom/rule_choice.h"
#include "app/pages/classroom/selection_panel.h"
#include "app/pages/classroom/text_table.h"
#include "app/presenter/lab_counts.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_html.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "tests/ecr_samples.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace
{

class ClassroomPageTest : public testing::Test
{
protected:
    ClassroomPageTest()
    {
        m_page.resize(1200, 800);
        m_page.show();
    }

    QString path(const QString &name) { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    QByteArray read(const QString &file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }

    /// Answers to the ECR on 1–5 by `people` with codes, half of them high on both dimensions; the
    /// third person leaves one out and the fourth answers 8 once.
    // No two people answer alike, so no two draws of some of them have the same figures.
    QByteArray answers(int people)
    {
        std::mt19937 random(1);
        QByteArray text = "code";
        for (int item = 1; item <= 36; ++item)
            text += ";Q" + QByteArray::number(item);
        text += '\n';
        for (int person = 0; person < people; ++person) {
            text += "P" + QByteArray::number(person);
            for (int item = 0; item < 36; ++item) {
                int answer = 1 + static_cast<int>(random() % 5);
                if (person == 3 && item == 5)
                    answer = 8;
                text +=
                    person == 2 && item == 5 ? QByteArray(";") : ';' + QByteArray::number(answer);
            }
            text += '\n';
        }
        return text;
    }

    void import(const QString &file)
    {
        m_page.openTable(file);
        ASSERT_TRUE(importStep().isVisible());
        answerQuestions(importStep());
        ASSERT_TRUE(importButton().isEnabled());
        QTest::mouseClick(&importButton(), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    }
    void answerAndImport()
    {
        answerQuestions(importStep());
        QTest::mouseClick(&importButton(), Qt::LeftButton);
    }

    app::ImportStep &importStep() { return partOf<app::ImportStep>(m_page); }
    app::Button &importButton() { return partOf<app::Button>(m_page, u"import"_s); }
    app::TextTable &firstRows() { return partOf<app::TextTable>(importStep()); }
    app::Button &cancelReading() { return partOf<app::Button>(m_page, u"cancelReading"_s); }
    void readAs(const QString &questionnaire)
    {
        auto &choice = partOf<QComboBox>(importStep(), u"instrument"_s);
        choice.setCurrentText(m_instruments.instrument(questionnaire)->name);
        emit choice.activated(choice.currentIndex());
    }

    QSpinBox &madeUpPeople() { return partOf<QSpinBox>(m_page, u"madeUpPeople"_s); }
    QComboBox &madeUpFrom() { return partOf<QComboBox>(m_page, u"madeUpFrom"_s); }
    void drawMadeUp() { partOf<app::Button>(m_page, u"drawMadeUp"_s).click(); }

    /// Made with the first class.
    app::ClassView &view() { return partOf<app::ClassView>(m_page); }
    bool showsClass()
    {
        const auto *made = m_page.findChild<app::ClassView *>();
        return made && made->isVisible();
    }
    app::ClassFigures &figures() { return partOf<app::ClassFigures>(m_page); }
    app::TextTable &statistics() { return partOf<app::TextTable>(m_page, u"statistics"_s); }
    app::TextTable &items() { return partOf<app::TextTable>(m_page, u"items"_s); }
    QCheckBox &anonymousBox() { return partOf<QCheckBox>(m_page, u"anonymous"_s); }

    app::SelectionPanel &selection() { return partOf<app::SelectionPanel>(m_page); }
    QComboBox &answersUsed() { return partOf<QComboBox>(m_page, u"answers"_s); }
    QCheckBox &completeOnly() { return partOf<QCheckBox>(m_page, u"completeOnly"_s); }
    QSpinBox &drawnPeople() { return partOf<QSpinBox>(m_page, u"drawnPeople"_s); }
    app::Button &wholeClass() { return partOf<app::Button>(m_page, u"wholeClass"_s); }
    void drawAtRandom() { partOf<app::Button>(m_page, u"drawAtRandom"_s).click(); }
    void measureAgain() { partOf<app::Button>(m_page, u"measureAgain"_s).click(); }

    app::CutLineLab &lab() { return partOf<app::CutLineLab>(m_page); }
    app::AttachmentMap &labMap() { return partOf<app::AttachmentMap>(m_page); }
    app::RuleChoice &firstRule() { return lab().firstRule(); }
    app::RuleChoice &secondRule() { return partOf<app::RuleChoice>(m_page, u"secondRule"_s); }
    app::TextTable &counts() { return partOf<app::TextTable>(m_page, u"counts"_s); }
    app::ReadingChange &change(const QString &name)
    {
        return partOf<app::ReadingChange>(m_page, name);
    }
    app::ChangingPeople &changingPeople() { return partOf<app::ChangingPeople>(m_page); }

    bool exportTo(const QString &file)
    {
        QSignalSpy ended(&view().exports(), &app::ClassExports::exportEnded);
        view().exportScores(file);
        EXPECT_TRUE(ended.wait(20000));
        return ended.size() == 1 && ended.front().front().toBool();
    }

    bool shows(const QString &text)
    {
        for (const QLabel *label : m_page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    static QString cell(const app::TextTable &table, int row, int column)
    {
        return table.item(row, column)->text();
    }
    static int people(const app::TextTable &counts, int column)
    {
        int sum = 0;
        for (int row = 0; row < 5; ++row)
            sum += cell(counts, row, column).section(u' ', 0, 0).toInt();
        return sum;
    }

    static QString whole(const EcrSample &sample, const std::string &figure)
    {
        return QString::number(sample.figures.at(figure), 'f', 0);
    }
    static QString percentage(const EcrSample &sample, const std::string &figure)
    {
        return QString::number(sample.figures.at(figure), 'f', 1);
    }
    static QString changeSentence(const EcrSample &sample, const std::string &figure)
    {
        return u"%1 of %2 people change their reading (%3 %)"_s.arg(
            whole(sample, figure + ".people"), whole(sample, "classroom.people"),
            percentage(sample, figure + ".percent"));
    }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    QTemporaryDir m_folder;
    app::Content m_content{u":"_s};
    app::ClassroomPage m_page{m_instruments, m_content, u"en"_s};
};

} // namespace

TEST_F(ClassroomPageTest, BeginsWithWhatItIsForAndWhatItKeepsToItself)
{
    EXPECT_TRUE(partOf<app::StartStep>(m_page).isVisible());
    EXPECT_FALSE(showsClass());
    EXPECT_TRUE(shows(u"Nothing leaves this computer"_s));
    EXPECT_TRUE(shows(u"nothing is shown of groups under 5"_s));
    QSignalSpy article(&m_page, &app::ClassroomPage::articleRequested);
    emit partOf<app::StartStep>(m_page).articleRequested(u"for-teachers"_s);
    EXPECT_EQ(article.size(), 1);
}

TEST_F(ClassroomPageTest, MakesThePictureOfAClassWhenThereIsOne)
{
    m_page.setSmallestGroup(13);
    EXPECT_EQ(m_page.findChild<app::ClassView *>(), nullptr);
    drawMadeUp();
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(view().exports().smallest(), 13U);
}

TEST_F(ClassroomPageTest, ProposesHowATableIsRead)
{
    m_page.openTable(write(u"class.csv"_s, answers(12)));
    app::ImportStep &import = importStep();
    EXPECT_EQ(partOf<QComboBox>(import, u"instrument"_s).currentText(),
              m_instruments.instrument(u"ecr"_s)->name);
    EXPECT_EQ(partOf<QLineEdit>(import, u"itemColumns"_s).text(), u"2-37"_s);
    EXPECT_EQ(partOf<QSpinBox>(import, u"lowest"_s).value(), 1);
    EXPECT_EQ(partOf<QSpinBox>(import, u"highest"_s).value(), 5);
    EXPECT_EQ(partOf<QComboBox>(import, u"idColumn"_s).currentIndex(), 1);
    EXPECT_TRUE(shows(u"class.csv"_s));
}

TEST_F(ClassroomPageTest, ShowsAllColumnsBeforeItReadsThem)
{
    m_page.openTable(write(u"class.csv"_s, answers(12)));
    app::TextTable &rows = firstRows();
    ASSERT_EQ(rows.columnCount(), 37);
    EXPECT_EQ(rows.horizontalHeaderItem(36)->text(), u"Q36"_s);
    EXPECT_TRUE(shows(u"37 column(s)"_s));
    m_page.resize(700, 800);
    QTest::qWait(20);
    EXPECT_GT(rows.horizontalScrollBar()->maximum(), 0) << "the rest is reached sideways";
}

TEST_F(ClassroomPageTest, PreviewsTablesAsProgramsWriteThem)
{
    struct Case {
        QString name;
        QByteArray text;
        QStringList firstRow;
        QStringList head = {u"anxiety"_s, u"avoidance"_s};
    };
    for (const Case &each : {
             Case{u"commas"_s, "anxiety,avoidance\n2.5,3\n3,1.5\n", {u"2.5"_s, u"3"_s}},
             Case{u"tabs"_s, "anxiety\tavoidance\n2,5\t3\n3\t1,5\n", {u"2,5"_s, u"3"_s}},
             Case{u"semicolons and decimal commas"_s,
                  "anxiety;avoidance\r\n2,5;3,25\r\n3;1,0\r\n",
                  {u"2,5"_s, u"3,25"_s}},
             Case{u"quotes"_s,
                  "note,\"anxiety, today\",\"avoidance\"\n\"a \"\"b\"\"\",\"2,5\",\"3,5\"\n,3,1\n",
                  {u"a \"b\""_s, u"2,5"_s, u"3,5"_s},
                  {u"note"_s, u"anxiety, today"_s, u"avoidance"_s}},
         }) {
        m_page.openTable(write(u"table.csv"_s, each.text));
        const app::TextTable &rows = firstRows();
        ASSERT_EQ(rows.columnCount(), each.head.size()) << each.name.toStdString();
        for (int column = 0; column < each.head.size(); ++column) {
            EXPECT_EQ(rows.horizontalHeaderItem(column)->text(), each.head[column]);
            EXPECT_EQ(cell(rows, 0, column), each.firstRow[column]) << each.name.toStdString();
        }
        EXPECT_EQ(partOf<QComboBox>(m_page, u"content"_s).currentIndex(), 1)
            << each.name.toStdString();
    }
}

TEST_F(ClassroomPageTest, SaysWhatIsWrongWithACorrectionBeforeAnythingIsRead)
{
    m_page.openTable(write(u"class.csv"_s, answers(12)));
    app::ImportStep &import = importStep();
    partOf<QLineEdit>(import, u"itemColumns"_s).setText(u"2-20"_s);
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_TRUE(shows(u"needs 36 columns"_s));
    partOf<QLineEdit>(import, u"itemColumns"_s).setText(u"2-37"_s);
    partOf<QSpinBox>(import, u"highest"_s).setValue(0);
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_TRUE(shows(u"must be above the lowest"_s));
    partOf<QSpinBox>(import, u"highest"_s).setValue(5);
    EXPECT_FALSE(importButton().isEnabled());
    EXPECT_TRUE(shows(u"Answer the questions above"_s)) << "which questionnaire it is";
    answerQuestions(import);
    EXPECT_TRUE(importButton().isEnabled());
}

TEST_F(ClassroomPageTest, TakesATableThatIsDroppedOnIt)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"dropped.csv"_s, answers(12)))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.viewport(), &drop);
    EXPECT_TRUE(importStep().isVisible());
    EXPECT_TRUE(shows(u"dropped.csv"_s));
}

TEST_F(ClassroomPageTest, ReadsOtherQuestionnairesAndTablesWithoutNames)
{
    QByteArray text;
    for (int person = 0; person < 8; ++person) {
        for (int item = 0; item < 12; ++item)
            text += QByteArray::number(1 + (person * 5 + item * 3) % 7) + (item < 11 ? "\t" : "\n");
    }
    m_page.openTable(write(u"short.tsv"_s, text));
    readAs(u"ecr-s"_s);
    EXPECT_EQ(partOf<QLineEdit>(m_page, u"itemColumns"_s).text(), u"1-12"_s);
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    EXPECT_TRUE(shows(u"8 people, 8 of them with both scores"_s));
    EXPECT_EQ(items().rowCount(), 12);
}

TEST_F(ClassroomPageTest, PointsAtAStatementThatSeemsKeyedTheWrongWay)
{
    // People who answer by one number throughout, as the key says, but for one statement.
    const auto key = core::planeKey(*m_instruments.instrument(u"ecr"_s));
    ASSERT_TRUE(key);
    QByteArray text = key->itemIds.join(u',').toUtf8() + '\n';
    for (int person = 0; person < 40; ++person) {
        QByteArrayList cells;
        for (int item = 0; item < 36; ++item) {
            const auto &keying = key->keying[static_cast<std::size_t>(item)];
            const int level =
                2 + (keying.anxiety ? person % 4 : person / 4 % 4) + (person * 11 + item * 5) % 3;
            const bool reversed = (keying.anxiety + keying.avoidance < 0) != (item == 7);
            cells << QByteArray::number(reversed ? 8 - level : level);
        }
        text += cells.join(',') + '\n';
    }
    import(write(u"keyed.csv"_s, text));
    for (int item = 0; item < 36; ++item)
        EXPECT_EQ(!cell(items(), item, 6).isEmpty(), item == 7) << item;
}

TEST_F(ClassroomPageTest, CutsNoHeadOfATableOnANarrowPage)
{
    import(write(u"class.csv"_s, answers(12)));
    for (const int width : {1200, 620}) {
        m_page.resize(width, 800);
        QTest::qWait(20);
        for (const app::TextTable *table : view().findChildren<app::TextTable *>()) {
            const QHeaderView *head = table->horizontalHeader();
            for (int column = 0; column < head->count(); ++column)
                EXPECT_GE(head->sectionSize(column), head->sectionSizeHint(column))
                    << width << ": " << table->horizontalHeaderItem(column)->text().toStdString();
        }
    }
}

TEST_F(ClassroomPageTest, NeedsNoWidthThatANarrowPageDoesNotHave)
{
    import(write(u"class.csv"_s, answers(40)));
    for (app::Disclosure *disclosure : m_page.findChildren<app::Disclosure *>())
        disclosure->setOpen(true);
    answersUsed().setCurrentIndex(3);
    drawAtRandom();
    measureAgain();
    // Words are broken anew some turns of the event loop after a resize.
    const auto fits = [this] {
        return QTest::qWaitFor([this] { return m_page.horizontalScrollBar()->maximum() == 0; });
    };
    m_page.resize(560, 800);
    EXPECT_TRUE(fits());
    drawMadeUp();
    QTest::qWait(20);
    EXPECT_TRUE(fits());
}

TEST_F(ClassroomPageTest, NamesEveryControlOfEveryStep)
{
    const auto expectNames = [this] {
        for (const QWidget *control : m_page.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QComboBox *>(control) ||
                                   qobject_cast<const QAbstractSpinBox *>(control) ||
                                   qobject_cast<const QTableWidget *>(control) ||
                                   (qobject_cast<const QSlider *>(control));
            if (control->isVisible() && isControl) {
                EXPECT_FALSE(control->accessibleName().isEmpty())
                    << control->metaObject()->className();
            }
        }
    };
    madeUpFrom().setCurrentIndex(1);
    expectNames();
    for (app::Disclosure *disclosure : m_page.findChildren<app::Disclosure *>())
        disclosure->setOpen(true);
    m_page.openTable(write(u"class.csv"_s, answers(12)));
    expectNames();
    import(write(u"class.csv"_s, answers(12)));
    expectNames();
}

TEST_F(ClassroomPageTest, ReadsAClassAndSaysWhatWasLeftOut)
{
    import(write(u"class.csv"_s, answers(12)));
    EXPECT_TRUE(shows(u"12 people, 12 of them with both scores"_s));
    EXPECT_TRUE(shows(u"Empty or missing cells: 1"_s));
    EXPECT_TRUE(shows(u"Outside the range and read as missing: 1 (first in row 4)"_s));
    EXPECT_TRUE(labMap().accessibleDescription().contains(u"12 persons"_s) ||
                labMap().accessibleDescription().contains(u"12 person(s)"_s))
        << labMap().accessibleDescription().toStdString();
    EXPECT_EQ(items().rowCount(), 36);
    EXPECT_EQ(cell(items(), 5, 1), u"under 5"_s) << "two left it out";
    EXPECT_EQ(cell(items(), 0, 1), u"0"_s);
    EXPECT_TRUE(shows(u"12 people"_s));
}

TEST_F(ClassroomPageTest, ReadsReadyScoresOnTheirOwnRange)
{
    QByteArray text = "id,anxiety,avoidance\n";
    for (int person = 0; person < 5; ++person) {
        const QByteArray name = QByteArray::number(person);
        text += 'a' + name + ",1.0,1.5\nb" + name + ",4.5,1.5\nc" + name + ",1.5,4.5\nd" + name +
                ",5.0,5.0\ne" + name + ",4.0,4.5\n";
    }
    const QString file = write(u"scores.csv"_s, text + "f,NA,2.0\n");
    m_page.openTable(file);
    EXPECT_EQ(partOf<QComboBox>(m_page, u"content"_s).currentIndex(), 1);
    partOf<QSpinBox>(importStep(), u"highest"_s).setValue(5);
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    const QStringList expected{u"5 (20 %)"_s, u"5 (20 %)"_s, u"5 (20 %)"_s, u"10 (40 %)"_s};
    for (int row = 0; row < 4; ++row)
        EXPECT_EQ(cell(counts(), row, 1), expected[row]) << row;
    EXPECT_EQ(cell(counts(), 5, 1), u"1"_s);
    EXPECT_TRUE(shows(u"26 people, 25 of them"_s));
}

TEST_F(ClassroomPageTest, OffersPublishedFiguresOnlyForTheAnswersTheyAreOf)
{
    const auto isOffered = [this] {
        for (const auto *each : m_page.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().contains(u"to reproduce"_s))
                return true;
        }
        return false;
    };
    import(write(u"class.csv"_s, answers(20)));
    EXPECT_TRUE(isOffered());
    m_page.openTable(write(u"scores.csv"_s,
                           "id,anxiety,avoidance\na,1.0,1.5\nb,4.5,1.5\nc,1.5,4.5\nd,5.0,5.0\n"
                           "e,4.0,4.5\nf,2.0,2.5\n"));
    partOf<QSpinBox>(importStep(), u"highest"_s).setValue(5);
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    EXPECT_FALSE(isOffered());
}

TEST_F(ClassroomPageTest, ShowsNothingOfAGroupUnderFive)
{
    import(write(u"few.csv"_s, answers(4)));
    EXPECT_TRUE(shows(u"groups of at least 5 people"_s));
    EXPECT_FALSE(labMap().isVisible());
    EXPECT_FALSE(counts().isVisible());
    EXPECT_FALSE(items().isVisible());
    for (const app::Button *button : view().findChildren<app::Button *>())
        EXPECT_TRUE(!button->isVisible() || button->text() == u"Another class"_s)
            << button->text().toStdString();
}

TEST_F(ClassroomPageTest, CountsAnewWhenARuleChangesOrALineIsDragged)
{
    import(write(u"class.csv"_s, answers(12)));
    EXPECT_EQ(counts().horizontalHeaderItem(1)->text(), u"First: midpoint of the scale"_s);
    partOf<QSlider>(firstRule(), u"anxiety"_s).setValue(700);
    partOf<QSlider>(firstRule(), u"avoidance"_s).setValue(700);
    EXPECT_EQ(labMap().content().rule.kind(), core::RuleKind::CutByHand);
    EXPECT_NE(counts().horizontalHeaderItem(1)->text(), u"First: midpoint of the scale"_s);
    EXPECT_EQ(cell(counts(), 0, 1), u"12 (100 %)"_s);
    EXPECT_EQ(cell(counts(), 1, 1), u"0 (0 %)"_s);

    secondRule().setRule(core::ClassificationRule::cutByHand({1.0, 1.0}));
    EXPECT_EQ(cell(counts(), 3, 2), u"12 (100 %)"_s);
    EXPECT_EQ(cell(partOf<app::TextTable>(change(u"ruleChange"_s)), 0, 4), u"12"_s);
    EXPECT_TRUE(shows(u"12 of 12 people change"_s));

    partOf<QComboBox>(firstRule()).setCurrentIndex(0);
    EXPECT_EQ(labMap().content().rule, core::ClassificationRule::midpoint());
}

TEST_F(ClassroomPageTest, StaysAliveWhileReadingAndStopsWhenAsked)
{
    const QString file = write(u"many.csv"_s, answers(12) + answers(60000).mid(answers(0).size()));
    m_page.openTable(file);
    answerAndImport();
    EXPECT_TRUE(cancelReading().isVisible());
    QTest::mouseClick(&cancelReading(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return importStep().isVisible(); }));
    EXPECT_FALSE(showsClass());
    // Asked again it reads to the end.
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }, 20000));
    EXPECT_TRUE(shows(u"60,012 people"_s));
}

TEST_F(ClassroomPageTest, EndsItsReadingWhenThePageIsClosed)
{
    auto page = std::make_unique<app::ClassroomPage>(m_instruments, m_content, u"en"_s);
    page->openTable(write(u"many.csv"_s, answers(20000)));
    page->show();
    QTest::mouseClick(&partOf<app::Button>(*page, u"import"_s), Qt::LeftButton);
    page.reset();
    EXPECT_TRUE(QThreadPool::globalInstance()->waitForDone(5000)) << "nobody reads on";
    QTest::qWait(1);
}

TEST_F(ClassroomPageTest, TellsNoCountOfAFewPeopleOnPageClipboardWallOrPaper)
{
    std::optional<app::LabPicture> onTheWall;
    QObject::connect(&m_page, &app::ClassroomPage::pictureChanged, &m_page,
                     [&](const std::optional<app::LabPicture> &picture) { onTheWall = picture; });
    // 18, 7, 3 and 2 people in the four regions, one of them on another side by a cut at 3.
    QByteArray text = "anxiety,avoidance\n";
    const auto add = [&](int people, const QByteArray &scores) {
        for (int i = 0; i < people; ++i)
            text += scores + '\n';
    };
    add(17, "2.0,2.0");
    add(1, "3.5,2.0");
    add(7, "6.0,2.0");
    add(3, "2.0,6.0");
    add(2, "6.0,6.5");
    m_page.openTable(write(u"scores.csv"_s, text));
    partOf<QSpinBox>(importStep(), u"lowest"_s).setValue(1);
    partOf<QSpinBox>(importStep(), u"highest"_s).setValue(7);
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    secondRule().setRule(core::ClassificationRule::cutByHand({3.0, 4.0}));
    measureAgain();

    const auto expectNoFew = [](const QString &shown, const char *where) {
        bool isNumber = false;
        const int people = shown.section(u' ', 0, 0).toInt(&isNumber);
        EXPECT_TRUE(!isNumber || people == 0 || people >= 5) << where << ": " << qPrintable(shown);
    };
    int tables = 0;
    for (const app::TextTable *table : lab().findChildren<app::TextTable *>()) {
        if (!table->isVisible() || changingPeople().isAncestorOf(table))
            continue;
        ++tables;
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 1; column < table->columnCount(); ++column)
                expectNoFew(cell(*table, row, column), qPrintable(table->objectName()));
        }
    }
    EXPECT_EQ(tables, 3) << "the counts, and two ways of changing";
    EXPECT_EQ(cell(counts(), 2, 1), u"under 5"_s);
    static const QRegularExpression few(u"(?:^|\\D)[1-4] of 30 "_s);
    for (const QLabel *label : view().findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(few)) << qPrintable(label->text());
    EXPECT_TRUE(shows(u"A count under 5 is not shown"_s));

    for (app::Button *button : view().findChildren<app::Button *>()) {
        if (button->text() == u"Copy figures"_s)
            button->click();
    }
    EXPECT_FALSE(QApplication::clipboard()->text().contains(few));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"under 5"_s));

    ASSERT_TRUE(onTheWall);
    app::LabCounts wall;
    wall.setPicture(*onTheWall);
    for (const QLabel *label : wall.findChildren<QLabel *>())
        expectNoFew(label->text(), "wall");

    QTest::mouseClick(&partOf<app::Button>(m_page, u"report"_s), Qt::LeftButton);
    const auto *dialog = m_page.findChild<app::ReportDialog *>();
    ASSERT_TRUE(dialog);
    const QString paper = app::reportHtml(dialog->report(), 12, 600, 0.5);
    EXPECT_TRUE(paper.contains(u"under 5"_s));
    static const QRegularExpression fewOnPaper(u">\\s*[1-4]\\s*<"_s);
    EXPECT_FALSE(paper.contains(fewOnPaper)) << qPrintable(fewOnPaper.match(paper).captured());
}

TEST_F(ClassroomPageTest, ListsNoPersonWithoutANameWhereTheirNumberIsNotTold)
{
    QByteArray text = "id,anxiety,avoidance\n";
    for (int person = 0; person < 20; ++person)
        text += 'P' + QByteArray::number(person) + (person == 7 ? ",3.5,3.0\n" : ",2.0,2.5\n");
    m_page.openTable(write(u"scores.csv"_s, text));
    partOf<QSpinBox>(importStep(), u"lowest"_s).setValue(1);
    partOf<QSpinBox>(importStep(), u"highest"_s).setValue(7);
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    secondRule().setRule(core::ClassificationRule::cutByHand({3.0, 4.0}));
    partOf<app::Disclosure>(changingPeople()).setOpen(true);
    const auto &list = partOf<app::TextTable>(changingPeople());
    EXPECT_TRUE(shows(u"Who changes is not listed without names"_s));
    EXPECT_FALSE(list.isVisible());
    anonymousBox().setChecked(false);
    EXPECT_TRUE(list.isVisible()) << "who has the names may see them";
    EXPECT_EQ(cell(list, 0, 0), u"P7"_s);
}

TEST_F(ClassroomPageTest, HidesNothingOfPeopleWhoDoNotExist)
{
    madeUpPeople().setValue(12);
    drawMadeUp();
    EXPECT_EQ(people(counts(), 1), 12);
    EXPECT_FALSE(shows(u"is not shown"_s));
}

TEST_F(ClassroomPageTest, SavesForTheFilesOwnerAloneOnBothRangesAndWhatWasChosen)
{
    QByteArray text = answers(12);
    text.replace("\n", ";=1+1\n");
    import(write(u"class.csv"_s, text.replace(text.indexOf(";=1+1\n"), 6, ";remark\n")));
    auto &scoresOnly = partOf<QCheckBox>(m_page, u"scoresOnly"_s);
    auto &withOthers = partOf<QCheckBox>(m_page, u"withOthers"_s);
    EXPECT_FALSE(withOthers.isEnabled()) << "anonymous: a remark may say who it is";
    ASSERT_TRUE(exportTo(path(u"out.csv"_s)));
    EXPECT_EQ(QFile::permissions(path(u"out.csv"_s)) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    QByteArray head = read(path(u"out.csv"_s)).split('\r')[0];
    EXPECT_TRUE(head.endsWith("anxiety_1_to_7,avoidance_1_to_7,anxiety_1_to_5,avoidance_1_to_5,"
                              "rule,style"))
        << head.toStdString();
    EXPECT_TRUE(head.contains("ecr01"));
    scoresOnly.setChecked(true);
    ASSERT_TRUE(exportTo(path(u"out.csv"_s)));
    EXPECT_EQ(read(path(u"out.csv"_s)).split('\r')[0],
              "anxiety_1_to_7,avoidance_1_to_7,anxiety_1_to_5,avoidance_1_to_5,rule,style");
    anonymousBox().setChecked(false);
    withOthers.setChecked(true);
    ASSERT_TRUE(exportTo(path(u"out.csv"_s)));
    const QList<QByteArray> lines = read(path(u"out.csv"_s)).split('\n');
    EXPECT_TRUE(lines[0].startsWith("row,id,anxiety_1_to_7"));
    EXPECT_TRUE(lines[0].endsWith("rule,style,remark\r")) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith("1,P0,")) << lines[1].toStdString();
    EXPECT_TRUE(lines[1].endsWith(",'=1+1\r")) << lines[1].toStdString();
    anonymousBox().setChecked(true);
    ASSERT_TRUE(exportTo(path(u"out.csv"_s)));
    EXPECT_FALSE(read(path(u"out.csv"_s)).contains("remark"));
    drawMadeUp();
    EXPECT_FALSE(scoresOnly.isVisible()) << "there are no answers";
    EXPECT_FALSE(withOthers.isVisible());
}

TEST_F(ClassroomPageTest, CopiesNothingThatASpreadsheetTakesForAFormula)
{
    QByteArray text = "id,anxiety,avoidance\n";
    for (int person = 0; person < 12; ++person)
        text += "=HYPERLINK(" + QByteArray::number(person) +
                (person < 6 ? "),2.0,2.5\n" : "),3.5,3.0\n");
    m_page.openTable(write(u"=cmd.csv"_s, text));
    partOf<QSpinBox>(importStep(), u"lowest"_s).setValue(1);
    partOf<QSpinBox>(importStep(), u"highest"_s).setValue(7);
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    secondRule().setRule(core::ClassificationRule::cutByHand({3.0, 4.0}));
    anonymousBox().setChecked(false);
    partOf<app::Disclosure>(changingPeople()).setOpen(true);
    QApplication::processEvents();
    for (app::Button *button : view().findChildren<app::Button *>()) {
        if (button->text() == u"Copy figures"_s)
            button->click();
    }
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"'=cmd.csv"_s)) << qPrintable(copied.left(40));
    EXPECT_TRUE(copied.contains(u"'=HYPERLINK(7)"_s));
    for (const QString &line : copied.split(u'\n')) {
        for (const QString &pasted : line.split(u'\t'))
            EXPECT_FALSE(pasted.startsWith(u'=') || pasted.startsWith(u'@') ||
                         pasted.startsWith(u'+'))
                << qPrintable(pasted);
    }
    EXPECT_EQ(app::pastedCell(u"-0.25"_s), u"-0.25"_s);
    EXPECT_EQ(app::pastedCell(u"-a\tb"_s), u"'-a b"_s);
}

TEST_F(ClassroomPageTest, SavesWithoutNamesUnlessAskedTo)
{
    import(write(u"class.csv"_s, answers(12)));
    ASSERT_TRUE(anonymousBox().isChecked());
    ASSERT_TRUE(exportTo(path(u"out.csv"_s)));
    const QByteArray anonymous = read(path(u"out.csv"_s));
    EXPECT_FALSE(anonymous.contains("P7"));
    EXPECT_TRUE(anonymous.contains("midpoint"));
    EXPECT_EQ(anonymous.count('\n'), 13);
    anonymousBox().setChecked(false);
    ASSERT_TRUE(exportTo(path(u"out.csv"_s)));
    EXPECT_TRUE(read(path(u"out.csv"_s)).contains("P7"));
    // The next class begins anonymous again.
    import(write(u"next.csv"_s, answers(9)));
    EXPECT_TRUE(anonymousBox().isChecked());
}

TEST_F(ClassroomPageTest, LetsGoOfAClassThatIsLeftOrErased)
{
    std::optional<app::LabPicture> shown;
    QObject::connect(&m_page, &app::ClassroomPage::pictureChanged, &m_page,
                     [&](const std::optional<app::LabPicture> &picture) { shown = picture; });
    import(write(u"class.csv"_s, answers(12)));
    EXPECT_TRUE(shown.has_value());
    emit view().anotherRequested();
    EXPECT_FALSE(shown.has_value()) << "others see it no longer";
    EXPECT_FALSE(showsClass());
    import(write(u"class.csv"_s, answers(12)));
    EXPECT_TRUE(shown.has_value());
    m_page.forgetClass();
    EXPECT_FALSE(shown.has_value());
}

TEST_F(ClassroomPageTest, TakesNoBorderBackIntoAnotherClass)
{
    import(write(u"class.csv"_s, answers(12)));
    app::AttachmentMap &map = labMap();
    dragOnMap(map, {4.0, 5.0}, {5.0, 5.0});
    EXPECT_EQ(firstRule().rule().kind(), core::RuleKind::CutByHand) << "the choice follows";
    import(write(u"next.csv"_s, answers(9)));
    const core::ClassificationRule before = firstRule().rule();
    QTest::keyClick(&map, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(firstRule().rule(), before);
}

TEST_F(ClassroomPageTest, SaysThatAFileCannotBeWrittenOrRead)
{
    import(write(u"class.csv"_s, answers(12)));
    QSignalSpy problems(&m_page, &app::ClassroomPage::problemOccurred);
    EXPECT_FALSE(exportTo(path(u"no/such/folder/out.csv"_s)));
    EXPECT_EQ(problems.size(), 1);
    m_page.openTable(path(u"missing.csv"_s));
    EXPECT_EQ(problems.size(), 2);
    EXPECT_TRUE(showsClass());
}

TEST_F(ClassroomPageTest, CopiesTheFiguresWithTheNamesOfTheRules)
{
    import(write(u"class.csv"_s, answers(12)));
    for (app::Button *button : view().findChildren<app::Button *>()) {
        if (button->text() == u"Copy figures"_s)
            button->click();
    }
    const QString text = QApplication::clipboard()->text();
    for (const QString &part :
         {u"Cronbach"_s, u"First: midpoint of the scale"_s, u"Standard deviation"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_FALSE(text.contains(u"P7"_s));
    for (app::Button *button : view().findChildren<app::Button *>()) {
        if (button->text() == u"Copy picture"_s)
            button->click();
    }
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    EXPECT_TRUE(app::mapCaption(labMap().content()).contains(u"Their mean is"_s));
}

TEST_F(ClassroomPageTest, DrawsPeopleWhoDoNotExistAndDrawsThemAgain)
{
    madeUpPeople().setValue(200);
    drawMadeUp();
    ASSERT_TRUE(showsClass());
    EXPECT_TRUE(shows(u"A made-up class"_s));
    EXPECT_TRUE(shows(u"no picture of any population"_s));
    EXPECT_TRUE(shows(u"mean of a sample"_s));
    EXPECT_EQ(people(counts(), 1), 200);
    const QString before = statistics().toText();
    for (app::Button *button : view().findChildren<app::Button *>()) {
        if (button->text() == u"Other made-up people"_s)
            button->click();
    }
    EXPECT_NE(statistics().toText(), before);
}

TEST_F(ClassroomPageTest, DrawsFromChosenNumbersAndAsADensityWhereThereAreMany)
{
    madeUpFrom().setCurrentIndex(1);
    madeUpPeople().setValue(50000);
    drawMadeUp();
    ASSERT_TRUE(showsClass());
    EXPECT_NEAR(cell(statistics(), 0, 1).toDouble(), 3.5, 0.05);
    QTest::qWait(20);
    app::AttachmentMap &map = labMap();
    const QImage picture = map.grab().toImage();
    const auto colourAt = [&](core::AttachmentPoint point) {
        return picture.pixelColor(map.positionOf(point).toPoint());
    };
    // Same region, so the same ground: what differs is the cloud.
    EXPECT_NE(colourAt({3.05, 3.05}), colourAt({1.05, 1.85}));
}

TEST_F(ClassroomPageTest, ListsWhoChangesByNumbersThatAreNotTheirRows)
{
    import(write(u"class.csv"_s, answers(12)));
    firstRule().setRule(core::ClassificationRule::cutByHand({7.0, 7.0}));
    secondRule().setRule(core::ClassificationRule::cutByHand({1.0, 1.0}));
    app::TextTable &list = partOf<app::TextTable>(changingPeople());
    EXPECT_FALSE(list.isVisible()) << "folded away at first";
    partOf<app::Disclosure>(changingPeople()).setOpen(true);
    ASSERT_EQ(list.rowCount(), 12);
    EXPECT_TRUE(list.isVisible());
    EXPECT_TRUE(shows(u"Everybody who changes is listed: 12"_s));
    for (int row = 0; row < 12; ++row) {
        EXPECT_EQ(cell(list, row, 0), u"Person %1"_s.arg(row + 1)) << "in the order of numbers";
        EXPECT_EQ(cell(list, row, 3), u"Secure"_s);
        EXPECT_EQ(cell(list, row, 4), u"Fearful-avoidant"_s);
    }
    QStringList anonymous;
    for (int row = 0; row < 12; ++row)
        anonymous << cell(list, row, 1) + cell(list, row, 2);

    anonymousBox().setChecked(false);
    QStringList named;
    for (int row = 0; row < 12; ++row) {
        EXPECT_EQ(cell(list, row, 0), u"P%1"_s.arg(row));
        named << cell(list, row, 1) + cell(list, row, 2);
    }
    EXPECT_NE(anonymous, named) << "the numbers are shuffled";
    anonymous.sort();
    named.sort();
    EXPECT_EQ(anonymous, named) << "and the people the same";

    // A line that moves takes the list along.
    secondRule().setRule(core::ClassificationRule::cutByHand({7.0, 7.0}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.rowCount() == 0; }));
    EXPECT_TRUE(shows(u"Nobody is read otherwise"_s));
    anonymousBox().setChecked(true);
    secondRule().setRule(core::ClassificationRule::cutByHand({1.0, 1.0}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.rowCount() == 12; }));
    EXPECT_FALSE(lab().toText().contains(u"P0"_s));
    EXPECT_TRUE(lab().toText().contains(u"Person 12"_s));
}

TEST_F(ClassroomPageTest, NumbersPeopleOnlyForTheListThatShowsThem)
{
    madeUpPeople().setValue(300);
    drawMadeUp();
    app::ChangingPeople &list = changingPeople();
    EXPECT_TRUE(list.takeState().numbers.empty()) << "of a million people it takes its time";
    anonymousBox().setChecked(false);
    partOf<app::Disclosure>(list).setOpen(true);
    EXPECT_TRUE(list.takeState().numbers.empty()) << "nor where they have names";
    anonymousBox().setChecked(true);
    app::ChangingPeople::State listed = list.takeState();
    EXPECT_EQ(listed.numbers.size(), 300U);
    // Somebody may have noted a number: the same people keep theirs.
    const std::vector<std::uint32_t> numbers = listed.numbers;
    list.restore(std::move(listed));
    drawAtRandom();
    EXPECT_EQ(list.takeState().numbers, numbers);
}

TEST_F(ClassroomPageTest, HoldsNobodyOfAClassThatItLetGoOf)
{
    auto people = std::make_shared<const app::ClassData>(
        app::madeUpClass(*core::simulatePeople(core::SimulatedPopulation(), 30, 1), u"ecr"_s));
    const std::weak_ptr<const app::ClassData> held = people;
    drawMadeUp();
    view().setClass(std::move(people));
    ASSERT_FALSE(figures().toText().isEmpty());
    partOf<app::Disclosure>(changingPeople()).setOpen(true);
    m_page.forgetClass();
    EXPECT_TRUE(held.expired());
}

TEST_F(ClassroomPageTest, ListsTwoHundredPeopleAndCountsTheRest)
{
    madeUpFrom().setCurrentIndex(1);
    madeUpPeople().setValue(3000);
    drawMadeUp();
    firstRule().setRule(core::ClassificationRule::cutByHand({7.0, 7.0}));
    secondRule().setRule(core::ClassificationRule::cutByHand({1.0, 1.0}));
    partOf<app::Disclosure>(changingPeople()).setOpen(true);
    EXPECT_EQ(partOf<app::TextTable>(changingPeople()).rowCount(), 200);
    EXPECT_TRUE(shows(u"200 of the "_s));
}

TEST_F(ClassroomPageTest, DrawsSomeOfTheClassAndGoesBackToTheWhole)
{
    import(write(u"class.csv"_s, answers(40)));
    partOf<app::Disclosure>(selection()).setOpen(true);
    const QString whole = cell(statistics(), 0, 1);
    drawnPeople().setValue(10);
    drawAtRandom();
    EXPECT_TRUE(shows(u"10 people, 10 of them"_s));
    EXPECT_TRUE(shows(u"10 people, 10 of them"_s));
    ASSERT_EQ(statistics().columnCount(), 5);
    EXPECT_EQ(cell(statistics(), 0, 2), whole) << "the whole class stands beside the draw";
    const auto drawn = [&] {
        QString text;
        for (int row = 0; row < statistics().rowCount(); ++row)
            text += cell(statistics(), row, 1) + cell(statistics(), row, 3);
        return text;
    };
    const QString first = drawn();
    drawAtRandom();
    EXPECT_NE(drawn(), first);
    wholeClass().click();
    EXPECT_TRUE(shows(u"40 people, 40 of them"_s));
    EXPECT_EQ(cell(statistics(), 0, 1), whole);
    EXPECT_FALSE(wholeClass().isEnabled());
}

TEST_F(ClassroomPageTest, MeasuresTheSamePeopleAgainAndGoesBack)
{
    import(write(u"class.csv"_s, answers(40)));
    // All figures: the means alone may come out alike to two decimals.
    const auto scores = [&] { return statistics().toText(); };
    const QString first = scores();
    EXPECT_FALSE(change(u"measurementChange"_s).isVisible());
    measureAgain();
    EXPECT_TRUE(change(u"measurementChange"_s).isVisible());
    EXPECT_TRUE(shows(u"though nobody changed"_s));
    EXPECT_NE(scores(), first);
    EXPECT_FALSE(items().isVisible()) << "no answers gave these scores";
    const QString second = scores();
    measureAgain();
    EXPECT_NE(scores(), second);
    partOf<app::Button>(m_page, u"firstMeasurement"_s).click();
    EXPECT_EQ(scores(), first);
    EXPECT_FALSE(change(u"measurementChange"_s).isVisible());
}

TEST_F(ClassroomPageTest, RaisesTheSmallestGroupButNeverLowersItUnderFive)
{
    QSignalSpy told(&m_page, &app::ClassroomPage::smallestGroupChanged);
    m_page.setSmallestGroup(2);
    import(write(u"class.csv"_s, answers(12)));
    auto &smallest = partOf<QSpinBox>(m_page, u"smallestGroup"_s);
    EXPECT_EQ(smallest.value(), 5);
    smallest.setValue(2);
    EXPECT_EQ(view().exports().smallest(), 5u);
    EXPECT_TRUE(lab().isVisible());
    smallest.setValue(13);
    EXPECT_FALSE(lab().isVisible());
    EXPECT_FALSE(figures().isVisible());
    EXPECT_FALSE(partOf<app::Button>(m_page, u"save"_s).isVisible());
    EXPECT_TRUE(shows(u"groups of at least 13 people"_s));
    EXPECT_EQ(told.back().front().toInt(), 13);
    smallest.setValue(12);
    EXPECT_TRUE(lab().isVisible());
    // The next class is held to it as well.
    import(write(u"next.csv"_s, answers(11)));
    EXPECT_FALSE(lab().isVisible());
}

TEST_F(ClassroomPageTest, LeavesAFileAsItWasWhenSavingIsStopped)
{
    madeUpPeople().setValue(400000);
    drawMadeUp();
    const QString file = write(u"out.csv"_s, "as it was");
    auto &exports = partOf<app::ClassExports>(m_page);
    QSignalSpy ended(&exports, &app::ClassExports::exportEnded);
    view().exportScores(file);
    EXPECT_TRUE(partOf<app::Button>(exports, u"cancelSaving"_s).isVisible());
    EXPECT_FALSE(partOf<app::Button>(exports, u"save"_s).isEnabled());
    partOf<app::Button>(exports, u"cancelSaving"_s).click();
    ASSERT_TRUE(ended.wait(20000));
    EXPECT_FALSE(ended.front().front().toBool());
    EXPECT_EQ(read(file), "as it was");
    EXPECT_FALSE(partOf<app::Button>(exports, u"cancelSaving"_s).isVisible());
    EXPECT_TRUE(exportTo(file));
    EXPECT_EQ(read(file).count('\n'), 400001);
}

TEST_F(ClassroomPageTest, SavesTheRowsOfPeopleWhoWereDrawn)
{
    import(write(u"class.csv"_s, answers(40)));
    drawnPeople().setValue(6);
    drawAtRandom();
    anonymousBox().setChecked(false);
    ASSERT_TRUE(exportTo(path(u"out.csv"_s)));
    const QList<QByteArray> lines = read(path(u"out.csv"_s)).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 7);
    for (int line = 1; line < 7; ++line) {
        const QList<QByteArray> cells = lines[line].split(',');
        EXPECT_EQ(cells[1], "P" + QByteArray::number(cells[0].toInt() - 1));
    }
}

// People who answered all 36 statements.
TEST_F(ClassroomPageTest, GivesTheFiguresOfTheSamplesThatAnIndependentProgramGives)
{
    for (const EcrSample &sample : ecrSamples()) {
        SCOPED_TRACE(sample.name);
        import(sample.answers);
        completeOnly().setChecked(true);
        const QString people = whole(sample, "classroom.people");
        EXPECT_TRUE(shows(u"%1 people, %1 of them"_s.arg(people)));
        EXPECT_TRUE(shows(
            u"For %1 of %2 people (%3 %)"_s.arg(whole(sample, "classroom.crossing.people"), people,
                                                percentage(sample, "classroom.crossing.percent"))));
        EXPECT_TRUE(shows(u"0.35 for anxiety, 0.31 for avoidance"_s));
        EXPECT_TRUE(shows(changeSentence(sample, "classroom.norm_mean")));
        EXPECT_TRUE(shows(u"%1 of all (%2 %)"_s.arg(
            whole(sample, "classroom.norm_mean_between_styles.people"),
            percentage(sample, "classroom.norm_mean_between_styles.percent"))));
        lab().lineIsLow().setChecked(true);
        EXPECT_TRUE(shows(changeSentence(sample, "classroom.line_is_low.norm_mean")));
        partOf<QComboBox>(secondRule()).setCurrentIndex(2);
        EXPECT_TRUE(shows(changeSentence(sample, "classroom.line_is_low.norm_median")));
        struct Case {
            int answers;
            const char *form;
        };
        for (const Case &c : {Case{1, "ecr-s"}, Case{2, "ecr-12"}, Case{3, "reversal_forgotten"}}) {
            answersUsed().setCurrentIndex(c.answers);
            EXPECT_TRUE(change(u"answersChange"_s).isVisible());
            const std::string figure = std::string("classroom.line_is_low.") + c.form;
            EXPECT_TRUE(
                shows(u"%1 of %2 people (%3 %)"_s.arg(whole(sample, figure + ".people"), people,
                                                      percentage(sample, figure + ".percent"))))
                << c.form;
            EXPECT_EQ(firstRule().rule(), core::ClassificationRule::midpoint());
        }
        answersUsed().setCurrentIndex(0);
        EXPECT_FALSE(change(u"answersChange"_s).isVisible());
        EXPECT_TRUE(shows(changeSentence(sample, "classroom.line_is_low.norm_median")));
    }
}

TEST_F(ClassroomPageTest, CountsWhoChangesUnderLinesThatStandOnScores)
{
    const EcrSample sample = classFile();
    import(sample.answers);
    completeOnly().setChecked(true);
    partOf<app::Button>(secondRule(), u"toMean"_s).click();
    EXPECT_TRUE(shows(changeSentence(sample, "classroom.own_mean")));
    partOf<app::Button>(secondRule(), u"toMedian"_s).click();
    EXPECT_TRUE(shows(changeSentence(sample, "classroom.own_median")));
    // The medians of the reference sample, unrounded: sums of 55 and 44 over 18 items.
    lab().lineIsLow().setChecked(true);
    secondRule().setRule(
        core::ClassificationRule::cutByHand({1.5 * 55 / 18 - 0.5, 1.5 * 44 / 18 - 0.5}));
    EXPECT_TRUE(shows(changeSentence(sample, "classroom.line_is_low.norm_median")));
}

TEST_F(ClassroomPageTest, PutsTheLinesWhereTheGroupHasItsMean)
{
    import(write(u"class.csv"_s, answers(12)));
    partOf<app::Button>(secondRule(), u"toMean"_s).click();
    const auto &lines = secondRule().rule().cutLines();
    ASSERT_TRUE(lines);
    EXPECT_EQ(QString::number(lines->at.anxiety, 'f', 2), cell(statistics(), 0, 1));
    partOf<app::Button>(secondRule(), u"toMedian"_s).click();
    EXPECT_EQ(QString::number(lines->at.avoidance, 'f', 2), cell(statistics(), 3, 2));
}

TEST_F(ClassroomPageTest, AsksForTheErrorWhereThereIsNoNorm)
{
    m_page.openTable(write(u"class.csv"_s, answers(12)));
    readAs(u"ecr-r"_s);
    answerAndImport();
    ASSERT_TRUE(QTest::qWaitFor([this] { return showsClass(); }));
    EXPECT_TRUE(shows(u"chosen by you"_s));
    const auto boxes = selection().findChildren<QDoubleSpinBox *>();
    ASSERT_EQ(boxes.size(), 2);
    for (QDoubleSpinBox *box : boxes)
        box->setValue(2.0);
    EXPECT_TRUE(shows(u"2.00 for anxiety, 2.00 for avoidance"_s));
    EXPECT_TRUE(shows(u"For 12 of 12 people (100.0 %)"_s));
    EXPECT_EQ(answersUsed().count(), 2) << "no short form stands inside the ECR-R";
}

TEST_F(ClassroomPageTest, TellsOfTheSampleInTheLanguageOfTheProgram)
{
    const auto tells = [](const app::ClassroomPage &page, const QString &words) {
        const auto labels = partOf<app::LayerChoices>(page).findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    drawMadeUp();
    EXPECT_TRUE(tells(m_page, u"Self-selected web visitors"_s));
    app::ClassroomPage anew(m_instruments, m_content, u"de"_s);
    anew.restore(m_page.takeState());
    EXPECT_TRUE(tells(anew, u"Freiwillige Besucher"_s));
}

TEST_F(ClassroomPageTest, OffersTheClassOnOnePageWithoutAnyPerson)
{
    import(write(u"class.csv"_s, answers(30)));
    QTest::mouseClick(&partOf<app::Button>(m_page, u"report"_s), Qt::LeftButton);
    const auto *dialog = m_page.findChild<app::ReportDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->report().kind, core::ReportKind::Class);
    for (const core::ReportBlock &block : dialog->report().blocks) {
        if (const auto *shown = std::get_if<core::ReportedClass>(&block)) {
            EXPECT_EQ(shown->picture.people, 30U);
            EXPECT_TRUE(shown->picture.on.anxiety.alpha);
        }
    }
}

TEST_F(ClassroomPageTest, OffersNoPageOfAGroupThatIsTooSmall)
{
    import(write(u"class.csv"_s, answers(4)));
    EXPECT_FALSE(partOf<app::Button>(m_page, u"report"_s).isVisible());
}
