// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/instrument.h"

#include "core/base/find_by_id.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// In the language that text() would take, so that one language stands on the page.
const RelationshipTexts *textsIn(const Instrument &instrument, const QString &language)
{
    const QString base = QString(language).replace(u'-', u'_').section(u'_', 0, 0);
    for (const QString &code : {language, base, u"en"_s}) {
        const auto found = instrument.relationshipTexts.constFind(code);
        if (found != instrument.relationshipTexts.constEnd())
            return &*found;
        if (instrument.translations.contains(code))
            return nullptr;
    }
    return nullptr;
}

} // namespace

const Item *Instrument::findItem(const QString &itemId) const
{
    return findById(items, itemId);
}

const Scoring *Instrument::findScoring(const QString &scoringId) const
{
    return findById(scorings, scoringId);
}

const Form *Instrument::findForm(const QString &formId) const
{
    return findById(forms, formId);
}

const Target *Instrument::findTarget(const QString &targetId) const
{
    return findById(targets, targetId);
}

QString Instrument::text(const QString &key, const QString &language,
                         const QString &otherwise) const
{
    if (key.isEmpty())
        return otherwise;
    const auto in = [&](const QString &code) {
        const auto texts = translations.constFind(code);
        return texts == translations.constEnd() ? QString() : texts->value(key);
    };
    // Files write "pt-BR" (BCP 47), the system "pt_BR".
    const QString hyphened = QString(language).replace(u'_', u'-');
    const QString underscored = QString(language).replace(u'-', u'_');
    const QString base = underscored.section(u'_', 0, 0);
    for (const QString &code : {language, hyphened, underscored, base, u"en"_s}) {
        const QString found = in(code);
        if (!found.isEmpty())
            return found;
    }
    for (const QMap<QString, QString> &texts : translations) {
        const QString found = texts.value(key);
        if (!found.isEmpty())
            return found;
    }
    return otherwise;
}

QString Instrument::textAbout(const QString &targetId, const QString &targetName,
                              const QString &key, const QString &language) const
{
    const RelationshipTexts *texts = textsIn(*this, language);
    const QString about = texts ? texts->text(key, targetId, targetName) : QString();
    return about.isEmpty() ? text(key, language) : about;
}

QString Instrument::relationshipName(const QString &targetId, const QString &targetName,
                                     const QString &language) const
{
    if (!targetName.isEmpty())
        return targetName;
    const RelationshipTexts *texts = textsIn(*this, language);
    const QString known = texts ? texts->name(targetId, targetName) : QString();
    const Target *target = findTarget(targetId);
    return known.isEmpty() && target ? text(target->nameKey, language) : known;
}

QStringList Instrument::languages() const
{
    return translations.keys();
}

std::optional<Scale> Instrument::scaleOf(const Scoring &scoring) const
{
    std::optional<Scale> shared;
    for (const KeyedItem &keyed : scoring.items) {
        const Item *item = keyed.keying == 0 ? nullptr : findItem(keyed.itemId);
        if (!item || !item->scale)
            continue;
        if (shared && *shared != *item->scale)
            return std::nullopt;
        shared = item->scale;
    }
    return shared;
}

int minimumAnswered(int items, double allowedMissing)
{
    // 5 × 0.2 must allow one missing item although 0.2 has no exact double.
    constexpr double rounding = 1e-9;
    const int missing = static_cast<int>(std::floor(items * allowedMissing + rounding));
    return std::max(1, items - missing);
}

} // namespace core
