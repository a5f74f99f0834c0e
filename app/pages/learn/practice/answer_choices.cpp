// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/answer_choices.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/icon.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignVCenter;

} // namespace

AnswerChoice::AnswerChoice(int index, const QString &answer, QWidget *parent)
    : QAbstractButton(parent)
    , m_index(index)
{
    setText(answer);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setState(State::Open);
}

void AnswerChoice::setState(State state)
{
    m_state = state;
    setCursor(state == State::Open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString number = QLocale().toString(m_index + 1);
    //: An answer to choose: its number and its text
    setAccessibleName(word().isEmpty() ? tr("%1: %2").arg(number, text())
                                       //: The same once the answers are open: number, text, "Right"
                                       : tr("%1: %2 (%3)").arg(number, text(), word()));
    updateGeometry();
    update();
}

QString AnswerChoice::word() const
{
    switch (m_state) {
    case State::Right:
        //: Beside the right answer to a question
        return tr("Right");
    case State::RightAndChosen:
        return tr("Right: your choice");
    case State::Chosen:
        return tr("Your choice");
    case State::Open:
    case State::Other:
        break;
    }
    return {};
}

QRect AnswerChoice::textBox(int width) const
{
    const int before = spacing(5, this);
    const int after = spacing(2, this);
    return {before, 0, std::max(1, width - before - after), 10'000};
}

int AnswerChoice::heightForWidth(int width) const
{
    int height = fontMetrics().boundingRect(textBox(width), wrapping, text()).height();
    if (!word().isEmpty())
        height += QFontMetrics(fontFor(TextRole::Caption, font())).height() + spacing(0.5, this);
    return std::max(height, fontMetrics().height()) + spacing(3.5, this);
}

QSize AnswerChoice::sizeHint() const
{
    const int width = spacing(50, this);
    return {width, heightForWidth(width)};
}

QSize AnswerChoice::minimumSizeHint() const
{
    return {spacing(20, this), fontMetrics().height() + spacing(3.5, this)};
}

void AnswerChoice::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool right = m_state == State::Right || m_state == State::RightAndChosen;
    const bool chosen = m_state == State::Chosen;
    const bool hovered = m_state == State::Open && underMouse();
    const QRectF box = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const double radius = spacing(1, this);
    painter.setPen(QPen(right    ? theme.accent
                        : chosen ? theme.text
                                 : theme.controlBorder,
                        right || chosen ? 2 : 1));
    painter.setBrush(right || hovered ? theme.accentTint : theme.surface);
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus())
        drawFocusRing(painter, box.adjusted(2, 2, -2, -2), radius - 2, theme);

    paintHead(painter, theme);
    paintWords(painter, theme);
}

// The mark of the right answer, for the others the number to press.
void AnswerChoice::paintHead(QPainter &painter, const Theme &theme) const
{
    const QRect head = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(0, 0, textBox(width()).left(), height()));
    if (m_state == State::Right || m_state == State::RightAndChosen) {
        const int size = fontMetrics().height() + spacing(0.5, this);
        QRect mark(0, 0, size, size);
        mark.moveCenter(head.center());
        app::icon(u"check"_s, theme.text).paint(&painter, mark);
        return;
    }
    painter.setFont(fontFor(TextRole::Heading, font()));
    painter.setPen(m_state == State::Other ? theme.mutedText : theme.text);
    painter.drawText(head, Qt::AlignCenter, QLocale().toString(m_index + 1));
}

void AnswerChoice::paintWords(QPainter &painter, const Theme &theme) const
{
    const int side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int gap = spacing(0.5, this);
    QFont caption = fontFor(TextRole::Caption, font());
    caption.setWeight(QFont::DemiBold);
    const int wordHeight = word().isEmpty() ? 0 : QFontMetrics(caption).height() + gap;
    QRect words = textBox(width());
    words.setHeight(fontMetrics().boundingRect(words, wrapping, text()).height());
    words.moveTop((height() - words.height() - wordHeight) / 2);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setFont(font());
    painter.setPen(m_state == State::Other ? theme.mutedText : theme.text);
    painter.drawText(words, wrapping | side, text());
    painter.setFont(caption);
    painter.setPen(theme.text);
    painter.drawText(words.translated(0, words.height() + gap), Qt::AlignTop | side, word());
}

AnswerChoices::AnswerChoices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_arrows(new ArrowFocus(this))
{
    setRhythm(*m_column, 1);
}

void AnswerChoices::setAnswers(const QStringList &answers)
{
    // One of them may be the sender of the signal that led here.
    for (AnswerChoice *old : m_choices) {
        old->hide();
        m_column->removeWidget(old);
        old->deleteLater();
    }
    m_choices.clear();
    for (int i = 0; i < answers.size(); ++i) {
        auto *choice = new AnswerChoice(i, answers[i], this);
        connect(choice, &QAbstractButton::clicked, this, [this, choice, i] {
            if (choice->state() == AnswerChoice::State::Open)
                emit chosen(i);
        });
        m_column->addWidget(choice);
        // The layout would show it a moment later; until then it could not take the focus.
        choice->show();
        m_choices.push_back(choice);
    }
    m_arrows->setWidgets({m_choices.begin(), m_choices.end()});
}

void AnswerChoices::open(int right, int chosen)
{
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        using State = AnswerChoice::State;
        const State state = i == right    ? (i == chosen ? State::RightAndChosen : State::Right)
                            : i == chosen ? State::Chosen
                                          : State::Other;
        m_choices[static_cast<std::size_t>(i)]->setState(state);
    }
}

} // namespace app
