// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace bench
{

/// The figures of a benchmark beside what they may be at most. One line a figure; one that is over
/// its limit is named on a line of its own that begins with "OVER THE LIMIT", which run.sh repeats.
class Limits
{
public:
    void hold(const char *what, double figure, const char *unit, double limit)
    {
        std::printf("%s: %.2f %s (at most %g)\n", what, figure, unit, limit);
        if (figure <= limit)
            return;
        std::printf("OVER THE LIMIT: %s: %.2f %s of %g\n", what, figure, unit, limit);
        m_kept = false;
    }

    /// 0 where every figure was within its limit.
    int exitCode() const { return m_kept ? 0 : 1; }

private:
    bool m_kept = true;
};

} // namespace bench
