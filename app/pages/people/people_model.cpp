// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_model.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/people/person_badge.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/text.h"

#include <QLocale>
#include <QPainter>

namespace app
{
namespace
{

// Both dimensions on 1..7, the earliest on the leading side of every language: time runs as on the
// timeline.
void paintCourse(QPainter &painter, const QRectF &box, const PersonSummary &summary,
                 const Theme &theme)
{
    for (const core::Dimension dimension : core::dimensions) {
        const std::vector<double> &values = summary.course[dimension];
        if (values.size() < 2)
            return;
        QPolygonF line;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double along = static_cast<double>(i) / static_cast<double>(values.size() - 1);
            const double up = (values[i] - core::planeScale.lo()) /
                              (core::planeScale.hi() - core::planeScale.lo());
            line << QPointF(box.left() + along * box.width(), box.bottom() - up * box.height());
        }
        const bool isAnxiety = dimension == core::Dimension::Anxiety;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isAnxiety ? theme.accent : theme.mutedText, box.height() / 12,
                            isAnxiety ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isAnxiety ? theme.accent : theme.mutedText);
        painter.drawEllipse(line.last(), box.height() / 7, box.height() / 7);
    }
}

void paintLine(QPainter &painter, const QRectF &line, const QFont &font, const QColor &ink,
               const QString &words)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, line.width()));
}

QStringList captionsOf(const PersonSummary &summary)
{
    if (!summary.isKnown)
        return {PeopleModel::tr("Results cannot be read")};
    if (!summary.newest.isValid())
        return {PeopleModel::tr("No result yet")};
    QStringList captions{QLocale().toString(summary.newest, QLocale::ShortFormat)};
    if (!summary.region.isEmpty())
        //: Below the region that it gave: "rule: midpoint of the scale"
        captions << summary.region << PeopleModel::tr("rule: %1").arg(summary.rule);
    return captions;
}

// The name and the date beside the course, the region and its rule below both.
void paintSummary(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                  const QString &name, const PersonSummary &about)
{
    const Theme theme = themeFor(option.palette);
    const QFont caption = fontFor(TextRole::Caption, option.font);
    const QStringList captions = captionsOf(about);
    const double nameHeight = option.fontMetrics.height();
    const double captionHeight = QFontMetricsF(caption).height();
    const double height = nameHeight + captionHeight * static_cast<double>(captions.size());
    QRectF line(room.left(), room.center().y() - height / 2, room.width(), nameHeight);
    QRectF beside = line;
    if (about.course.anxiety.size() > 1) {
        const double step = spacing(1, option.widget);
        QRectF course(0, line.top() + step / 2, 6 * step, nameHeight + captionHeight - step);
        if (option.direction == Qt::RightToLeft) {
            course.moveLeft(line.left());
            beside.setLeft(course.right() + step);
        } else {
            course.moveRight(line.right());
            beside.setRight(course.left() - step);
        }
        paintCourse(painter, course, about, theme);
    }
    paintLine(painter, beside, option.font, theme.text, name);
    beside.moveTop(beside.bottom());
    beside.setHeight(captionHeight);
    paintLine(painter, beside, caption, theme.mutedText, captions.first());
    line.moveTop(beside.bottom());
    line.setHeight(captionHeight);
    for (const QString &words : captions.mid(1)) {
        paintLine(painter, line, caption, theme.mutedText, words);
        line.translate(0, captionHeight);
    }
}

} // namespace

void PeopleModel::setSummary(std::function<PersonSummary(core::PersonId)> summary)
{
    m_summary = std::move(summary);
}

const PersonSummary *PeopleModel::summary(core::PersonId id) const
{
    if (!m_summary)
        return nullptr;
    auto found = m_summaries.find(id);
    if (found == m_summaries.end())
        found = m_summaries.insert(id, m_summary(id));
    return &*found;
}

void PeopleModel::setPeople(std::vector<core::Person> people)
{
    beginResetModel();
    m_summaries.clear();
    m_people = std::move(people);
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const core::Person &shown = person(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return personwords::name(shown);
    case Qt::ToolTipRole:
        if (const PersonSummary *about = summary(shown.id)) {
            //: A person's pseudonym, and what is known of the results
            return tr("%1: %2").arg(personwords::name(shown), summarySentence(*about));
        }
        return personwords::name(shown);
    case Qt::AccessibleTextRole: {
        //: A person's pseudonym, then the name of their colour
        const QString who =
            tr("%1, %2").arg(personwords::name(shown), personwords::markName(shown.mark));
        const PersonSummary *about = summary(shown.id);
        return about ? tr("%1: %2").arg(who, summarySentence(*about)) : who;
    }
    case IdRole:
        return shown.id;
    case ArchivedRole:
        return shown.archived;
    default:
        return {};
    }
}

PeopleFilter::PeopleFilter(PeopleModel &people, bool archived, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_people(people)
    , m_archived(archived)
{
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&people);
}

const core::Person &PeopleFilter::person(const QModelIndex &index) const
{
    return m_people.person(mapToSource(index).row());
}

const PersonSummary *PeopleFilter::summary(const QModelIndex &index) const
{
    return m_people.summary(person(index).id);
}

QModelIndex PeopleFilter::find(core::PersonId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (person(index(row, 0)).id == id)
            return index(row, 0);
    }
    return {};
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_people.person(row).archived == m_archived &&
           QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *people = qobject_cast<const PeopleFilter *>(index.model());
    const Theme theme = themeFor(option.palette);
    const int step = spacing(1, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = theme.accentTint;
        ground.setAlphaF(selected ? 1.0F : 0.55F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(row, step, step);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, step, step);
    }
    QRect badge(0, 0, 3 * step, 3 * step);
    badge.moveCenter(option.rect.center());
    QRect text = option.rect;
    if (option.direction == Qt::RightToLeft) {
        badge.moveRight(option.rect.right() - step);
        text.adjust(step, 0, -5 * step, 0);
    } else {
        badge.moveLeft(option.rect.left() + step);
        text.adjust(5 * step, 0, -step, 0);
    }
    painter->setFont(option.font);
    paintPersonBadge(*painter, badge, people->person(index), option.palette);
    const QString name = index.data().toString();
    if (const PersonSummary *about = people->summary(index))
        paintSummary(*painter, text, option, name, *about);
    else
        paintLine(*painter, text, option.font, theme.text, name);
    painter->restore();
}

int PersonDelegate::rowHeight(const QWidget *view)
{
    return spacing(10, view);
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *people = qobject_cast<const PeopleFilter *>(index.model());
    if (people && people->hasSummaries())
        return {spacing(32, option.widget), rowHeight(option.widget)};
    return {spacing(20, option.widget), spacing(5, option.widget)};
}

} // namespace app
