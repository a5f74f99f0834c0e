// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a busy practice, 1,000 people with 20 results each, in clear and sealed: how long
// opening takes (the derivation of the key aside) and how long one answer. Ends with 1 over a
// limit.
#include "limits.h"

#include "core/records/store.h"

#include "tests/utc.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr int people = 1000;
constexpr int resultsEach = 20;
constexpr int items = 36;
constexpr double openLimit = 80.0;
constexpr double sealedRatioLimit = 2.0;
constexpr double answerLimit = 5.0;
constexpr core::PassphraseCost quickCost{1, 8192}; // not what is measured here

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

core::Assessment result(core::PersonId person, int turn)
{
    core::Assessment assessment;
    assessment.personId = person;
    assessment.title = u"After the holidays"_s;
    assessment.instrumentId = u"ecr"_s;
    assessment.definitionHash = QByteArray(32, '\x7f');
    assessment.formId = u"full"_s;
    assessment.targetId = u"partner"_s;
    assessment.language = u"en"_s;
    assessment.startedAt = utc(QDate(2020, 1, 1), QTime(9, 0)).addDays(turn * 30);
    assessment.finishedAt = assessment.startedAt.addSecs(600);
    for (int item = 1; item <= items; ++item)
        assessment.answers.insert(u"ecr%1"_s.arg(item, 2, 10, QChar(u'0')), (item + turn) % 7 + 1);
    return assessment;
}

bool fill(const QString &folder)
{
    const auto store = core::Store::open(folder);
    return store && (*store)->transaction([&]() -> core::Result<core::Done> {
        for (int i = 0; i < people; ++i) {
            core::Person person;
            person.pseudonym = u"Person %1"_s.arg(i);
            person.createdAt = utc(QDate(2020, 1, 1), QTime(9, 0));
            const auto id = (*store)->people().add(person);
            if (!id)
                return id.error();
            for (int turn = 0; turn < resultsEach; ++turn) {
                if (const auto added = (*store)->assessments().add(result(*id, turn)); !added)
                    return added.error();
            }
        }
        return core::Done{};
    });
}

/// Until everybody can be listed and one person's results are there, the median of nine times.
std::optional<double> opening(const QString &folder, const core::Passphrase *passphrase)
{
    std::vector<double> times;
    for (int turn = 0; turn < 9; ++turn) {
        QElapsedTimer timer;
        timer.start();
        const auto store = core::Store::open(folder);
        double time = milliseconds(timer);
        if (!store)
            return std::nullopt;
        if (passphrase) {
            auto vault = core::Vault::unlock(*(*store)->vaultHeader(), *passphrase);
            timer.start();
            if (!vault || !(*store)->unlock(std::move(*vault)))
                return std::nullopt;
            time += milliseconds(timer);
        }
        timer.start();
        const auto everybody = (*store)->people().people();
        const auto results =
            (*store)->assessments().finished(everybody ? everybody->back().id : core::me);
        times.push_back(time + milliseconds(timer));
        if (!everybody || everybody->size() != people + 1 || !results ||
            results->size() != resultsEach)
            return std::nullopt;
    }
    return median(times);
}

std::optional<double> saving(const QString &folder, const core::Passphrase *passphrase)
{
    const auto store = core::Store::open(folder);
    if (!store)
        return std::nullopt;
    if (passphrase) {
        auto vault = core::Vault::unlock(*(*store)->vaultHeader(), *passphrase);
        if (!vault || !(*store)->unlock(std::move(*vault)))
            return std::nullopt;
    }
    core::Assessment begun = result(core::me, 0);
    begun.finishedAt.reset();
    const auto id = (*store)->assessments().add(begun);
    if (!id)
        return std::nullopt;
    std::vector<double> times;
    for (int turn = 0; turn < 201; ++turn) {
        QElapsedTimer timer;
        timer.start();
        if (!(*store)->assessments().saveAnswer(
                *id, u"ecr%1"_s.arg(turn % items + 1, 2, 10, QChar(u'0')), turn % 7 + 1))
            return std::nullopt;
        times.push_back(milliseconds(timer));
    }
    return (*store)->assessments().erase(*id) ? std::optional(median(times)) : std::nullopt;
}

bool seal(const QString &folder, const core::Passphrase &passphrase)
{
    const auto store = core::Store::open(folder);
    auto created = core::Vault::create(passphrase, quickCost);
    QElapsedTimer timer;
    timer.start();
    const bool sealed =
        store && created && (*store)->seal(std::move(created->vault), created->header);
    std::printf("setting a passphrase   %6.0f ms\n", milliseconds(timer));
    return sealed;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!fill(folder.path()))
        return 1;
    const auto clear = opening(folder.path(), nullptr);
    const auto clearAnswer = saving(folder.path(), nullptr);
    const auto passphrase = core::Passphrase::take(u"four quiet herons"_s);
    if (!passphrase || !seal(folder.path(), *passphrase))
        return 1;
    const auto sealed = opening(folder.path(), &*passphrase);
    const auto sealedAnswer = saving(folder.path(), &*passphrase);
    if (!clear || !clearAnswer || !sealed || !sealedAnswer)
        return 1;
    bench::Limits limits;
    limits.hold("open, in clear", *clear, "ms", openLimit);
    std::printf("open, sealed: %.2f ms\n", *sealed);
    limits.hold("open, sealed beside in clear", *sealed / *clear, "times", sealedRatioLimit);
    limits.hold("one answer, in clear", *clearAnswer, "ms", answerLimit);
    limits.hold("one answer, sealed", *sealedAnswer, "ms", answerLimit);
    return limits.exitCode();
}
