// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QScrollArea;
class QWidget;

namespace app
{

/// How high a widget on a page that scrolls can be so that all of it is seen at once: down to the
/// lower edge of the window where the page begins with it and that leaves enough to read in it,
/// else as high as the window.
///
/// It depends on the window and on what stands above the widget, never on the widget's own size.
class MapRoom final : public QObject
{
    Q_OBJECT

public:
    explicit MapRoom(QWidget &widget);

    /// In steps of the rhythm: what is to be seen below the widget, too.
    void setBelow(double steps);
    /// In pixels; what the widget has anyhow where no page around it scrolls.
    int height() const { return m_height; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void measure();

    QWidget &m_widget;
    QPointer<QScrollArea> m_page;
    double m_below = 2.0;
    int m_height = 0;
};

} // namespace app
