// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/people_list.h"

#include "app/pages/people/people_model.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/records_menu.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace app
{

PeopleList::PeopleList(QWidget *parent)
    : QWidget(parent)
    , m_model(new PeopleModel(this))
    , m_present(new PeopleFilter(*m_model, false, this))
    , m_archived(new PeopleFilter(*m_model, true, this))
    , m_search(new QLineEdit)
    , m_presentView(makeView(*m_present))
    , m_archivedView(makeView(*m_archived))
    , m_archive(new Disclosure)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1, 2);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person by name"));
    m_presentView->setAccessibleName(tr("People"));
    m_archivedView->setAccessibleName(tr("Archived people"));
    auto *add = new Button(ButtonRole::Secondary, tr("Add a person …"));
    auto *records = new Button(ButtonRole::Quiet, tr("All records"));
    m_archive->body()->addWidget(m_archivedView);
    column->addWidget(new TextLabel(TextRole::Heading, tr("People")));
    column->addWidget(m_search);
    column->addWidget(m_presentView, 1);
    column->addWidget(m_archive);
    auto *foot = new WrappingRow;
    setGap(*foot, 1);
    foot->addWidget(add);
    foot->addWidget(records);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback marking(m_marking, true);
        m_present->setFilterFixedString(text);
        m_archived->setFilterFixedString(text);
        fitArchived();
    });
    setTabOrder(m_search, m_presentView);
    connect(add, &QPushButton::clicked, this, &PeopleList::addRequested);
    connect(records, &QPushButton::clicked, this, [this, records] {
        showRecordsMenu(*records,
                        [this](RecordsAction action) { emit recordsActionRequested(action); });
    });
    fitArchived();
}

QListView *PeopleList::makeView(PeopleFilter &people)
{
    auto *view = new QListView(this);
    view->setModel(&people);
    view->setItemDelegate(new PersonDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->viewport()->setAutoFillBackground(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Not the current row: focus alone makes one, and focus is no choice.
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, &people](const QItemSelection &selected) {
                choose(people, selected.indexes().value(0));
            });
    return view;
}

void PeopleList::choose(const PeopleFilter &people, const QModelIndex &index)
{
    if (m_marking || !index.isValid())
        return;
    const core::PersonId id = people.person(index).id;
    setCurrent(id);
    emit personChosen(id);
}

void PeopleList::setSummary(std::function<PersonSummary(core::PersonId)> summary)
{
    m_model->setSummary(std::move(summary));
}

void PeopleList::setPeople(const std::vector<core::Person> &people)
{
    const QScopedValueRollback marking(m_marking, true);
    m_model->setPeople(people);
    const bool many = people.size() > seenAtOnce;
    if (!many)
        m_search->clear();
    m_search->setVisible(many);
    setFocusProxy(many ? static_cast<QWidget *>(m_search) : m_presentView);
    fitArchived();
}

// As high as its rows, up to six: the list above keeps the room. A list is as wide at any zoom as a
// region and its rule are.
void PeopleList::fitArchived()
{
    m_presentView->setMinimumWidth(spacing(24, this));
    const int count = m_archived->rowCount();
    m_archive->setVisible(count > 0);
    m_archivedView->setFixedHeight(std::min(count, 6) * PersonDelegate::rowHeight(this));
    //: How many people were put into the archive
    m_archive->setTitle(tr("Archived (%1)").arg(QLocale().toString(count)));
}

void PeopleList::setCurrent(core::PersonId id)
{
    const QScopedValueRollback marking(m_marking, true);
    for (auto &[people, view] :
         {std::pair(m_present, m_presentView), std::pair(m_archived, m_archivedView)}) {
        const QModelIndex index = people->find(id);
        if (index.isValid() && people == m_archived)
            m_archive->setOpen(true);
        view->setCurrentIndex(index);
        if (!index.isValid())
            view->clearSelection();
    }
}

PeopleList::State PeopleList::state() const
{
    return {m_search->text(), m_archive->isOpen()};
}

void PeopleList::restore(const State &state)
{
    if (!m_search->isHidden())
        m_search->setText(state.words);
    m_archive->setOpen(state.isArchiveOpen);
}

void PeopleList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitArchived();
}

} // namespace app
