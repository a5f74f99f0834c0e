// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core
{

/// The encoding, as iconv knows it, that uchardet takes a text for which is neither UTF-8 nor has a
/// byte order mark; Windows-1252 where that is in doubt.
QByteArray likelyEncoding(const QByteArray &bytes);

} // namespace core
