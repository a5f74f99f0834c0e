// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>
#include <QWidget>

#include <stdexcept>

/// The part of a widget that bears an object name, as a test reaches what has no words of its own.
/// Throws where there is none, so a test that looks for a part that is gone fails by its name.
template <class Part> Part &partOf(const QWidget &whole, const QString &objectName)
{
    if (Part *found = whole.findChild<Part *>(objectName))
        return *found;
    throw std::runtime_error("no part is named " + objectName.toStdString());
}

/// The only one of its kind, where a kind says enough.
template <class Part> Part &partOf(const QWidget &whole)
{
    const QList<Part *> found = whole.findChildren<Part *>();
    if (found.size() == 1)
        return *found.first();
    throw std::runtime_error(std::to_string(found.size()) + " parts are a " +
                             Part::staticMetaObject.className());
}

/// A dialog or window that is shown on its own; null where there is none.
template <class Window> Window *topLevel()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}
