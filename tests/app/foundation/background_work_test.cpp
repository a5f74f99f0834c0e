// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/tasks/background_work.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <stdexcept>

using app::BackgroundWork;
using core::ErrorCode;
using Proceed = BackgroundWork::Proceed;

namespace
{

struct Heard {
    std::vector<core::Result<int>> results;
    QThread *thread = nullptr;

    std::function<void(core::Result<int> &)> listener()
    {
        return [this](const core::Result<int> &result) {
            results.push_back(result);
            thread = QThread::currentThread();
        };
    }
    bool wait(std::size_t count)
    {
        return QTest::qWaitFor([&] { return results.size() >= count; });
    }
};

} // namespace

TEST(BackgroundWork, RunsInAnotherThreadAndTellsItsResultInThisOne)
{
    Heard heard;
    BackgroundWork work;
    QThread *worker = nullptr;
    work.start<int>(
        1,
        [&](const Proceed &) {
            worker = QThread::currentThread();
            return 7;
        },
        heard.listener());
    EXPECT_TRUE(heard.results.empty()) << "never before start() has returned";
    ASSERT_TRUE(heard.wait(1));
    EXPECT_EQ(*heard.results.front(), 7);
    EXPECT_EQ(heard.thread, QThread::currentThread());
    EXPECT_NE(worker, QThread::currentThread());
}

TEST(BackgroundWork, TellsHowFarItIsAndStopsWhenItIsTold)
{
    Heard heard;
    BackgroundWork work;
    QSignalSpy progressed(&work, &BackgroundWork::progressed);
    QSemaphore halfWay;
    work.start<int>(
        200,
        [&](const Proceed &proceed) -> core::Result<int> {
            EXPECT_TRUE(proceed(100));
            halfWay.acquire();
            return proceed(150) ? core::Result<int>(1) : core::Error{ErrorCode::Cancelled, {}};
        },
        heard.listener());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !progressed.isEmpty(); }));
    EXPECT_EQ(progressed.back().front().toInt(), 500);
    work.cancel();
    halfWay.release();
    ASSERT_TRUE(heard.wait(1));
    EXPECT_EQ(heard.results.front().error().code, ErrorCode::Cancelled);
}

TEST(BackgroundWork, TurnsWhatItThrowsIntoAnError)
{
    Heard heard;
    BackgroundWork work;
    work.start<int>(
        1, [](const Proceed &) -> core::Result<int> { throw std::bad_alloc(); }, heard.listener());
    ASSERT_TRUE(heard.wait(1));
    work.start<int>(
        1,
        [](const Proceed &) -> core::Result<int> { throw std::runtime_error("the moon is full"); },
        heard.listener());
    ASSERT_TRUE(heard.wait(2));
    EXPECT_EQ(heard.results[0].error().code, ErrorCode::OutOfMemory);
    EXPECT_EQ(heard.results[1].error().code, ErrorCode::Unexpected);
    EXPECT_EQ(heard.results[1].error().detail, QStringLiteral("the moon is full"));
}

TEST(BackgroundWork, TellsOnlyTheResultOfTheNewestRun)
{
    Heard heard;
    BackgroundWork work;
    QSemaphore first;
    work.start<int>(
        1,
        [&](const Proceed &) {
            first.acquire();
            return 1;
        },
        heard.listener());
    const auto second = [](const Proceed &) { return 2; };
    work.start<int>(1, second, heard.listener());
    ASSERT_TRUE(heard.wait(1));
    first.release();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(1);
    ASSERT_EQ(heard.results.size(), 1U);
    EXPECT_EQ(*heard.results.front(), 2);
}

TEST(BackgroundWork, IsStartedAgainFromItsOwnResult)
{
    std::vector<int> heard;
    BackgroundWork work;
    work.start<int>(
        1, [](const Proceed &) { return 1; },
        [&](const core::Result<int> &first) {
            heard.push_back(*first);
            work.start<int>(
                1, [](const Proceed &) { return 2; },
                [&](const core::Result<int> &second) { heard.push_back(*second); });
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.size() == 2; }));
    EXPECT_EQ(heard, std::vector({1, 2}));
}

// It would wait for ever if it waited.
TEST(BackgroundWork, GoesWithoutWaitingAndItsResultIsDropped)
{
    Heard heard;
    QSemaphore held;
    std::atomic_bool wasTold = false;
    auto work = std::make_unique<BackgroundWork>();
    work->start<int>(
        1,
        [&](const Proceed &proceed) {
            held.acquire();
            wasTold = !proceed(1);
            return 1;
        },
        heard.listener());
    work.reset();
    held.release();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(1);
    EXPECT_TRUE(wasTold) << "to stop";
    EXPECT_TRUE(heard.results.empty());
}
