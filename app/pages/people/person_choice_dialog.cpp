// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_choice_dialog.h"

#include "app/pages/people/people_list.h"
#include "app/pages/people/people_model.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLineEdit>
#include <QListView>

namespace app
{

PersonChoiceDialog::PersonChoiceDialog(const Words &words, const std::vector<core::Person> &people,
                                       std::function<QString(core::PersonId)> consequence,
                                       QWidget *parent)
    : FittedDialog(parent)
    , m_consequence(std::move(consequence))
    , m_model(new PeopleModel(this))
    , m_people(new PeopleFilter(*m_model, false, this))
    , m_view(new QListView)
    , m_what(new TextLabel(TextRole::Body))
    , m_action(new Button(ButtonRole::Primary, words.action))
{
    setWindowTitle(words.title);
    setWish(52);
    QVBoxLayout *column = content();
    setGap(*column, 1);
    column->addWidget(new TextLabel(TextRole::Body, words.question));
    // Here an archived person is one like the others.
    std::vector<core::Person> all = people;
    for (core::Person &person : all)
        person.archived = false;
    m_model->setPeople(std::move(all));
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find a person"));
    search->setAccessibleName(tr("Find a person by name"));
    search->setClearButtonEnabled(true);
    search->setVisible(people.size() > PeopleList::seenAtOnce);
    column->addWidget(search);
    m_view->setModel(m_people);
    m_view->setItemDelegate(new PersonDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(words.question);
    column->addWidget(m_view, 1);
    foot()->addWidget(m_what);
    Button *cancel = addCancelAnd(*m_action);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_people->setFilterFixedString(text);
        showConsequence();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PersonChoiceDialog::showConsequence);
    // Whoever presses Enter on a row means it; the button then takes it from there.
    connect(m_view, &QListView::activated, m_view, &QListView::setCurrentIndex);
    // Enter chooses, unless what follows cannot be undone: then it does nothing by itself.
    cancel->setAutoDefault(false);
    m_action->setAutoDefault(!m_consequence);
    m_action->setDefault(!m_consequence);
    connect(m_action, &QPushButton::clicked, this, [this] { emit chosen(current()); });
    // A name that is looked for is no loss.
    letGoOfWords();
    showConsequence();
}

core::PersonId PersonChoiceDialog::current() const
{
    // Not the current row: focus alone makes one, and focus is no choice.
    const QModelIndex index = m_view->selectionModel()->selectedIndexes().value(0);
    return index.isValid() ? m_people->person(index).id : 0;
}

void PersonChoiceDialog::choose(core::PersonId id)
{
    m_view->setCurrentIndex(m_people->find(id));
}

void PersonChoiceDialog::showConsequence()
{
    const core::PersonId id = current();
    m_action->setEnabled(id != 0);
    m_what->setText(id != 0 && m_consequence ? m_consequence(id) : QString());
}

void PersonChoiceDialog::say(const QString &sentence)
{
    m_what->setText(sentence);
}

} // namespace app
