// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/size_limit.h"

/// While it lives nothing can be written to any file, as on a full disk; for root too.
class FullDisk : public SizeLimit
{
public:
    FullDisk()
        : SizeLimit(0)
    {
    }
};
