// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/stage_statement.h"

#include "app/presenter/answer_scale.h"
#include "app/presenter/presented_scene.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace app
{

StageStatement::StageStatement(QWidget *parent)
    : QWidget(parent)
    , m_source(new TextLabel(TextRole::Caption))
    , m_head(new TextLabel(TextRole::Body))
    , m_statement(new TextLabel(TextRole::Title))
    , m_scale(new AnswerScale)
{
    m_statement->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2, 6);
    column->addWidget(m_source);
    column->addWidget(m_head);
    column->addWidget(m_statement, 1);
    column->addWidget(m_scale);
}

void StageStatement::setStatement(const StatementScene &scene)
{
    m_source->setText(scene.source);
    m_head->setText(scene.head);
    m_head->setVisible(!scene.head.isEmpty());
    m_statement->setText(scene.text);
    m_scale->setScale(scene.scale, scene.labels, scene.displayReversed);
}

void StageStatement::fit(double factor)
{
    m_source->setEnlargement(1.4 * factor);
    m_head->setEnlargement(1.5 * factor);
    m_statement->setEnlargement(1.7 * factor);
    m_scale->setEnlargement(1.2 * factor);
}

} // namespace app
