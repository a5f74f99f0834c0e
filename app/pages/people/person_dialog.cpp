// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_dialog.h"

#include "app/pages/people/person_badge.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace app
{
namespace
{

// A pseudonym is a name for a list, not a text.
constexpr int longestPseudonym = 60;

QIcon markIcon(core::ColourMark mark, const QWidget &widget)
{
    const int side = spacing(2, &widget);
    QPixmap picture(QSize(side, side) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    core::Person nobody;
    nobody.mark = mark;
    nobody.pseudonym = QStringLiteral("–");
    paintPersonBadge(painter, QRectF(0, 0, side, side), nobody, widget.palette());
    return QIcon(picture);
}

} // namespace

PersonDialog::PersonDialog(const core::Person &person, const QStringList &taken, QWidget *parent)
    : FittedDialog(parent)
    , m_person(person)
    , m_taken(taken)
    , m_pseudonym(new QLineEdit(person.pseudonym))
    , m_hint(new TextLabel(TextRole::Caption))
    , m_mark(new QComboBox)
    , m_notes(new QPlainTextEdit(person.notes))
    , m_said(new TextLabel(TextRole::Body))
    , m_save(new Button(ButtonRole::Primary, tr("Save")))
{
    setWindowTitle(person.id == 0 ? tr("Add a person") : tr("Edit"));
    setWish(58);
    QVBoxLayout *column = content();
    setGap(*column, 0.5);
    const auto field = [&](const QString &label, QWidget *widget) {
        auto *name = new TextLabel(TextRole::Body, label);
        name->setContentsMargins(0, spacing(1, this), 0, 0);
        name->setBuddy(widget);
        widget->setAccessibleName(label);
        column->addWidget(name);
        column->addWidget(widget);
    };
    m_pseudonym->setMaxLength(longestPseudonym);
    field(tr("Pseudonym"), m_pseudonym);
    column->addWidget(m_hint);
    field(tr("Colour, to tell people apart at a glance"), m_mark);
    field(tr("Private notes"), m_notes);
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(spacing(14, this));
    column->setStretchFactor(m_notes, 1);
    m_said->hide();
    foot()->addWidget(m_said);
    addCancelAnd(*m_save);
    m_save->setDefault(true);
    fillMarks();
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(this->person()); });
    connect(m_pseudonym, &QLineEdit::textChanged, this, &PersonDialog::check);
    check();
    m_pseudonym->setFocus();
}

void PersonDialog::fillMarks()
{
    for (const core::ColourMark mark : core::colourMarks)
        m_mark->addItem(markIcon(mark, *this), personwords::markName(mark), static_cast<int>(mark));
    m_mark->setCurrentIndex(m_mark->findData(static_cast<int>(m_person.mark)));
}

core::Person PersonDialog::person() const
{
    core::Person typed = m_person;
    typed.pseudonym = m_pseudonym->text().simplified();
    typed.mark = static_cast<core::ColourMark>(m_mark->currentData().toInt());
    typed.notes = m_notes->toPlainText().trimmed();
    return typed;
}

void PersonDialog::check()
{
    const QString typed = person().pseudonym;
    m_save->setEnabled(!typed.isEmpty() || m_person.id == core::me);
    m_hint->setText(
        !typed.isEmpty() && m_taken.contains(typed, Qt::CaseInsensitive)
            ? tr("Somebody here already has this pseudonym. Another one keeps them apart.")
            : tr("Please no real name: a word that only you can match to the person, such as an "
                 "animal or a place."));
}

void PersonDialog::saveDraft()
{
    m_save->click();
}

void PersonDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

} // namespace app
