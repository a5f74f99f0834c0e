// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table_reader.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

class Rows final : public core::TableSink
{
public:
    core::Result<core::Done> header(const QStringList &columns) override
    {
        names = columns;
        return core::Done{};
    }
    void cell(int column, std::string_view bytes) override
    {
        EXPECT_EQ(column, current.size());
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

core::Result<core::Done> read(QByteArray bytes, Rows &rows)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return core::readTable(buffer, rows);
}

} // namespace

TEST(TableReader, ReadsTheSameTableWhateverItsSeparatorLineEndAndByteOrderMark)
{
    const QList<QByteArray> tables{"a,b\n1,x y\n2,\n",
                                   "a;b\n1;x y\n2;\n",
                                   "a\tb\n1\tx y\n2\t\n",
                                   "a,b\r\n1,x y\r\n2,\r\n",
                                   "\xEF\xBB\xBF"
                                   "a,b\n1,x y\n2,\n",
                                   "a,b\n1,x y\n\n\n2,",
                                   "\"a\",\"b\"\n\"1\",\"x y\"\n2,\"\"\n"};
    for (const QByteArray &table : tables) {
        Rows rows;
        ASSERT_TRUE(read(table, rows)) << table.toStdString();
        EXPECT_EQ(rows.names, (QStringList{u"a"_s, u"b"_s})) << table.toStdString();
        EXPECT_EQ(rows.rows, (QList<QStringList>{{u"1"_s, u"x y"_s}, {u"2"_s, QString(u""_s)}}))
            << table.toStdString();
    }
}

TEST(TableReader, KeepsSeparatorsQuotesAndLineEndsInsideQuotes)
{
    Rows rows;
    ASSERT_TRUE(read("a,b\n\"1,2\",\"say \"\"yes\"\"\nagain\"\n", rows));
    EXPECT_EQ(rows.rows, (QList<QStringList>{{u"1,2"_s, u"say \"yes\"\nagain"_s}}));
}

TEST(TableReader, CountsARowOfEmptyCells)
{
    Rows rows;
    ASSERT_TRUE(read("a,b,c\n,,\n", rows));
    EXPECT_EQ(rows.rows.size(), 1);
    EXPECT_EQ(rows.rows.front().size(), 3);
}

TEST(TableReader, ReadsAcrossBlocks)
{
    QByteArray table = "a,b\n";
    for (int i = 0; i < 200'000; ++i)
        table += QByteArray::number(i) + ",\"x\"\n";
    Rows rows;
    ASSERT_TRUE(read(table, rows));
    ASSERT_EQ(rows.rows.size(), 200'000);
    EXPECT_EQ(rows.rows[123'456], (QStringList{u"123456"_s, u"x"_s}));
}

TEST(TableReader, KeepsCellsOfEveryLength)
{
    QList<QStringList> written;
    QByteArray table = "a,b\n";
    for (const int length : {0, 1, 2, 253, 254, 255, 256, 65'535, 65'536, 700'000}) {
        const QStringList row{QString(length, u'x'), QString::number(length)};
        table += row.join(u',').toUtf8() + '\n';
        written << row;
    }
    Rows rows;
    ASSERT_TRUE(read(table, rows));
    EXPECT_EQ(rows.rows, written);
}

namespace
{

/// A table without end, as a pipe may be, or one that breaks off after so many bytes.
class Pipe final : public QIODevice
{
public:
    explicit Pipe(qint64 breaksAfter = std::numeric_limits<qint64>::max())
        : m_left(breaksAfter)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left <= 0) {
            setErrorString(u"broken"_s);
            return -1;
        }
        for (qint64 i = 0; i < most; ++i)
            data[i] = "1,2\n"[m_at++ % 4];
        m_left -= most;
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
    qint64 m_at = 0;
};

class FullRows final : public core::TableSink
{
public:
    core::Result<core::Done> header(const QStringList &) override { return core::Done{}; }
    void cell(int, std::string_view) override {}
    void endRow() override
    {
        if (++rows == 100'000)
            throw std::runtime_error("no room");
    }

    int rows = 0;
};

} // namespace

TEST(TableReader, EndsReadingWhatHasNoEndWhenTheRowsAreNotWantedAnyMore)
{
    Pipe pipe;
    Rows rows;
    qint64 last = 0;
    const auto stopped = core::readTable(pipe, rows, {.proceed = [&](qint64 bytes) {
                                             EXPECT_GT(bytes, last);
                                             last = bytes;
                                             return bytes < 1'000'000;
                                         }});
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(rows.rows.size(), last / 4 - 1) << "every row up to there has come";

    Pipe another;
    FullRows full;
    EXPECT_THROW((void)core::readTable(another, full), std::runtime_error);
}

TEST(TableReader, SaysWhyAFileCouldNotBeReadToItsEnd)
{
    Pipe pipe(600'000);
    Rows rows;
    const auto broken = core::readTable(pipe, rows);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(broken.error().detail, u"broken"_s);
}

TEST(TableReader, RefusesWhatIsNoTable)
{
    Rows rows;
    EXPECT_EQ(read("", rows).error().code, ErrorCode::NotCsv);
    EXPECT_EQ(read("a,b\n1,\"never closed\n", rows).error().code, ErrorCode::NotCsv);
    EXPECT_EQ(read("a,\xff\n1,2\n", rows).error().code, ErrorCode::NotUtf8);
}

TEST(TableReader, RefusesMoreColumnsThanASpreadsheetHolds)
{
    Rows rows;
    EXPECT_TRUE(read(QByteArray(16'383, ',') + "\n", rows));
    const auto refused = read(QByteArray(16'384, ',') + "\n", rows);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (core::Error{ErrorCode::TooMany, u"more than 16384 columns"_s}));
}
