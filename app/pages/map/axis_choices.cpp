// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/axis_choices.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace app
{

AxisChoices::AxisChoices(QWidget *parent)
    : QWidget(parent)
    , m_unit(new QComboBox)
    , m_sample(new TextLabel(TextRole::Caption))
    , m_swapped(new WrappingCheckBox(tr("Avoidance to the right, anxiety upwards")))
    , m_reversed{.anxiety = new WrappingCheckBox(tr("Turn anxiety round")),
                 .avoidance = new WrappingCheckBox(tr("Turn avoidance round"))}
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(new TextLabel(TextRole::Heading, tr("Axes")));
    auto *unitLabel = new TextLabel(TextRole::Caption, tr("The numbers along the axes"));
    m_unit->setAccessibleName(unitLabel->text());
    unitLabel->setBuddy(m_unit);
    column->addWidget(unitLabel);
    column->addWidget(m_unit);
    column->addWidget(m_sample);
    for (QCheckBox *box : {m_swapped, m_reversed.anxiety, m_reversed.avoidance}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &AxisChoices::changed);
    }
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        m_wished = static_cast<core::AxisUnit>(m_unit->currentData().toInt());
        tell();
        emit changed();
    });
    fillUnits();
}

MapAxes AxisChoices::axes() const
{
    return {.swapped = m_swapped->isChecked(),
            .reversed = {m_reversed.anxiety->isChecked(), m_reversed.avoidance->isChecked()},
            .unit = m_wished};
}

void AxisChoices::setAxes(const MapAxes &axes)
{
    const QSignalBlocker blocker(this);
    m_swapped->setChecked(axes.swapped);
    for (const core::Dimension dimension : core::dimensions)
        m_reversed[dimension]->setChecked(axes.reversed[dimension]);
    m_wished = axes.unit;
    fillUnits();
}

void AxisChoices::setNorm(const core::Norm &norm)
{
    m_norm = norm;
    fillUnits();
}

void AxisChoices::fillUnits()
{
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    for (const core::AxisUnit unit : {core::AxisUnit::SevenPoint, core::AxisUnit::FivePoint,
                                      core::AxisUnit::Percentile, core::AxisUnit::ZScore}) {
        if (core::needsNorm(unit) && !m_norm)
            continue;
        m_unit->addItem(unit == core::AxisUnit::SevenPoint   ? tr("1 to 7")
                        : unit == core::AxisUnit::FivePoint  ? tr("1 to 5")
                        : unit == core::AxisUnit::Percentile ? tr("Percentiles of a sample")
                                                             : tr("z scores in a sample"),
                        static_cast<int>(unit));
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(static_cast<int>(m_wished))));
    tell();
}

void AxisChoices::tell()
{
    const bool ofSample = m_norm && core::needsNorm(m_wished);
    m_sample->setVisible(ofSample);
    if (ofSample)
        m_sample->setText(wording::sampleSentence(*m_norm));
}

} // namespace app
