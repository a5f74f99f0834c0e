// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/show.h"

#include <QWidget>

class QComboBox;

namespace app
{

class Button;
class TextLabel;

/// What the audience is to see: the kind, which one of it, and the way through it.
class SceneChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SceneChoice(QWidget *parent = nullptr);

    /// Shows what is chosen, and tells nothing of it.
    void setShow(const Show &show);

signals:
    void kindChosen(app::SceneKind kind);
    void entryChosen(int entry);
    void nextRequested();
    void backRequested();

private:
    void fillKinds(const Show &show);
    void fillEntries(const Show &show);

    QComboBox *m_kind;
    QComboBox *m_entry;
    TextLabel *m_position;
    Button *m_back;
    Button *m_next;
};

} // namespace app
