// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr QFileDevice::Permissions everyoneElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                  QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                  QFileDevice::WriteOther | QFileDevice::ExeOther;

QFileDevice::Permissions grantedToOthers(const QString &path)
{
    return QFile::permissions(path) & everyoneElse;
}

} // namespace

TEST(OwnFiles, GrantNothingToAnyoneElse)
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"a/b/c"_s);
    for (const QString &path : {folder, folder + u'/', home.filePath(u"d/"_s)}) {
        ASSERT_TRUE(core::makeOwnFolder(path)) << qPrintable(path);
        EXPECT_TRUE(QDir(path).exists());
        EXPECT_EQ(grantedToOthers(path), QFileDevice::Permissions());
    }
    ASSERT_TRUE(core::makeOwnFile(folder + u"/made"_s));
    ASSERT_TRUE(core::writeOwnFile(folder + u"/written"_s, "words"));
    for (const QString &name : {u"/made"_s, u"/written"_s})
        EXPECT_EQ(grantedToOthers(folder + name), QFileDevice::Permissions());
}

TEST(OwnFiles, SayWhereNothingCanBeMade)
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"file"_s);
    ASSERT_TRUE(core::makeOwnFile(file));
    EXPECT_EQ(core::makeOwnFolder(file + u"/below"_s).error().code,
              core::ErrorCode::FileNotWritable);
    EXPECT_EQ(core::makeOwnFile(file + u"/below"_s).error().code, core::ErrorCode::FileNotWritable);
    EXPECT_TRUE(core::makeOwnFolder(home.path())) << "there already";
}
