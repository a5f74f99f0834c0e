// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/result_tables.h"

#include "core/archive/fhir_result.h"
#include "core/base/csv_cell.h"
#include "core/instrument/fhir_writer.h"

#include <QHash>
#include <QJsonDocument>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// Rows of cells as RFC 4180.
class Table
{
public:
    explicit Table(std::initializer_list<const char *> columns)
    {
        for (const char *column : columns)
            cell(QString::fromLatin1(column));
        endRow();
    }

    Table &cell(const QString &text)
    {
        if (!m_rowIsEmpty)
            m_text += ',';
        m_rowIsEmpty = false;
        m_text += csvCell(text);
        return *this;
    }
    Table &cell(qint64 number) { return cell(QString::number(number)); }
    Table &cell(double number)
    {
        constexpr int decimals = 6;
        return cell(QString::number(number, 'f', decimals));
    }
    Table &cell(const QDateTime &time) { return cell(time.toUTC().toString(Qt::ISODateWithMs)); }
    template <class T> Table &cell(const std::optional<T> &value)
    {
        return value ? cell(*value) : cell(QString());
    }
    Table &cell(bool) = delete;
    void endRow()
    {
        m_text += "\r\n";
        m_rowIsEmpty = true;
    }

    QByteArray text() const { return QByteArray::fromStdString(m_text); }

private:
    std::string m_text;
    bool m_rowIsEmpty = true;
};

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString idOf(ErrorSource source)
{
    return source == ErrorSource::PublishedReliability ? u"published-reliability"_s
                                                       : u"answer-consistency"_s;
}

class ResultTables
{
public:
    ResultTables(const Archive &archive, SavedEvaluator &evaluator)
        : m_evaluator(evaluator)
    {
        for (const Person &person : archive.people)
            m_pseudonyms.insert(person.id, person.pseudonym);
    }

    void add(const Assessment &assessment)
    {
        const Result<SavedEvaluation> result = m_evaluator.evaluate(assessment);
        const Evaluation *evaluation = result ? &result->evaluation : nullptr;
        addResult(assessment, evaluation);
        if (evaluation) {
            for (const SubscaleScore &subscale : evaluation->score.subscales)
                addScore(assessment, subscale);
        }
        addAnswers(assessment, evaluation);
        if (assessment.finishedAt)
            addFhir(assessment);
    }

    void add(const JournalEntry &entry)
    {
        ++m_entry;
        if (!entry.text.isEmpty() || entry.answers.empty())
            addPassage(entry, {}, entry.text);
        for (const JournalEntry::Answer &answer : entry.answers)
            addPassage(entry, answer.prompt, answer.text);
    }

    NamedFiles files() const
    {
        return {
            {u"results.csv"_s, m_results.text()},
            {u"scores.csv"_s, m_scores.text()},
            {u"answers.csv"_s, m_answers.text()},
            {u"journal.csv"_s, m_journal.text()},
            {u"fhir/Questionnaire.ndjson"_s, m_questionnaires},
            {u"fhir/QuestionnaireResponse.ndjson"_s, m_responses},
        };
    }

private:
    void addResult(const Assessment &assessment, const Evaluation *evaluation)
    {
        m_results.cell(assessment.id)
            .cell(assessment.personId)
            .cell(m_pseudonyms.value(assessment.personId))
            .cell(assessment.title)
            .cell(assessment.startedAt)
            .cell(assessment.finishedAt)
            .cell(assessment.instrumentId)
            .cell(QString::fromLatin1(assessment.definitionHash.toHex()))
            .cell(assessment.formId)
            .cell(assessment.targetId)
            .cell(assessment.targetName)
            .cell(assessment.language)
            .cell(static_cast<qint64>(assessment.answers.size()))
            .cell(static_cast<qint64>(assessment.skipped.size()));
        for (const Dimension dimension : dimensions) {
            if (evaluation && evaluation->placement)
                addDimension(evaluation->placement->on[dimension]);
            else
                m_results.cell(QString()).cell(QString()).cell(QString()).cell(QString());
        }
        const bool placed = evaluation && evaluation->placement;
        m_results.cell(placed ? idOf(evaluation->placement->on.anxiety.source) : QString())
            .cell(assessment.notes);
        m_results.endRow();
    }

    void addDimension(const PlacedDimension &on)
    {
        const Interval interval = on.shownInterval();
        m_results.cell(on.mean).cell(interval.lo).cell(interval.hi).cell(on.standardError);
    }

