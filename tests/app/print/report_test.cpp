// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_of.h"
#include "part_of.h"

#include "app/foundation/i18n/language.h"
#include "app/foundation/theme/theme.h"
#include "app/print/report/class_words.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_html.h"
#include "app/print/report/report_pages.h"
#include "core/content/library.h"
#include "core/report/class_readings.h"
#include "core/report/class_report.h"
#include "core/report/couple_report.h"
#include "core/report/progress_report.h"

#include "tests/answered.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

/// Every sentence two fifths longer, as in the wordiest language.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        QString longer = source;
        while (longer.size() < source.size() * 14 / 10)
            longer += longer.size() % 6 == 0 ? u' ' : u'ö';
        return longer;
    }
};

class ReportTest : public testing::Test
{
protected:
    core::Assessment answered(const QString &instrumentId, int anxiety, int avoidance)
    {
        return answeredWith(*m_instruments.instrument(instrumentId), anxiety, avoidance);
    }

    static core::Assessment daysBefore(int days, core::Assessment assessment)
    {
        assessment.startedAt = assessment.startedAt.addDays(-days);
        assessment.finishedAt = assessment.startedAt;
        return assessment;
    }

    core::SavedEvaluation evaluated(const core::Assessment &assessment)
    {
        core::SavedEvaluator evaluator(m_instruments, u":/norms"_s);
        return *evaluator.evaluate(assessment);
    }

    static core::PlaceStories stories(const QString &language = u"en"_s)
    {
        return core::Library::load(u":"_s, language)->placeStories();
    }

    core::ReportDocument couple(const std::pair<int, int> &first, const std::pair<int, int> &second,
                                const QString &secondInstrument = u"ecr"_s)
    {
        core::Assessment one = answered(u"ecr"_s, first.first, first.second);
        core::Assessment other = answered(secondInstrument, second.first, second.second);
        one.title = u"Spring"_s;
        one.targetName = other.targetName = u"Robin"_s;
        return *core::makeCoupleReport({u"Kim"_s, one, evaluated(one)},
                                       {u"Ada"_s, other, evaluated(other)},
                                       core::Library::load(u":"_s, u"en"_s)->coupleTalk(), u"en"_s);
    }

    core::ReportDocument classOf(float shift, std::optional<core::AnswerStatistics> answers = {})
    {
        core::CohortScores scores;
        for (int i = 0; i < 24; ++i) {
            scores.on.anxiety.push_back(2.0F + shift + static_cast<float>((i * 7) % 11) / 3.0F);
            scores.on.avoidance.push_back(2.0F + static_cast<float>((i * 5) % 13) / 3.0F);
        }
        return *core::makeClassReport({.name = u"morning group"_s,
                                       .instrument = *m_instruments.instrument(u"ecr"_s),
                                       .scores = scores,
                                       .answers = std::move(answers)},
                                      QDate(2026, 11, 20));
    }

    core::ReportDocument report(core::ReportKind kind, const core::Assessment &assessment,
                                const QString &language = u"en"_s)
    {
        return core::makeReport(kind, assessment, evaluated(assessment), language,
                                stories(language));
    }

    static QImage picture(const core::ReportDocument &document)
    {
        QImage image(600, 850, QImage::Format_ARGB32_Premultiplied);
        image.fill(app::printTheme().page);
        QPainter painter(&image);
        app::ReportPages(document, a4()).paint(painter, 0);
        return image;
    }

    /// The left of the page's upper part: nothing but the map.
    static QImage mapOf(const core::ReportDocument &document)
    {
        return picture(document).copy(10, 60, 130, 130);
    }

    static QImage footOf(const app::ReportPages &pages, int page)
    {
        constexpr int footHeight = 18;
        const QSize sheet = a4().paintRect(QPageLayout::Point).size().toSize();
        QImage image(sheet, QImage::Format_ARGB32_Premultiplied);
        image.fill(app::printTheme().page);
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        return image.copy(0, sheet.height() - footHeight, sheet.width(), footHeight);
    }

    static QPageLayout a4() { return app::usualPaper(QLocale(u"de_DE"_s)); }
    static QPageLayout letter() { return app::usualPaper(QLocale(u"en_US"_s)); }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
};

} // namespace

