// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_files.h"
#include "tests/size_limit.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
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

TEST(OwnFiles, AreCopiedWholeOverWhatWasThereForTheirOwnerAlone)
{
    const QTemporaryDir home;
    const QString from = home.filePath(u"from"_s);
    const QString to = home.filePath(u"to"_s);
    const QByteArray bytes = QByteArray("0123456789abcdef").repeated(200'000);
    for (const QByteArray &content : {bytes, QByteArray()}) {
        ASSERT_TRUE(core::writeOwnFile(from, content));
        ASSERT_TRUE(QFile::setPermissions(from, everyoneElse | QFileDevice::ReadOwner));
        ASSERT_TRUE(core::copyOwnFile(from, to));
        QFile copy(to);
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        EXPECT_EQ(copy.readAll(), content);
        EXPECT_EQ(grantedToOthers(to), QFileDevice::Permissions());
    }
}

TEST(OwnFiles, SayWhyACopyFailedAndLeaveNothingOfIt)
{
    const QTemporaryDir home;
    const QString from = home.filePath(u"from"_s);
    const QString to = home.filePath(u"to"_s);
    ASSERT_TRUE(core::writeOwnFile(from, QByteArray(3'000'000, 'x')));
    EXPECT_EQ(core::copyOwnFile(home.path(), to).error().code, core::ErrorCode::FileUnreadable)
        << "a folder is no file";
    EXPECT_EQ(core::copyOwnFile(home.filePath(u"none"_s), to).error().code,
              core::ErrorCode::FileUnreadable);
    EXPECT_FALSE(QFile::exists(to));
    EXPECT_EQ(core::copyOwnFile(from, home.filePath(u"none/to"_s)).error().code,
              core::ErrorCode::FileNotWritable);
    for (const rlim_t room : {0, 1'000'000, 2'500'000}) {
        const SizeLimit limit(room);
        EXPECT_EQ(core::copyOwnFile(from, to).error().code, core::ErrorCode::DiskFull) << room;
        EXPECT_FALSE(QFile::exists(to)) << room;
    }
    EXPECT_TRUE(core::copyOwnFile(from, to)) << "with room again";
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

TEST(OwnFiles, AreCommittedWholeOrNotAtAll)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    ASSERT_TRUE(core::writeOwnFile(path, "before"));
    for (const int size : {1, 5'000, 100'000}) {
        const SizeLimit limit(0);
        QSaveFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        (void)file.write(QByteArray(size, 'x'));
        EXPECT_FALSE(core::commitFile(file)) << size;
        EXPECT_FALSE(core::writeOwnFile(path, QByteArray(size, 'x'))) << size;
    }
    QFile kept(path);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "before");
}
