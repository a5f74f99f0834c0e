// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_window.h"

#include "app/foundation/theme/theme.h"
#include "app/presenter/presenter_stage.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

#include <algorithm>

namespace app
{
namespace
{

// Around the spot the scene stays recognisable.
constexpr float dimming = 0.55F;
constexpr double spotShare = 0.12;

const QScreen *audienceScreen(const QScreen *presenterScreen)
{
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen != presenterScreen)
            return screen;
    }
    return nullptr;
}

} // namespace

/// Lies over the stage: darkness with a spot in it, or darkness alone.
class PresenterCover final : public QWidget
{
public:
    explicit PresenterCover(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    bool blank = false;
    std::optional<QPointF> spot;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeFor(palette());
        QColor night = theme.dark ? theme.page : theme.text;
        QPainter painter(this);
        if (blank) {
            painter.fillRect(rect(), night);
            return;
        }
        if (!spot)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = std::min(width(), height()) * spotShare;
        const QPointF middle(spot->x() * width(), spot->y() * height());
        QPainterPath darkness;
        darkness.addRect(rect());
        darkness.addEllipse(middle, radius, radius);
        night.setAlphaF(dimming);
        painter.fillPath(darkness, night);
        painter.setPen(QPen(theme.accent, spacing(0.5, this)));
        painter.drawEllipse(middle, radius, radius);
    }
};

PresenterWindow::PresenterWindow()
    : m_cover(new PresenterCover(this))
{
    setWindowFlag(Qt::Window);
    strengthenContrast();
    resize(spacing(140, this), spacing(80, this));
    new PresenterKeys(*this, true, [this](PresenterCommand command) { emit commanded(command); });
    setFocusPolicy(Qt::StrongFocus);
    makeStage();
}

void PresenterWindow::makeStage()
{
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("What the audience sees"));
    m_stage = new PresenterStage(this);
    m_stage->setGeometry(rect());
    m_cover->raise();
}

void PresenterWindow::renew()
{
    delete m_stage;
    makeStage();
    m_stage->show();
}

void PresenterWindow::setNorm(const core::Norm &norm)
{
    m_stage->setNorm(norm);
}

void PresenterWindow::setDensity(const core::ReferenceDensity &density)
{
    m_stage->setDensity(density);
}

void PresenterWindow::present(const PresentedScene &scene)
{
    m_stage->present(scene);
}

void PresenterWindow::setBlank(bool blank)
{
    m_cover->blank = blank;
    m_cover->update();
}

void PresenterWindow::setSpotlight(const std::optional<QPointF> &share)
{
    m_cover->spot = share;
    m_cover->update();
}

void PresenterWindow::setSpotlightOnMap(const std::optional<core::AttachmentPoint> &point)
{
    const AttachmentMap *map = m_stage->shownMap();
    if (!point || !map)
        return setSpotlight(std::nullopt);
    const QPointF place = map->positionOf(*point) + QPointF(map->mapTo(this, QPoint()));
    setSpotlight(QPointF(place.x() / width(), place.y() / height()));
}

std::optional<QPointF> PresenterWindow::spotlight() const
{
    return m_cover->spot;
}

void PresenterWindow::open(const QScreen *presenterScreen)
{
    // Whenever the window comes to the front, its keys work at once.
    setFocus();
    if (const QScreen *screen = audienceScreen(presenterScreen)) {
        // The keyboard stays with the presenter.
        setAttribute(Qt::WA_ShowWithoutActivating);
        setGeometry(screen->geometry());
        showFullScreen();
        return;
    }
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    showNormal();
    activateWindow();
}

void PresenterWindow::strengthenContrast()
{
    setPalette(projectorPalette(QApplication::palette()));
}

bool PresenterWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        strengthenContrast();
    return handled;
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void PresenterWindow::resizeEvent(QResizeEvent *)
{
    m_stage->setGeometry(rect());
    m_cover->setGeometry(rect());
}

} // namespace app
