// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shipped to be read promises no more than docs/security.md, and calls what is locked or
// encrypted by one word each. The sentences of the window: tests/architecture.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

const QString sources = QStringLiteral(ATLAS_SOURCE_DIR);

/// Articles, questions, tours and all else to read but scenes, in which people hide from people;
/// what tells of the program.
QStringList filesToRead()
{
    QStringList files;
    for (const QString &folder : {u"articles"_s, u"checks"_s, u"tours"_s, u"glossary"_s,
                                  u"places"_s, u"couples"_s, u"comparison"_s, u"support"_s}) {
        QDirIterator found(sources + u"/resources/"_s + folder, {u"*.md"_s, u"*.json"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files << found.next();
    }
    for (const QString &file :
         {u"README.md"_s, u"SECURITY.md"_s, u"docs/security.md"_s, u"docs/archive-format.md"_s,
          u"packaging/debian/control"_s, u"packaging/linux/attachment-atlas.1"_s,
          u"packaging/linux/org.attachment_atlas.AttachmentAtlas.metainfo.xml.in"_s,
          u"packaging/linux/org.attachment_atlas.AttachmentAtlas.mime.xml"_s})
        files << sources + u'/' + file;
    return files;
}

/// The lines of all files that the words are in, without those that are `named`.
QStringList linesWith(const QRegularExpression &words, const QStringList &named)
{
    QStringList lines;
    const QStringList files = filesToRead();
    EXPECT_GT(files.size(), 150);
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            ADD_FAILURE() << path.toStdString();
            continue;
        }
        const QStringList text = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < text.size(); ++i) {
            QString line = text[i];
            for (const QString &exception : named)
                line.remove(exception);
            if (words.match(line).hasMatch())
                lines << u"%1:%2: %3"_s.arg(path.mid(sources.size() + 1), QString::number(i + 1),
                                            line.mid(0, 300));
        }
    }
    return lines;
}

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

} // namespace

TEST(ShippedPrivacy, PromisesNobodyThatOnlyTheyCanReadWhatStandsOpenWithoutAPassphrase)
{
    const QRegularExpression promise(
        u"only you can (read|see|open)|nobody but you|for your eyes|your eyes only"
        "|(nobody|no one) (else )?(can )?(reads?|sees?|opens?) (this|them|what you|your)"
        "|completely private|nur du [^.]{0,20}(lesen|sehen|öffnen)|nur für dich|für niemanden"
        "|niemand (sonst|außer dir)|niemand (liest|sieht) (mit|das|deine?)"
        "|(das|es) kann niemand lesen"_s,
        anyCase);
    // Of what answers tell of a childhood.
    EXPECT_EQ(linesWith(promise, {u"no one can read your childhood"_s,
                                  u"no one can read your answers from"_s})
                  .join(u'\n')
                  .toStdString(),
              "");
}

TEST(ShippedPrivacy, SaysWhereSomebodyWritesInABadHourWhoCanOpenIt)
{
    for (const auto &[language, said] :
         {std::pair(u"en"_s,
                    u"whoever uses your account can open it, unless you set a passphrase"_s),
          std::pair(u"de"_s, u"wer dein Benutzerkonto benutzt, kann sie öffnen, solange du keine "
                             "Passphrase setzt"_s)}) {
        QFile article(sources + u"/resources/articles/%1/after-a-break-up.md"_s.arg(language));
        ASSERT_TRUE(article.open(QIODevice::ReadOnly));
        EXPECT_TRUE(QString::fromUtf8(article.readAll()).contains(said)) << language.toStdString();
    }
}

TEST(ShippedPrivacy, CallsWhatIsEncryptedOrLockedByOneWordEach)
{
    const QRegularExpression others(
        u"\\bseal(s|ed|ing)?\\b|\\bunseal|records lie open|versiegel|entsiegel|verschlossen"
        "|aufgeschlossen"_s,
        anyCase);
    const QStringList named{u"application/x-attachment-atlas-sealed"_s};
    EXPECT_EQ(linesWith(others, named).join(u'\n').toStdString(), "");
}
