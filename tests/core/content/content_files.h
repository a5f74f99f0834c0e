// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reading.h"

#include <gtest/gtest.h>

#include <ostream>

/// A broken file under tests/data, named for its defect, and what is said about it.
struct BrokenFile {
    const char *name;
    core::ErrorCode code;
    const char *detail; ///< follows the file's name; the beginning is enough
};

inline void PrintTo(const BrokenFile &broken, std::ostream *out)
{
    *out << broken.name;
}

inline QByteArray contentFile(const char *folder, const QString &name)
{
    const auto bytes = core::readFile(QStringLiteral(ATLAS_TEST_DATA "/") +
                                          QString::fromLatin1(folder) + u'/' + name,
                                      1024 * 1024);
    EXPECT_TRUE(bytes) << name.toStdString();
    return bytes ? *bytes : QByteArray();
}

/// The error that was expected: its code, and how its detail begins.
template <class Value>
void expectError(const core::Result<Value> &result, core::ErrorCode code, const QString &begins)
{
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, code);
    EXPECT_TRUE(result.error().detail.startsWith(begins))
        << result.error().detail.toStdString() << "\nshould begin with " << begins.toStdString();
}

/// Reads the broken file with `read` and holds the error against what is expected.
template <class Read> void expectRefusal(const char *folder, const BrokenFile &broken, Read read)
{
    const QString name = QString::fromLatin1(broken.name) + QStringLiteral(".json");
    SCOPED_TRACE(broken.name);
    expectError(read(contentFile(folder, name), name), broken.code,
                name + QStringLiteral(": ") + QString::fromUtf8(broken.detail));
}
