// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"
#include "records_folder.h"
#include "vault_example.h"

#include "core/records/store.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <deque>
#include <map>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Store;

namespace
{

constexpr int rounds = 300;
constexpr std::size_t assessmentsKept = 4;
const QByteArray word = "unmistakable";
const QDate firstDay(2026, 5, 2);

/// Which passphrase seals the records; 0: none.
using PassphraseNumber = int;

core::Passphrase passphrase(PassphraseNumber number)
{
    return vault_example::passphrase(u"four quiet herons, number %1"_s.arg(number));
}

/// What the program tells before it is killed. A step that is begun and not done may have happened
/// or not.
struct Message {
    enum Kind { AnswerSaved, PassphraseBegun, PassphraseDone, TidyBegun, TidyDone } kind;
    int number; ///< of the answer, or of the passphrase
};

class Program
{
public:
    Program(std::unique_ptr<Store> store, PassphraseNumber passphrase, core::AssessmentId id,
            int pipe, unsigned seed)
        : m_store(std::move(store))
        , m_passphrase(passphrase)
        , m_id(id)
        , m_pipe(pipe)
        , m_random(seed)
    {
    }

    [[noreturn]] void run()
    {
        // The seldom steps come early too: where the first one is killed changes with the seed.
        for (int step = static_cast<int>(m_random() % 12);; ++step) {
            if (step % 12 == 4)
                changePassphrase();
            else if (step % 12 == 10)
                tidyUp();
            else
                saveAnswer();
        }
    }

private:
    void tell(Message::Kind kind, int number) const
    {
        const Message message{kind, number};
        if (write(m_pipe, &message, sizeof message) != sizeof message)
            _exit(3);
    }
    static void insist(const core::Result<core::Done> &done)
    {
        if (!done)
            _exit(2);
    }

    void saveAnswer()
    {
        ++m_answers;
        insist(
            m_store->assessments().saveAnswer(m_id, u"item%1"_s.arg(m_answers), m_answers % 7 + 1));
        tell(Message::AnswerSaved, m_answers);
    }

    void changePassphrase()
    {
        const bool remove = m_store->isSealed() && m_random() % 3 == 0;
        const PassphraseNumber next =
            remove ? 0 : m_passphrase + 1 + static_cast<int>(m_random() % 5);
        tell(Message::PassphraseBegun, next);
        if (remove) {
            insist(m_store->unseal());
        } else if (m_store->isSealed()) {
            const auto header = m_store->vault()->changePassphrase(
                *m_store->vaultHeader(), passphrase(next), vault_example::quickCost);
            if (!header)
                _exit(4);
            insist(m_store->replaceVaultHeader(*header));
        } else {
            auto created = core::Vault::create(passphrase(next), vault_example::quickCost);
            if (!created)
                _exit(5);
            insist(m_store->seal(std::move(created->vault), created->header));
        }
        m_passphrase = next;
        tell(Message::PassphraseDone, next);
    }

    // Deletes, erases, copies and restores the copy: none of it may touch the answers.
    void tidyUp()
    {
        tell(Message::TidyBegun, 0);
        core::Assessment other = exampleAssessment();
        other.title = QString::fromLatin1(word) + u" other"_s;
        const auto id = m_store->assessments().add(other);
        if (!id)
            _exit(6);
        insist(m_store->assessments().markDeleted(*id));
        insist(m_store->eraseDeleted());
        const int before = newestCopy().number;
        insist(m_store->backUp(firstDay.addDays(static_cast<int>(m_random() % 1000))));
        const core::Backup copy = newestCopy();
        // One of now: not where there was one of that day already.
        if (m_store->isSealed() && copy.number > before) {
            const auto vault = m_store->vault();
            if (!m_store->restoreBackup(copy))
                _exit(7);
            insist(m_store->unlock(vault));
        }
        tell(Message::TidyDone, 0);
    }

    core::Backup newestCopy() const
    {
        const auto copies = core::backups(QFileInfo(m_store->path()).absolutePath());
        return copies.empty() ? core::Backup() : copies.front();
    }

    std::unique_ptr<Store> m_store;
    PassphraseNumber m_passphrase;
    core::AssessmentId m_id;
    int m_pipe;
    std::mt19937 m_random;
    int m_answers = 0;
};

/// What is known after a kill.
struct Told {
    int answers = 0; ///< acknowledged ones
    PassphraseNumber passphrase = 0;
    std::optional<PassphraseNumber> begun; ///< a change of the passphrase was cut short
    bool tidying = false;
};

class StoreKillTest : public testing::Test
{
protected:
    /// Opens, and unlocks with the first passphrase that fits.
    std::unique_ptr<Store> open(const std::vector<PassphraseNumber> &candidates)
    {
        auto store = Store::open(m_folder.path());
        if (!store) {
            ADD_FAILURE() << store.error().detail.toStdString();
            return nullptr;
        }
        if (!(*store)->isSealed()) {
            m_passphrase = 0;
            return std::find(candidates.begin(), candidates.end(), 0) != candidates.end()
                       ? std::move(*store)
                       : nullptr;
        }
        for (const PassphraseNumber number : candidates) {
            if (number == 0)
                continue;
            auto vault = core::Vault::unlock(*(*store)->vaultHeader(), passphrase(number));
            if (!vault)
                continue;
            if (const auto unlocked = (*store)->unlock(std::move(*vault)); !unlocked) {
                ADD_FAILURE() << unlocked.error().detail.toStdString();
                return nullptr;
            }
            m_passphrase = number;
            return std::move(*store);
        }
        return nullptr;
    }

