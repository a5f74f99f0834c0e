// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/sections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app
{

std::vector<std::pair<QString, QString>> sectionNames()
{
    const auto name = [](const char *text) { return QCoreApplication::translate("learn", text); };
    return {{u"model"_s, name(QT_TRANSLATE_NOOP("learn", "The model"))},
            {u"styles"_s, name(QT_TRANSLATE_NOOP("learn", "Four regions"))},
            {u"topics"_s, name(QT_TRANSLATE_NOOP("learn", "Everyday topics"))},
            {u"measuring"_s, name(QT_TRANSLATE_NOOP("learn", "Measuring"))},
            {u"change"_s, name(QT_TRANSLATE_NOOP("learn", "Change"))},
            {u"practice"_s, name(QT_TRANSLATE_NOOP("learn", "Exercises"))},
            {u"others"_s, name(QT_TRANSLATE_NOOP("learn", "With other people"))},
            {u"help"_s, name(QT_TRANSLATE_NOOP("learn", "In hard times"))}};
}

} // namespace app
