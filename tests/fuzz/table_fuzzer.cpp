// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: the reader, the preview, and the proposal how a table is to be read.
#include "fuzzer.h"
#include "tables.h"

#include "core/tables/table_reader.h"

#include <cstring>

namespace
{

/// Keeps what is read and checks the order it comes in.
class Cells final : public core::TableSink
{
public:
    core::Result<core::Done> header(const QStringList &columns) override
    {
        names = columns;
        return core::Done{};
    }
    void cell(int column, std::string_view bytes) override
    {
        fuzz::require(column == row.size(), "cells come one after the other");
        row.append(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    void endRow() override
    {
        rows.append(row);
        row.clear();
    }

    QStringList names;
    QByteArrayList row;
    QList<QByteArrayList> rows;
};

/// A file that comes in small pieces, as a pipe may.
class Pieces final : public QIODevice
{
public:
    explicit Pieces(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        constexpr qint64 piece = 7;
        const qint64 size = std::min({piece, most, qint64(m_bytes.size() - m_at)});
        std::memcpy(target, m_bytes.constData() + m_at, static_cast<std::size_t>(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

void read(const QByteArray &bytes, const core::TableReadingOptions &options)
{
    Cells whole;
    fuzz::OpenTable table(bytes);
    const auto done = core::readTable(table, whole, options);
    Cells inPieces;
    Pieces pieces(bytes);
    const auto doneInPieces = core::readTable(pieces, inPieces, options);
    fuzz::require(done.has_value() == doneInPieces.has_value(), "pieces are read as the whole");
    fuzz::require(whole.names == inPieces.names && whole.rows == inPieces.rows,
                  "pieces give the same cells");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const char separator : {',', ';', '\t'})
        read(bytes, {.layout = {.separator = separator,
                                .linesAbove = separator == '\t' ? 1 : 0,
                                .headerLines = separator == ';' ? 0 : 1,
                                .marksQuote = separator != ','},
                     .proceed = {}});

    fuzz::OpenTable table(bytes);
    const auto preview = core::previewTable(table);
    if (!preview)
        return 0;
    fuzz::require(table.pos() == 0, "a preview goes back to the beginning");
    for (const QStringList &row : preview->rows)
        fuzz::require(row.size() == preview->columns(), "no cell of a preview is missing");
    const core::TableProposal proposal = core::propose(*preview, fuzz::candidates());
    for (const int column : proposal.responses.itemColumns)
        fuzz::require(column >= 0 && column < proposal.table.columns(),
                      "a proposed column is there");
    fuzz::require(proposal.responses.itemColumns.empty() ==
                      (proposal.content != core::TableContent::ItemAnswers),
                  "answers have columns");
    return 0;
}
