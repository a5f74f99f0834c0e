// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the order of the columns, the encoding and the separator: the same scores.
#include "cohorts.h"

#include "core/cohort/cohort_scores.h"
#include "core/cohort/proposal/table_proposal.h"

#include <QBuffer>
#include <QStringEncoder>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace
{

struct Written {
    QStringList names;
    std::vector<QStringList> rows;
};

/// Names with letters beyond ASCII, ids, a remark, and the answers.
Written written(const core::ResponseTable &answers, const QStringList &itemIds)
{
    Written table{.names = {u"Kürzel"_s, u"Größe"_s, u"Bemerkung"_s}};
    table.names += itemIds;
    for (std::size_t row = 0; row < answers.rows(); ++row) {
        QStringList cells{u"Jörg%1"_s.arg(row), QString::number(150 + row % 40), u"ganz gut"_s};
        for (int item = 0; item < answers.items(); ++item) {
            const auto answer = answers.answer(row, item);
            cells << (answer ? QString::number(*answer) : QString());
        }
        table.rows.push_back(cells);
    }
    return table;
}

QString textOf(const Written &table, const std::vector<int> &order, QChar separator)
{
    QString text;
    const auto line = [&](const QStringList &cells) {
        QStringList ordered;
        for (const int column : order)
            ordered << cells[column];
        text += ordered.join(separator) + u"\r\n"_s;
    };
    line(table.names);
    for (const QStringList &row : table.rows)
        line(row);
    return text;
}

std::vector<std::pair<std::string, QByteArray>> encoded(const QString &text)
{
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    return {{"UTF-8", text.toUtf8()},
            {"UTF-8 with mark", "\xEF\xBB\xBF" + text.toUtf8()},
            {"UTF-16LE", QByteArray(little(text))},
            {"UTF-16LE with mark", "\xFF\xFE" + QByteArray(little(text))},
            {"UTF-16BE", QByteArray(big(text))},
            {"UTF-16BE with mark", "\xFE\xFF" + QByteArray(big(text))},
            {"Windows-1252", text.toLatin1()}};
}

core::CohortScores scoresOf(QByteArray bytes,
                            const std::vector<core::ProposalCandidate> &candidates)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto preview = core::previewTable(buffer);
    EXPECT_TRUE(preview);
    const core::TableProposal proposal = core::propose(*preview, candidates);
    EXPECT_FALSE(proposal.asks());
    const auto imported = core::importResponses(buffer, proposal.responses);
    EXPECT_TRUE(imported);
    return *core::scoreCohort(imported->answers, candidates[proposal.candidate].key);
}

} // namespace

TEST(TablePermutations, OfColumnsEncodingsAndSeparatorsGiveTheSameScores)
{
    std::mt19937 random(15);
    for (const QString &id : {u"ecr-s"_s, u"ecr-rs"_s, u"ecr-r"_s}) {
        const auto key = core::planeKey(cohorts::shipped(id));
        const std::vector<core::ProposalCandidate> candidates{{.id = id, .key = *key}};
        const core::ResponseTable answers =
            cohorts::randomTable(core::planeScale, key->items(), 120, 7);
        const auto expected = core::scoreCohort(answers, *key);
        const Written table = written(answers, key->itemIds);
        for (const QChar separator : {u',', u';', u'\t', u'|'}) {
            std::vector<int> order(static_cast<std::size_t>(table.names.size()));
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), random);
            for (const auto &[encoding, bytes] : encoded(textOf(table, order, separator))) {
                SCOPED_TRACE(id.toStdString() + ", " + encoding + ", " +
                             QString(separator).toStdString());
                const core::CohortScores scores = scoresOf(bytes, candidates);
                ASSERT_EQ(scores.size(), expected->size());
                for (std::size_t row = 0; row < scores.size(); ++row)
                    ASSERT_EQ(scores.at(row), expected->at(row)) << "row " << row + 1;
            }
        }
    }
}
