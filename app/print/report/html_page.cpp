// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/html_page.h"

#include "app/foundation/theme/theme.h"
#include "app/print/report/report_figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

/// As wording::number() and wording::percent() write them.
bool isNumber(const QString &cell)
{
    static const QRegularExpression number(u"^[\u2212+]?[\\d.,\u00a0\u202f\u2019]+(\\s?%)?$"_s);
    return number.match(cell).hasMatch();
}

/// Numbers stand with their ends below each other: their decimals are as many.
Qt::Alignment alignmentOf(const TableText &text, qsizetype column)
{
    const bool ofNumbers =
        std::all_of(text.rows.begin(), text.rows.end(),
                    [&](const QStringList &cells) { return isNumber(cells.value(column)); });
    return ofNumbers ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

HtmlPage::HtmlPage(const core::ReportDocument &document, int em, int width, double mapShare)
    : m_document(document)
    , m_em(em)
    , m_width(width)
    , m_mapShare(mapShare)
{
}

void HtmlPage::line(const QString &text, const LineStyle &style)
{
    element("p"_L1, text, style);
}

void HtmlPage::heading(const QString &text)
{
    element("h3"_L1, text, linestyle::heading);
}

void HtmlPage::headingOnNewPage(const QString &text)
{
    element("h3"_L1, text, linestyle::below(0.0, linestyle::heading),
            "page-break-before:always;"_L1);
}

void HtmlPage::element(QLatin1StringView tag, const QString &text, const LineStyle &style,
                       QLatin1StringView further)
{
    const Theme theme = printTheme();
    m_html += u"<%1 style=\"%7 margin-top:%2px; margin-bottom:0; font-size:%3px; "
              "font-weight:%4; color:%5\">%6</%1>"_s.arg(
                  tag, QString::number(std::lround(style.above * m_em)),
                  QString::number(std::lround(style.size * m_em)), QString::number(style.weight),
                  (style.isMuted ? theme.mutedText : theme.text).name(), escaped(text), further);
}

void HtmlPage::image(const QString &name, const QSize &size, const QString &paragraph)
{
    m_html += u"<p%4><img src=\"%1\" width=\"%2\" height=\"%3\"></p>"_s.arg(
        name, QString::number(size.width()), QString::number(size.height()), paragraph);
}

void HtmlPage::map()
{
    m_html += u"<table width=\"100%\" cellspacing=\"0\"><tr><td width=\"%1\">"_s.arg(mapSide());
    image(u"map"_s, QSize(mapSide(), mapSide()), u" style=\"margin-top:%1px\""_s.arg(m_em / 2));
    m_html += u"</td>"_s;
}

void HtmlPage::beside(const std::function<void()> &write)
{
    m_html += u"<td style=\"vertical-align:middle; padding-left:%1px\">"_s.arg(m_em * 2);
    write();
    m_html += u"</td></tr></table>"_s;
}

void HtmlPage::interval(core::Dimension dimension, std::size_t person)
{
    image(intervalName(dimension, person), QSize(m_width - mapSide() - 3 * m_em, m_em * 2));
}

void HtmlPage::timeline()
{
    image(u"timeline"_s, QSize(m_width, m_width * 6 / 10),
          u" style=\"margin-top:%1px\""_s.arg(m_em));
}

void HtmlPage::table(const TableText &text)
{
    m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
              "style=\"margin-top:%1px\"><thead>"_s.arg(m_em / 2);
    std::vector<Qt::Alignment> columns;
    for (qsizetype column = 0; column < text.head.size(); ++column)
        columns.push_back(alignmentOf(text, column));
    row(text.head, columns, printTheme().mutedText);
    m_html += u"</thead>"_s;
    for (const QStringList &cells : text.rows)
        row(cells, columns, printTheme().text);
    m_html += u"</table>"_s;
}

void HtmlPage::row(const QStringList &cells, const std::vector<Qt::Alignment> &columns,
                   const QColor &colour)
{
    m_html += u"<tr>"_s;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const bool atTheEnd = columns[static_cast<std::size_t>(column)] == Qt::AlignRight;
        m_html += u"<td align=\"%8\" style=\"padding-top:%1px; padding-bottom:%1px; "
                  u"padding-right:%2px; "
                  "border-bottom:%3px solid %4; font-size:%5px; color:%6\">%7</td>"_s.arg(
                      QString::number(m_em / 5), QString::number(m_em), QString::number(m_em / 20),
                      printTheme().border.name(),
                      QString::number(std::lround(linestyle::caption.size * m_em)), colour.name(),
                      escaped(cells[column]), atTheEnd ? u"right"_s : u"left"_s);
    }
    m_html += u"</tr>"_s;
}

int HtmlPage::mapSide() const
{
    return static_cast<int>(std::lround(m_width * m_mapShare));
}

} // namespace app
