// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace app
{

class ArrowFocus;
struct Theme;

/// One answer of a question: the whole cell is the target, its text wraps. Once the answers are
/// open it carries a mark and a word, and pressing it does nothing.
class AnswerChoice final : public QAbstractButton
{
    Q_OBJECT

public:
    /// What is known about the answer: nothing yet, or whether it is right and was chosen.
    enum class State { Open, Right, RightAndChosen, Chosen, Other };

    AnswerChoice(int index, const QString &answer, QWidget *parent);

    void setState(State state);
    State state() const { return m_state; }
    /// "Right", "Your choice", "Right: your choice"; empty while open and for the others.
    QString word() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textBox(int width) const;
    void paintHead(QPainter &painter, const Theme &theme) const;
    void paintWords(QPainter &painter, const Theme &theme) const;

    int m_index;
    State m_state = State::Open;
};

/// The answers of one question in a column. Arrow keys move the focus and never answer.
class AnswerChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerChoices(QWidget *parent = nullptr);

    void setAnswers(const QStringList &answers);
    /// Shows which answer is right and which was chosen.
    void open(int right, int chosen);
    const std::vector<AnswerChoice *> &choices() const { return m_choices; }

signals:
    void chosen(int index);

private:
    std::vector<AnswerChoice *> m_choices;
    QVBoxLayout *m_column;
    ArrowFocus *m_arrows;
};

} // namespace app