TEST_F(ReportTest, TakesLetterWhereTheCountryDoes)
{
    EXPECT_EQ(letter().pageSize().id(), QPageSize::Letter);
    EXPECT_EQ(a4().pageSize().id(), QPageSize::A4);
    EXPECT_EQ(app::usualPaper(QLocale(u"en_GB"_s)).pageSize().id(), QPageSize::A4);
}

TEST_F(ReportTest, SetsTheHandoutOnOnePage)
{
    for (const QString &instrument : {u"atlas-24"_s, u"atlas-r"_s, u"ecr"_s, u"raas"_s}) {
        // Near a border the sentence is longest.
        for (const auto &[anxiety, avoidance] : {std::pair(6, 2), std::pair(4, 4)}) {
            const auto document =
                report(core::ReportKind::Handout, answered(instrument, anxiety, avoidance));
            EXPECT_EQ(app::ReportPages(document, a4()).count(), 1) << instrument.toStdString();
            EXPECT_EQ(app::ReportPages(document, letter()).count(), 1) << instrument.toStdString();
        }
    }
}

TEST_F(ReportTest, SetsTheHandoutOnOnePageInAWordyLanguage)
{
    LongWords words;
    QApplication::installTranslator(&words);
    for (const QString &instrument : {u"atlas-r"_s, u"ecr"_s}) {
        const auto document =
            report(core::ReportKind::Handout, answered(instrument, 6, 2), u"de"_s);
        const app::ReportPages pages(document, a4());
        EXPECT_TRUE(pages.text().contains(u'ö'));
        EXPECT_EQ(pages.count(), 1) << instrument.toStdString();
        EXPECT_EQ(app::ReportPages(document, letter()).count(), 1) << instrument.toStdString();
    }
    QApplication::removeTranslator(&words);
}

