// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheets/recovery_key_paper.h"

#include "app/foundation/theme/theme.h"
#include "app/print/pdf_file.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double titlePoints = 20.0;
constexpr double textPoints = 11.0;
constexpr double keyPoints = 17.0;
constexpr double paragraphGap = 14.0; ///< between paragraphs, in points

QString translated(const char *text)
{
    return QCoreApplication::translate("RecoveryKeyPaper", text);
}

QFont fontOf(QFont font, double points)
{
    font.setPixelSize(static_cast<int>(points));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fixedFont(double points)
{
    return fontOf(QFontDatabase::systemFont(QFontDatabase::FixedFont), points);
}

/// Paragraphs from the top of the page downwards; a unit is a point.
class Column
{
public:
    Column(QPainter &painter, double width)
        : m_painter(painter)
        , m_width(width)
    {
    }

    void add(const QString &text, const QFont &font, int alignment = Qt::AlignLeading)
    {
        m_painter.setFont(font);
        QRectF used;
        m_painter.drawText(QRectF(0, m_top, m_width, 10000), alignment | Qt::TextWordWrap, text,
                           &used);
        m_top = used.bottom() + paragraphGap;
    }
    void skip(double points) { m_top += points; }
    double top() const { return m_top; }

private:
    QPainter &m_painter;
    double m_width;
    double m_top = 0.0;
};

} // namespace

QString inLines(const QString &key, int perLine)
{
    const QStringList groups = key.split(u'-');
    QStringList lines;
    for (qsizetype first = 0; first < groups.size(); first += perLine)
        lines << groups.mid(first, perLine).join(u"  "_s);
    return lines.join(u'\n');
}

QString RecoveryKeyPaper::title() const
{
    return translated(QT_TRANSLATE_NOOP("RecoveryKeyPaper", "Recovery key for Attachment Atlas"));
}

void RecoveryKeyPaper::print(QPagedPaintDevice &paper) const
{
    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    const double width = paper.pageLayout().paintRect(QPageLayout::Point).width();
    const Theme theme = printTheme();
    painter.setPen(theme.text);
    QFont heading = fontOf(QFont(), titlePoints);
    heading.setWeight(QFont::DemiBold);
    const QFont body = fontOf(QFont(), textPoints);

    Column column(painter, width);
    column.add(title(), heading);
    column.add(translated(QT_TRANSLATE_NOOP("RecoveryKeyPaper", "Made on %1"))
                   .arg(QLocale().toString(day, QLocale::LongFormat)),
               body);
    column.add(translated(QT_TRANSLATE_NOOP(
                   "RecoveryKeyPaper",
                   "This key opens the records of Attachment Atlas on the computer where it was "
                   "made, if the passphrase is forgotten. In the program choose “I have forgotten "
                   "the passphrase” and type it in; small letters will do, and the gaps do not "
                   "matter.")),
               body);
    column.skip(paragraphGap);
    const double top = column.top();
    column.skip(paragraphGap * 1.5);
    column.add(inLines(key, 4), fixedFont(keyPoints), Qt::AlignHCenter);
    column.skip(paragraphGap / 2);
    painter.setPen(QPen(theme.border, 1));
    painter.drawRoundedRect(QRectF(0, top, width, column.top() - top), 6, 6);
    painter.setPen(theme.text);
    column.skip(paragraphGap * 1.5);
    column.add(translated(QT_TRANSLATE_NOOP(
                   "RecoveryKeyPaper",
                   "Keep this page where you keep papers that nobody else should find, and not "
                   "beside the computer. Whoever has it and the computer, or a copy of its files, "
                   "can read everything in the records.")),
               body);
    column.add(translated(QT_TRANSLATE_NOOP(
                   "RecoveryKeyPaper",
                   "There are no letters I, L, O and U in it: what looks like one is a digit, 1 or "
                   "0. A new key, which the program makes at any time, takes the place of this "
                   "one.")),
               body);
}

bool RecoveryKeyPaper::writePdf(const QPageLayout &paper, const QString &path) const
{
    const auto contents = [this](QPagedPaintDevice &device) { print(device); };
    return writePdfFile(title(), paper, contents, path);
}

} // namespace app
