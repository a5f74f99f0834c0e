// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/font_search.h"

#ifdef ATLAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace app
{

std::shared_future<void> beginFontSearch()
{
#ifdef ATLAS_FONTCONFIG
    // The process keeps what is found, and Qt asks the same library.
    return std::async(std::launch::async, [] { FcInit(); }).share();
#else
    return {};
#endif
}

} // namespace app
