// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/passphrase_strength.h"

#include <QByteArray>
#include <QFile>

#include <vector>

#include <zxcvbn.h>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

/// Words that a guess begins with and zxcvbn does not know: German ones, and what this program is
/// about. As zxcvbn takes them: one C string each, a null pointer at the end.
class KnownWords
{
public:
    KnownWords()
    {
        QFile list(u":/passphrases/frequent-words-de.txt"_s);
        if (list.open(QIODevice::ReadOnly | QIODevice::Text))
            m_words = list.readAll().split('\n');
        m_words.append({"attachment", "atlas"});
        m_words.removeAll({});
        for (const QByteArray &word : m_words)
            m_pointers.push_back(word.constData());
        m_pointers.push_back(nullptr);
    }

    const char **pointers() { return m_pointers.data(); }

private:
    QList<QByteArray> m_words;
    std::vector<const char *> m_pointers;
};

} // namespace

PassphraseStrength passphraseStrength(QStringView typed)
{
    // What comes after so many characters changes the answer no more, only the time it takes.
    constexpr qsizetype enough = 100;
    static KnownWords known;
    QByteArray text = typed.left(enough).toUtf8();
    const double bits = ZxcvbnMatch(text.constData(), known.pointers(), nullptr);
    text.fill('\0');
    if (bits < 28)
        return PassphraseStrength::VeryWeak;
    if (bits < 40)
        return PassphraseStrength::Weak;
    return bits < 55 ? PassphraseStrength::Good : PassphraseStrength::Strong;
}

} // namespace app
