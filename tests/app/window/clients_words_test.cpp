// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of somebody else's results, on the screen and on paper, speaks of them and never to
// "you": it is read aloud, or beside them.
#include "window_test.h"
#include "words_of.h"

#include "app/pages/journal/journal_page.h"
#include "app/pages/people/couple_view.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_choice_dialog.h"
#include "app/pages/people/person_view.h"
#include "app/pages/result/result_page.h"
#include "app/pages/support/first_hour_page.h"
#include "app/print/pages.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_pages.h"
#include "app/transfer/export_dialog.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/window/look_controller.h"
#include "core/report/progress_report.h"

#include <QCheckBox>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using app::PageName;

namespace
{

class ClientsWordsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        m_heron = addPerson(u"Heron"_s);
        m_otter = addPerson(u"Otter"_s);
    }

    core::AssessmentId add(core::PersonId person, const core::Assessment &answered)
    {
        core::Assessment given = answered;
        given.personId = person;
        return *records().assessments().add(given);
    }

    /// Located, on a line, contradicting, and with too few answers.
    std::vector<core::Assessment> kinds() const
    {
        const core::Instrument atlas = *m_instruments.instrument(u"atlas-24"_s);
        std::vector<core::Assessment> kinds(4, finishedAtlas24());
        for (int &answer : kinds[1].answers)
            answer = 4;
        kinds[2] = kinds[1];
        for (const auto &[one, other] : atlas.oppositePairs)
            kinds[2].answers[one] = kinds[2].answers[other] = 7;
        kinds[3].answers = {{atlas.items.front().id, 3}};
        return kinds;
    }

    /// What the program says to whoever sits at it, not of whose results are shown.
    static bool isToTheReader(const QString &words)
    {
        static const QStringList toTheReader{
            // English
            u"only you can read it"_s, u"Printed are the name you gave this result"_s,
            u"You decide where the lines run"_s, u"If someone hurts or frightens you"_s,
            u"Whoever can open your account"_s, u"A title, if you like"_s,
            u"answer those you like"_s, u"as you type"_s,
            u"that you can open it without this program"_s, u"I want you near"_s,
            u"to look around"_s,
            // German
            u"wo nur du sie lesen kannst"_s, u"den du diesem Ergebnis gegeben hast"_s,
            u"Du bestimmst, wo die Linien laufen"_s, u"Wenn dir jemand wehtut"_s,
            u"Wer dein Benutzerkonto"_s, u"Ein Titel, wenn du magst"_s, u"die, die du magst"_s,
            u"während du tippst"_s, u"dass du es ohne dieses Programm öffnen kannst"_s,
            u"Ich möchte dich in meiner Nähe"_s, u"um dich umzusehen"_s};
        return std::any_of(toTheReader.begin(), toTheReader.end(),
                           [&](const QString &part) { return words.contains(part); });
    }

    /// Statements of the questionnaire say "I" and "you" of nobody here.
    void expectNoYou(const QStringList &words, const std::string &where)
    {
        static const QRegularExpression you(
            u"\\b(you|your|yours|yourself|du|dein|deine|deiner|deinem|deinen|deines|dir|dich)\\b"_s,
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        EXPECT_FALSE(words.join(QString()).isEmpty()) << where;
        for (const QString &each : words) {
            for (const QString &line : each.split(u'\n')) {
                if (!isToTheReader(line) && line != u"You"_s && line != u"Du"_s) {
                    EXPECT_FALSE(line.contains(you)) << where << ": " << line.toStdString();
                }
            }
        }
    }

    void expectNoYouOnPaper(app::ReportDialog &dialog, const std::string &where)
    {
        expectNoYou(wordsOf(dialog), where + ", its dialog");
        for (const auto kind : {core::ReportKind::Handout, core::ReportKind::Full}) {
            dialog.setKind(kind);
            const app::ReportPages pages(dialog.report(), app::usualPaper(QLocale()));
            expectNoYou({pages.title(), pages.text()}, where + ", on paper");
        }
        dialog.close();
        QTest::qWait(1);
    }

    core::EarlierResult earlier(core::AssessmentId id)
    {
        const core::Assessment taken = *records().assessments().assessment(id);
        return {taken, *m_evaluator.evaluate(taken)};
    }

    app::PeoplePage &people() { return *shown<app::PeoplePage>(); }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    core::SavedEvaluator m_evaluator{m_instruments, u":/norms"_s};
    core::PersonId m_heron = 0;
    core::PersonId m_otter = 0;
};

} // namespace

