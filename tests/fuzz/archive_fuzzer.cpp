// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives to import: a zip file from anywhere, or the files of a folder one after the other, each
// under a line `--- NAME`. What is read can be written and read again, the same.
#include "fuzzer.h"

#include "core/archive/archive_files.h"
#include "core/archive/archive_reader.h"

using namespace Qt::StringLiterals;

namespace
{

core::NamedFiles filesIn(const QByteArray &text)
{
    core::NamedFiles files;
    QString name;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("--- "))
            name = QString::fromUtf8(line.mid(4));
        else
            files[name] += line + '\n';
    }
    return files;
}

core::Result<core::Archive> readFiles(const core::NamedFiles &files)
{
    return core::readRecordFiles(files.keys(), [&](const QString &name) {
        return core::Result<QByteArray>(files.value(name));
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto archive =
        bytes.startsWith("--- ") ? readFiles(filesIn(bytes)) : core::readArchiveBytes(bytes);
    if (!archive)
        return 0;
    (void)core::countsOf(*archive);
    const auto written = core::recordFiles(*archive);
    fuzz::require(written.has_value(), "what was read can be written");
    const auto again = readFiles(*written);
    if (!again)
        std::fprintf(stderr, "%s\n", qPrintable(again.error().detail));
    fuzz::require(again.has_value(), "what was written can be read");
    // Definitions are written by their hashes: the order is the only thing that may change, and two
    // of the same hash are one.
    fuzz::require(again->people == archive->people, "people are read as they were written");
    fuzz::require(again->assessments == archive->assessments,
                  "assessments are read as they were written");
    fuzz::require(again->journal == archive->journal, "entries are read as they were written");
    fuzz::require(again->reading == archive->reading, "the log is read as it was written");
    fuzz::require(again->classDrafts == archive->classDrafts,
                  "drafts are read as they were written");
    fuzz::require(again->madeAt == archive->madeAt, "its time is read as it was written");
    return 0;
}
