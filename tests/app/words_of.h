// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QWidget>

inline void addSpoken(const QAccessibleInterface *interface, QStringList &words)
{
    if (!interface)
        return;
    for (const QAccessible::Text text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words << interface->text(text);
    for (int child = 0; child < interface->childCount(); ++child)
        addSpoken(interface->child(child), words);
}

inline void addItems(const QAbstractItemModel &model, QStringList &words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                   Qt::AccessibleDescriptionRole})
                words << model.index(row, column).data(role).toString();
        }
    }
}

/// Of every widget, hidden ones too: what it shows, says and would say.
inline QStringList wordsOf(QWidget &page)
{
    QStringList words;
    QList<QWidget *> widgets = page.findChildren<QWidget *>();
    widgets << &page;
    for (QWidget *widget : widgets) {
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->property("text").toString() << widget->property("plainText").toString();
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            addItems(*view->model(), words);
    }
    addSpoken(QAccessible::queryAccessibleInterface(&page), words);
    return words;
}
