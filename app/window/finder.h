// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/finder_entry.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace app
{

/// A field over the window under which all that there is can be found by its name, with one list:
/// the arrows choose while the field keeps the focus, Enter opens (or looks for other words),
/// Escape or a click elsewhere leads back to where one was.
class Finder final : public QFrame
{
    Q_OBJECT

public:
    /// What is listed for what is typed; empty where nothing is.
    using Find = std::function<std::vector<FinderEntry>(const QString &typed)>;

    /// Lies over `window`, hidden until it is opened.
    explicit Finder(QWidget &window);

    /// Empty, and with the focus in its field.
    void open(Find find);
    /// Nothing of what was found is known any more.
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void list();
    int firstWay() const;
    void step(int rows);
    void choose(int row);
    void place();

    QWidget &m_window;
    Find m_find;
    std::vector<FinderEntry> m_entries;
    QPointer<QWidget> m_before; ///< what had the focus
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace app
