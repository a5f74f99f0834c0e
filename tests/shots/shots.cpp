// Renders every page in light, dark, German and at 150 % to PNG files, for looking at.
#include "app/journal/journal_page.h"
#include "app/learn/learn_page.h"
#include "app/learn/page_stack.h"
#include "app/lock/safe.h"
#include "app/result/result_page.h"
#include "app/shell/program.h"
#include "app/tour/tour_player.h"
#include "app/tour/tour_view.h"
#include "app/widgets/card.h"
#include "tests/shots/dialogs.h"
#include "tests/shots/people.h"
#include "tests/shots/reports.h"
#include "tests/shots/safe.h"
#include "tests/shots/teaching.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

struct Look {
    QString name;
    QString language;
    app::ThemeChoice theme;
    double zoom;
    QSize size;
};

// A believable sheet: mostly agreeing with closeness, somewhat worried, not all of a piece.
core::Assessment exampleAssessment(const core::Instrument &instrument, const QString &targetId,
                                   int anxietyTilt, const QDateTime &when)
{
    core::Assessment assessment;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = u"full"_s;
    assessment.targetId = targetId;
    assessment.language = u"en"_s;
    assessment.startedAt = when;
    assessment.finishedAt = when.addSecs(240);
    int turn = 0;
    for (const core::Scoring &scoring : instrument.scorings) {
        const bool anxiety = scoring.id == "anxiety"_L1;
        for (const core::KeyedItem &item : scoring.items) {
            const int usual = anxiety ? 4 + anxietyTilt : 3 + std::min(anxietyTilt, 0);
            const int level = std::clamp(usual + (turn++ % 3) - 1, 1, 7);
            assessment.answers[item.itemId] = item.keying < 0 ? 8 - level : level;
        }
    }
    return assessment;
}

core::PersonId keep(core::Store &records, const QString &pseudonym, core::ColourMark mark,
                    bool archived = false)
{
    core::Person person;
    person.pseudonym = pseudonym;
    person.mark = mark;
    person.archived = archived;
    person.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    if (mark == core::ColourMark::Orange)
        person.notes = u"Every second Tuesday. Wants to look at the spring again."_s;
    const auto id = records.people().add(person);
    return id ? *id : 0;
}

// Three people as somebody keeps them who sits with others; the last one has a story.
void keepPeople(core::Store &records, const core::Instrument &relationships, const QDateTime &today)
{
    keep(records, u"Old oak"_s, core::ColourMark::Purple, true);
    keep(records, u"Otter"_s, core::ColourMark::Blue);
    if (auto self = records.people().person(core::me)) {
        self->pseudonym = u"Owl"_s;
        (void)records.people().change(*self);
    }
    const core::PersonId heron = keep(records, u"Grey heron"_s, core::ColourMark::Orange);
    for (const auto &[target, tilt, days] :
         {std::tuple(u"mother"_s, 1, 200), std::tuple(u"father"_s, 0, 190),
          std::tuple(u"friend"_s, -2, 180), std::tuple(u"partner"_s, 2, 170),
          std::tuple(u"partner"_s, 1, 80), std::tuple(u"partner"_s, 0, 10)}) {
        core::Assessment assessment =
            exampleAssessment(relationships, target, tilt, today.addDays(-days));
        assessment.personId = heron;
        if (days == 80)
            assessment.notes = u"After the move."_s;
        (void)records.add(assessment);
    }
}