TEST_F(ReportTest, SaysTheResultWithItsErrorRuleAndOrigin)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    const QString text =
        app::ReportPages(report(core::ReportKind::Handout, assessment), a4()).text();
    for (const QString &said :
         {QString::fromLatin1(assessment.definitionHash.toHex().first(12)), u"May 1, 2026"_s,
          u"24 of 24 statements"_s, u"Rule: midpoint of the scale"_s, u"95 % interval"_s,
          u"how much the answers themselves agree"_s, u"not a diagnosis"_s, u"no percentile"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << '\n' << text.toStdString();
}

TEST_F(ReportTest, PutsTwoDifferentScoresOnTwoDifferentPages)
{
    for (const core::ReportKind kind : {core::ReportKind::Handout, core::ReportKind::Full}) {
        const auto first = report(kind, answered(u"atlas-24"_s, 6, 2));
        const auto second = report(kind, answered(u"atlas-24"_s, 5, 2));
        EXPECT_NE(app::ReportPages(first, a4()).text(), app::ReportPages(second, a4()).text());
        EXPECT_NE(picture(first), picture(second));
        EXPECT_EQ(picture(first), picture(first));
    }
}

TEST_F(ReportTest, NamesTheSampleThatTheErrorComesFrom)
{
    for (const core::ReportKind kind : {core::ReportKind::Handout, core::ReportKind::Full}) {
        const app::ReportPages pages(report(kind, answered(u"ecr"_s, 5, 3)), a4());
        EXPECT_TRUE(pages.text().contains(u"39,057"_s)) << pages.text().toStdString();
    }
}

TEST_F(ReportTest, ComparesWithTheSampleOnlyWhereThereIsOne)
{
    const QString published =
        app::ReportPages(report(core::ReportKind::Full, answered(u"ecr"_s, 5, 3)), a4()).text();
    EXPECT_TRUE(published.contains(u"39,057"_s)) << published.toStdString();
    EXPECT_TRUE(published.contains(u"Percentile"_s));
    const QString own =
        app::ReportPages(report(core::ReportKind::Full, answered(u"atlas-24"_s, 5, 3)), a4())
            .text();
    EXPECT_FALSE(own.contains(u"Percentile"_s)) << own.toStdString();
}

TEST_F(ReportTest, SaysOfNoQuestionnaireThatItsReliabilityWasNeverPublished)
{
    for (const QString &instrument : {u"ecr-r"_s, u"ecr-rs"_s, u"atlas-24"_s}) {
        const QString text =
            app::ReportPages(report(core::ReportKind::Full, answered(instrument, 5, 3)), a4())
                .text();
        EXPECT_FALSE(text.contains(u"This questionnaire has no published"_s)) << text.toStdString();
        EXPECT_TRUE(
            text.contains(u"Attachment Atlas has no reliability and no comparison group for "
                          "this questionnaire in this form"_s));
        EXPECT_TRUE(text.contains(u"it needs a second result: see “Over time”"_s));
        EXPECT_FALSE(text.contains(u"Smallest reliable change"_s)) << text.toStdString();
    }
}

TEST_F(ReportTest, SaysWhatTheSmallestReliableChangeRestsOn)
{
    const core::Assessment assessment = answered(u"ecr"_s, 5, 3);
    core::SavedEvaluation result = evaluated(assessment);
    const auto text = [&] {
        return app::ReportPages(
                   core::makeReport(core::ReportKind::Full, assessment, result, u"en"_s, stories()),
                   a4())
            .text();
    };
    const QString byAlpha = text();
    for (const QString &said :
         {u"Smallest reliable change"_s, u"0.96"_s, u"0.86"_s,
          u"by more than its chance variation when a number moves by more than"_s,
          u"It rests on Cronbach’s alpha"_s, u"it calls too many changes reliable"_s,
          u"the reliability (Cronbach’s alpha) of this questionnaire in the sample named below"_s})
        EXPECT_TRUE(byAlpha.contains(said)) << said.toStdString() << '\n' << byAlpha.toStdString();

    result.norm->distributions.anxiety.retest = {.8, 0.8, 30, u"Example & Example, 2020"_s};
    const QString byBoth = text();
    for (const QString &said :
         {u"1.49"_s, u"0.86"_s,
          u"Attachment anxiety: retest reliability 0.80, measured 30 day(s) apart (Example & "
          "Example, 2020)."_s,
          u"Attachment avoidance: reliability 0.94 (Cronbach's alpha)."_s})
        EXPECT_TRUE(byBoth.contains(said)) << said.toStdString() << '\n' << byBoth.toStdString();

    result.norm->distributions.avoidance.retest = result.norm->distributions.anxiety.retest;
    const QString byRetest = text();
    EXPECT_TRUE(byRetest.contains(u"It rests on the retest reliability of this questionnaire. "
                                  "Attachment anxiety: retest reliability 0.80"_s))
        << byRetest.toStdString();
    EXPECT_FALSE(byRetest.contains(u"calls too many"_s)) << byRetest.toStdString();
}

TEST_F(ReportTest, TellsTheChangeSinceAnEarlierResultInTheSentencesOfTheHistory)
{
    const auto since = [&](const QString &instrument, int days, core::ReportKind kind) {
        const core::Assessment assessment = answered(instrument, 6, 2);
        core::Assessment earlier = daysBefore(days, answered(instrument, 5, 2));
        earlier.title = u"Not printed"_s;
        return app::ReportPages(core::makeReport(kind, assessment, evaluated(assessment), u"en"_s,
                                                 stories(),
                                                 core::EarlierResult{earlier, evaluated(earlier)}),
                                a4())
            .text();
    };
    const QString published = since(u"ecr"_s, 12, core::ReportKind::Full);
    for (const QString &said :
         {u"Since Sunday, April 19, 2026"_s,
          u"Attachment anxiety: from 5.00 to 6.00, up by 1.00. That is larger than the "
          u"questionnaire's "
          "chance variation (0.96)."_s,
          u"Attachment avoidance: from 2.00 to 2.00, no difference."_s, u"Less than a month lies"_s,
          u"reliability 0.92 (Cronbach's alpha)"_s})
        EXPECT_TRUE(published.contains(said)) << said.toStdString() << '\n'
                                              << published.toStdString();
    EXPECT_FALSE(published.contains(u"Not printed"_s));
    EXPECT_EQ(published.count(u"good and bad days, so"_s), 1) << published.toStdString();

    const QString own = since(u"atlas-24"_s, 90, core::ReportKind::Full);
    EXPECT_TRUE(own.contains(u"the chance variation seen in the answers themselves ("_s))
        << own.toStdString();
    EXPECT_TRUE(own.contains(u"how much the answers of each date differ among each other"_s));
    EXPECT_FALSE(own.contains(u"Less than a month"_s));
    EXPECT_FALSE(own.contains(u"needs a second result"_s));

    EXPECT_FALSE(since(u"ecr"_s, 12, core::ReportKind::Handout).contains(u"Since"_s));
}

TEST_F(ReportTest, SpeaksOfNoRegionsWhereAQuestionnaireHasNone)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    core::SavedEvaluation result = evaluated(assessment);
    result.instrument.plane.reset();
    result.evaluation.placement.reset();
    result.evaluation.classification.reset();
    const QString text = app::ReportPages(core::makeReport(core::ReportKind::Handout, assessment,
                                                           result, u"en"_s, stories()),
                                          a4())
                             .text();
    EXPECT_TRUE(text.contains(u"This is not a diagnosis."_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"region"_s)) << text.toStdString();
}

