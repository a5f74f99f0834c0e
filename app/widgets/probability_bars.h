// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pictured.h"
#include "core/model/style.h"

#include <QWidget>

namespace app
{

/// Four probabilities as bars, each with its mark, name, word and number. No ranking: the order of
/// the styles never changes.
class ProbabilityBars final : public QWidget, public Pictured
{
    Q_OBJECT

public:
    explicit ProbabilityBars(QWidget *parent = nullptr);

    void setProbabilities(const core::PerStyle<double> &probabilities);

    int picturedCount() const override;
    PicturedItem pictured(int style) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString sentence(core::Style style) const;
    int rowHeight() const;
    void describe();

    core::PerStyle<double> m_probabilities;
};

} // namespace app
