// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_file.h"

#include "core/base/own_files.h"

#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Title and language as XMP (ISO 16684-1): what a reader of documents, for eyes or ears, asks for.
QByteArray metadataOf(const QString &title)
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
        xml.writeCharacters(title);
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

bool writePdfFile(const QString &title, const QPageLayout &layout,
                  const std::function<void(QPagedPaintDevice &)> &draw, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(u"Attachment Atlas"_s);
        writer.setDocumentXmpMetadata(metadataOf(title));
        writer.setPageLayout(layout);
        draw(writer);
    }
    return core::commitFile(file);
}

} // namespace app
