// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class Button;
class TextLabel;

/// "Deleted. Undo": what was deleted or changed a moment ago, to take back, by a key too (see
/// UndoKey), or to let be; what was deleted can also be erased for good at once. Hidden until there
/// is something.
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// What the bar takes back. A deletion takes the focus, as what had it is gone; after a change
    /// it stays where it was, and a screen reader is told.
    enum class Of { Deletion, Change };
    /// `sentence` says what was done.
    void offer(const QString &sentence, Of of = Of::Deletion);

signals:
    void undoRequested();
    void eraseRequested();
    /// To let be.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    Button *m_undo;
    Button *m_erase;
};

} // namespace app
