#pragma once

#include "core/report/report_document.h"

#include <QObject>
#include <QTextObjectInterface>

#include <memory>

namespace app
{

class AttachmentMap;

/// Draws a report's pictures into the text as lines and words, in the print theme: the map and the
/// two intervals, where the text names them as images ("map", "interval:anxiety", …).
class ReportFigures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// `unitsPerPoint`: of the text's layout.
    ReportFigures(const core::ReportDocument &document, double unitsPerPoint, QObject *parent);
    ~ReportFigures() override;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawInterval(QPainter &painter, const QRectF &rect, core::Dimension dimension) const;

    std::optional<core::Placement> m_placement;
    std::unique_ptr<AttachmentMap> m_map; ///< nothing without a located result
    double m_unitsPerPoint;
};

} // namespace app