TEST_F(ReportTest, NeverNamesWhomThePersonHadInMind)
{
    core::Assessment assessment = answered(u"atlas-r"_s, 5, 3);
    assessment.title = u"Spring"_s;
    assessment.targetId = u"named"_s;
    assessment.targetName = u"Robin"_s;
    const QString text = app::ReportPages(report(core::ReportKind::Full, assessment), a4()).text();
    EXPECT_TRUE(text.startsWith(u"Spring"_s));
    EXPECT_FALSE(text.contains(u"Robin"_s));
}

TEST_F(ReportTest, TakesTheNameOfAResultAsWordsAndNotAsMarkup)
{
    core::Assessment assessment = answered(u"atlas-24"_s, 5, 3);
    assessment.title = u"<b>me</b> & you"_s;
    const QString text =
        app::ReportPages(report(core::ReportKind::Handout, assessment), a4()).text();
    EXPECT_TRUE(text.startsWith(u"<b>me</b> & you"_s)) << text.toStdString();
}

TEST_F(ReportTest, PrintsLightWhateverTheScreenShows)
{
    const auto document = report(core::ReportKind::Handout, answered(u"atlas-24"_s, 6, 2));
    const QImage light = picture(document);
    QApplication::setPalette(app::darkPalette());
    const QImage dark = picture(document);
    QApplication::setPalette(app::lightPalette());
    EXPECT_EQ(light, dark);
}

TEST_F(ReportTest, SavesAPdfWithTitleTextAndEmbeddedFonts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"result.pdf"_s);
    core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    assessment.title = u"Spring"_s;
    ASSERT_TRUE(app::writePdf(app::reportSetter(report(core::ReportKind::Handout, assessment)),
                              a4(), path));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "no pdftotext to read the file with";
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}));
    EXPECT_TRUE(text.contains(u"Attachment anxiety"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::fromLatin1(assessment.definitionHash.toHex().first(12))));
    const QByteArray facts = outputOf(u"pdfinfo"_s, {path});
    EXPECT_TRUE(facts.contains("Spring")) << facts.constData();
    EXPECT_TRUE(facts.contains("Attachment Atlas")) << facts.constData();
    EXPECT_TRUE(facts.contains("A4")) << facts.constData();
    const QByteArray metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, path});
    EXPECT_TRUE(metadata.contains("<rdf:li xml:lang=\"en\">Spring</rdf:li>"))
        << metadata.constData();
    EXPECT_TRUE(metadata.contains("<dc:language>")) << metadata.constData();
    EXPECT_TRUE(outputOf(u"pdfimages"_s, {u"-list"_s, path}).count('\n') <= 2);
    const QByteArray fonts = outputOf(u"pdffonts"_s, {path});
    EXPECT_TRUE(fonts.contains(" yes ")) << fonts.constData();
    EXPECT_FALSE(fonts.contains(" no  no ")) << fonts.constData();
}

TEST_F(ReportTest, LeavesNothingOutBetweenPages)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "no pdftotext to read the file with";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"result.pdf"_s);
    for (const QString &instrument : {u"atlas-24"_s, u"ecr"_s}) {
        const core::Assessment assessment = answered(instrument, 6, 2);
        const core::Assessment earlier = daysBefore(200, answered(instrument, 5, 3));
        const auto document =
            core::makeReport(core::ReportKind::Full, assessment, evaluated(assessment), u"en"_s,
                             stories(), core::EarlierResult{earlier, evaluated(earlier)});
        for (const QPageLayout &paper : {a4(), letter()}) {
            ASSERT_TRUE(app::writePdf(app::reportSetter(document), paper, path));
            const QString printed = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}));
            for (const QString &heading :
                 {u"How likely each region is"_s, u"Precision and change"_s,
                  u"Since Monday, October 13, 2025"_s, u"Compared with other people"_s,
                  u"Statement by statement"_s, u"What to read"_s, u"Where the numbers come from"_s,
                  u"Notes"_s, QString::fromLatin1(assessment.definitionHash.toHex().first(12))})
                EXPECT_EQ(printed.count(heading), 1) << heading.toStdString();
        }
    }
}

