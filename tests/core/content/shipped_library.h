// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/library.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

/// The library that is compiled into the program, in a language; empty where it cannot be read.
inline const core::Library &shippedLibrary(const QString &language)
{
    // A map, because references into it must survive the next language.
    static std::map<QString, core::Library> loaded;
    const auto known = loaded.find(language);
    if (known != loaded.end())
        return known->second;
    auto library = core::Library::load(QStringLiteral(ATLAS_SOURCE_DIR "/resources"), language);
    EXPECT_TRUE(library) << library.error().detail.toStdString();
    return loaded.emplace(language, library ? std::move(*library) : core::Library()).first->second;
}

/// In English. By itself rather than by a default argument: that would be a temporary, which
/// compilers take for the owner of what a loop goes through.
inline const core::Library &shippedLibrary()
{
    return shippedLibrary(QStringLiteral("en"));
}

/// What the article's links and figures of a scheme (article, reference, figure) point to, in the
/// order in which they stand.
inline QStringList targetsOf(const core::Article &article, const QString &scheme)
{
    QStringList targets;
    static const QRegularExpression pattern(QStringLiteral("\\]\\((\\w+):([^)]+)\\)"));
    for (auto it = pattern.globalMatch(article.markdown); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1) == scheme)
            targets << match.captured(2);
    }
    return targets;
}

inline bool hasAnchor(const core::Article &article, const QString &anchor)
{
    const auto headings = core::headingsOf(article);
    return std::any_of(headings.begin(), headings.end(),
                       [&](const core::Heading &heading) { return heading.anchor == anchor; });
}

/// Whether `article id` or `article id#anchor` is there.
inline bool resolves(const core::Library &library, const QString &link)
{
    const core::Article *article = library.article(link.section(u'#', 0, 0));
    const QString anchor = link.section(u'#', 1);
    return article && (anchor.isEmpty() || hasAnchor(*article, anchor));
}
