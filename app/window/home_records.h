// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/home/home_state.h"
#include "app/window/services.h"

namespace app
{

/// What Home tells of a person. Of somebody else than the one at the computer it is the quiz to go
/// on with alone: their results and words are shown on their own page.
///
/// Nothing is read here that grows with the years but the own results; the journal's line and the
/// next article are only known to be there, see addSlowly().
HomeState homeOf(const Services &services, core::PersonId person, const QDateTime &now);

/// Reads what homeOf() left open: the journal's newest entry and the next article, which takes the
/// library.
void addSlowly(HomeState &state, const Services &services, core::PersonId person);

} // namespace app