TEST_F(ReportTest, CutsNoRowOfATableByTheEndOfAPage)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "no pdftotext to read the file with";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"result.pdf"_s);
    const core::Assessment assessment = answered(u"atlas-24"_s, 6, 2);
    const core::ReportDocument document = report(core::ReportKind::Full, assessment);
    const core::Instrument instrument = *m_instruments.instrument(u"atlas-24"_s);
    const auto printed = [&](double height) {
        const QPageLayout paper(QPageSize(QSizeF(360, height), QPageSize::Point),
                                QPageLayout::Portrait, QMarginsF(36, 36, 36, 36),
                                QPageLayout::Point);
        EXPECT_TRUE(app::writePdf(app::reportSetter(document), paper, path));
        QStringList pages =
            QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})).split(u'\f');
        for (QString &page : pages)
            page = page.simplified();
        return pages;
    };
    QStringList statements;
    const QString onOnePage = printed(6000).join(u' ');
    for (const core::Item &item : instrument.items) {
        const QString statement = instrument.text(item.textKey, u"en"_s, item.id).simplified();
        if (onOnePage.contains(statement))
            statements << statement;
    }
    EXPECT_GT(statements.size(), 10);
    // Narrow, so that statements break into lines, and of many heights, so that some page ends
    // there.
    for (double height = 500; height < 560; height += 6) {
        const QStringList pages = printed(height);
        for (const QString &statement : statements) {
            EXPECT_TRUE(std::any_of(pages.begin(), pages.end(),
                                    [&](const QString &page) { return page.contains(statement); }))
                << height << ": " << statement.toStdString();
        }
    }
}

TEST_F(ReportTest, ShowsThePagesBeforeTheyArePrinted)
{
    const core::Assessment assessment = answered(u"ecr"_s, 5, 3);
    app::ReportDialog dialog(assessment, evaluated(assessment), u"en"_s, stories());
    const auto sheets = [&] {
        int count = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            count += label->pixmap(Qt::ReturnByValue).isNull() ? 0 : 1;
        return count;
    };
    EXPECT_EQ(sheets(), 1);
    dialog.setKind(core::ReportKind::Full);
    EXPECT_EQ(dialog.report().kind, core::ReportKind::Full);
    EXPECT_EQ(sheets(), app::ReportPages(dialog.report(), app::usualPaper(QLocale())).count());
    EXPECT_GT(sheets(), 1);
}

TEST_F(ReportTest, SaysWhenAPdfCannotBeWritten)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 5, 3);
    app::ReportDialog dialog(assessment, evaluated(assessment), u"en"_s, stories());
    QSignalSpy problems(&dialog, &app::ReportDialog::problemOccurred);
    dialog.savePdf(u"/nowhere/at/all/result.pdf"_s);
    EXPECT_EQ(problems.count(), 1);
}

TEST_F(ReportTest, SetsCouplesOnTwoPagesAndClassesOnOneInAWordyLanguageToo)
{
    LongWords words;
    for (const bool wordy : {false, true}) {
        if (wordy)
            QApplication::installTranslator(&words);
        for (const QPageLayout &paper : {a4(), letter()}) {
            for (const auto &document :
                 {couple({6, 2}, {2, 6}), couple({2, 2}, {6, 3}), couple({5, 4}, {4, 5}),
                  couple({6, 2}, {2, 6}, u"atlas-24"_s)})
                EXPECT_EQ(app::ReportPages(document, paper).count(), 2) << wordy;
            EXPECT_EQ(app::ReportPages(classOf(0.0F), paper).count(), 1) << wordy;
        }
    }
    QApplication::removeTranslator(&words);
}

