// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/text/table_text.h"
#include "core/report/report_document.h"

#include <QFont>
#include <QSize>

#include <functional>

class QColor;

namespace app
{

/// How a paragraph is set: sizes and distances in the height of the base font.
struct LineStyle {
    double size = 1.0;
    double above = 0.3;
    int weight = QFont::Normal;
    bool isMuted = false;
};

/// The styles that a report has.
namespace linestyle
{
inline constexpr LineStyle title{.size = 1.7, .above = 0.0, .weight = QFont::DemiBold};
inline constexpr LineStyle subtitle{.size = 0.88, .above = 0.2, .isMuted = true};
inline constexpr LineStyle heading{.size = 1.2, .above = 0.8, .weight = QFont::DemiBold};
inline constexpr LineStyle text{};
inline constexpr LineStyle lead{.above = 0.4}; ///< after a table or a picture
inline constexpr LineStyle listed{.above = 0.25};
inline constexpr LineStyle note{.size = 0.88, .isMuted = true};
inline constexpr LineStyle strong{.above = 0.0, .weight = QFont::DemiBold};
inline constexpr LineStyle number{.size = 2.2, .above = 0.0, .weight = QFont::DemiBold};
inline constexpr LineStyle caption{.size = 0.88, .above = 0.0, .isMuted = true};
inline constexpr LineStyle furtherCaption{.size = 0.88, .above = 0.1, .isMuted = true};
inline constexpr LineStyle pair{.size = 1.1, .above = 0.0, .weight = QFont::DemiBold};
inline constexpr LineStyle person{.above = 0.4, .weight = QFont::DemiBold};

constexpr LineStyle below(double distance, LineStyle style)
{
    style.above = distance;
    return style;
}
} // namespace linestyle

/// A document while it becomes HTML: paragraphs, tables and pictures one below the other.
class HtmlPage
{
public:
    /// As for reportHtml().
    HtmlPage(const core::ReportDocument &document, int em, int width, double mapShare);

    const core::ReportDocument &document() const { return m_document; }
    const QString &html() const { return m_html; }

    void line(const QString &text, const LineStyle &style);
    void heading(const QString &text);
    void headingOnNewPage(const QString &text);
    /// Columns of numbers are set at their trailing edge.
    void table(const TableText &text);

    /// The map, on the leading side; what `beside` writes next stands beside it.
    void map();
    void beside(const std::function<void()> &write);
    /// The interval of a dimension, beside the map.
    void interval(core::Dimension dimension, std::size_t person = 0);
    void timeline();

private:
    void element(QLatin1StringView tag, const QString &text, const LineStyle &style,
                 QLatin1StringView further = {});
    void image(const QString &name, const QSize &size, const QString &paragraph = {});
    void row(const QStringList &cells, const std::vector<Qt::Alignment> &columns,
             const QColor &colour);
    int mapSide() const;

    const core::ReportDocument &m_document;
    int m_em;
    int m_width;
    double m_mapShare;
    QString m_html;
};

} // namespace app
