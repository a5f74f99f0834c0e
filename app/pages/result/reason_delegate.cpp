// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/reason_delegate.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/result/reason_list.h"
#include "app/pages/result/reason_model.h"
#include "app/widgets/text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace app
{
namespace
{

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

/// What stands below the bar. A value is never parted from its sign, nor from what it is a value
/// of.
struct RowWords {
    QString answer;
    QString pull;
    QString all() const { return pull.isEmpty() ? answer : answer + QStringLiteral("; ") + pull; }
};

RowWords wordsOf(const ReasonModel &reasons, int row)
{
    RowWords words{reasons.answerText(row), reasons.pullText(row)};
    for (const QChar sign : {QChar(u'+'), QChar(u'\u2212')})
        words.pull.replace(QString(u' ') + sign, QString(QChar::Nbsp) + sign);
    return words;
}

/// The parts of a row, from top to bottom.
struct RowPlan {
    QRect statement;
    QRect bar;
    QRect words;
    int height;
};

RowPlan planOf(const ReasonModel &reasons, int row, const QRect &place, const QFont &font)
{
    const int pad = spacing(1, font);
    const int gap = spacing(0.5, font);
    const QFont caption = fontFor(TextRole::Caption, font);
    const int width = std::max(1, place.width() - 2 * pad);
    const auto heightOf = [&](const QFont &type, const QString &text) {
        return QFontMetrics(type).boundingRect(QRect(0, 0, width, 10'000), wrapped, text).height();
    };
    RowPlan plan{};
    plan.statement = {place.left() + pad, place.top() + pad, width,
                      heightOf(font, reasons.reason(row).statement)};
    plan.bar = {plan.statement.left(), plan.statement.bottom() + 1 + gap, width,
                spacing(0.75, font)};
    plan.words = {plan.statement.left(), plan.bar.bottom() + 1 + gap, width,
                  heightOf(caption, wordsOf(reasons, row).all())};
    plan.height = plan.words.bottom() + 1 + pad - place.top();
    return plan;
}

// From the mean of the dimension to the answer as it counts.
void paintBar(QPainter &painter, const QRect &place, const core::ReasonTable::Row &reason,
              const Theme &theme, bool mirrored)
{
    const double round = place.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(place, round, round);
    if (!reason.scale || !reason.contribution.keyed)
        return;
    const core::Scale &scale = *reason.scale;
    const auto at = [&](double value) {
        const double share = (value - scale.lo()) / (scale.hi() - scale.lo());
        return place.left() + place.width() * (mirrored ? 1.0 - share : share);
    };
    const double mean = at(std::clamp(reason.mean, 1.0 * scale.lo(), 1.0 * scale.hi()));
    const double end = at(*reason.contribution.keyed);
    painter.setBrush(theme.accent);
    const double least = place.height();
    if (std::abs(end - mean) >= least) {
        painter.drawRoundedRect(QRectF(QPointF(std::min(mean, end), place.top()),
                                       QPointF(std::max(mean, end), place.bottom() + 1)),
                                round, round);
    } else {
        painter.drawEllipse(QPointF(mean, place.center().y() + 0.5), round, round);
    }
    painter.setPen(QPen(theme.text, 1));
    painter.drawLine(QPointF(mean, place.top() - 2), QPointF(mean, place.bottom() + 3));
}

} // namespace

ReasonDelegate::ReasonDelegate(ReasonList &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

int ReasonDelegate::heightOf(const ReasonModel &reasons, int row, int width, const QFont &font)
{
    return planOf(reasons, row, QRect(0, 0, width, 0), font).height;
}

QSize ReasonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_list.viewport()->width();
    return {width, heightOf(m_list.reasons(), index.row(), width, m_list.font())};
}

void ReasonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ReasonModel &reasons = m_list.reasons();
    const QFont font = m_list.font();
    const Theme theme = themeFor(m_list.palette());
    const RowPlan plan = planOf(reasons, index.row(), option.rect, font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_list.marked() == index.row()) {
        const double round = spacing(0.75, font);
        painter->setPen(m_list.hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(theme.accentTint);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), round, round);
    }
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(plan.statement, wrapped, reasons.reason(index.row()).statement);
    const bool mirrored = m_list.layoutDirection() == Qt::RightToLeft;
    paintBar(*painter, plan.bar, reasons.reason(index.row()), theme, mirrored);
    const QFont caption = fontFor(TextRole::Caption, font);
    painter->setFont(caption);
    painter->setPen(m_list.marked() == index.row() ? theme.text : theme.mutedText);
    const RowWords words = wordsOf(reasons, index.row());
    // In one line where there is room, else one after the other.
    const QFontMetrics metrics(caption);
    const int inOneLine = metrics.horizontalAdvance(words.answer + words.pull) + spacing(2, font);
    if (!words.pull.isEmpty() && inOneLine <= plan.words.width()) {
        painter->drawText(plan.words, Qt::AlignLeading | Qt::AlignTop, words.answer);
        painter->drawText(plan.words, Qt::AlignTrailing | Qt::AlignTop, words.pull);
    } else {
        painter->drawText(plan.words, wrapped, words.all());
    }
    painter->restore();
}

} // namespace app
