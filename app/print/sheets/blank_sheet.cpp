// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheets/blank_sheet.h"

#include "app/foundation/theme/theme.h"
#include "app/print/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

using pagetext::unitsPerPoint;

constexpr double smallestRow = 24.0; ///< room for a circle, and to write on a line by hand
constexpr double fieldsHeight = 58.0;
constexpr double writingLineHeight = 30.0;
constexpr double captionPoints = 8.0;

std::shared_ptr<QTextDocument> documentOf(const QString &text, double points, QFont::Weight weight,
                                          const QColor &colour, double width)
{
    auto document = std::make_shared<QTextDocument>();
    pagetext::prepare(*document);
    QFont font = pagetext::fontOf(points, unitsPerPoint);
    font.setWeight(weight);
    document->setDefaultFont(font);
    document->setPlainText(text);
    QTextCharFormat format;
    format.setForeground(colour);
    QTextCursor cursor(document.get());
    cursor.select(QTextCursor::Document);
    cursor.mergeCharFormat(format);
    document->setTextWidth(width * unitsPerPoint);
    return document;
}

double heightOf(const QTextDocument &document)
{
    return document.size().height() / unitsPerPoint;
}

QStringList labelsOf(const core::Item &item, const core::Instrument &instrument,
                     const QString &language)
{
    QStringList labels;
    for (int point = 0; point < item.scale->points(); ++point) {
        const QString label = instrument.text(item.labelKeys.value(point), language);
        // A point that is called by its number has no word.
        labels << (label == QString::number(item.scale->lo() + point) ? QString() : label);
    }
    return labels;
}

} // namespace

BlankSheet::BlankSheet(const SheetRequest &request, const QPageLayout &paper)
    : m_sheet(paper.paintRect(QPageLayout::Point).size())
{
    compose(request);
    place();
}

QString BlankSheet::title() const
{
    return m_title;
}

QString BlankSheet::text() const
{
    QStringList texts;
    for (const Block &block : m_blocks) {
        if (block.kind == Kind::Fields)
            texts << tr("About: %1").arg(m_about) << tr("Date:") << tr("Name or code (optional):");
        const QString text = block.text ? block.text->toPlainText() : QString();
        if (block.number > 0)
            texts << tr("%1. %2").arg(QLocale().toString(block.number), text);
        else if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u'\n');
}

int BlankSheet::pageOf(int statement) const
{
    const auto found = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed &placed) {
        return placed.block && placed.block->number == statement;
    });
    return found == m_placed.end() ? -1 : found->page;
}

double BlankSheet::filledTo(int page) const
{
    double lowest = 0.0;
    for (const Placed &placed : m_placed) {
        if (placed.page == page && placed.block)
            lowest = std::max(lowest, placed.y + placed.block->height);
    }
    return lowest;
}

void BlankSheet::compose(const SheetRequest &request)
{
    const core::Instrument &instrument = request.instrument;
    //: %1 is the name of a questionnaire, %2 its usual abbreviation
    m_title = instrument.abbreviation.isEmpty() || instrument.abbreviation == instrument.name
                  ? instrument.name
                  : tr("%1 (%2)").arg(instrument.name, instrument.abbreviation);
    if (request.target)
        m_about = instrument.text(request.target->nameKey, request.language);
    addHeading(m_title, 16, 0);
    const core::Form *form = instrument.findForm(request.formId);
    if (form && instrument.forms.size() > 1)
        addText(instrument.text(form->nameKey, request.language, form->id), 10, 2, true);
    Block fields;
    fields.kind = Kind::Fields;
    fields.space = 8;
    fields.height = fieldsHeight;
    m_blocks.push_back(fields);
    addInstruction(request);
    addItems(request);
    addProvenance(instrument, request.language);
}

void BlankSheet::addText(const QString &text, double points, double space, bool muted,
                         bool keepWithNext)
{
    if (text.isEmpty())
        return;
    const Theme theme = printTheme();
    Block block;
    block.text = documentOf(text, points, QFont::Normal, muted ? theme.mutedText : theme.text,
                            m_sheet.width());
    block.space = space;
    block.height = heightOf(*block.text);
    block.keepWithNext = keepWithNext;
    m_blocks.push_back(block);
}

void BlankSheet::addHeading(const QString &text, double points, double space)
{
    Block block;
    block.text = documentOf(text, points, QFont::DemiBold, printTheme().text, m_sheet.width());
    block.space = space;
    block.height = heightOf(*block.text);
    block.keepWithNext = true;
    m_blocks.push_back(block);
}

void BlankSheet::addInstruction(const SheetRequest &request)
{
    if (request.instrument.keyOnly) {
        addText(tr("This is an answer sheet without statements, because their wording belongs to "
                   "its authors. Read each statement in your own copy of the questionnaire, find "
                   "its number here, and circle the number that fits. A statement you cannot "
                   "answer is left out."),
                10, 10);
        return;
    }
    if (request.target)
        addText(request.instrument.text(request.target->headKey, request.language), 10, 10);
    addText(tr("Circle one number for each statement. A statement you cannot answer is left out."),
            10, 4);
}

