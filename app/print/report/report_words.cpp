// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/report_words.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/text/wording.h"
#include "app/print/report/change_words.h"
#include "app/print/report/class_words.h"
#include "app/print/report/couple_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app::reportwords
{

QString translated(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QString longDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString intervalText(const core::Interval &interval)
{
    return translated(QT_TRANSLATE_NOOP("report", "%1 to %2"))
        .arg(wording::number(interval.lo), wording::number(interval.hi));
}

QString intervalLine(const core::PlacedDimension &placed)
{
    const core::Interval interval = placed.shownInterval();
    return translated(QT_TRANSLATE_NOOP("report", "95 % interval: %1 to %2"))
        .arg(wording::number(interval.lo), wording::number(interval.hi));
}

QString title(const core::ReportDocument &document, const QDate &today)
{
    if (document.kind == core::ReportKind::Couple) {
        //: the names of two people
        return translated(QT_TRANSLATE_NOOP("report", "%1 and %2"))
            .arg(document.names[0], document.names[1]);
    }
    if (!document.label.isEmpty())
        return document.label;
    if (document.kind == core::ReportKind::Progress)
        return translated(QT_TRANSLATE_NOOP("report", "Results over time"));
    if (document.kind == core::ReportKind::Class)
        return translated(QT_TRANSLATE_NOOP("report", "A class on the map"));
    if (document.kind == core::ReportKind::ClassScreen)
        return translated(QT_TRANSLATE_NOOP("report", "A made-up class"));
    if (document.voice == core::ReportVoice::Aloud || (today.isValid() && document.date != today)) {
        //: %1 a date
        return translated(QT_TRANSLATE_NOOP("report", "Result of %1"))
            .arg(wording::day(document.date));
    }
    return translated(QT_TRANSLATE_NOOP("report", "Your result"));
}

QString subtitle(const core::ReportDocument &document)
{
    QString line = longDate(document.date);
    for (const QString &before : {document.about, document.pseudonym}) {
        // The names of two are the title.
        if (!before.isEmpty() && document.kind != core::ReportKind::Couple)
            line = translated(QT_TRANSLATE_NOOP("report", "%1, %2")).arg(before, line);
    }
    return line;
}

QString fileName(const core::ReportDocument &document)
{
    const auto kind = [&] {
        switch (document.kind) {
        case core::ReportKind::Screen:
        case core::ReportKind::Handout:
            return u"handout"_s;
        case core::ReportKind::Full:
            return u"details"_s;
        case core::ReportKind::Couple:
            return u"couple"_s;
        case core::ReportKind::Class:
        case core::ReportKind::ClassScreen:
            return u"class"_s;
        case core::ReportKind::Progress:
            return u"progress"_s;
        }
        return QString();
    };
    return u"attachment-atlas-%1-%2"_s.arg(kind(), document.date.toString(Qt::ISODate));
}

QString heading(core::ReportHeading heading)
{
    switch (heading) {
    case core::ReportHeading::Why:
        return translated(QT_TRANSLATE_NOOP("report", "Why it lies there"));
    case core::ReportHeading::Numbers:
        return translated(QT_TRANSLATE_NOOP("report", "Numbers, rule and errors"));
    case core::ReportHeading::Meaning:
        return translated(QT_TRANSLATE_NOOP("report", "What the two numbers say"));
    case core::ReportHeading::Regions:
        return translated(QT_TRANSLATE_NOOP("report", "How likely each region is"));
    case core::ReportHeading::Precision:
        return translated(QT_TRANSLATE_NOOP("report", "Precision and change"));
    case core::ReportHeading::Comparison:
        return translated(QT_TRANSLATE_NOOP("report", "Compared with other people"));
    case core::ReportHeading::Scores:
        return translated(QT_TRANSLATE_NOOP("report", "Scores"));
    case core::ReportHeading::Answers:
        return translated(QT_TRANSLATE_NOOP("report", "Statement by statement"));
    case core::ReportHeading::Pull:
        return translated(QT_TRANSLATE_NOOP("report", "How such positions can pull on each other"));
    case core::ReportHeading::Questions:
        return translated(QT_TRANSLATE_NOOP("report", "Questions for a talk"));
    case core::ReportHeading::ClassRegions:
        return translated(QT_TRANSLATE_NOOP("report", "How many are in each region"));
    case core::ReportHeading::ClassFigures:
        return translated(QT_TRANSLATE_NOOP("report", "Figures of the group"));
    case core::ReportHeading::RegionsByRule:
        return translated(QT_TRANSLATE_NOOP("report", "People in each region, by rule"));
    case core::ReportHeading::Reading:
        return translated(QT_TRANSLATE_NOOP("report", "What to read"));
    case core::ReportHeading::Provenance:
        return translated(QT_TRANSLATE_NOOP("report", "Where the numbers come from"));
    case core::ReportHeading::Notes:
        return translated(QT_TRANSLATE_NOOP("report", "Notes"));
    }
    return {};
}

QString statement(core::ReportStatement statement, core::ReportVoice voice)
{
    switch (statement) {
    case core::ReportStatement::WhatAnxietyIs:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Attachment anxiety: how easily one worries about being left, and how much "
                      "reassurance helps. It keeps closeness in view; it can cost calm."));
    case core::ReportStatement::WhatAvoidanceIs:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Attachment avoidance: how uneasy closeness feels, and how hard it is to "
                      "lean on someone. It protects independence; it can cost support."));
    case core::ReportStatement::OneDayOneRelationship:
        return translated(QT_TRANSLATE_NOOP(
            "report", "The numbers describe answers on one day, with one relationship or a kind of "
                      "relationship in mind. Another day or another person in mind can give "
                      "other numbers."));
    case core::ReportStatement::NotADiagnosis:
        return translated(QT_TRANSLATE_NOOP(
            "report", "This is not a diagnosis. No region is better than another; each protects "
                      "something and costs something."));
    case core::ReportStatement::OnlyNotADiagnosis:
        return translated(QT_TRANSLATE_NOOP("report", "This is not a diagnosis."));
    case core::ReportStatement::NotLocated:
        return voice == core::ReportVoice::ToYou
                   ? translated(QT_TRANSLATE_NOOP(
                         "report",
                         "These answers do not locate you on the map. That says nothing about you. "
                         "You may take the quiz again another day."))
                   : translated(QT_TRANSLATE_NOOP(
                         "report",
                         "These answers have no place on the map. That says nothing about "
                         "the person who gave them. The quiz can be taken again another "
                         "day."));
    case core::ReportStatement::NotOnTheMap:
        return translated(QT_TRANSLATE_NOOP(
            "report", "This questionnaire is not about attachment anxiety and avoidance, so it has "
                      "no place on the map."));
    case core::ReportStatement::NoComparisonGroup:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Attachment Atlas has no comparison group for this questionnaire in this "
                      "form, so there is no percentile."));
    case core::ReportStatement::ChangeBeyondChance:
    case core::ReportStatement::ChangeIsNoVerdict:
    case core::ReportStatement::ChangeNeedsSecond:
        return changeStatement(statement);
    case core::ReportStatement::ReversedAnswers:
        return translated(QT_TRANSLATE_NOOP(
            "report", "Reversed means: agreeing counts as less. The last column says whether an "
                      "answer lies above or below the other answers of its dimension, and by how "
                      "much the score is higher or lower with it."));
    case core::ReportStatement::ErrorsFromOwnAnswers:
    case core::ReportStatement::ErrorsFromReliability:
    case core::ReportStatement::ErrorsOfTwoKinds:
        return couplewords::errorsSentence(statement);
    case core::ReportStatement::EachFromOwnAnswers:
        return couplewords::ownAnswersSentence();
    case core::ReportStatement::NoPredictionOfTwo:
        return couplewords::noPredictionSentence();
    case core::ReportStatement::NotWhereThereIsFear:
        return couplewords::fearSentence();
    case core::ReportStatement::MeanAndSpread:
    case core::ReportStatement::ShadeOfClass:
    case core::ReportStatement::RegionsOfARule:
    case core::ReportStatement::FiguresOfItems:
        return classwords::statement(statement);
    }
    return {};
}

