// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/stage_words.h"

#include "app/presenter/lab_counts.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace app
{
namespace
{

// Over the size of the role in a window of the plain size, see stageFactor().
constexpr double smallestFit = 0.5;
constexpr double titleFactor = 1.35;
constexpr double textFactor = 1.8;
constexpr double asideFactor = 1.5;
constexpr double countsFactor = 1.4;

} // namespace

StageWords::StageWords(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_counts(new LabCounts)
    , m_text(new TextLabel(TextRole::Body))
    , m_aside(new TextLabel(TextRole::Body))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 3);
    column->addStretch(1);
    for (QWidget *part : parts())
        column->addWidget(part);
    column->addStretch(1);
}

QList<QWidget *> StageWords::parts() const
{
    return {m_title, m_counts, m_text, m_aside};
}

void StageWords::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_counts->hide();
    m_aside->hide();
}

void StageWords::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->show();
}

QString StageWords::setCounts(const LabPicture &picture)
{
    m_counts->setPicture(picture);
    m_counts->show();
    return m_counts->sentences();
}

void StageWords::fit(double factor, const QSize &room, Column column)
{
    const int between = layout()->spacing();
    for (double share = 1.0;; share -= 0.05) {
        m_title->setEnlargement(titleFactor * factor * share);
        m_text->setEnlargement(textFactor * factor * share);
        m_counts->setEnlargement(countsFactor * factor * share);
        m_aside->setEnlargement(asideFactor * factor * share);
        const int width =
            column == Column::Alone ? std::min(room.width(), readingWidth(m_text)) : room.width();
        setFixedWidth(std::max(spacing(20, this), width));
        int needed = between;
        for (const QWidget *part : parts()) {
            if (!part->isHidden())
                needed += part->heightForWidth(width) + between;
        }
        if (needed <= room.height() || share <= smallestFit)
            break;
    }
}

} // namespace app
