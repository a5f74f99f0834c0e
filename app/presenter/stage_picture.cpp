// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/stage_picture.h"

#include "app/mapview/tour_map.h"
#include "app/presenter/vote_marks.h"
#include "app/widgets/text.h"

#include <QApplication>

namespace app
{
namespace
{

constexpr double captionFactor = 1.15;
constexpr double mapFactor = 1.05;

} // namespace

StagePicture::StagePicture(QWidget *parent)
    : Card(parent)
    , m_own(new QWidget)
    , m_map(new AttachmentMap)
    , m_marks(new VoteMarks(m_map))
    , m_caption(new TextLabel(TextRole::Caption))
    , m_tour(new TourMap)
{
    m_map->setUse(MapUse::Look);
    m_map->setFocusPolicy(Qt::NoFocus);
    auto *own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_map, 1);
    own->addWidget(m_caption);
    body()->addWidget(m_own);
    body()->addWidget(m_tour);
}

void StagePicture::setMap(const MapContent &content, const std::optional<core::ClassVote> &vote)
{
    m_map->setContent(content);
    m_marks->setVote(vote);
}

void StagePicture::setCaption(const QString &caption, const QString &longest)
{
    m_caption->setText(caption);
    m_longestCaption = longest;
}

void StagePicture::setShowsTour(bool shows)
{
    m_own->setVisible(!shows);
    m_tour->setVisible(shows);
}

const AttachmentMap &StagePicture::map() const
{
    return m_tour->isHidden() ? *m_map : m_tour->map();
}

void StagePicture::fit(double factor, int width)
{
    const int least = spacing(20, this);
    m_map->setMinimumSize(least, least);
    m_map->setFont(enlarged(QApplication::font(), factor * mapFactor));
    m_caption->setEnlargement(factor * captionFactor);
    // Room for the longest, always: a caption that comes with a reveal must not move the map.
    const QFontMetrics metrics = m_caption->fontMetrics();
    const QRect room(0, 0, width - 2 * body()->contentsMargins().left(), QWIDGETSIZE_MAX);
    m_caption->setFixedHeight(
        metrics.boundingRect(room, Qt::TextWordWrap, m_longestCaption).height() +
        metrics.lineSpacing() / 2);
}

} // namespace app