TEST_F(ReportTest, DrawsACouplesMapNineCentimetresWideAndCutsNoWordInIt)
{
    constexpr double nineCentimetres = 9.0 / 2.54 * 72.0;
    for (const QPageLayout &paper : {a4(), letter()}) {
        const QSizeF sheet = paper.paintRect(QPageLayout::Point).size();
        QImage page(sheet.toSize() * 4, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(4, 4);
        app::ReportPages(couple({6, 2}, {2, 6}), paper).paint(painter, 0);
        painter.end();
        // The plot's frame is the longest straight line on the leading half of the page.
        int longest = 0;
        for (int y = 0; y < page.height(); ++y) {
            int run = 0;
            for (int x = 0; x < page.width() * 6 / 10; ++x) {
                run = page.pixelColor(x, y).lightness() < 250 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        EXPECT_GT(longest / 4.0, nineCentimetres * 0.82) << "the plot inside its axes";
    }
}

TEST_F(ReportTest, PrintsThePseudonymInHeadAndFootOnlyWhereThatIsTicked)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 5, 3);
    app::ReportDialog dialog(assessment, evaluated(assessment), u"en"_s, stories());
    auto &tick = partOf<QCheckBox>(dialog);
    EXPECT_TRUE(tick.isHidden()) << "nobody to be named";
    dialog.offerPseudonym(u"Cedar & Oak"_s);
    EXPECT_FALSE(tick.isHidden());
    EXPECT_TRUE(dialog.report().pseudonym.isEmpty());
    tick.setChecked(true);
    for (const core::ReportKind kind : {core::ReportKind::Handout, core::ReportKind::Full}) {
        dialog.setKind(kind);
        core::ReportDocument named = dialog.report();
        EXPECT_TRUE(app::ReportPages(named, a4()).text().contains(u"Cedar & Oak, "_s));
        core::ReportDocument unnamed = named;
        unnamed.pseudonym.clear();
        const app::ReportPages pages(named, a4());
        const app::ReportPages former(unnamed, a4());
        ASSERT_EQ(pages.count(), former.count());
        for (int page = 0; page < pages.count(); ++page)
            EXPECT_NE(footOf(pages, page), footOf(former, page)) << page;
    }
}

TEST_F(ReportTest, SetsTheResultsOfOnePersonOverTimeOnOnePageWithTheTimelineAsAPicture)
{
    std::vector<core::EarlierResult> series;
    for (const auto &[days, anxiety] : {std::pair{180, 6}, {90, 5}, {0, 3}}) {
        const core::Assessment taken = daysBefore(days, answered(u"ecr"_s, anxiety, 3));
        series.push_back({taken, evaluated(taken)});
    }
    const auto document = core::makeProgressReport(series, u"en"_s);
    ASSERT_TRUE(document);
    LongWords words;
    for (const bool wordy : {false, true}) {
        if (wordy)
            QApplication::installTranslator(&words);
        EXPECT_EQ(app::ReportPages(*document, a4()).count(), 1) << wordy;
    }
    QApplication::removeTranslator(&words);
    const QString text = app::ReportPages(*document, a4()).text();
    EXPECT_TRUE(text.startsWith(u"Results over time"_s)) << text.toStdString();
    for (const QString &said :
         {u"from 6.00 to 3.00"_s, u"down by 3.00"_s, u"for the better"_s, u"5.00"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << '\n' << text.toStdString();
    // Another course of the same first and last result is another picture.
    auto other = series;
    const core::Assessment between = daysBefore(90, answered(u"ecr"_s, 2, 3));
    other[1] = {between, evaluated(between)};
    EXPECT_NE(picture(*document), picture(*core::makeProgressReport(other, u"en"_s)));
}

TEST_F(ReportTest, SetsNumbersOfATableWithTheirDecimalsBelowEachOther)
{
    const core::Assessment assessment = answered(u"atlas-24"_s, 5, 3);
    const QString html =
        app::reportHtml(report(core::ReportKind::Full, assessment), 100, 5000, 0.5);
    const QRegularExpression cell(u"<td align=\"(\\w+)\"[^>]*>([^<]*)</td>"_s);
    int numbers = 0;
    for (auto found = cell.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        static const QRegularExpression number(u"^[+\u2212]?\\d+\\.\\d\\d$"_s);
        if (!number.match(match.captured(2)).hasMatch())
            continue;
        ++numbers;
        EXPECT_EQ(match.captured(1), u"right"_s) << match.captured(2).toStdString();
    }
    EXPECT_GT(numbers, 20);
    EXPECT_FALSE(html.contains(QRegularExpression(u">-\\d"_s))) << "a hyphen is no minus";
}

TEST_F(ReportTest, SpeaksOneLanguageInEveryBlock)
{
    std::vector<core::EarlierResult> series;
    for (const auto &[days, anxiety] : {std::pair{90, 6}, {0, 3}}) {
        const core::Assessment taken = daysBefore(days, answered(u"ecr"_s, anxiety, 3));
        series.push_back({taken, evaluated(taken)});
    }
    core::AnswerStatistics answers;
    answers.on.anxiety.alpha = answers.on.avoidance.alpha = 0.9;
    const std::vector<core::ReportDocument> documents{
        report(core::ReportKind::Full, answered(u"ecr"_s, 5, 3)), couple({6, 2}, {2, 6}),
        classOf(0.0F, answers), *core::makeProgressReport(series, u"en"_s)};
    app::Language language;
    language.use(u"de"_s);
    for (const core::ReportDocument &document : documents) {
        const QString text = app::ReportPages(document, a4()).text();
        for (const QString &english :
             {u"interval: "_s, u"Standard deviation"_s, u"Standard error"_s, u"people with both"_s,
              u"Mean of the"_s, u"How likely"_s, u"What it says"_s, u"Counts for"_s})
            EXPECT_FALSE(text.contains(english)) << english.toStdString() << text.toStdString();
    }
    language.use(u"en"_s);
}

TEST_F(ReportTest, PutsTwoDifferentCouplesOnTwoDifferentPages)
{
    const auto first = couple({6, 2}, {2, 6});
    const auto second = couple({6, 2}, {2, 5});
    EXPECT_NE(app::ReportPages(first, a4()).text(), app::ReportPages(second, a4()).text());
    EXPECT_NE(mapOf(first), mapOf(second));
    EXPECT_EQ(picture(first), picture(couple({6, 2}, {2, 6})));
}

TEST_F(ReportTest, NamesTheTwoWhoAgreedAndNobodyElse)
{
    const QString text = app::ReportPages(couple({6, 2}, {2, 6}), a4()).text();
    EXPECT_TRUE(text.startsWith(u"Kim and Ada"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Robin"_s));
    EXPECT_FALSE(text.contains(u"Spring"_s));
    for (const QString &said : {u"own answers"_s, u"afraid"_s, u"Rule: midpoint"_s,
                                u"36 of 36 statements"_s, u"95 % interval"_s, u"39,057"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << '\n' << text.toStdString();
    EXPECT_FALSE(text.contains(u"compatib"_s, Qt::CaseInsensitive)) << text.toStdString();
}

TEST_F(ReportTest, PutsTwoDifferentClassesOnTwoDifferentPages)
{
    EXPECT_NE(app::ReportPages(classOf(0.0F), a4()).text(),
              app::ReportPages(classOf(0.5F), a4()).text());
    EXPECT_NE(mapOf(classOf(0.0F)), mapOf(classOf(0.5F)));
    const QString text = app::ReportPages(classOf(0.0F), a4()).text();
    EXPECT_TRUE(text.startsWith(u"morning group"_s)) << text.toStdString();
    for (const QString &said : {u"24 people"_s, u"Standard deviation"_s, u"Fearful-avoidant"_s,
                                u"at least 5"_s, u"By the rule"_s})
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << '\n' << text.toStdString();
}

TEST_F(ReportTest, SaysOfAClassOnPaperWhatItsPageOnTheScreenSaysInTheSameWords)
{
    core::CohortScores scores;
    for (int i = 0; i < 24; ++i) {
        scores.on.anxiety.push_back(2.0F + static_cast<float>((i * 7) % 11) / 3.0F);
        scores.on.avoidance.push_back(2.0F + static_cast<float>((i * 5) % 13) / 3.0F);
    }
    core::AnswerStatistics answers;
    answers.rows = 24;
    answers.items.resize(3);
    answers.straightLiners = {2};
    core::ImportReport read;
    read.rows = 24;
    auto document = core::makeClassScreen({.name = u"morning.csv"_s,
                                           .statistics = *core::cohortStatistics(scores),
                                           .answers = answers,
                                           .itemIds = {u"q1"_s, u"q2"_s, u"q3"_s},
                                           .origin = {.read = read}},
                                          QDate(2026, 11, 20));
    const auto readings =
        core::readClass({.scores = scores,
                         .second = core::ClassificationRule::brennanClarkShaver1998ForTeaching(),
                         .byAllAnswers = &scores,
                         .used = core::AnswersUsed::Ecr12,
                         .measuredFirst = &scores});
    ASSERT_TRUE(readings);
    document.blocks.insert(document.blocks.end(), readings->blocks.begin(), readings->blocks.end());
    const QString text = app::ReportPages(document, a4()).text();
    EXPECT_TRUE(text.startsWith(u"morning.csv"_s));
    const auto expectSaid = [&](const QString &said) {
        EXPECT_TRUE(text.contains(said)) << said.toStdString();
    };
    const auto expectTable = [&](const app::TableText &table) {
        EXPECT_FALSE(table.rows.empty());
        for (const QString &cell : table.head)
            expectSaid(cell);
        for (const QStringList &row : table.rows) {
            for (const QString &cell : row)
                expectSaid(cell);
        }
    };
    namespace words = app::classwords;
    for (const core::ReportBlock &block : document.blocks) {
        if (const auto *size = std::get_if<core::ClassSize>(&block))
            expectSaid(words::sizeSentence(*size));
        else if (const auto *origin = std::get_if<core::ClassOrigin>(&block))
            expectSaid(words::originText(*origin));
        else if (const auto *alike = std::get_if<core::StraightLiners>(&block))
            expectSaid(words::straightLinerSentence(*alike));
        else if (const auto *figures = std::get_if<core::ClassStatistics>(&block))
            expectTable(words::table(*figures));
        else if (const auto *items = std::get_if<core::ItemTable>(&block))
            expectTable(words::table(*items));
        else if (const auto *counts = std::get_if<core::RuleCounts>(&block))
            expectTable(words::table(*counts));
        else if (const auto *uncertain = std::get_if<core::UncertainReadings>(&block))
            expectSaid(words::crossingSentence(*uncertain));
        else if (const auto *change = std::get_if<core::ChangedReadings>(&block)) {
            expectSaid(words::changeHeading(change->by));
            expectSaid(words::changeSentence(*change));
            expectTable(words::table(*change));
        }
    }
}

TEST_F(ReportTest, PrintsEachAlphaWithThePeopleItRestsOn)
{
    core::AnswerStatistics answers;
    answers.on.anxiety.people = 23;
    answers.on.anxiety.alpha = 0.91;
    answers.on.avoidance.people = 17;
    answers.on.avoidance.alpha = 0.84;
    const auto document = classOf(0.0F, answers);
    const QString text = app::ReportPages(document, a4()).text();
    EXPECT_TRUE(text.contains(u"Reliability (alpha): 0.91, from 23 people"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"Reliability (alpha): 0.84, from 17 people"_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(u"answered every statement"_s)) << text.toStdString();
    LongWords words;
    QApplication::installTranslator(&words);
    EXPECT_EQ(app::ReportPages(document, a4()).count(), 1);
    EXPECT_EQ(app::ReportPages(document, letter()).count(), 1);
    QApplication::removeTranslator(&words);
}

TEST_F(ReportTest, SavesACoupleWithItsTitle)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"couple.pdf"_s);
    app::ReportDialog dialog(couple({6, 2}, {2, 6}));
    EXPECT_FALSE(dialog.findChild<QRadioButton *>()->isVisibleTo(&dialog));
    dialog.savePdf(path);
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        GTEST_SKIP() << "no pdfinfo to read the file with";
    const QByteArray facts = outputOf(u"pdfinfo"_s, {path});
    EXPECT_TRUE(facts.contains("Kim and Ada")) << facts.constData();
}

TEST_F(ReportTest, OffersFileNamesThatNameNobody)
{
    core::Assessment assessment = answered(u"ecr"_s, 5, 3);
    assessment.title = u"Kim / spring"_s;
    const auto offered = [](app::ReportDialog &dialog) {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Save as PDF"_s))
                button->click();
        }
        auto *chooser = dialog.findChild<QFileDialog *>();
        const QString name =
            chooser ? QFileInfo(chooser->selectedFiles().value(0)).fileName() : QString();
        delete chooser;
        return name;
    };
    app::ReportDialog result(assessment, evaluated(assessment), u"en"_s, stories());
    EXPECT_EQ(offered(result), u"attachment-atlas-handout-2026-05-01.pdf"_s);
    result.setKind(core::ReportKind::Full);
    EXPECT_EQ(offered(result), u"attachment-atlas-details-2026-05-01.pdf"_s);
    app::ReportDialog two(couple({6, 2}, {2, 6}));
    EXPECT_EQ(offered(two), u"attachment-atlas-couple-2026-05-01.pdf"_s);
    app::ReportDialog group(classOf(0.0F));
    EXPECT_EQ(offered(group), u"attachment-atlas-class-2026-11-20.pdf"_s);
}
