// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"
#include "core/instrument/instrument.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <optional>
#include <vector>

namespace app
{

/// What is printed to be filled in by hand.
struct SheetRequest {
    core::Instrument instrument;
    QString formId;
    std::optional<core::Target> target; ///< nothing: a line to write on
    QString language;                   ///< of statements and anchors
};

/// A questionnaire to be filled in by hand: whom it is about, date and code, how to answer, every
/// statement with its numbers to circle, and where it comes from. A key without wording becomes an
/// answer sheet: numbers of statements, an empty line for each, and a sentence that says so.
///
/// Statements are numbered from 1 in the form's order, as they are where the sheet is typed in. No
/// statement is split over pages unless it is longer than a page.
class BlankSheet final : public Pages
{
    Q_DECLARE_TR_FUNCTIONS(app::BlankSheet)

public:
    BlankSheet(const SheetRequest &request, const QPageLayout &paper);

    QString title() const override;
    QString text() const override;
    int count() const override { return m_count; }
    void paint(QPainter &painter, int page) const override;

    /// The page of a statement (from 1), for tests of what stands where.
    int pageOf(int statement) const;
    /// How far down a page is filled, in points, for tests of what fits.
    double filledTo(int page) const;

private:
    /// Above and below the text of a statement, in points.
    static constexpr double statementSpace = 5.0;

    enum class Kind { Text, Fields, Statement, WritingLine };

    /// A range of answers and what its points are called, lowest first.
    struct Anchors {
        core::Scale scale;
        QStringList labels;
        bool highFirst = false;
        bool operator==(const Anchors &) const = default;
    };

    /// What stands together. Heights and widths are in points.
    struct Block {
        Kind kind = Kind::Text;
        std::shared_ptr<QTextDocument> text; ///< may be nothing
        double space = 0.0;                  ///< above it, except at the top of a page
        double height = 0.0;
        bool keepWithNext = false;
        int number = 0;                 ///< of a statement, from 1
        std::optional<Anchors> anchors; ///< of a statement
    };

    /// A block, or the head of a column of numbers, on its page.
    struct Placed {
        int page = 0;
        double y = 0.0;
        const Block *block = nullptr;
        double textTop = 0.0;              ///< where a text longer than a page goes on
        std::optional<Anchors> columnHead; ///< instead of a block
    };

    void compose(const SheetRequest &request);
    void addText(const QString &text, double points, double space, bool muted = false,
                 bool keepWithNext = false);
    void addHeading(const QString &text, double points, double space);
    void addInstruction(const SheetRequest &request);
    void addItems(const SheetRequest &request);
    void addStatement(const core::Item &item, int number, const SheetRequest &request);
    void addProvenance(const core::Instrument &instrument, const QString &language);

    void place();
    double heightWithNext(std::size_t index) const;
    void placeLong(const Block &block, double &y);
    double columnHeadHeight(const Anchors &anchors) const;

    double statementWidth(const core::Scale &scale) const;
    bool areBelow(const core::Scale &scale) const;
    double numbersHeight(const core::Scale &scale) const;
    QRectF mirrored(const QRectF &area) const;

    void paintBlock(QPainter &painter, const Placed &placed) const;
    void paintFields(QPainter &painter, double y) const;
    void paintStatement(QPainter &painter, const Placed &placed) const;
    void paintNumbers(QPainter &painter, const Anchors &anchors, double y, double height) const;
    void paintColumnHead(QPainter &painter, const Anchors &anchors, double y) const;

    QSizeF m_sheet; ///< inside the margins, in points
    QString m_title;
    QString m_about; ///< whom it is about; empty: a line to write on
    std::vector<Block> m_blocks;
    std::vector<Placed> m_placed;
    int m_count = 1;
};

/// Sets the sheet for whatever paper it is printed on.
PageSetter sheetSetter(const SheetRequest &request);

/// The languages in which every answerable item of the instrument has a text.
QStringList wordedLanguages(const core::Instrument &instrument);

} // namespace app
