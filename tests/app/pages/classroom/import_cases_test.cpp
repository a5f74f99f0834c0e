// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every table of tests/data/tables in the window: it asks what the command line asks, and what is
// read with the same said by hand has the right scores.
#include "import_questions.h"
#include "part_of.h"

#include "app/pages/classroom/import_step.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/scrolling_page.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

const QString folder = QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/tables/");

QJsonArray cases()
{
    QFile file(folder + u"expected.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

class ImportQuestions : public testing::Test
{
protected:
    ImportQuestions()
    {
        m_step.resize(1000, 700);
        m_step.show();
        QObject::connect(&m_step, &app::ImportStep::importRequested,
                         [this](const app::ImportPlan &plan) { m_plan = plan; });
    }

    template <class T> T &field(const QString &name) { return partOf<T>(m_step, name); }

    void choose(const QString &name, int index) { field<QComboBox>(name).setCurrentIndex(index); }

    // By hand, as somebody would who knows the file.
    void say(const QString &questionnaire, const QJsonObject &given)
    {
        if (!questionnaire.isEmpty()) {
            auto &instrument = field<QComboBox>(u"instrument"_s);
            instrument.setCurrentText(m_instruments.instrument(questionnaire)->name);
            emit instrument.activated(instrument.currentIndex());
        }
        if (const QString columns = given[u"columns"_s].toString(); !columns.isEmpty())
            emit field<QLineEdit>(u"itemColumns"_s).textChanged(columns);
        if (const QJsonArray scale = given[u"scale"_s].toArray(); !scale.isEmpty())
            sayRange(scale[0].toInt(), scale[1].toInt());
        if (given.contains(u"lowestAgrees"_s))
            sayChoice(u"direction"_s, given[u"lowestAgrees"_s].toBool());
        if (given.contains(u"alreadyReversed"_s))
            sayChoice(u"reversed"_s, given[u"alreadyReversed"_s].toBool());
        if (given.contains(u"missing"_s))
            field<QLineEdit>(u"missingCodes"_s).setText(QString());
        if (given.contains(u"repeats"_s))
            sayChoice(u"repeats"_s, given[u"repeats"_s] == u"first"_s);
        if (const QJsonObject words = given[u"words"_s].toObject(); !words.isEmpty())
            sayWords(words);
    }

    // Also where it stands there already: it is said.
    void sayRange(int lo, int hi)
    {
        auto &highest = field<QSpinBox>(u"highest"_s);
        auto &lowest = field<QSpinBox>(u"lowest"_s);
        const bool isThere = lowest.value() == lo && highest.value() == hi;
        if (isThere)
            highest.setValue(hi + 1);
        highest.setValue(hi);
        lowest.setValue(lo);
    }
    void sayChoice(const QString &name, bool second)
    {
        auto &box = field<QComboBox>(name);
        if (box.currentIndex() == int(second))
            box.setCurrentIndex(int(!second));
        box.setCurrentIndex(int(second));
    }
    void sayWords(const QJsonObject &words)
    {
        for (auto *box : m_step.findChildren<QSpinBox *>()) {
            if (const auto number = words.find(box->accessibleName()); number != words.end())
                box->setValue(number->toInt());
        }
        field<app::Button>(u"useNumbers"_s).click();
        QApplication::processEvents();
    }

    QWidgetList openQuestions() const
    {
        QWidgetList open;
        for (QWidget *row : m_step.findChildren<QWidget *>(u"question"_s)) {
            if (!row->isHidden())
                open << row;
        }
        return open;
    }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    app::ImportStep m_step{m_instruments};
    std::optional<app::ImportPlan> m_plan;
};

class ImportCases : public ImportQuestions, public testing::WithParamInterface<qsizetype>
{
};

// Ready scores are given on 1..7, others on the range of the answers.
void expectScores(const app::ImportPlan &plan, const QJsonArray &expected, bool areReady)
{
    const int second = areReady ? 1 : 2;
    const auto loaded = app::loadClass(plan, {});
    ASSERT_TRUE(loaded) << loaded.error().detail.toStdString();
    const core::CohortScores &scores = loaded->scores;
    ASSERT_EQ(static_cast<qsizetype>(scores.size()), expected.size());
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonArray person = expected[row].toArray();
        for (const auto &[dimension, place] : {std::pair(core::Dimension::Anxiety, 0),
                                               std::pair(core::Dimension::Avoidance, second)}) {
            const auto score =
                static_cast<double>(scores.on[dimension][static_cast<std::size_t>(row)]);
            ASSERT_EQ(std::isnan(score), person[place].isNull()) << "row " << row + 1;
            if (std::isnan(score))
                continue;
            const core::Scale &given = areReady ? core::planeScale : loaded->ownScale;
            const double right = given.mapTo(core::planeScale, person[place].toDouble());
            EXPECT_NEAR(score, right, 1e-5) << "row " << row + 1;
        }
    }
}

} // namespace

