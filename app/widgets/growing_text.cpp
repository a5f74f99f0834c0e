// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/growing_text.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextBlockFormat>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace app
{
namespace
{

constexpr double lineHeight = 1.4;

} // namespace

GrowingText::GrowingText(int lines, QWidget *parent)
    : QTextEdit(parent)
    , m_lines(lines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setMargins();
    setText({});
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            emit cursorMoved(cursorRect().translated(viewport()->pos()));
    });
}

void GrowingText::setText(const QString &text)
{
    // Without undo, or the first Ctrl+Z would take away the distance of the lines.
    setUndoRedoEnabled(false);
    setPlainText(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(format);
    setUndoRedoEnabled(true);
}

// The margin is the box's own: the document's would be counted twice.
void GrowingText::setMargins()
{
    document()->setDocumentMargin(0);
    const int across = spacing(1.5, this);
    const int above = spacing(1, this);
    setViewportMargins(across, above, across, above);
}

QSize GrowingText::sizeHint() const
{
    const double least = m_lines * lineHeight * fontMetrics().height();
    const double text = document()->size().height();
    const int height = static_cast<int>(std::ceil(std::max(least, text))) + 2 * spacing(1, this);
    return {spacing(40, this), height};
}

QSize GrowingText::minimumSizeHint() const
{
    return {spacing(16, this), sizeHint().height()};
}

void GrowingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        setMargins();
        updateGeometry();
    }
}

// Of an area that scrolls, paintEvent() paints what is in it; its own ground is painted here.
bool GrowingText::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QTextEdit::event(event);
    paintGround();
    return true;
}

void GrowingText::paintGround()
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    drawField(painter, rect(), themeFor(palette()), controlRadius(option.fontMetrics),
              option.state);
}

void GrowingText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    update();
    emit cursorMoved(cursorRect().translated(viewport()->pos()));
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    update();
}

// The page is what the wheel turns.
void GrowingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace app
