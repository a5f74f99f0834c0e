// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/tours/tour_steps.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace app
{

/// A quiet line that fills from step to step; the words beside it say the same.
class TourProgress final : public QWidget
{
public:
    TourProgress() { setFixedHeight(spacing(0.5, this)); }

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRectF box(rect());
        const double radius = box.height() / 2;
        painter.setBrush(theme.border);
        painter.drawRoundedRect(box, radius, radius);
        const double filled = box.width() * m_share;
        if (layoutDirection() == Qt::RightToLeft)
            box.setLeft(box.right() - filled);
        else
            box.setWidth(filled);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(box, radius, radius);
    }

private:
    double m_share = 0.0;
};

TourSteps::TourSteps(QWidget *parent)
    : QWidget(parent)
    , m_progress(new TourProgress)
    , m_position(new TextLabel(TextRole::Body))
    , m_back(new Button(ButtonRole::Secondary, tr("Back")))
    , m_next(new Button(ButtonRole::Primary, QString()))
{
    m_position->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_back->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_next);
    connect(m_back, &QPushButton::clicked, this, &TourSteps::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourSteps::nextRequested);
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(m_progress);
    auto *row = new WrappingRow;
    row->addWidget(m_position, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
}

void TourSteps::setPosition(int step, int steps)
{
    const bool end = step >= steps;
    m_progress->setShare(end ? 1.0 : (step + 1.0) / steps);
    m_position->setText(
        end ? tr("End")
            : tr("%1 of %2").arg(QLocale().toString(step + 1), QLocale().toString(steps)));
    m_back->setEnabled(step > 0);
    m_next->setText(end ? tr("Finish") : tr("Next"));
}

QString TourSteps::position() const
{
    return m_position->text();
}

void TourSteps::fitType(double factor)
{
    m_position->setEnlargement(std::max(1.0, factor));
}

} // namespace app
