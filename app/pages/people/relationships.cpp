// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/relationships.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString questionsOf(const SavedResult &result)
{
    return QString::fromLatin1(result.assessment.definitionHash.toHex()) + u'/' +
           result.assessment.formId;
}

core::AttachmentPoint placeOf(const SavedResult &result)
{
    return result.point->placement.point();
}

void nameApart(std::vector<Relationships> &found, const std::vector<SavedResult> &results)
{
    QMap<QString, int> uses;
    for (const Relationships &relationships : found)
        ++uses[relationships.questionnaire];
    for (Relationships &relationships : found) {
        if (uses[relationships.questionnaire] < 2)
            continue;
        const QDateTime newest = *results[relationships.results.front()].assessment.finishedAt;
        //: A questionnaire's name, and when it was last answered
        relationships.questionnaire =
            QCoreApplication::translate("people", "%1, last answered on %2")
                .arg(relationships.questionnaire,
                     QLocale().toString(newest.toLocalTime().date(), QLocale::ShortFormat));
    }
}

// All that lie there as far as the number is shown: none of them by the order of a list.
QString relationshipsAt(double value, core::Dimension dimension, const Relationships &relationships,
                        const std::vector<SavedResult> &results)
{
    QStringList names;
    for (const std::size_t result : relationships.spreadOver) {
        if (wording::number(placeOf(results[result])[dimension]) == wording::number(value))
            names << results[result].relationship;
    }
    return names.join(u", "_s);
}

QString spreadSentence(core::Dimension dimension, const Relationships &relationships,
                       const std::vector<SavedResult> &results)
{
    const double low = relationships.spread->smallest[dimension];
    const double high = relationships.spread->largest[dimension];
    const QString name = wording::dimensionName(dimension);
    if (wording::number(low) == wording::number(high)) {
        //: %1 "Attachment anxiety", %2 a number
        return QCoreApplication::translate("people", "%1 is the same in all of them: %2.")
            .arg(name, wording::number(low));
    }
    return QCoreApplication::translate("people",
                                       //: %1 "Attachment anxiety"; %2, %3 and %5 numbers; %4 and %6
                                       //: one relationship or several
                                       "%1: they differ by %2, from %3 (%4) to %5 (%6).")
        .arg(name, wording::number(high - low), wording::number(low),
             relationshipsAt(low, dimension, relationships, results), wording::number(high),
             relationshipsAt(high, dimension, relationships, results));
}

// Whatever the questionnaire calls it.
QString whomOf(const SavedResult &result)
{
    const core::Assessment &assessment = result.assessment;
    return assessment.targetId + u'/' +
           (assessment.targetId.isEmpty() ? assessment.instrumentId : assessment.targetName);
}

// A relationship, then a questionnaire's name.
QString lineName(const SavedResult &result)
{
    //: A relationship, then a questionnaire's name
    return QCoreApplication::translate("people", "%1, %2")
        .arg(result.relationship, result.questionnaire);
}

// How many statements its form asks for tells two forms of one questionnaire apart.
QString lineNameWithForm(const SavedResult &result)
{
    const core::Form *form =
        result.saved ? result.saved->instrument.findForm(result.assessment.formId) : nullptr;
    if (!form)
        return lineName(result);
    const auto isAsked = [&](const QString &id) {
        const core::Item *item = result.saved->instrument.findItem(id);
        return item && item->type == core::ItemType::Likert;
    };
    const QStringList &ids = form->itemIds;
    const int asked = static_cast<int>(std::count_if(ids.begin(), ids.end(), isAsked));
    //: %1 a relationship and a questionnaire's name
    return QCoreApplication::translate("people", "%1 (%n statement(s))", nullptr, asked)
        .arg(lineName(result));
}

QMap<QString, std::vector<std::size_t>> bySeries(const std::vector<SavedResult> &results)
{
    QMap<QString, std::vector<std::size_t>> found;
    for (std::size_t i = results.size(); i-- > 0;) {
        if (results[i].point)
            found[results[i].point->series].push_back(i);
    }
    return found;
}

