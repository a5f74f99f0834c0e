// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/entry_filter.h"

#include "app/print/sheets/entry_text.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

EntryFilter::EntryFilter(QWidget *parent)
    : QWidget(parent)
    , m_themes(new QComboBox)
    , m_find(new QLineEdit)
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 1);
    m_themes->setObjectName(u"themes"_s);
    m_themes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_themes->setMinimumContentsLength(12);
    nameChoice(*m_themes, tr("Theme"));
    m_find->setPlaceholderText(tr("Find in the journal"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    row->addWidget(m_themes, 1);
    row->addWidget(m_find, 1);
    connect(m_themes, &QComboBox::currentIndexChanged, this, &EntryFilter::changed);
    connect(m_find, &QLineEdit::textChanged, this, &EntryFilter::changed);
    connect(m_find, &QLineEdit::returnPressed, this, &EntryFilter::listRequested);
    fitFields();
    setThemes({}, {});
}

void EntryFilter::setThemes(const std::vector<core::Article> &exercises,
                            const std::vector<core::JournalEntry> &entries)
{
    const std::optional<QString> before = theme();
    const QSignalBlocker quiet(m_themes);
    m_themes->clear();
    m_themes->addItem(tr("All themes"));
    const auto add = [&](const QString &id, const QString &title) {
        const bool written = std::any_of(entries.begin(), entries.end(),
                                         [&](const auto &entry) { return entry.theme == id; });
        if (written && m_themes->findData(id) < 0)
            m_themes->addItem(title, id);
    };
    for (const core::Article &exercise : exercises)
        add(exercise.id, exercise.title);
    for (const core::JournalEntry &entry : entries) {
        if (!entry.theme.isEmpty())
            add(entry.theme, entry.theme);
    }
    add(QString(u""_s), tr("Without an exercise"));
    m_themes->setCurrentIndex(before ? std::max(0, m_themes->findData(*before)) : 0);
}

void EntryFilter::showTheme(const QString &articleId)
{
    m_find->clear();
    m_themes->setCurrentIndex(std::max(0, m_themes->findData(articleId)));
}

std::optional<QString> EntryFilter::theme() const
{
    const QVariant id = m_themes->currentData();
    return id.isValid() ? std::optional(id.toString()) : std::nullopt;
}

QString EntryFilter::words() const
{
    return m_find->text();
}

bool EntryFilter::matches(const core::JournalEntry &entry) const
{
    const std::optional<QString> chosen = theme();
    return (!chosen || entry.theme == *chosen) && contains(entry, words());
}

void EntryFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitFields();
}

void EntryFilter::fitFields()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_themes, m_find})
        field->setMinimumHeight(spacing(4, this));
    m_find->setTextMargins(spacing(0.5, this), 0, spacing(0.5, this), 0);
}

} // namespace app