// Days of somebody who writes now and then; the last entry along an exercise.
core::Result<core::JournalEntryId> addJournal(core::Journal &journal, const QDateTime &today)
{
    core::JournalEntry entry;
    entry.writtenAt = today.addDays(-41);
    entry.text = u"Called my sister back after three days. It was easier than the three days."_s;
    if (const auto id = journal.add(entry); !id)
        return id;
    entry.writtenAt = today.addDays(-12);
    entry.theme = u"practice-boundaries"_s;
    entry.title = u"Saying no to the extra shift"_s;
    entry.text = u"I said I would think about it, and then I did not sleep."_s;
    if (const auto id = journal.add(entry); !id)
        return id;
    entry.writtenAt = today.addDays(-1);
    entry.theme = u"practice-self-worth"_s;
    entry.title.clear();
    entry.text.clear();
    entry.answers = {
        {u"When did you last feel all right about yourself, and what were you doing?"_s,
         u"On Sunday, while the bread was in the oven. Nobody needed anything from me, and I was "
         u"not waiting for a message. I noticed it only when it was over."_s},
        {u"What would a fair friend say you are good for?"_s,
         u"That I keep secrets. That I remember what people said last time."_s},
        {u"On whom or what did your worth hang this week?"_s, {}},
        {u"Which unkind sentence do you say to yourself most, and what would be a truer one?"_s,
         {}},
        {u"What is one thing you will do this week because you count?"_s, {}}};
    return journal.add(entry);
}

bool lockRecords(core::Store &records, app::MainWindow &window)
{
    // Nobody waits here for what a real passphrase costs.
    constexpr core::PassphraseCost quick = {1, 8192};
    const auto passphrase = core::Passphrase::take(u"four quiet herons"_s);
    auto created = core::Vault::create(*passphrase, quick);
    if (!created || !records.seal(std::move(created->vault), created->header))
        return false;
    window.safe().lock();
    return true;
}

