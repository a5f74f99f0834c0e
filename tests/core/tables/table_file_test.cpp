// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_form.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::TableFileKind;

namespace
{

class FileRows final : public core::TableSink
{
public:
    core::Result<core::Done> header(const QStringList &columns) override
    {
        names = columns;
        return core::Done{};
    }
    void cell(int, std::string_view bytes) override
    {
        current << QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    void endRow() override
    {
        rows << current;
        current.clear();
    }

    QStringList names;
    QStringList current;
    QList<QStringList> rows;
};

QString pathOf(const QString &name)
{
    return QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/tables/") + name;
}

core::Result<core::Done> read(QByteArray bytes, const core::TableForm &form, FileRows &rows)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return core::readTableFile(buffer, form, rows);
}

} // namespace

TEST(TableFile, IsReadWhateverItsKind)
{
    struct Kind {
        QString file;
        TableFileKind kind;
        QString firstName;
    };
    for (const Kind &expected : {Kind{u"workbook.xlsx"_s, TableFileKind::Workbook, u"id"_s},
                                 Kind{u"sheet.ods"_s, TableFileKind::OpenDocument, u"id"_s},
                                 Kind{u"spss.sav"_s, TableFileKind::Spss, u"ID"_s},
                                 Kind{u"stata.dta"_s, TableFileKind::Stata, u"id"_s},
                                 Kind{u"no-header.csv"_s, TableFileKind::Text, u"1"_s}}) {
        SCOPED_TRACE(expected.file.toStdString());
        QFile file(pathOf(expected.file));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto opened = core::openTable(file);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        EXPECT_EQ(opened->kind, expected.kind);
        FileRows rows;
        ASSERT_TRUE(core::readTable(*opened, {}, rows));
        EXPECT_EQ(rows.names.front(), expected.firstName);
        EXPECT_EQ(rows.rows.size(), expected.kind == TableFileKind::Text ? 29 : 30);
        for (const QStringList &row : rows.rows)
            EXPECT_EQ(row.size(), rows.names.size());
    }
}

TEST(TableFile, TellsWhatItsValuesAreCalledAndWhatIsMissing)
{
    for (const auto &[name, item] :
         {std::pair(u"spss.sav"_s, u"ECR01"_s), std::pair(u"stata.dta"_s, u"ecr1"_s)}) {
        QFile file(pathOf(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto opened = core::openTable(file);
        ASSERT_TRUE(opened);
        ASSERT_TRUE(opened->labels.contains(item)) << name.toStdString();
        EXPECT_EQ(opened->labels.at(item).at(7.0), u"Strongly agree"_s);
        FileRows rows;
        ASSERT_TRUE(core::readTable(*opened, {}, rows));
        EXPECT_EQ(rows.rows[0][1], QString()) << "declared missing";
    }
}

TEST(TableFile, ThatIsDamagedIsRefusedWithItsKind)
{
    for (const auto &[name, kind] :
         {std::pair(u"damaged.xlsx"_s, u"Excel"_s), std::pair(u"damaged.sav"_s, u"SPSS"_s)}) {
        QFile file(pathOf(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto opened = core::openTable(file);
        ASSERT_FALSE(opened) << name.toStdString();
        EXPECT_EQ(opened.error().code, ErrorCode::FileUnreadable);
        EXPECT_TRUE(opened.error().detail.contains(kind)) << opened.error().detail.toStdString();
    }
    QByteArray old = "\xD0\xCF\x11\xE0 and so on";
    QBuffer buffer(&old);
    buffer.open(QIODevice::ReadOnly);
    EXPECT_TRUE(core::openTable(buffer).error().detail.contains(u".xlsx"_s));
    QByteArray text = "a,b\n1,2\n";
    QBuffer plain(&text);
    plain.open(QIODevice::ReadOnly);
    EXPECT_EQ(core::openTable(plain, "no-such-letters").error().code, ErrorCode::UnknownValue);
}

TEST(TableFile, OfAnotherShapeIsReadWithARowForEachPerson)
{
    FileRows turned;
    ASSERT_TRUE(
        read("item,p1,p2\nQ1,5,6\nQ2,3,\n", {.shape = core::TableShape::OneColumnAPerson}, turned));
    EXPECT_EQ(turned.names, (QStringList{u"item"_s, u"Q1"_s, u"Q2"_s}));
    EXPECT_EQ(turned.rows[0], (QStringList{u"p1"_s, u"5"_s, u"3"_s}));
    EXPECT_EQ(turned.rows[1], (QStringList{u"p2"_s, u"6"_s, QString()}));

    const core::TableForm form{.shape = core::TableShape::OneRowAnAnswer,
                               .longColumns = {.person = 0, .item = 1, .answer = 2}};
    FileRows wide;
    ASSERT_TRUE(read("who,what,said\na,Q1,5\nb,Q1,6\nb,Q2,7\na,Q3,\n", form, wide));
    EXPECT_EQ(wide.names, (QStringList{u"who"_s, u"Q1"_s, u"Q2"_s, u"Q3"_s}));
    EXPECT_EQ(wide.rows[0], (QStringList{u"a"_s, u"5"_s, QString(), QString()}));
    EXPECT_EQ(wide.rows[1], (QStringList{u"b"_s, u"6"_s, u"7"_s, QString()}));

    FileRows twice;
    const auto refused = read("who,what,said\na,Q1,5\na,Q1,6\n", form, twice);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Mismatch);
}

TEST(TableFile, HasTheNamesItsLayoutSays)
{
    FileRows shifted;
    ASSERT_TRUE(
        read("a,b\nx,1,2\n", {.layout = {.shift = core::HeaderShift::RowNamesFirst}}, shifted));
    EXPECT_EQ(shifted.names, (QStringList{QString(), u"a"_s, u"b"_s}));
    FileRows several;
    ASSERT_TRUE(read("title\r\n\r\na,\r\nx,b\r\n1,2\r\n",
                     {.layout = {.linesAbove = 2, .headerLines = 2}}, several));
    EXPECT_EQ(several.names, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(several.rows.size(), 1);
    FileRows marks;
    ASSERT_TRUE(
        read("a,b\n\"1\",\"so\n2,3\n", {.layout = {.separator = ',', .marksQuote = false}}, marks));
    EXPECT_EQ(marks.rows[0], (QStringList{u"1"_s, u"\"so"_s}));
}
