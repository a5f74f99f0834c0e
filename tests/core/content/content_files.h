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

/// Reads the broken file with `read` and holds the error against what is expected.
template <class Read> void expectRefusal(const char *folder, const BrokenFile &broken, Read read)
{
    const QString name = QString::fromLatin1(broken.name) + QStringLiteral(".json");
    const auto result = read(contentFile(folder, name), name);
    ASSERT_FALSE(result) << broken.name;
    EXPECT_EQ(result.error().code, broken.code);
    const QString expected = name + QStringLiteral(": ") + QString::fromUtf8(broken.detail);
    EXPECT_TRUE(result.error().detail.startsWith(expected))
        << result.error().detail.toStdString() << "\nshould begin with " << expected.toStdString();
}