void settle(QWidget &window)
{
    for (int round = 0; round < 6; ++round)
        QTest::qWait(20);
    window.repaint();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attachment-atlas"_s);
    const QDir output(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const QTemporaryDir data;

    app::Program program({.dataFolder = data.path(), .language = u"en"_s});
    app::MainWindow &window = program.window();
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    const auto instrument = instruments.instrument(u"atlas-24"_s);
    if (!instrument || !program.records()) {
        std::fprintf(stderr, "shots: the shipped instrument or the records could not be opened\n");
        return 1;
    }
    const QDateTime today(QDate(2026, 11, 20), QTime(18, 30), Qt::UTC);
    const auto partner =
        program.records()->add(exampleAssessment(*instrument, u"partner"_s, 1, today.addDays(-90)));
    const auto general =
        program.records()->add(exampleAssessment(*instrument, u"general"_s, -1, today));
    if (!partner || !general)
        return 1;
    const auto entry = addJournal(program.records()->journal(), today);
    if (!entry)
        return 1;
    const auto relationships = instruments.instrument(u"atlas-r"_s);
    for (const auto &[target, tilt, days] :
         {std::tuple(u"mother"_s, 0, 40), std::tuple(u"friend"_s, -1, 30),
          std::tuple(u"partner"_s, 0, 300), std::tuple(u"partner"_s, -1, 120),
          std::tuple(u"partner"_s, -2, 10)}) {
        if (!program.records()->add(
                exampleAssessment(*relationships, target, tilt, today.addDays(-days))))
            return 1;
    }

    const std::vector<Look> looks{
        {u"light"_s, u"en"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
        {u"dark"_s, u"en"_s, app::ThemeChoice::Dark, 1.0, {1240, 820}},
        {u"german"_s, u"de"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
        {u"large"_s, u"en"_s, app::ThemeChoice::Light, 1.5, {1440, 960}},
        {u"pseudo"_s, u"zz"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
        {u"mirrored"_s, u"zz_RTL"_s, app::ThemeChoice::Light, 1.0, {1240, 820}},
    };
    window.show();
    int saved = 0;
    int expected = 0;
    for (const Look &look : looks) {
        window.setLanguage(look.language);
        window.setTheme(look.theme);
        window.setZoom(look.zoom);
        window.resize(look.size);
        const auto shoot = [&](const QString &name) {
            settle(window);
            saved += window.grab().save(output.filePath(u"%1-%2.png"_s.arg(name, look.name)));
        };
        window.showWelcome();
        shoot(u"welcome"_s);
        for (const auto &[page, name] :
             {std::pair(app::PageName::Home, u"home"_s),
              std::pair(app::PageName::Quiz, u"quiz-choose"_s),
              std::pair(app::PageName::Map, u"map"_s), std::pair(app::PageName::Learn, u"learn"_s),
              std::pair(app::PageName::Classroom, u"classroom"_s),
              std::pair(app::PageName::History, u"history"_s),
              std::pair(app::PageName::Journal, u"journal"_s)}) {
            window.showPage(page);
            shoot(name);
        }
        for (const auto &[link, name] :
             {std::pair(u"style-fearful"_s, u"article"_s), std::pair(u"in-couples"_s, u"figure"_s),
              std::pair(u"comparison:"_s, u"grid"_s), std::pair(u"practice:"_s, u"scene"_s),
              std::pair(u"progress:"_s, u"progress"_s), std::pair(u"tours:"_s, u"tours"_s),
              std::pair(u"check:coping"_s, u"check"_s)}) {
            window.showArticle(link);
            shoot(name);
        }
        window.showArticle(u"practice-self-worth"_s);
        shoot(u"exercise"_s);
        window.showPage(app::PageName::Journal);
        app::JournalPage *journal = window.findChild<app::JournalPage *>();
        journal->openEntry(*entry);
        shoot(u"journal-entry"_s);
        journal->showOverview();
        window.showArticle(u"tours:"_s);
        app::LearnPage *learn = window.findChild<app::LearnPage *>();
        learn->pages().tours().showTour(u"why-cut-offs-disagree"_s);
        learn->pages().tours().player().goTo(4);
        shoot(u"tour"_s);
        window.showArticle(u"coping"_s);
        learn->searchField().setText(u"trust"_s);
        shoot(u"search"_s);
        learn->searchField().clear();
        window.showResult(*general);
        shoot(u"result"_s);
        const shots::Taken reports =
            shots::shootReports(window, window.findChild<app::ResultPage *>()->printButton(),
                                output, u"result"_s, look.name);
        saved += reports.saved;
        expected += reports.expected;
    }
    expected += static_cast<int>(looks.size()) * 20;
    for (const Look &look : looks) {
        if (look.language.startsWith(u"zz"_s))
            continue;
        window.setLanguage(look.language);
        window.setTheme(look.theme);
        window.setZoom(look.zoom);
        window.resize(look.size);
        const shots::Taken taken = shots::shootTeaching(window, output, look.name);
        saved += taken.saved;
        expected += taken.expected;
    }
    keepPeople(*program.records(), *relationships, today);
    for (const Look &look : looks) {
        window.setLanguage(look.language);
        window.setTheme(look.theme);
        window.setZoom(look.zoom);
        window.resize(look.size);
        for (const shots::Taken &taken :
             {shots::shootPeople(window, output, look.name),
              shots::shootDialogs(window, output, look.name, look.language)}) {
            saved += taken.saved;
            expected += taken.expected;
        }
    }
    const auto many = program.records()->together([&program]() -> core::Result<core::Done> {
        for (std::size_t i = 1; i <= 1000; ++i) {
            keep(*program.records(), u"Person %1"_s.arg(i),
                 core::colourMarks[i % core::colourMarks.size()]);
        }
        return core::Done{};
    });
    if (!many)
        return 1;
    window.setLanguage(u"en"_s);
    const shots::Taken taken = shots::shootPeople(window, output, u"thousand"_s);
    saved += taken.saved;
    expected += taken.expected;
    for (const bool locked : {false, true}) {
        if (locked && !lockRecords(*program.records(), window))
            return 1;
        for (const Look &look : looks) {
            window.setLanguage(look.language);
            window.setTheme(look.theme);
            window.setZoom(look.zoom);
            window.resize(look.size);
            const shots::Taken safe = shots::shootSafe(window, output, look.name);
            saved += safe.saved;
            expected += safe.expected;
        }
    }
    std::printf("shots: %d pictures\n", saved);
    return saved == expected ? 0 : 1;
}
