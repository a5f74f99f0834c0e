// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a package without Qt's SQLite plugin does, and a program that has no QCoreApplication: an
// error is said, nothing crashes.
#include "core/content/search_index.h"
#include "core/records/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

void expectErrors()
{
    const QTemporaryDir folder;
    const auto store = core::Store::open(folder.path());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::StoreFailed);
    EXPECT_EQ(store.error().detail, u"Qt has no driver for SQLite"_s);

    const auto library =
        core::Library::load(QStringLiteral(ATLAS_SOURCE_DIR "/resources"), u"en"_s);
    ASSERT_TRUE(library);
    const auto index = core::SearchIndex::build(*library);
    ASSERT_FALSE(index);
    EXPECT_EQ(index.error().code, ErrorCode::StoreFailed);
    EXPECT_EQ(index.error().detail, u"Qt has no driver for SQLite"_s);
}

} // namespace

TEST(MissingDriver, IsAnErrorWithoutAnApplication)
{
    ASSERT_EQ(QCoreApplication::instance(), nullptr);
    expectErrors();
}

TEST(MissingDriver, IsAnErrorWithoutThePlugin)
{
    int argc = 1;
    char name[] = "test_driver";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    // Before Qt looks for a driver for the first time: it is then never found.
    QCoreApplication::setLibraryPaths({u"/nowhere"_s});
    expectErrors();
}
