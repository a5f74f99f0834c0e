// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/passphrase.h"

#include <QStringConverter>

#include <sodium.h>

namespace core
{
namespace
{

void unifySpaces(QString &text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Separator_Space)
            character = QLatin1Char(' ');
    }
}

// Not by QString::toUtf8(): its bytes would lie in ordinary memory.
SecretMemory utf8(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    SecretMemory bytes(static_cast<std::size_t>(encoder.requiredSpace(text.size())));
    char *const begin = reinterpret_cast<char *>(bytes.data());
    const char *const end = encoder.appendToBuffer(begin, text);
    bytes.truncate(static_cast<std::size_t>(end - begin));
    return bytes;
}

} // namespace

std::optional<Passphrase> Passphrase::take(QString &&typed)
{
    // Shares the typed text where that is composed already; then the first wipe only lets go of it
    // and the second one overwrites it.
    QString composed = typed.normalized(QString::NormalizationForm_C);
    wipe(typed);
    if (composed.isEmpty())
        return std::nullopt;
    unifySpaces(composed);
    Passphrase passphrase(utf8(composed));
    wipe(composed);
    return passphrase;
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace core
