// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presentable_content.h"

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

void addStatements(std::vector<StatementScene> &statements, const core::Instrument &instrument,
                   const QString &language)
{
    for (const core::Item &item : instrument.items) {
        if (item.type != core::ItemType::Likert || !item.scale)
            continue;
        StatementScene scene;
        scene.source = instrument.name;
        scene.head = instrument.text(item.questionHeadKey, language);
        scene.text = instrument.text(item.textKey, language);
        scene.scale = *item.scale;
        for (const QString &key : item.labelKeys)
            scene.labels << instrument.text(key, language);
        scene.displayReversed = item.displayReversed;
        statements.push_back(scene);
    }
}

} // namespace

PresentableContent presentableContent(const Services &services)
{
    PresentableContent content;
    const QString language = services.language.current();
    if (const auto library = services.content.library(language)) {
        content.tours = (*library)->tours();
        content.vignettes = (*library)->vignettes();
    }
    // Our own questionnaires: the published ones ship without their wording.
    for (const QString &id : {u"atlas-24"_s, u"atlas-r"_s}) {
        if (const auto instrument = services.instruments.instrument(id))
            addStatements(content.statements, *instrument, language);
    }
    return content;
}

} // namespace app
