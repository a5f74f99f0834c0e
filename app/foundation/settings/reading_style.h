// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app
{

enum class TypeFace { Sans, Serif };
enum class TextWidth { Narrow, Normal, Wide };

/// How articles are set, chosen by the reader.
struct ReadingStyle {
    TypeFace face = TypeFace::Sans;
    TextWidth width = TextWidth::Normal;

    bool operator==(const ReadingStyle &) const = default;
};

} // namespace app