// By the name alone, or with the form where the name is that of several.
QString nameAmong(const SavedResult &result, const QMap<QString, int> &uses)
{
    return uses[lineName(result)] > 1 ? lineNameWithForm(result) : lineName(result);
}

QMap<QString, int> usesOfNames(const std::vector<SavedResult> &results)
{
    QMap<QString, int> uses;
    for (const std::vector<std::size_t> &series : bySeries(results))
        ++uses[lineName(results[series.back()])];
    return uses;
}

} // namespace

std::vector<Relationships> relationshipsIn(const std::vector<SavedResult> &results)
{
    QMap<QString, std::size_t> places;
    QSet<QString> seen;
    std::vector<Relationships> found;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!results[i].point || seen.contains(results[i].point->series))
            continue;
        seen.insert(results[i].point->series);
        const QString questions = questionsOf(results[i]);
        if (!places.contains(questions)) {
            places[questions] = found.size();
            found.push_back({results[i].questionnaire, {}, std::nullopt, {}});
        }
        Relationships &relationships = found[places[questions]];
        relationships.results.push_back(i);
        if (!results[i].point->group.isEmpty())
            relationships.spreadOver.push_back(i);
    }
    for (Relationships &relationships : found) {
        std::vector<core::AttachmentPoint> points;
        for (const std::size_t result : relationships.spreadOver)
            points.push_back(placeOf(results[result]));
        relationships.spread = core::constellation(points);
    }
    nameApart(found, results);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.spreadOver.size() > b.spreadOver.size();
    });
    return found;
}

std::vector<ResultSeries> seriesIn(const std::vector<SavedResult> &results)
{
    const QMap<QString, int> uses = usesOfNames(results);
    std::vector<ResultSeries> found;
    for (const std::vector<std::size_t> &series : bySeries(results)) {
        if (series.size() > 1)
            found.push_back({nameAmong(results[series.back()], uses), series});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.results.size() > b.results.size();
    });
    return found;
}

QStringList resultsOnNoLine(const std::vector<SavedResult> &results)
{
    const QMap<QString, int> uses = usesOfNames(results);
    const auto lines = bySeries(results);
    QMap<QString, int> answered;
    for (const SavedResult &result : results)
        ++answered[whomOf(result)];
    QStringList toOtherQuestions;
    QStringList nowhere;
    for (const SavedResult &result : results) {
        if (answered[whomOf(result)] < 2)
            continue;
        //: %1 a relationship and a questionnaire, %2 a date
        const QString entry = QCoreApplication::translate("people", "%1, %2")
                                  .arg(nameAmong(result, uses), result.day(QLocale::ShortFormat));
        if (!result.point)
            nowhere << entry;
        else if (lines[result.point->series].size() == 1)
            toOtherQuestions << entry;
    }
    QStringList sentences;
    if (!toOtherQuestions.isEmpty()) {
        sentences << QCoreApplication::translate(
                         "people", "Not compared, because nothing else answers the same questions "
                                   "about the same relationship: %1.")
                         .arg(toOtherQuestions.join(u"; "_s));
    }
    if (!nowhere.isEmpty()) {
        sentences << QCoreApplication::translate(
                         "people", "Not compared, because it has no place on the map: %1.")
                         .arg(nowhere.join(u"; "_s));
    }
    return sentences;
}

QStringList spreadSentences(const Relationships &relationships,
                            const std::vector<SavedResult> &results)
{
    if (!relationships.spread) {
        return {QCoreApplication::translate(
            "people", "As soon as this questionnaire was answered for two relationships or more, "
                      "it says here how they lie together.")};
    }
    const core::Constellation &spread = *relationships.spread;
    const int count = static_cast<int>(relationships.spreadOver.size());
    const QString middle = QCoreApplication::translate(
        "people", "The middle of %n relationship(s): anxiety %1, avoidance %2.", nullptr, count);
    QStringList sentences{middle.arg(wording::number(spread.centre.anxiety),
                                     wording::number(spread.centre.avoidance))};
    for (const core::Dimension dimension : core::dimensions)
        sentences << spreadSentence(dimension, relationships, results);
    return sentences;
}

} // namespace app
