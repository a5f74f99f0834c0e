// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/proposal/table_proposal.h"

#include <functional>

/// The sentences about how a table is read.
namespace app::doubtwords
{

/// What the id of a questionnaire is called.
using NameOf = std::function<QString(const QString &id)>;

/// The proposal in three lines: the file, the columns, the answers or scores.
QStringList proposalLines(const core::TableProposal &proposal);

/// What is not sure, or was done, in one or two sentences.
QString sentence(const core::Doubt &doubt, const NameOf &nameOf);

/// What the button for a way to settle it says.
QString remedy(const core::Remedy &remedy, const NameOf &nameOf);

/// What is above the rows that follow: how many questions there are.
QString questions(int count);

} // namespace app::doubtwords