QString articleTitle(const QString &articleId)
{
    for (const core::Style style : core::styles) {
        if (articleId == u"style-"_s + core::styleId(style))
            return wording::styleName(style);
    }
    return articleId == articles::twoDimensions
               ? translated(QT_TRANSLATE_NOOP("report", "The two dimensions"))
               : translated(QT_TRANSLATE_NOOP("report", "How sure is such a result?"));
}

QString ruleSentence(core::RuleKind rule)
{
    return translated(QT_TRANSLATE_NOOP("report", "By the rule “%1”. %2"))
        .arg(wording::ruleName(rule), wording::ruleExplanation(rule));
}

QString protectsAndCosts(const core::PlaceWords &words)
{
    //: Two sentences, one after the other
    return translated(QT_TRANSLATE_NOOP("report", "%1 %2")).arg(words.protects, words.costs);
}

QString provenance(const core::ReportProvenance &provenance, core::ReportKind kind)
{
    QStringList lines;
    if (!provenance.whose.isEmpty()) {
        //: the name of the person whose result follows
        lines << translated(QT_TRANSLATE_NOOP("report", "%1:")).arg(provenance.whose);
    }
    lines << translated(QT_TRANSLATE_NOOP("report", "%1, version %2, definition %3."))
                 .arg(provenance.instrument, provenance.version, provenance.definition);
    lines << translated(QT_TRANSLATE_NOOP("report", "%1 of %2 statements answered on %3."))
                 .arg(QLocale().toString(provenance.answered), QLocale().toString(provenance.of),
                      longDate(provenance.date));
    if (!provenance.about.isEmpty()) {
        //: %1 a relationship: "Partner", "Close relationships in general"
        lines << translated(QT_TRANSLATE_NOOP("report", "About: %1.")).arg(provenance.about);
    }
    if (provenance.rule)
        lines << translated(QT_TRANSLATE_NOOP("report", "Rule: %1."))
                     .arg(wording::ruleName(*provenance.rule));
    if (provenance.norm)
        lines << wording::sampleSentence(*provenance.norm);
    // All details tell more of the sample in a table.
    if (provenance.norm && kind == core::ReportKind::Screen)
        lines << provenance.norm->wordsIn(QLocale().name()).caveat;
    if (kind != core::ReportKind::Full && kind != core::ReportKind::Screen)
        return lines.join(u' ');
    if (!provenance.citation.isEmpty())
        lines << provenance.citation;
    if (!provenance.license.isEmpty())
        lines << provenance.license;
    return lines.join(u'\n');
}

QString provenance(const core::ClassProvenance &from)
{
    QStringList lines;
    if (from.drawnFrom > 0) {
        lines << translated(QT_TRANSLATE_NOOP("report", "Made-up people, drawn at random from the "
                                                        "scores of %1 visitors of a test site."))
                     .arg(QLocale().toString(from.drawnFrom));
    } else if (!from.instrument.isEmpty()) {
        lines << translated(QT_TRANSLATE_NOOP("report", "%1, version %2, definition %3."))
                     .arg(from.instrument, from.version, from.definition);
    }
    lines << translated(QT_TRANSLATE_NOOP("report", "%1 people, %2 of them with both scores."))
                 .arg(wording::count(from.rows), wording::count(from.placed));
    lines << translated(QT_TRANSLATE_NOOP("report", "Rule: %1.")).arg(wording::ruleName(from.rule));
    if (from.line == core::LineReading::Low)
        lines << translated(
            QT_TRANSLATE_NOOP("report", "People exactly on a line are counted as low."));
    lines << translated(QT_TRANSLATE_NOOP("report", "Figures are given for groups of at least %1."))
                 .arg(wording::count(from.smallest));
    return lines.join(u' ');
}

} // namespace app::reportwords
