// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the search index takes to build, and what one keystroke in the search field costs in
// each language: queries typed letter by letter, slips included. Beside it, plainly looking for the
// same letters in every article. Fails above the limits.
#include "limits.h"

#include "core/content/search_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using Milliseconds = std::chrono::duration<double, std::milli>;

namespace
{

constexpr double buildLimit = 50.0;
constexpr double keystrokeLimit = 1.0;

const QStringList englishQueries{u"avoidance"_s,
                                 u"avoidence"_s,
                                 u"attachment style"_s,
                                 u"attachement styles"_s,
                                 u"anxious preoccupied"_s,
                                 u"anxoius"_s,
                                 u"fearful avoidant"_s,
                                 u"disorganised attachment"_s,
                                 u"dismissive"_s,
                                 u"secure base"_s,
                                 u"safe haven"_s,
                                 u"what is a secure base"_s,
                                 u"can I change my attachment style"_s,
                                 u"jealousy"_s,
                                 u"jelousy"_s,
                                 u"how to talk about a quarrel"_s,
                                 u"self-worth"_s,
                                 u"boundaries"_s,
                                 u"bounderies"_s,
                                 u"emotion regulation"_s,
                                 u"deactivation"_s,
                                 u"protest behaviour"_s,
                                 u"protest behavior"_s,
                                 u"therapist"_s,
                                 u"childhood"_s,
                                 u"my parents were cold"_s,
                                 u"trust issues"_s,
                                 u"intimacy"_s,
                                 u"intimicy"_s,
                                 u"the strange situation"_s,
                                 u"Bartholomew 1991"_s,
                                 u"Mikulincer & Shaver"_s,
                                 u"Feussner"_s,
                                 u"10.1037/0022-3514"_s,
                                 u"Cronbach's alpha"_s,
                                 u"standard error of measurement"_s,
                                 u"\"midpoint rule\""_s,
                                 u"why does he pull away when I need him"_s,
                                 u"breaking up and getting back together"_s,
                                 u"realtionship satisfation"_s};

const QStringList germanQueries{u"Bindungsvermeidung"_s,
                                u"Bindungsvermeidugn"_s,
                                u"Trennungsschmerz"_s,
                                u"Beziehungskrise"_s,
                                u"Angst"_s,
                                u"Ängste in der Beziehung"_s,
                                u"aengstlich besorgt"_s,
                                u"Eifersucht"_s,
                                u"sichere Basis"_s,
                                u"Selbst wert"_s,
                                u"wie werde ich sicherer"_s,
                                u"kann ich meinen Bindungsstil ändern"_s,
                                u"warum zieht er sich zurück wenn ich ihn brauche"_s,
                                u"Grenzen setzen"_s,
                                u"Zufridenheit"_s,
                                u"Feußner"_s,
                                u"Standardmessfehler"_s,
                                u"Gefühle beruhigen"_s,
                                u"Kindheit und Eltern"_s,
                                u"Nähe und Distanz"_s};

template <class Action> double millisecondsOf(const Action &action)
{
    const auto start = std::chrono::steady_clock::now();
    action();
    return Milliseconds(std::chrono::steady_clock::now() - start).count();
}

struct Percentiles {
    double median;
    double ninetyNinth;
};

// Everything is done several times and the best counts: another program's slow moment is not ours.
template <class Search> Percentiles type(const QStringList &queries, const Search &search)
{
    std::vector<double> best;
    for (int round = 0; round < 3; ++round) {
        size_t keystroke = 0;
        for (const QString &query : queries) {
            for (qsizetype letters = 1; letters <= query.size(); ++letters, ++keystroke) {
                const double time = millisecondsOf([&] { search(query.left(letters)); });
                if (round == 0)
                    best.push_back(time);
                best[keystroke] = std::min(best[keystroke], time);
            }
        }
    }
    std::sort(best.begin(), best.end());
    return {best[best.size() / 2], best[best.size() * 99 / 100]};
}

double bestBuild(const core::Library &library)
{
    double best = buildLimit * 100;
    for (int i = 0; i < 15; ++i) {
        const double time = millisecondsOf([&] { (void)core::SearchIndex::build(library); });
        best = std::min(best, time);
    }
    return best;
}

void lookPlainly(const core::Library &library, const QStringList &queries)
{
    qsizetype found = 0; // printed, so that the looking is not optimised away
    const Percentiles plain = type(queries, [&](const QString &words) {
        for (const core::Article &article : library.articles())
            found += article.markdown.contains(words, Qt::CaseInsensitive) ? 1 : 0;
    });
    std::printf("  plainly looking for the letters (%lld finds): %.2f ms and %.2f ms\n",
                static_cast<long long>(found), plain.median, plain.ninetyNinth);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bench::Limits limits;
    for (const auto &[language, queries] :
         {std::pair{u"en"_s, englishQueries}, std::pair{u"de"_s, germanQueries}}) {
        const auto library =
            core::Library::load(QStringLiteral(ATLAS_SOURCE_DIR "/resources"), language);
        if (!library) {
            std::fprintf(stderr, "%s\n", qPrintable(library.error().detail));
            return 2;
        }
        const auto index = core::SearchIndex::build(*library);
        if (!index) {
            std::fprintf(stderr, "%s\n", qPrintable(index.error().detail));
            return 2;
        }
        std::printf("%s, %lld queries\n", qPrintable(language),
                    static_cast<long long>(queries.size()));
        limits.hold("search index built", bestBuild(*library), "ms", buildLimit);
        const Percentiles keystroke =
            type(queries, [&](const QString &words) { (void)(*index)->search(words); });
        std::printf("median of a keystroke %.2f ms\n", keystroke.median);
        limits.hold("99th percentile of a keystroke", keystroke.ninetyNinth, "ms", keystrokeLimit);
        lookPlainly(*library, queries);
    }
    return limits.exitCode();
}
