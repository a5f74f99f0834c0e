#include "app/map/layer_choices.h"

#include "app/shell/theme.h"
#include "app/shell/wording.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr std::array coverages{0.68, 0.90, 0.95};

void paintTints(QPainter &painter, const Theme &theme, const QRectF &box)
{
    const QSizeF quarter = box.size() / 2;
    painter.setPen(Qt::NoPen);
    for (const core::Style style : core::styles) {
        const bool right = style == core::Style::Preoccupied || style == core::Style::Fearful;
        const bool top = style == core::Style::Dismissing || style == core::Style::Fearful;
        painter.setBrush(theme.tint[style]);
        painter.drawRect(QRectF(
            QPointF(right ? box.center().x() : box.left(), top ? box.top() : box.center().y()),
            quarter));
    }
    painter.setPen(QPen(theme.mutedText, 1.2, Qt::DotLine));
    painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

void paintContours(QPainter &painter, const Theme &theme, const QRectF &box)
{
    QColor band = theme.density;
    band.setAlphaF(0.2F);
    painter.setPen(QPen(theme.density, 1));
    painter.setBrush(band);
    for (const double share : {1.0, 0.65, 0.3})
        painter.drawEllipse(box.center(), box.width() / 2 * share, box.height() / 2 * share);
}

void paintResult(QPainter &painter, const Theme &theme, const QRectF &box, RegionShape shape)
{
    QColor fill = theme.accent;
    fill.setAlphaF(0.2F);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(fill);
    if (shape == RegionShape::Box)
        painter.drawRoundedRect(box, box.height() / 6, box.height() / 6);
    else
        painter.drawEllipse(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(box.center(), box.height() / 5, box.height() / 5);
}

void paintRing(QPainter &painter, const Theme &theme, const QRectF &box)
{
    painter.setPen(QPen(theme.accent, box.height() / 6));
    painter.setBrush(theme.surface);
    painter.drawEllipse(box.center(), box.height() / 3, box.height() / 3);
}

} // namespace

/// A layer as it looks on the map, small; beside words that say the same.
class LayerChoices::Swatch final : public QWidget
{
public:
    explicit Swatch(Layer layer)
        : m_layer(layer)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setShape(RegionShape shape)
    {
        m_shape = shape;
        update();
    }

    QSize sizeHint() const override { return {spacing(3.5, this), spacing(2.5, this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeFor(palette());
        const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        switch (m_layer) {
        case Regions:
            paintTints(painter, theme, box);
            return;
        case Density:
            paintContours(painter, theme, box);
            return;
        case Results:
            paintResult(painter, theme, box, m_shape);
            return;
        case FreePoint:
            paintRing(painter, theme, box);
            return;
        case Labels: {
            QFont bold = fontFor(TextRole::Caption, font());
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            painter.setPen(theme.text);
            //: A sample of lettering in the legend of the map
            painter.drawText(box, Qt::AlignCenter, LayerChoices::tr("Abc"));
            return;
        }
        }
    }

private:
    Layer m_layer;
    RegionShape m_shape = RegionShape::Box;
};

LayerChoices::LayerChoices(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Heading))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(1, this));
    column->addWidget(m_heading);
    for (const Layer layer : {Regions, Density, Results, FreePoint, Labels}) {
        addLayer(layer);
        if (layer == Density) {
            m_densityText = new TextLabel(TextRole::Caption);
            column->addWidget(m_densityText);
        }
        if (layer == Results)
            addRegionChoice();
    }
    retranslate();
}

void LayerChoices::addLayer(Layer layer)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(1, this));
    auto *swatch = new Swatch(layer);
    auto *box = new QCheckBox;
    box->setChecked(true);
    row->addWidget(swatch);
    row->addWidget(box, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_swatches.push_back(swatch);
    m_boxes.push_back(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        tell();
        emit changed();
    });
}

