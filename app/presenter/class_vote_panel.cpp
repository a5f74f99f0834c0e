// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/class_vote_panel.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/style_mark.h"
#include "app/mapview/attachment_map.h"
#include "app/presenter/vote_marks.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSpinBox>

namespace app
{
namespace
{

constexpr int mostHands = 999;
constexpr core::AttachmentPoint middle{core::planeScale.midpoint(), core::planeScale.midpoint()};

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool movesTheRing(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
        return true;
    default:
        return false;
    }
}

} // namespace

ClassVotePanel::ClassVotePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5);
    column->addWidget(makeHands());
    column->addWidget(makePlacements());
    m_clear = new Button(ButtonRole::Quiet, tr("Clear the vote"));
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_vote = {};
        tell();
    });
    showVote();
}

QWidget *ClassVotePanel::makeHands()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    setRhythm(*grid, 0.75);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(TextRole::Caption,
                                  tr("Hands raised for each corner, borders by the rule “%1”:")
                                      .arg(wording::ruleName(core::RuleKind::Midpoint))),
                    0, 0, 1, 3);
    int row = 0;
    const auto addCount = [&](const QString &words, const QString &spoken, int nameColumn) {
        auto *name = new TextLabel(TextRole::Body, words);
        name->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
        auto *box = new QSpinBox;
        box->setAccessibleName(spoken);
        box->setRange(0, mostHands);
        box->installEventFilter(this);
        grid->addWidget(name, row, nameColumn, 1, 2 - nameColumn);
        grid->addWidget(box, row, 2);
        connect(box, &QSpinBox::valueChanged, this, &ClassVotePanel::readHands);
        return box;
    };
    for (const core::Style corner : core::styles) {
        grid->addWidget(new StyleMark(corner), ++row, 0);
        const QString name = wording::styleName(corner);
        m_hands[corner] = addCount(name, tr("Hands for %1").arg(name), 1);
    }
    ++row;
    m_undecided = addCount(tr("Could not decide"), tr("Hands of those who could not decide"), 0);
    return part;
}

QWidget *ClassVotePanel::makePlacements()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setRhythm(*column, 0.75);
    m_map = new AttachmentMap;
    m_map->setUse(MapUse::PlacePoint);
    // Beside the marks the counts have the names, for which the map is too small.
    m_map->setContent({.freePoint = middle, .layers = {.names = false}});
    fitMap();
    m_map->installEventFilter(this);
    m_marks = new VoteMarks(m_map);
    auto *add = new Button(ButtonRole::Secondary, tr("Add this place"));
    m_takeBack = new Button(ButtonRole::Quiet, tr("Remove the last"));
    m_count = new TextLabel(TextRole::Caption);
    column->addWidget(
        new TextLabel(TextRole::Caption,
                      tr("Or place by place, as groups name them: move the ring, then add it.")));
    column->addWidget(m_map);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(m_count);
    column->addWidget(m_takeBack, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &ClassVotePanel::addPlacement);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_vote.placements.pop_back();
        tell();
    });
    return part;
}

void ClassVotePanel::setVote(const core::ClassVote &vote)
{
    m_vote = vote;
    showVote();
}

void ClassVotePanel::readHands()
{
    for (const core::Style corner : core::styles)
        m_vote.hands[corner] = m_hands[corner]->value();
    m_vote.undecided = m_undecided->value();
    tell();
}

void ClassVotePanel::addPlacement()
{
    m_vote.placements.push_back(*m_map->content().freePoint);
    tell();
}

void ClassVotePanel::tell()
{
    showVote();
    emit voteChanged(m_vote);
}

void ClassVotePanel::showVote()
{
    const auto put = [](QSpinBox *box, int hands) {
        const QSignalBlocker blocker(box);
        // Setting the same number again would move the cursor while one is typed.
        if (box->value() != hands)
            box->setValue(hands);
    };
    for (const core::Style corner : core::styles)
        put(m_hands[corner], m_vote.hands[corner]);
    put(m_undecided, m_vote.undecided);
    m_marks->setVote(core::ClassVote{{}, 0, m_vote.placements});
    m_takeBack->setEnabled(!m_vote.placements.empty());
    m_clear->setEnabled(!m_vote.isEmpty());
    m_count->setText(tr("%n hand(s).", nullptr, m_vote.raisedHands()) + u' ' +
                     tr("%n placement(s).", nullptr, static_cast<int>(m_vote.placements.size())));
}

bool ClassVotePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool onMap = watched == m_map;
    if (event->type() == QEvent::ShortcutOverride) {
        // The same keys go on and back elsewhere in the controls.
        if (onMap && movesTheRing(*static_cast<QKeyEvent *>(event)))
            event->accept();
    } else if (event->type() == QEvent::KeyPress && isReturn(*static_cast<QKeyEvent *>(event))) {
        if (onMap)
            addPlacement();
        else
            focusNextChild();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClassVotePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitMap();
}

void ClassVotePanel::fitMap()
{
    // Of itself it would ask for more than a narrow panel has.
    m_map->setMinimumWidth(spacing(20, this));
    m_map->setFixedHeight(spacing(32, this));
}

} // namespace app
