#include "app/paper/pages.h"

#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

void drawPages(const Pages &pages, QPagedPaintDevice &paper)
{
    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            paper.newPage();
        pages.paint(painter, page);
    }
}

} // namespace

QPageLayout paperOf(QPageSize::PageSizeId size)
{
    return {QPageSize(size), QPageLayout::Portrait, QMarginsF(20, 16, 20, 14),
            QPageLayout::Millimeter};
}

QPageLayout usualPaper(const QLocale &locale)
{
    // CLDR supplemental data, paperSize US-Letter.
    static constexpr std::array letter{
        QLocale::Belize,       QLocale::Canada,      QLocale::Chile,      QLocale::Colombia,
        QLocale::CostaRica,    QLocale::Guatemala,   QLocale::Mexico,     QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador,
        QLocale::UnitedStates, QLocale::Venezuela,
    };
    const bool american =
        std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return paperOf(american ? QPageSize::Letter : QPageSize::A4);
}

void printPages(const PageSetter &set, QPagedPaintDevice &paper)
{
    drawPages(*set(paper.pageLayout()), paper);
}

namespace
{

// Title and language as XMP (ISO 16684-1): what a reader of documents, for eyes or ears, asks for.
QByteArray metadataOf(const Pages &pages)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
    const QString language = QLocale().bcp47Name();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s,
                                   u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    xml.writeStartElement(dublinCore, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    for (const QString &spoken : {u"x-default"_s, language}) {
        xml.writeStartElement(rdf, u"li"_s);
        xml.writeAttribute(u"xml:lang"_s, spoken);
        xml.writeCharacters(pages.title());
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(dublinCore, u"language"_s);
    xml.writeStartElement(rdf, u"Bag"_s);
    xml.writeTextElement(rdf, u"li"_s, language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

} // namespace

bool writePdf(const PageSetter &set, const QPageLayout &paper, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        const std::unique_ptr<Pages> pages = set(paper);
        QPdfWriter writer(&file);
        writer.setTitle(pages->title());
        writer.setCreator(u"Attachment Atlas"_s);
        writer.setDocumentXmpMetadata(metadataOf(*pages));
        writer.setPageLayout(paper);
        drawPages(*pages, writer);
    }
    return file.commit();
}

} // namespace app
