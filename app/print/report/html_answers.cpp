// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/html_answers.h"

#include "app/foundation/text/answer_words.h"
#include "app/foundation/text/wording.h"
#include "app/print/report/html_page.h"
#include "app/print/report/report_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app::htmlblocks
{

using reportwords::translated;

void scores(HtmlPage &page, const core::ScoreTable &scores)
{
    std::vector<QStringList> rows;
    for (const core::ScoreTable::Row &row : scores.rows) {
        rows.push_back({row.name,
                        row.value ? wording::number(*row.value, 2)
                                  : translated(QT_TRANSLATE_NOOP("report", "not enough answers")),
                        translated(QT_TRANSLATE_NOOP("report", "%1 of %2"))
                            .arg(QLocale().toString(row.answered), QLocale().toString(row.of))});
    }
    page.table({{translated(QT_TRANSLATE_NOOP("report", "Scale")),
                 translated(QT_TRANSLATE_NOOP("report", "Score")),
                 translated(QT_TRANSLATE_NOOP("report", "Answered"))},
                rows});
}

void answers(HtmlPage &page, const core::AnswerTable &answers)
{
    std::vector<QStringList> rows;
    for (const core::AnswerTable::Row &row : answers.rows) {
        const core::ItemContribution &item = row.contribution;
        const QString keyed = item.keyed ? wording::number(*item.keyed, 0) : u"–"_s;
        rows.push_back({row.statement.isEmpty() ? item.itemId : row.statement,
                        row.dimension == core::Dimension::Anxiety
                            ? translated(QT_TRANSLATE_NOOP("report", "Anxiety"))
                            : translated(QT_TRANSLATE_NOOP("report", "Avoidance")),
                        item.raw ? QLocale().toString(*item.raw)
                                 : translated(QT_TRANSLATE_NOOP("report", "none")),
                        item.reversed && item.keyed
                            ? translated(QT_TRANSLATE_NOOP("report", "%1 (reversed)")).arg(keyed)
                            : keyed,
                        item.keyed ? answerwords::signedMove(item.pull) : u"–"_s});
    }
    page.table({{translated(QT_TRANSLATE_NOOP("report", "Statement")),
                 translated(QT_TRANSLATE_NOOP("report", "Counts for")),
                 translated(QT_TRANSLATE_NOOP("report", "Answer")),
                 translated(QT_TRANSLATE_NOOP("report", "Counted as")),
                 translated(QT_TRANSLATE_NOOP("report", "Above (+) or below (−) the others"))},
                rows});
}

void contradictions(HtmlPage &page, const core::ContradictingAnswers &answers)
{
    std::vector<QStringList> rows;
    for (const auto &[one, other] : answers.pairs) {
        rows.push_back({one.statement, QLocale().toString(one.raw), other.statement,
                        QLocale().toString(other.raw)});
    }
    page.table({{translated(QT_TRANSLATE_NOOP("report", "Statement")),
                 translated(QT_TRANSLATE_NOOP("report", "Answer")),
                 translated(QT_TRANSLATE_NOOP("report", "Says the opposite")),
                 translated(QT_TRANSLATE_NOOP("report", "Answer"))},
                rows});
}

} // namespace app::htmlblocks
