// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_assessment.h"

#include "core/records/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using core::Store;

namespace
{

// Saves answers without end and acknowledges each over the pipe once the Store said it is done.
[[noreturn]] void saveUntilKilled(const QString &folder, core::AssessmentId id, int pipe)
{
    auto store = Store::open(folder);
    if (!store)
        _exit(1);
    for (int number = 1;; ++number) {
        const QString item = u"item%1"_s.arg(QString::number(number));
        if (!(*store)->assessments().saveAnswer(id, item, number % 7 + 1))
            _exit(2);
        if (write(pipe, &number, sizeof number) != sizeof number)
            _exit(3);
    }
}

} // namespace

TEST(StoreCrash, LosesNoAcknowledgedAnswerWhenTheProgramIsKilled)
{
    std::mt19937 random(4);
    int acknowledgedInAll = 0;
    for (int round = 0; round < 30; ++round) {
        const QTemporaryDir folder;
        core::AssessmentId id = 0;
        {
            auto store = Store::open(folder.path());
            ASSERT_TRUE(store);
            core::Assessment assessment = exampleAssessment();
            assessment.answers.clear();
            id = *(*store)->assessments().add(assessment);
        }
        int ends[2];
        ASSERT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            close(ends[0]);
            saveUntilKilled(folder.path(), id, ends[1]);
        }
        close(ends[1]);
        // Every third is killed wherever it happens to be, in opening the records too; the others
        // when they have something to lose, however slow the computer is.
        int acknowledged = 0;
        for (int answers = 0; round % 3 != 0 && answers < 2; ++answers) {
            ASSERT_EQ(read(ends[0], &acknowledged, sizeof acknowledged), sizeof acknowledged);
        }
        usleep(static_cast<useconds_t>(random() % 30'000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
        for (int number = 0; read(ends[0], &number, sizeof number) == sizeof number;)
            acknowledged = number;
        close(ends[0]);
        acknowledgedInAll += acknowledged;

        const auto store = Store::open(folder.path());
        ASSERT_TRUE(store) << "the lock of a killed program is taken over";
        const auto found = (*store)->assessments().assessment(id);
        ASSERT_TRUE(found);
        for (int number = 1; number <= acknowledged; ++number) {
            ASSERT_EQ(found->answers.value(u"item%1"_s.arg(QString::number(number))),
                      number % 7 + 1);
        }
        // The one being saved at the end may be there or not; nothing else may.
        EXPECT_LE(found->answers.size(), acknowledged + 1);
    }
    EXPECT_GT(acknowledgedInAll, 30) << "the kills came before there was anything to lose";
}
