// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as `records.sqlite`: opened, looked through and put right where it can be. What
// cannot be opened is left as it was.
#include "fuzzer.h"
#include "qt_application.h"

#include "core/records/store.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void lookThrough(core::Store &store)
{
    if (store.isSealed()) {
        fuzz::require(store.isLocked() && !store.people().people(),
                      "sealed records say nothing without the keys");
        return;
    }
    const auto people = store.people().people();
    if (people) {
        for (const core::Person &person : *people) {
            (void)store.assessments().finished(person.id);
            (void)store.assessments().unfinished(person.id);
            (void)store.journal().entries(person.id);
        }
    }
    (void)store.readingLog().highlights();
    (void)store.classDrafts().drafts();
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = u"any"_s;
    (void)store.assessments().add(assessment);
    (void)store.backUp(QDate(2026, 5, 1));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::startQt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"records.sqlite"_s);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    {
        QFile file(path);
        fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                      "there is room for a file");
    }
    const auto store = core::Store::open(folder.path());
    if (store)
        lookThrough(**store);
    else if (store.error().code == core::ErrorCode::StoreNewer)
        fuzz::require(contentsOf(path) == bytes, "a refused file is left as it was");
    return 0;
}