TEST_F(ClientsWordsTest, SpeakOfThemOnTheirResultsAndTheirPagesAndOnPaper)
{
    std::vector<core::AssessmentId> results;
    for (const core::Assessment &kind : kinds())
        results.push_back(add(m_heron, kind));
    core::Assessment later = finishedAtlas24();
    later.finishedAt = later.startedAt.addDays(90);
    for (int &answer : later.answers)
        answer = std::min(answer + 2, 7);
    results.push_back(add(m_heron, later));
    add(m_otter, finishedAtlas24());
    auto heron = *records().people().person(m_heron);
    auto otter = *records().people().person(m_otter);
    heron.agreedWith.insert(m_otter);
    otter.agreedWith.insert(m_heron);
    ASSERT_TRUE(records().people().change(heron) && records().people().change(otter));
    for (const QString &language : {u"en"_s, u"de"_s}) {
        window().look().setLanguage(language);
        settle();
        const std::string in = language.toStdString();
        for (const core::AssessmentId id : results) {
            const std::string where = in + ", result " + std::to_string(id);
            navigation().showResult(id);
            settle();
            auto &page = *shown<app::ResultPage>();
            for (auto *fold : page.findChildren<app::Disclosure *>())
                fold->setOpen(true);
            expectNoYou(wordsOf(page), where);
            if (!page.evaluation())
                continue;
            partOf<app::Button>(page, u"print"_s).click();
            expectNoYouOnPaper(partOf<app::ReportDialog>(page), where);
        }
        navigation().showPage(PageName::People);
        people().showPerson(m_heron);
        settle();
        auto &view = partOf<app::PersonView>(people());
        expectNoYou(wordsOf(view), in + ", person");
        view.showOverTime();
        settle();
        expectNoYou(wordsOf(view), in + ", over time");
        emit view.personActionRequested(app::PersonAction::SideBySide);
        auto *choice = people().findChild<app::PersonChoiceDialog *>();
        ASSERT_TRUE(choice);
        emit choice->chosen(m_otter);
        settle();
        auto &couple = partOf<app::CoupleView>(people());
        ASSERT_TRUE(couple.isOpen());
        expectNoYou(wordsOf(couple), in + ", couple");
        partOf<app::Button>(couple, u"print"_s).click();
        expectNoYouOnPaper(partOf<app::ReportDialog>(couple), in + ", couple");
        const auto progress =
            core::makeProgressReport({earlier(results.front()), earlier(results.back())}, language);
        ASSERT_TRUE(progress);
        app::ReportDialog paper(*progress, &window());
        expectNoYouOnPaper(paper, in + ", progress");
    }
}

TEST_F(ClientsWordsTest, SayWhoseJournalIsWrittenAndWhoseRecordsAreExported)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        window().look().setLanguage(language);
        settle();
        const std::string in = language.toStdString();
        navigation().showPage(PageName::People);
        people().showPerson(m_heron);
        settle();
        emit partOf<app::PersonView>(people()).personActionRequested(app::PersonAction::Export);
        settle();
        auto *dialog = people().findChild<app::ExportDialog *>();
        ASSERT_TRUE(dialog);
        expectNoYou(wordsOf(*dialog) + QStringList{dialog->windowTitle()}, in + ", export");
        dialog->close();
        QTest::qWait(1);
        navigation().setPerson(m_heron);
        navigation().showPage(PageName::Journal);
        settle();
        auto &journal = *shown<app::JournalPage>();
        expectNoYou(wordsOf(journal), in + ", journal");
        journal.writeAbout({});
        settle();
        const auto &whose = partOf<app::TextLabel>(journal, u"whose"_s);
        EXPECT_TRUE(whose.isVisible());
        EXPECT_TRUE(whose.text().contains(u"Heron"_s)) << whose.text().toStdString();
        expectNoYou(wordsOf(journal), in + ", an entry");
        navigation().setPerson(core::me);
        settle();
        EXPECT_FALSE(whose.isVisible());
    }
    // The way through the first hour is nobody's in view.
    navigation().setPerson(m_heron);
    navigation().showFirstHour();
    settle();
    emit shown<app::FirstHourPage>()->journalRequested(u"after-a-break-up"_s);
    settle();
    EXPECT_EQ(shown<app::JournalPage>()->person(), core::me);
}

TEST_F(ClientsWordsTest, SpeakToWhoeverReadsTheirOwn)
{
    navigation().showResult(add(core::me, finishedAtlas24()));
    settle();
    EXPECT_TRUE(wordsOf(*shown<app::ResultPage>()).join(u'\n').contains(u"Your answers"_s))
        << "the search finds what is there";
}
