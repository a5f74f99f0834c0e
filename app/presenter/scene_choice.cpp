// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/scene_choice.h"

#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace app
{

SceneChoice::SceneChoice(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_entry(new QComboBox)
    , m_position(new TextLabel(TextRole::Caption))
    , m_back(new Button(ButtonRole::Secondary, tr("Back")))
    , m_next(new Button(ButtonRole::Primary, tr("Next")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    nameChoice(*m_kind, tr("What the audience sees"));
    nameChoice(*m_entry, tr("Which one the audience sees"));
    // A long statement must not make the panel wider.
    m_entry->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entry->setMinimumContentsLength(12);
    m_position->setObjectName(u"position"_s);
    m_position->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    auto *way = new QHBoxLayout;
    way->addWidget(m_position, 1);
    way->addWidget(m_back);
    way->addWidget(m_next);
    column->addWidget(m_kind);
    column->addWidget(m_entry);
    column->addLayout(way);
    setFocusProxy(m_next);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { emit kindChosen(static_cast<SceneKind>(index)); });
    connect(m_entry, &QComboBox::currentIndexChanged, this, &SceneChoice::entryChosen);
    connect(m_back, &QPushButton::clicked, this, &SceneChoice::backRequested);
    connect(m_next, &QPushButton::clicked, this, &SceneChoice::nextRequested);
}

void SceneChoice::setShow(const Show &show)
{
    fillKinds(show);
    fillEntries(show);
    const SceneKind kind = show.place().kind;
    const bool hasEntries = kind != SceneKind::Map && kind != SceneKind::Lab;
    m_entry->setVisible(hasEntries);
    for (Button *way : {m_back, m_next})
        way->setVisible(kind != SceneKind::Lab);
    const auto [number, count] = show.position();
    m_position->setText(
        hasEntries ? tr("%1 of %2").arg(QLocale().toString(number), QLocale().toString(count))
                   : QString());
}

void SceneChoice::fillKinds(const Show &show)
{
    const QSignalBlocker blocker(m_kind);
    QStringList kinds{tr("The map"), tr("A tour"), tr("A scene to place"), tr("A statement")};
    if (show.isOffered(SceneKind::Lab))
        kinds << tr("Cut-line lab");
    // A list that is open stays open.
    if (m_kind->count() != kinds.size()) {
        m_kind->clear();
        m_kind->addItems(kinds);
    }
    m_kind->setCurrentIndex(static_cast<int>(show.place().kind));
}

void SceneChoice::fillEntries(const Show &show)
{
    QStringList entries;
    switch (show.place().kind) {
    case SceneKind::Map:
    case SceneKind::Lab:
        break;
    case SceneKind::Tour:
        for (const core::Tour &tour : show.content().tours)
            entries << tour.title;
        break;
    case SceneKind::Vignette:
        for (const core::Vignette &vignette : show.content().vignettes)
            entries << vignette.title;
        break;
    case SceneKind::Statement:
        for (const StatementScene &statement : show.content().statements)
            //: A questionnaire's name, then one of its statements
            entries << tr("%1: %2").arg(statement.source, statement.text);
        break;
    }
    const QSignalBlocker blocker(m_entry);
    QStringList before;
    for (int i = 0; i < m_entry->count(); ++i)
        before << m_entry->itemText(i);
    if (entries != before) {
        m_entry->clear();
        m_entry->addItems(entries);
    }
    m_entry->setCurrentIndex(entries.empty() ? -1 : show.place().entry);
}

} // namespace app