void LayerChoices::addRegionChoice()
{
    m_region = new QWidget;
    auto *column = new QVBoxLayout(m_region);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(0.5, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(1, this));
    m_shape = new QComboBox;
    m_coverage = new QComboBox;
    row->addWidget(m_shape);
    row->addWidget(m_coverage);
    row->addStretch(1);
    m_regionText = new TextLabel(TextRole::Caption);
    column->addLayout(row);
    column->addWidget(m_regionText);
    layout()->addWidget(m_region);
    fillRegionChoice();
    m_coverage->setCurrentIndex(static_cast<int>(coverages.size()) - 1);
    for (const QComboBox *choice : {m_shape, m_coverage}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            tell();
            emit changed();
        });
    }
}

void LayerChoices::fillRegionChoice()
{
    const QSignalBlocker shapeBlocker(m_shape);
    const QSignalBlocker coverageBlocker(m_coverage);
    const int shape = std::max(0, m_shape->currentIndex());
    const int coverage = m_coverage->currentIndex();
    m_shape->clear();
    m_shape->addItems({tr("Box"), tr("Ellipse")});
    m_shape->setCurrentIndex(shape);
    m_coverage->clear();
    for (const double share : coverages)
        m_coverage->addItem(wording::percent(share));
    m_coverage->setCurrentIndex(coverage);
}

MapLayers LayerChoices::layers() const
{
    MapLayers layers;
    layers.regions = m_boxes[Regions]->isChecked();
    layers.density = m_boxes[Density]->isChecked();
    layers.results = m_boxes[Results]->isChecked();
    layers.freePoint = m_boxes[FreePoint]->isChecked();
    layers.names = layers.labels = m_boxes[Labels]->isChecked();
    return layers;
}

ResultRegion LayerChoices::resultRegion() const
{
    return {m_shape->currentIndex() == 1 ? RegionShape::Ellipse : RegionShape::Box,
            coverages[static_cast<std::size_t>(m_coverage->currentIndex())]};
}

void LayerChoices::setDensity(const core::ReferenceDensity &density)
{
    m_density = density;
    tell();
}

void LayerChoices::tell()
{
    m_swatches[Density]->setVisible(m_density.has_value());
    m_boxes[Density]->setVisible(m_density.has_value());
    m_densityText->setVisible(m_density && m_boxes[Density]->isChecked());
    if (m_density) {
        //: How many people and the year of their sample, then the sample's source and its caveat
        m_densityText->setText(tr("The lines hold 10, 30, 50, 70 and 90 % of %1 adults (%2). %3. "
                                  "%4")
                                   .arg(QLocale().toString(m_density->n),
                                        QString::number(m_density->year), m_density->source,
                                        m_density->caveat));
    }
    const ResultRegion region = resultRegion();
    m_region->setVisible(m_boxes[Results]->isChecked());
    m_swatches[Results]->setShape(region.shape);
    const QString level = wording::percent(region.coverage);
    m_regionText->setText(
        region.shape == RegionShape::Box
            //: %1 is for example "95 %"
            ? tr("The sides of a box are a result's two %1 intervals.").arg(level)
            //: %1 is for example "95 %"
            : tr("Width and height of an ellipse are a result's two %1 intervals.").arg(level));
}

void LayerChoices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LayerChoices::retranslate()
{
    m_heading->setText(tr("Layers"));
    m_boxes[Regions]->setText(tr("Regions and borders"));
    m_boxes[Density]->setText(tr("Reference density"));
    m_boxes[Results]->setText(tr("Saved results with their regions"));
    m_boxes[FreePoint]->setText(tr("Free point"));
    m_boxes[Labels]->setText(tr("Labels"));
    for (QCheckBox *box : m_boxes)
        box->setAccessibleName(tr("Show on the map: %1").arg(box->text()));
    m_shape->setAccessibleName(tr("Shape of a result's region"));
    m_coverage->setAccessibleName(tr("Level of a result's region"));
    fillRegionChoice();
    tell();
}

} // namespace app
