// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace app
{

/// The program's own words and Qt's in one language, switched while running: widgets hear
/// QEvent::LanguageChange.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Languages with a complete translation, by code. English is the source.
    static QStringList offered();
    /// The language's own name for itself: "Deutsch".
    static QString nativeName(const QString &code);

    /// Uses the language; an empty code means the system's, an unknown one English. Numbers,
    /// plurals and reading direction follow. The pseudo-languages "zz" (longer, accented English)
    /// and "zz_RTL" (the same, mirrored) are for checking the layout and are offered nowhere.
    void use(const QString &code);
    QString current() const { return m_current; }

private:
    QTranslator m_program;
    QTranslator m_qt;
    QString m_current;
};

} // namespace app
