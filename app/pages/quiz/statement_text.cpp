// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/statement_text.h"

#include "app/widgets/text.h"

#include <QEvent>
#include <QFontInfo>

#include <algorithm>

namespace app
{
namespace
{

constexpr int widestLineInEm = 36;

} // namespace

StatementText::StatementText(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextRole::Title, this))
{
    m_label->setAlignment(Qt::AlignCenter);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString StatementText::text() const
{
    return m_label->text();
}

void StatementText::setText(const QString &text)
{
    m_label->setText(text);
    updateGeometry();
    place();
}

int StatementText::widestLine() const
{
    return widestLineInEm * QFontInfo(m_label->font()).pixelSize();
}

// The narrowest width that needs no more lines than the widest one allowed.
int StatementText::evenWidth(int width) const
{
    const int widest = std::min(width, widestLine());
    const int height = m_label->heightForWidth(widest);
    int tooNarrow = 0;
    int enough = widest;
    while (enough - tooNarrow > 1) {
        const int middle = (tooNarrow + enough) / 2;
        (m_label->heightForWidth(middle) > height ? tooNarrow : enough) = middle;
    }
    return enough;
}

QSize StatementText::sizeHint() const
{
    const int width = widestLine();
    return {width, heightForWidth(width)};
}

QSize StatementText::minimumSizeHint() const
{
    return {spacing(20, this), m_label->fontMetrics().height()};
}

int StatementText::heightForWidth(int width) const
{
    return m_label->heightForWidth(std::min(width, widestLine()));
}

// The label changes its own font with the zoom, and asks for room then.
bool StatementText::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return handled;
}

void StatementText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void StatementText::place()
{
    const int width = evenWidth(this->width());
    const int height = std::min(m_label->heightForWidth(width), this->height());
    m_label->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

} // namespace app
