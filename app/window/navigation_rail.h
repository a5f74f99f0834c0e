// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page.h"

#include <QToolButton>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace app
{

/// One entry of the rail: icon above word, a soft ground when chosen, a focus ring by keyboard.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    RailButton(QString iconName, QWidget *parent);

    QSize sizeHint() const override;
    /// As high as icon and word are, with hardly any air.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

/// The column on the leading side: the pages, then support, settings and zoom at its foot.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setCurrent(PageName page);
    /// Pages that need others have a place only where there are some, or while they are shown.
    void setKeepsOthers(bool others);
    void setZoomState(int percent, bool canZoomIn, bool canZoomOut);

signals:
    void pageChosen(PageName page);
    void zoomInRequested();
    void zoomOutRequested();
    void zoomResetRequested();
    void helpRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void offer();

    bool m_keepsOthers = false;
    PageName m_current = PageName::Home;
    std::map<PageName, RailButton *> m_pages;
    RailButton *m_help = nullptr;
    RailButton *m_settings = nullptr;
    RailButton *m_zoomIn = nullptr;
    RailButton *m_zoomOut = nullptr;
    QToolButton *m_zoom = nullptr;
};

} // namespace app
