// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page.h"

#include <QWidget>

#include <map>
#include <vector>

class QScrollArea;
class QToolButton;

namespace app
{

class RailButton;
enum class RailRoom;

/// The column on the leading side: the pages, then support, settings and zoom at its foot.
///
/// It takes the height there is and asks for none: where that is little it leaves out its words,
/// and where it is less the pages scroll, the one that is shown in view. For the Tab key the pages
/// are one stop, at the one that is shown; arrow keys move the focus along the whole rail and open
/// nothing.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setCurrent(PageName page);
    /// Pages that need others have a place only where there are some, or while they are shown.
    void setKeepsOthers(bool others);
    /// Whether there is a passphrase to lock the records by.
    void setCanLock(bool canLock);
    void setZoomState(int percent, bool canZoomIn, bool canZoomOut);
    /// Makes what it shows anew, in the language of now: the same page, the focus where it was.
    void renew();

signals:
    void pageChosen(PageName page);
    void zoomInRequested();
    void zoomOutRequested();
    void zoomResetRequested();
    void helpRequested();
    void settingsRequested();
    void lockRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    std::vector<QWidget *> makePages();
    void makeFoot(std::vector<QWidget *> &stops);
    void offer();
    void arrange();
    int heightIn(RailRoom room) const;
    RailButton &currentButton() const;
    RailButton &pageStop() const;
    void setTabStop(const RailButton &stop);
    void showCurrent();

    struct Zoom {
        int percent = 100;
        bool canZoomIn = true;
        bool canZoomOut = true;
    };

    bool m_keepsOthers = false;
    bool m_canLock = false;
    PageName m_current = PageName::Home;
    Zoom m_zoomState;
    QWidget *m_content = nullptr;
    QScrollArea *m_area = nullptr; ///< the pages
    std::map<PageName, RailButton *> m_pages;
    RailButton *m_help = nullptr;
    RailButton *m_settings = nullptr;
    RailButton *m_lock = nullptr;
    RailButton *m_zoomIn = nullptr;
    RailButton *m_zoomOut = nullptr;
    QToolButton *m_zoom = nullptr;
};

} // namespace app