void BlankSheet::addItems(const SheetRequest &request)
{
    const core::Instrument &instrument = request.instrument;
    const core::Form *found = instrument.findForm(request.formId);
    const core::Form &form = found ? *found : instrument.forms.front();
    const bool isIntroduced =
        instrument.keyOnly ||
        (request.target && !instrument.text(request.target->headKey, request.language).isEmpty());
    QString head;
    int number = 0;
    for (const QString &id : form.itemIds) {
        const core::Item *item = instrument.findItem(id);
        if (!item)
            continue;
        const QString text =
            instrument.keyOnly ? QString() : instrument.text(item->textKey, request.language);
        if (item->type == core::ItemType::Section) {
            addHeading(text, 12, 12);
        } else if (item->type == core::ItemType::Instruction) {
            addText(text, 10, 8, false, true);
        } else if (item->type == core::ItemType::Likert && item->scale) {
            const QString own = instrument.text(item->questionHeadKey, request.language);
            if (!isIntroduced && own != head)
                addText(own, 10, 8, false, true);
            head = own;
            addStatement(*item, ++number, request);
        } else {
            addText(text, 10, 8, false, true);
            Block line;
            line.kind = Kind::WritingLine;
            line.height = writingLineHeight;
            m_blocks.push_back(line);
        }
    }
}

void BlankSheet::addStatement(const core::Item &item, int number, const SheetRequest &request)
{
    Block block;
    block.kind = Kind::Statement;
    block.number = number;
    block.anchors = Anchors{*item.scale, labelsOf(item, request.instrument, request.language),
                            item.displayReversed};
    const QString text = request.instrument.keyOnly
                             ? QString()
                             : request.instrument.text(item.textKey, request.language);
    double textHeight = 0.0;
    if (!text.isEmpty()) {
        block.text = documentOf(text, pagetext::bodyPoints, QFont::Normal, printTheme().text,
                                statementWidth(*item.scale));
        textHeight = heightOf(*block.text) + 2 * statementSpace;
    }
    const double numbers = numbersHeight(*item.scale);
    block.height = areBelow(*item.scale) ? std::max(textHeight, smallestRow) + numbers
                                         : std::max({textHeight, smallestRow, numbers});
    m_blocks.push_back(block);
}

void BlankSheet::addProvenance(const core::Instrument &instrument, const QString &language)
{
    const QString hash = QString::fromLatin1(instrument.definitionHash.toHex().first(12));
    //: %1 is the name of a questionnaire, %2 its version, %3 the short hash of its definition
    addText(instrument.version.isEmpty()
                ? tr("%1, definition %2.").arg(m_title, hash)
                : tr("%1, version %2, definition %3.").arg(m_title, instrument.version, hash),
            captionPoints, 14, true, true);
    addText(instrument.citation, captionPoints, 2, true, true);
    const QString explanation =
        instrument.text(instrument.licenseKey, language, instrument.licenseExplanation);
    //: The licence of a questionnaire and what it allows
    addText(instrument.license.isEmpty() || explanation.isEmpty()
                ? instrument.license + explanation
                : tr("%1. %2").arg(instrument.license, explanation),
            captionPoints, 2, true, true);
    addText(tr("This sheet names nobody. If others may see it, write a code instead of a name."),
            captionPoints, 2, true);
}

double BlankSheet::heightWithNext(std::size_t index) const
{
    double height = m_blocks[index].height;
    for (std::size_t i = index; m_blocks[i].keepWithNext && i + 1 < m_blocks.size(); ++i) {
        const Block &next = m_blocks[i + 1];
        height += next.space + next.height;
        if (next.anchors)
            height += columnHeadHeight(*next.anchors);
    }
    return height;
}

void BlankSheet::place()
{
    const double bottom = m_sheet.height() - pagetext::footPoints;
    double y = 0.0;
    std::optional<Anchors> shown; // over the column of numbers, on this page
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        const bool headIsDue = block.anchors && block.anchors != shown;
        const double head = headIsDue ? columnHeadHeight(*block.anchors) : 0.0;
        if (y > 0 && y + block.space + head + heightWithNext(i) > bottom) {
            ++m_count;
            y = 0.0;
            shown.reset();
        }
        y += y > 0 ? block.space : 0.0;
        if (block.anchors && block.anchors != shown) {
            m_placed.push_back({m_count - 1, y, nullptr, 0.0, block.anchors});
            y += columnHeadHeight(*block.anchors);
        }
        // What stands between two rows ends the column.
        shown = block.anchors;
        if (y + block.height > bottom && block.text) {
            placeLong(block, y);
            continue;
        }
        m_placed.push_back({m_count - 1, y, &block, 0.0, std::nullopt});
        y += block.height;
    }
}

// A text that no page holds is set by lines; its numbers stand where it begins.
void BlankSheet::placeLong(const Block &block, double &y)
{
    const double bottom = m_sheet.height() - pagetext::footPoints;
    if (y > 0) {
        ++m_count;
        y = 0.0;
    }
    block.text->setPageSize(
        QSizeF(block.text->textWidth(), (bottom - 2 * statementSpace) * unitsPerPoint));
    const int slices = block.text->pageCount();
    for (int slice = 0; slice < slices; ++slice) {
        m_placed.push_back(
            {m_count - 1, 0.0, &block, slice * block.text->pageSize().height(), std::nullopt});
        m_count += slice + 1 < slices ? 1 : 0;
    }
    y = bottom;
}

PageSetter sheetSetter(const SheetRequest &request)
{
    return [request](const QPageLayout &paper) {
        return std::make_unique<BlankSheet>(request, paper);
    };
}

QStringList wordedLanguages(const core::Instrument &instrument)
{
    QStringList worded;
    if (instrument.keyOnly)
        return worded;
    for (const QString &language : instrument.languages()) {
        const QMap<QString, QString> texts = instrument.translations.value(language);
        if (std::all_of(instrument.items.begin(), instrument.items.end(),
                        [&](const core::Item &item) {
                            return item.type != core::ItemType::Likert ||
                                   !texts.value(item.textKey).isEmpty();
                        }))
            worded << language;
    }
    return worded;
}

} // namespace app
