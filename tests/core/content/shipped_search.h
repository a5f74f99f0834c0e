// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/search_index.h"
#include "tests/core/content/shipped_library.h"

#include <gtest/gtest.h>

#include <map>

/// What is searched in the shipped library, in each language; built once for each suite.
class ShippedSearch : public testing::Test
{
protected:
    // Their connections go while Qt Sql is there.
    static void TearDownTestSuite() { indexes().clear(); }

    static const core::SearchIndex &indexOf(const QString &language)
    {
        std::unique_ptr<core::SearchIndex> &index = indexes()[language];
        if (!index) {
            auto built = core::SearchIndex::build(shippedLibrary(language));
            EXPECT_TRUE(built) << built.error().detail.toStdString();
            index = std::move(*built);
        }
        return *index;
    }

    static std::vector<core::SearchHit> hitsOf(const QString &language, const QString &words)
    {
        const auto hits = indexOf(language).search(words);
        EXPECT_TRUE(hits) << hits.error().detail.toStdString();
        return hits ? *hits : std::vector<core::SearchHit>();
    }

private:
    static std::map<QString, std::unique_ptr<core::SearchIndex>> &indexes()
    {
        static std::map<QString, std::unique_ptr<core::SearchIndex>> built;
        return built;
    }
};
