// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/shipped_library.h"

#include <QDir>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

const QString figuresFolder = QStringLiteral(ATLAS_SOURCE_DIR "/resources/figures");

QStringList filesOf(const QString &language)
{
    return QDir(figuresFolder + u'/' + language).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
}

/// What a figure tells besides its drawing.
struct FigureWords {
    QStringList titles;
    QStringList descriptions;
    QStringList styleSheets;
    QStringList coloured; ///< elements with a colour of their own
};

FigureWords wordsOf(const QString &path)
{
    static const QSet<QString> colours{u"fill"_s,       u"stroke"_s,      u"color"_s,
                                       u"stop-color"_s, u"flood-color"_s, u"lighting-color"_s,
                                       u"style"_s,      u"solid-color"_s, u"viewport-fill"_s};
    FigureWords words;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (colours.contains(attribute.name().toString()))
                words.coloured << u"%1 %2"_s.arg(xml.name(), attribute.name());
        }
        if (xml.name() == "title"_L1)
            words.titles << xml.readElementText().trimmed();
        else if (xml.name() == "desc"_L1)
            words.descriptions << xml.readElementText().trimmed();
        else if (xml.name() == "style"_L1)
            words.styleSheets << xml.readElementText().trimmed();
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return words;
}

} // namespace

TEST(ShippedFigures, AreAllThereAndAllUsed)
{
    QSet<QString> used;
    for (const core::Article &article : shippedLibrary().articles()) {
        for (const QString &id : targetsOf(article, u"figure"_s)) {
            EXPECT_FALSE(shippedLibrary().figurePath(id).isEmpty())
                << article.id.toStdString() << " -> " << id.toStdString();
            used.insert(id + u".svg"_s);
        }
    }
    const QStringList files = filesOf(u"en"_s);
    EXPECT_GE(files.size(), 10);
    for (const QString &file : files)
        EXPECT_TRUE(used.contains(file)) << file.toStdString() << " is unused";
}

TEST(ShippedFigures, AreToldInWordsWhereTheyStand)
{
    static const QRegularExpression pattern(u"!\\[([^\\]]*)\\]\\((\\w+):"_s);
    for (const core::Article &article : shippedLibrary().articles()) {
        for (auto it = pattern.globalMatch(article.markdown); it.hasNext();) {
            const auto match = it.next();
            EXPECT_EQ(match.captured(2), u"figure"_s) << article.id.toStdString();
            EXPECT_GE(match.captured(1).size(), 40) << article.id.toStdString();
        }
    }
}

TEST(ShippedFigures, HaveATitleADescriptionAndOneStyleSheetWithAllTheirColours)
{
    for (const QString &language :
         QDir(figuresFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &file : filesOf(language)) {
            SCOPED_TRACE((language + u'/' + file).toStdString());
            const FigureWords words = wordsOf(u"%1/%2/%3"_s.arg(figuresFolder, language, file));
            EXPECT_EQ(words.titles.size(), 1);
            EXPECT_EQ(words.descriptions.size(), 1);
            EXPECT_EQ(words.styleSheets.size(), 1);
            for (const QString &text : words.titles + words.descriptions + words.styleSheets)
                EXPECT_FALSE(text.isEmpty());
            EXPECT_TRUE(words.coloured.isEmpty()) << words.coloured.join(u", "_s).toStdString();
        }
    }
}
