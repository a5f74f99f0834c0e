// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_composites.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

enum class Visit { New, Open, Done };

/// Parts first, then what is made of them: a depth-first walk with a stack of its own, because a
/// chain may be as long as the list of scorings.
class PartsFirst
{
public:
    PartsFirst(std::vector<Scoring> scorings, const QJsonObject &all, Reading &reading)
        : m_scorings(std::move(scorings))
        , m_all(all)
        , m_reading(reading)
        , m_visits(m_scorings.size(), Visit::New)
    {
        for (std::size_t i = 0; i < m_scorings.size(); ++i)
            m_indexes.insert(m_scorings[i].id, i);
    }

    std::vector<Scoring> ordered()
    {
        for (std::size_t i = 0; i < m_scorings.size(); ++i) {
            if (m_visits[i] == Visit::New)
                walkFrom(i);
        }
        return std::move(m_ordered);
    }

private:
    struct Step {
        std::size_t scoring;
        qsizetype nextPart = 0;
        bool computed = true;
    };

    void walkFrom(std::size_t first)
    {
        open(first);
        while (!m_path.empty() && !m_reading.error()) {
            Step &step = m_path.back();
            const QStringList &parts = m_scorings[step.scoring].componentScores;
            if (step.nextPart < parts.size())
                look(step, parts[step.nextPart++]);
            else
                close();
        }
    }

    void look(Step &step, const QString &part)
    {
        const QString &id = m_scorings[step.scoring].id;
        const auto found = m_indexes.constFind(part);
        if (found == m_indexes.constEnd()) {
            step.computed = false;
            if (!m_all.contains(part)) {
                m_reading.fail(ErrorCode::UnknownId, u"scoring.%1.scores"_s.arg(id),
                               u"there is no scoring \"%1\""_s.arg(part));
            }
            return;
        }
        switch (m_visits[*found]) {
        case Visit::New:
            --step.nextPart; // looked at again when it is done
            open(*found);
            break;
        case Visit::Open:
            m_reading.fail(ErrorCode::DependencyCycle, u"scoring.%1.scores"_s.arg(id),
                           u"\"%1\" is made of itself"_s.arg(part));
            break;
        case Visit::Done:
            step.computed = step.computed && !m_leftOut.contains(part);
            break;
        }
    }

    void open(std::size_t scoring)
    {
        m_visits[scoring] = Visit::Open;
        m_path.push_back({scoring});
    }

    void close()
    {
        const Step step = m_path.back();
        m_path.pop_back();
        m_visits[step.scoring] = Visit::Done;
        const Scoring &scoring = m_scorings[step.scoring];
        if (step.computed) {
            m_ordered.push_back(scoring);
            return;
        }
        m_leftOut.insert(scoring.id);
        m_reading.warn(InstrumentWarning::Kind::UnsupportedScoring,
                       u"scoring.%1.scores"_s.arg(scoring.id), scoring.id);
    }

    std::vector<Scoring> m_scorings;
    const QJsonObject &m_all;
    Reading &m_reading;
    QHash<QString, std::size_t> m_indexes;
    std::vector<Visit> m_visits;
    std::vector<Step> m_path;
    QSet<QString> m_leftOut;
    std::vector<Scoring> m_ordered;
};

} // namespace

std::vector<Scoring> inDependencyOrder(std::vector<Scoring> scorings, const QJsonObject &all,
                                       Reading &reading)
{
    return PartsFirst(std::move(scorings), all, reading).ordered();
}

} // namespace core::osd
