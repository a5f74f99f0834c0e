// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class Button;
class TextLabel;

/// "Deleted. Undo": what was deleted a moment ago, to take back, by a key too (see UndoKey), to
/// erase for good at once, or to let be. Hidden until there is something.
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// `sentence` says what was deleted.
    void offer(const QString &sentence);

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
};

} // namespace app