    Told runAndKill(core::AssessmentId id, unsigned seed)
    {
        int ends[2];
        if (pipe(ends) != 0)
            return {};
        const PassphraseNumber before = m_passphrase;
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            auto store = open({before});
            if (!store)
                _exit(1);
            Program(std::move(store), before, id, ends[1], seed).run();
        }
        close(ends[1]);
        // From the first message on: opening is not what is killed here.
        Message first{};
        Told told{.passphrase = before};
        bool any = read(ends[0], &first, sizeof first) == sizeof first;
        usleep(seed * 7919U % m_latestKill);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the program ended by itself: " << WEXITSTATUS(status);
        for (Message message = first; any;
             any = read(ends[0], &message, sizeof message) == sizeof message) {
            switch (message.kind) {
            case Message::AnswerSaved:
                told.answers = message.number;
                break;
            case Message::PassphraseBegun:
                told.begun = message.number;
                break;
            case Message::PassphraseDone:
                told.passphrase = message.number;
                told.begun.reset();
                break;
            case Message::TidyBegun:
            case Message::TidyDone:
                told.tidying = message.kind == Message::TidyBegun;
                break;
            }
        }
        close(ends[0]);
        return told;
    }

    QTemporaryDir m_folder;
    unsigned m_latestKill = 25'000; ///< µs after the first message
    PassphraseNumber m_passphrase = 0;
};

} // namespace

TEST_F(StoreKillTest, LosesNoAcknowledgedAnswerWhateverWasCutShort)
{
    std::map<core::AssessmentId, int> answered; // acknowledged answers of each
    std::deque<core::AssessmentId> kept;
    int answers = 0;
    int inPassphrase = 0;
    int inTidying = 0;
    int sealedRounds = 0;
    for (unsigned round = 1; round <= rounds; ++round) {
        core::AssessmentId id = 0;
        {
            const auto store = open({m_passphrase});
            ASSERT_TRUE(store);
            core::Assessment assessment = exampleAssessment();
            assessment.title = QString::fromLatin1(word);
            assessment.answers.clear();
            assessment.skipped.clear();
            id = *store->assessments().add(assessment);
            kept.push_back(id);
            if (kept.size() > assessmentsKept) {
                ASSERT_TRUE(store->assessments().erase(kept.front()));
                answered.erase(kept.front());
                kept.pop_front();
            }
        }
        const Told told = runAndKill(id, round);
        answered[id] = told.answers;
        answers += told.answers;
        inPassphrase += told.begun ? 1 : 0;
        inTidying += told.tidying ? 1 : 0;

        std::vector<PassphraseNumber> candidates{told.passphrase};
        if (told.begun)
            candidates.push_back(*told.begun);
        const auto store = open(candidates);
        ASSERT_TRUE(store) << "round " << round << ": opens with neither passphrase";
        sealedRounds += store->isSealed() ? 1 : 0;
        // A busy computer takes longer for a step: kills then come later, so that some are done.
        if (static_cast<unsigned>(sealedRounds) * 4 < round)
            m_latestKill = std::min(m_latestKill + m_latestKill / 16, 150'000U);
        for (const auto &[assessmentId, count] : answered) {
            const auto found = store->assessments().assessment(assessmentId);
            ASSERT_TRUE(found) << "round " << round;
            for (int number = 1; number <= count; ++number)
                ASSERT_EQ(found->answers.value(u"item%1"_s.arg(number)), number % 7 + 1);
            // The one that was being saved may be there; nothing else may.
            ASSERT_LE(found->answers.size(), count + 1);
        }
        // What was deleted is gone; one that was just added may not have been deleted yet.
        const auto present = store->assessments().unfinished(core::me);
        ASSERT_TRUE(present);
        ASSERT_LE(present->size(), kept.size() + 1);
        for (const core::Assessment &assessment : *present) {
            if (answered.contains(assessment.id))
                continue;
            ASSERT_TRUE(told.tidying && store->assessments().erase(assessment.id))
                << "round " << round;
        }
        if (store->isSealed()) {
            const QString left = records_folder::filesWith(m_folder.path(), word).join(u' ');
            ASSERT_EQ(left.toStdString(), "")
                << "round " << round << ": left in clear, "
                << (store->pendingMaintenance() ? store->pendingMaintenance()->detail.toStdString()
                                                : "unnoticed");
        }
    }
    std::printf("killed %d times: %d while a passphrase was being changed, %d while tidying up; "
                "%d acknowledged answers, none lost; %d times sealed afterwards\n",
                rounds, inPassphrase, inTidying, answers, sealedRounds);
    EXPECT_GT(answers, rounds / 4);
    EXPECT_GT(inPassphrase, rounds / 10) << "too few kills met a change of the passphrase";
    EXPECT_GT(inTidying, rounds / 20);
    EXPECT_GT(sealedRounds, rounds / 10);
    EXPECT_LT(sealedRounds, rounds);
}
