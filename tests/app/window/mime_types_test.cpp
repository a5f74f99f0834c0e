// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// That a file manager knows our files, by packaging/linux.
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace
{

const QString questionnaire = u"application/x-openscales-definition+json"_s;
const QString tour = u"application/x-attachment-atlas-tour+json"_s;
const QString archive = u"application/x-attachment-atlas-archive+zip"_s;
const QString sealed = u"application/x-attachment-atlas-sealed"_s;

} // namespace

#ifdef Q_OS_LINUX
TEST(MimeTypes, TellOurFilesByNameAndATourByItsContent)
{
    const QTemporaryDir folder;
    const QString packages = folder.filePath(u"mime/packages"_s);
    ASSERT_TRUE(QDir().mkpath(packages));
    ASSERT_TRUE(QFile::copy(QStringLiteral(ATLAS_SOURCE_DIR
                                           "/packaging/linux/"
                                           "org.attachment_atlas.AttachmentAtlas.mime.xml"),
                            packages + u"/atlas.xml"_s));
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const QMimeDatabase types;
    const std::pair<QString, QString> names[] = {
        {u"own.osd"_s, questionnaire},
        {u"two-friends.tour.json"_s, tour},
        {u"other.json"_s, u"application/json"_s},
        {u"attachment-atlas-2026-11-29.zip"_s, archive},
        {u"attachment-atlas-2026-11-29.atlas"_s, sealed},
        {u"photos.zip"_s, u"application/zip"_s},
    };
    for (const auto &[name, type] : names) {
        EXPECT_EQ(types.mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toStdString(),
                  type.toStdString())
            << name.toStdString();
    }
    EXPECT_EQ(
        types.mimeTypeForData(QByteArrayLiteral(R"({ "format": "attachment-atlas-tour" })")).name(),
        tour);
    EXPECT_EQ(types.mimeTypeForData(QByteArrayLiteral("AtlasBox\x01")).name(), sealed);
}
#endif

TEST(MimeTypes, AreThoseThatTheDesktopFileOpens)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR
                              "/packaging/linux/org.attachment_atlas.AttachmentAtlas.desktop"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    EXPECT_TRUE(lines.contains(u"Exec=attachment-atlas %F"_s));
    EXPECT_TRUE(
        lines.contains(u"MimeType=%1;%2;%3;%4;"_s.arg(questionnaire, tour, archive, sealed)));
}
