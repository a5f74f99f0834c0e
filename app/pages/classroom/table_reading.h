// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_data.h"
#include "core/cohort/table_preview.h"

#include <set>

namespace app
{

/// How a table is going to be read, while somebody makes up their mind: the proposal, what was said
/// about it, and which of its questions were answered by "as proposed". The command line follows
/// the same proposal and refuses where this asks.
class TableReading
{
public:
    /// Reads the beginning of a file; what was said of another is forgotten.
    /// Errors: FileUnreadable, those of core::previewTable().
    core::Result<core::Done> open(const QString &path, std::vector<PlaneQuestionnaire> choices);
    bool isOpen() const { return !m_path.isEmpty() && !m_choices.empty(); }

    /// Proposes anew with what was said before and this. Where the file cannot be read like that,
    /// all stays as it was. Errors: those of open().
    core::Result<core::Done> give(const core::GivenReading &more);
    /// Another questionnaire: the columns said for the one before are not its own.
    core::Result<core::Done> giveQuestionnaire(const QString &id);
    /// As it was first proposed.
    core::Result<core::Done> forgetGiven();
    /// The question is answered by what is proposed.
    void accept(core::DoubtKind kind);
    /// Whether there is something to accept.
    static bool canAccept(const core::Doubt &doubt);

    const QString &path() const { return m_path; }
    const core::TablePreview &preview() const { return m_preview; }
    const core::TableProposal &proposal() const { return m_proposal; }
    const core::GivenReading &given() const { return m_given; }
    const std::vector<PlaneQuestionnaire> &choices() const { return m_choices; }
    const PlaneQuestionnaire &questionnaire() const { return m_choices.at(m_proposal.candidate); }
    bool isAsProposed() const { return m_given == core::GivenReading() && m_accepted.empty(); }

    /// What still has to be answered before anything is read.
    bool asks() const;
    bool isOpenQuestion(const core::Doubt &doubt) const;
    /// Nothing while it asks.
    std::optional<ImportPlan> plan() const;

private:
    core::Result<core::Done> propose(const core::GivenReading &given);

    QString m_path;
    std::vector<PlaneQuestionnaire> m_choices;
    core::GivenReading m_given;
    std::set<core::DoubtKind> m_accepted;
    core::TablePreview m_preview;
    core::TableProposal m_proposal;
};

} // namespace app
