// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace app
{

class Button;
class TextLabel;

/// Find in the page: a field, how many places, the next and the previous one. Enter and Shift+Enter
/// walk, Escape closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the field ready to type.
    void open();
    void setState(int current, int count);
    QLineEdit &field() { return *m_field; }

signals:
    void wordsChanged(const QString &words);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLineEdit *m_field;
    TextLabel *m_state;
    Button *m_previous;
    Button *m_next;
};

} // namespace app
