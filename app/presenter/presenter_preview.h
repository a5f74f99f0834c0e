// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace app
{

/// A small picture of what the audience's stage shows, for the first screen. The mouse on it points
/// at the same place of the stage.
class PresenterPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterPreview(QWidget *parent = nullptr);

    /// Not owned; nullptr: an empty picture.
    void setStage(QWidget *stage);
    /// The stage changed: draws it anew a moment later, once for many calls.
    void refresh();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    /// A share of width and height, 0..1; nothing: the mouse left.
    void pointed(const std::optional<QPointF> &share);

protected:
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF pictureBox() const;

    QWidget *m_stage = nullptr;
    QPixmap m_picture;
    QTimer m_timer;
};

} // namespace app
