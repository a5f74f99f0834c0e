// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core
{

/// Which of the answers to a questionnaire are scored, and how.
enum class AnswersUsed {
    All,
    EcrS,              ///< the 12 statements of the ECR-S among the 36
    Ecr12,             ///< those of the ECR-12
    ReversalForgotten, ///< all, but none turned round: a common mistake
};

} // namespace core
