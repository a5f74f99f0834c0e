// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Links inside the program are strings: an article's id, with #anchor for a place in it, or one of
/// those of `links`. Addresses of the web are no such links.
namespace app::articles
{

/// Articles that the program itself leads to; a test holds that each is shipped in every language.
inline constexpr QLatin1StringView whatAttachmentIs{"what-attachment-is"};
inline constexpr QLatin1StringView twoDimensions{"two-dimensions"};
inline constexpr QLatin1StringView whenItIsMore{"when-it-is-more"};
inline constexpr QLatin1StringView afterABreakUp{"after-a-break-up"};
inline constexpr QLatin1StringView practiceSelfWorth{"practice-self-worth"};
inline constexpr QLatin1StringView forTeachers{"for-teachers"};

} // namespace app::articles

/// What can be read or done beside the articles.
namespace app::links
{

inline constexpr QLatin1StringView comparison{"comparison:"}; ///< four regions, side by side
inline constexpr QLatin1StringView practice{"practice:"};     ///< placing persons
inline constexpr QLatin1StringView progress{"progress:"};     ///< what was read and marked
inline constexpr QLatin1StringView tours{"tours:"};
inline constexpr QLatin1StringView glossary{"glossary:"}; ///< #id for a word
inline constexpr QLatin1StringView sources{"sources:"};   ///< #id for a reference
inline constexpr QLatin1StringView check{"check:"};       ///< before an article's id: its questions

} // namespace app::links
