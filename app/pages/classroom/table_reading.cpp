// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/table_reading.h"

#include <QFile>

#include <algorithm>

namespace app
{

core::Result<core::Done> TableReading::open(const QString &path,
                                            std::vector<PlaneQuestionnaire> choices)
{
    TableReading fresh;
    fresh.m_path = path;
    fresh.m_choices = std::move(choices);
    if (const auto proposed = fresh.propose({}); !proposed)
        return proposed;
    *this = std::move(fresh);
    return core::Done{};
}

core::Result<core::Done> TableReading::propose(const core::GivenReading &given)
{
    // The file is read again only where it is cut in another way.
    const bool isCutAnew = m_preview.names.isEmpty() || given.separator != m_given.separator ||
                           given.encoding != m_given.encoding ||
                           given.headerLines != m_given.headerLines;
    if (isCutAnew) {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return core::Error{core::ErrorCode::FileUnreadable, m_path};
        auto preview = core::previewTable(file, given);
        if (!preview)
            return preview.error();
        m_preview = std::move(*preview);
    }
    std::vector<core::ProposalCandidate> candidates;
    for (const PlaneQuestionnaire &choice : m_choices)
        candidates.push_back(core::proposalCandidate(choice.instrument, choice.key));
    m_given = given;
    if (!candidates.empty())
        m_proposal = core::propose(m_preview, candidates, m_given);
    // A question that is gone may come back as another one.
    std::erase_if(m_accepted, [this](core::DoubtKind kind) { return !m_proposal.find(kind); });
    return core::Done{};
}

core::Result<core::Done> TableReading::give(const core::GivenReading &more)
{
    return propose(core::combined(m_given, more));
}

core::Result<core::Done> TableReading::giveQuestionnaire(const QString &id)
{
    core::GivenReading given = m_given;
    given.questionnaire = id;
    given.columns.clear();
    return propose(given);
}

core::Result<core::Done> TableReading::forgetGiven()
{
    m_accepted.clear();
    return propose({});
}

void TableReading::accept(core::DoubtKind kind)
{
    m_accepted.insert(kind);
}

bool TableReading::canAccept(const core::Doubt &doubt)
{
    switch (doubt.kind) {
    case core::DoubtKind::NoColumns:
    case core::DoubtKind::Transposed:
    case core::DoubtKind::OneRowAnAnswer:
    case core::DoubtKind::HeaderIsNarrower:
        return false;
    default:
        // Of several ways each has a button that names it.
        return doubt.remedies.size() < 2;
    }
}

bool TableReading::isOpenQuestion(const core::Doubt &doubt) const
{
    return doubt.weight == core::DoubtWeight::Question && !m_accepted.contains(doubt.kind);
}

bool TableReading::asks() const
{
    return std::ranges::any_of(m_proposal.doubts,
                               [this](const core::Doubt &doubt) { return isOpenQuestion(doubt); });
}

std::optional<ImportPlan> TableReading::plan() const
{
    const bool scores = m_proposal.content == core::TableContent::ReadyScores;
    if (!isOpen() || asks() ||
        (scores ? m_proposal.scores.columns.anxiety == m_proposal.scores.columns.avoidance
                : m_proposal.responses.itemColumns.empty()))
        return std::nullopt;
    return ImportPlan{.path = m_path,
                      .instrumentId = questionnaire().instrument.id,
                      .key = questionnaire().key,
                      .content = m_proposal.content,
                      .responses = m_proposal.responses,
                      .scores = m_proposal.scores,
                      .doubts = m_proposal.doubts};
}

} // namespace app
