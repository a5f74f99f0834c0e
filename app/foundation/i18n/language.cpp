// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/i18n/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::offered()
{
    return {u"en"_s, u"de"_s};
}

QString Language::nativeName(const QString &code)
{
    // A language is called by its own name wherever it is offered, so these are not translated.
    if (code == "de"_L1)
        return u"Deutsch"_s;
    const QLocale locale(code);
    // Qt's own name for English says which country's.
    return code == "en"_L1 || locale.language() == QLocale::C ? u"English"_s
                                                              : locale.nativeLanguageName();
}

void Language::use(const QString &code)
{
    QString language = code.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : code;
    const bool pseudo = language.startsWith("zz"_L1);
    if (!pseudo && !offered().contains(language))
        language = u"en"_s;

    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // The system's locale knows the person's country; it is kept where its language is the one
    // used.
    const QLocale system = QLocale::system();
    const bool sameLanguage = system.name().startsWith(language + u'_');
    QLocale::setDefault(pseudo         ? QLocale(QLocale::English)
                        : sameLanguage ? system
                                       : QLocale(language));
    m_current = language;
    const QString file = pseudo ? u"zz"_s : language;
    if (m_program.load(u":/i18n/attachment-atlas_%1.qm"_s.arg(file)))
        QCoreApplication::installTranslator(&m_program);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(language == "zz_RTL"_L1 ? Qt::RightToLeft
                                                                : Qt::LeftToRight);
}

} // namespace app
