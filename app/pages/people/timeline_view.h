// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/timeline/timeline_layout.h"
#include "app/widgets/pictured.h"

#include <QWidget>

namespace app
{

/// A series over real dates: attachment anxiety above, attachment avoidance below, each with its
/// 95 % intervals on 1–7; around the first chosen point, up to the second, a soft band as wide as
/// chance variation; notes as numbered marks below.
///
/// A click on a point, or the left and right arrow keys, choose the second date; with Shift the
/// first. Home and End take the earliest and the latest. Choosing the two the wrong way round
/// exchanges them. Ctrl+Right and Ctrl+Left step through the notes and show when and where they are
/// written; so does the pointer. A click on one, or Enter, wishes to read it. Colours follow the
/// palette, type follows the font; the accessible description says in sentences what is shown,
/// TimelineTable is its twin as a table. To a screen reader it is a scale of dates, whose value is
/// the number of the second chosen one; points and notes are its children.
class TimelineView final : public QWidget, public Pictured
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// A pair that names no two points is dropped.
    void setContent(const TimelineContent &content);
    const TimelineContent &content() const { return m_content; }
    TimelineLayout currentLayout() const;

    int picturedCount() const override;
    /// The points, then the notes.
    PicturedItem pictured(int index) const override;
    QAccessible::Role pictureRole() const override;
    std::optional<PicturedValue> pictureValue() const override;
    QString pictureValueText() const override;
    void pressPictured(int index) override;
    void setPictureValue(double value) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person chose other dates: indices of points, first < second. The band still is the one
    /// of the pair before, so whoever listens gives the content anew.
    void pairChosen(int first, int second);
    void noteShown(int index);
    void noteWanted(int index);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class End { First, Second };

    void choose(End end, int index);
    void step(End end, int by);
    void stepNote(int by);
    void showNote(int index);
    int pointAt(const QPointF &position) const; ///< -1: none
    int noteAt(const QPointF &position) const;
    QString textAt(const QPointF &position) const;
    QRectF frame() const;
    void describe();

    TimelineContent m_content;
    int m_note = -1;
};

} // namespace app
