// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace app
{

class ArticleView;
class Button;
class TextLabel;

/// Finds words on the page that a reader shows: a field, how many places, the next and the previous
/// one. Enter and Shift+Enter walk, Escape closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ArticleView &view, QWidget *parent = nullptr);

    /// Shows the bar with the field ready to type.
    void open();
    /// To be looked for when the bar is opened.
    void setWords(const QString &words);
    QLineEdit &field() { return *m_field; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void step(bool backwards);
    void showState(int current);
    void close();

    ArticleView &m_view;
    QLineEdit *m_field;
    TextLabel *m_state;
    Button *m_previous;
    Button *m_next;
};

} // namespace app
