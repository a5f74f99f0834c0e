// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app
{

/// A dialog that something is typed into. It is about to be closed from outside, as when the
/// program locks itself, and nobody has been asked.
class SavesDraft
{
public:
    virtual ~SavesDraft() = default;

    /// Keeps what is typed at the moment, as by its own button, where that is possible.
    virtual void saveDraft() = 0;
};

} // namespace app
