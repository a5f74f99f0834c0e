// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles: front matter in JSON, headings and plain words of the body.
#include "fuzzer.h"

#include "core/content/article.h"
#include "core/content/plain_text.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto article = core::readArticle(fuzz::bytesOf(data, size), u"any.md"_s);
    if (!article)
        return 0;
    fuzz::require(article->reviewed.isValid(), "an article has the date of its review");
    fuzz::require(core::passagesOf(*article).size() <= core::headingsOf(*article).size() + 1,
                  "a passage begins with a heading");
    (void)core::wordsIn(core::folded(core::plainText(article->markdown)));
    return 0;
}