    void addScore(const Assessment &assessment, const SubscaleScore &score)
    {
        m_scores.cell(assessment.id)
            .cell(assessment.personId)
            .cell(assessment.instrumentId)
            .cell(score.scoringId)
            .cell(score.value)
            .cell(qint64{score.answered})
            .cell(qint64{score.of});
        m_scores.endRow();
    }

    void addAnswers(const Assessment &assessment, const Evaluation *evaluation)
    {
        QMap<QString, std::optional<int>> answers;
        for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it)
            answers.insert(it.key(), it.value());
        for (const QString &itemId : assessment.skipped)
            answers.insert(itemId, std::nullopt);
        QMultiHash<QString, std::pair<const SubscaleScore *, const ItemContribution *>> counted;
        if (evaluation) {
            for (const SubscaleScore &score : evaluation->score.subscales) {
                for (const ItemContribution &contribution : score.contributions)
                    counted.insert(contribution.itemId, {&score, &contribution});
            }
        }
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            // Of several values of one key the newest comes first.
            auto scorings = counted.values(it.key());
            std::reverse(scorings.begin(), scorings.end());
            if (scorings.isEmpty())
                addAnswer(assessment, it.key(), it.value(), nullptr, nullptr);
            for (const auto &[score, contribution] : std::as_const(scorings))
                addAnswer(assessment, it.key(), it.value(), score, contribution);
        }
    }

    void addAnswer(const Assessment &assessment, const QString &itemId, std::optional<int> raw,
                   const SubscaleScore *score, const ItemContribution *contribution)
    {
        m_answers.cell(assessment.id)
            .cell(assessment.personId)
            .cell(assessment.instrumentId)
            .cell(itemId)
            .cell(raw ? std::optional<qint64>(*raw) : std::nullopt)
            .cell(yesOrNo(!raw))
            .cell(score ? score->scoringId : QString())
            .cell(contribution ? yesOrNo(contribution->reversed) : QString())
            .cell(contribution ? contribution->keyed : std::nullopt);
        m_answers.endRow();
    }

    void addPassage(const JournalEntry &entry, const QString &prompt, const QString &text)
    {
        m_journal.cell(m_entry)
            .cell(entry.personId)
            .cell(m_pseudonyms.value(entry.personId))
            .cell(entry.writtenAt)
            .cell(entry.theme)
            .cell(entry.title)
            .cell(prompt)
            .cell(text);
        m_journal.endRow();
    }

    // One resource a line, as FHIR's bulk data are.
    void addFhir(const Assessment &assessment)
    {
        const auto response =
            toFhirResponse(assessment, m_evaluator, m_pseudonyms.value(assessment.personId));
        if (!response)
            return;
        m_responses += QJsonDocument(*response).toJson(QJsonDocument::Compact) + '\n';
        if (m_known.contains(assessment.definitionHash))
            return;
        m_known.insert(assessment.definitionHash);
        const QJsonObject questionnaire =
            toFhirQuestionnaire(*m_evaluator.instrument(assessment), assessment.language);
        m_questionnaires += QJsonDocument(questionnaire).toJson(QJsonDocument::Compact) + '\n';
    }

    SavedEvaluator &m_evaluator;
    QHash<PersonId, QString> m_pseudonyms;
    qint64 m_entry = 0;
    QSet<QByteArray> m_known;
    Table m_results{"result",         "person",          "pseudonym",    "title",
                    "started_at",     "finished_at",     "instrument",   "definition",
                    "form",           "relationship",    "about",        "language",
                    "answered",       "skipped",         "anxiety",      "anxiety_low",
                    "anxiety_high",   "anxiety_error",   "avoidance",    "avoidance_low",
                    "avoidance_high", "avoidance_error", "error_source", "notes"};
    Table m_scores{"result", "person", "instrument", "scoring", "value", "answered", "of"};
    Table m_answers{"result",  "person",  "instrument", "item", "raw",
                    "skipped", "scoring", "reversed",   "keyed"};
    Table m_journal{"entry", "person", "pseudonym", "written_at",
                    "theme", "title",  "prompt",    "text"};
    QByteArray m_questionnaires;
    QByteArray m_responses;
};

} // namespace

Result<NamedFiles> resultTables(const Archive &archive, SavedEvaluator &evaluator,
                                const std::function<bool(qint64)> &proceed)
{
    ResultTables tables(archive, evaluator);
    qint64 done = 0;
    for (const Assessment &assessment : archive.assessments) {
        tables.add(assessment);
        if (proceed && !proceed(++done))
            return Error{ErrorCode::Cancelled, {}};
    }
    for (const JournalEntry &entry : archive.journal)
        tables.add(entry);
    return tables.files();
}

} // namespace core
