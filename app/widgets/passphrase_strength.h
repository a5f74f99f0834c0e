// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace app
{

/// How long somebody who has the files would have to guess, where each guess costs what
/// core::moderateCost does: some 10 guesses a second on a computer, 10,000 on a room full of them.
enum class PassphraseStrength {
    VeryWeak, ///< below 28 bits: hours
    Weak,     ///< below 40 bits: weeks to some years
    Good,     ///< below 55 bits: a lifetime
    Strong,
};

/// By the guesses that zxcvbn expects (Wheeler 2016): it knows frequent passwords, English words
/// and names, dates, rows of keys and repetitions; frequent German words are added from
/// resources/passphrases. Words of other languages are letters to it, so that it takes them for
/// better than they are. An estimate, no proof.
///
/// Its copies of the text lie in ordinary memory, as those of the field do it was typed into.
PassphraseStrength passphraseStrength(QStringView typed);

} // namespace app