TEST_P(ImportCases, AsksOrReadsRight)
{
    const QJsonObject each = cases()[GetParam()].toObject();
    const QString file = each[u"file"_s].toString();
    const testing::ScopedTrace trace(
        __FILE__, __LINE__,
        (file + u' ' + QString::fromUtf8(QJsonDocument(each[u"given"_s].toObject()).toJson()))
            .toStdString());
    const auto shown = m_step.showTable(folder + file);
    ASSERT_TRUE(shown) << shown.error().detail.toStdString();
    say(each[u"questionnaire"_s].toString(), each[u"given"_s].toObject());
    QApplication::processEvents();
    const auto &import = field<app::Button>(u"import"_s);
    const QWidgetList questions = openQuestions();
    EXPECT_EQ(questions.size(), each[u"asks"_s].toArray().size());
    if (!questions.isEmpty()) {
        EXPECT_FALSE(import.isEnabled()) << "nothing is read before it is settled";
        bool isAnswerable = partOf<app::Disclosure>(m_step, u"corrections"_s).isOpen();
        for (const QWidget *question : questions)
            isAnswerable = isAnswerable || question->findChild<app::Button *>();
        EXPECT_TRUE(isAnswerable);
    } else {
        ASSERT_TRUE(import.isEnabled());
        QTest::mouseClick(&field<app::Button>(u"import"_s), Qt::LeftButton);
        ASSERT_TRUE(m_plan);
        if (each.contains(u"scores"_s))
            expectScores(*m_plan, each[u"scores"_s].toArray(), false);
        if (each.contains(u"ready"_s))
            expectScores(*m_plan, each[u"ready"_s].toArray(), true);
    }
}

INSTANTIATE_TEST_SUITE_P(Tables, ImportCases, testing::Range<qsizetype>(0, cases().size()));

TEST_F(ImportQuestions, AreSettledByTheButtonsBesideThem)
{
    ASSERT_TRUE(m_step.showTable(folder + u"repeated-ids.csv"_s));
    answerQuestions(m_step);
    EXPECT_TRUE(openQuestions().isEmpty());
    EXPECT_TRUE(field<app::Button>(u"import"_s).isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), &field<app::Button>(u"import"_s));
    field<app::Button>(u"asProposed"_s).click();
    QApplication::processEvents();
    EXPECT_FALSE(openQuestions().isEmpty()) << "all of it can be taken back";
    EXPECT_FALSE(field<app::Button>(u"import"_s).isEnabled());
}

TEST_F(ImportQuestions, LeadIntoViewToWhatReadsTheTable)
{
    app::ScrollingPage page;
    auto *column = new QVBoxLayout(page.body());
    auto *step = new app::ImportStep(m_instruments);
    column->addWidget(step);
    page.resize(700, 260);
    page.show();
    ASSERT_TRUE(step->showTable(folder + u"repeated-ids.csv"_s));
    const auto &import = partOf<app::Button>(*step, u"import"_s);
    const auto isSeen = [&] {
        const QRect place(import.mapTo(page.viewport(), QPoint()), import.size());
        return page.viewport()->rect().contains(place);
    };
    QTest::qWait(20);
    EXPECT_FALSE(isSeen());
    answerQuestions(*step);
    EXPECT_TRUE(QTest::qWaitFor(isSeen, 500));
}
