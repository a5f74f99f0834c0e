// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/map_appearance.h"
#include "core/scoring/norms.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace app
{

class TextLabel;

/// How the plane lies on the picture: which unit, which dimension runs to the right, and which way
/// round each runs, so that any book's picture can be matched. The sample behind percentiles and z
/// stands below while one of them is chosen.
class AxisChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit AxisChoices(QWidget *parent = nullptr);

    MapAxes axes() const;
    /// Without changed().
    void setAxes(const MapAxes &axes);
    /// Offers percentiles and z.
    void setNorm(const core::Norm &norm);

signals:
    void changed();

private:
    void fillUnits();
    void tell();

    std::optional<core::Norm> m_norm;
    core::AxisUnit m_wished = core::AxisUnit::SevenPoint; ///< also before there is a norm for it
    QComboBox *m_unit;
    TextLabel *m_sample;
    QCheckBox *m_swapped;
    core::PerDimension<QCheckBox *> m_reversed;
};

} // namespace app
