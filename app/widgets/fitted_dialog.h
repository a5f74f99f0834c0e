// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QSizeF>

class QVBoxLayout;

namespace app
{

class Button;
class ScrollingPage;
class UnsavedWords;
class WrappingRow;

/// A dialog that is never larger than its screen: every dialog of the program is one. It is as high
/// as its words need at its width, also when they change or are zoomed; where the screen has less,
/// what it holds scrolls, and its buttons stay in reach below.
///
/// One that holds something to be looked at or written in, which has use for more, can be made
/// larger by hand.
///
/// Whichever way one leaves it without an answer, by a button, by Escape or by closing its window,
/// words that were typed here are not thrown away without a question. done() asks nothing.
///
/// When it closes the keys are where they were before it opened, unless what it did leads
/// elsewhere.
class FittedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FittedDialog(QWidget *parent = nullptr);

    void setVisible(bool visible) override;
    void reject() override;

protected:
    /// Where its words and fields stand, one below the other.
    QVBoxLayout *content() const { return m_content; }
    /// What is to be seen beside the buttons, above them: it does not scroll.
    QVBoxLayout *foot() const { return m_foot; }
    WrappingRow *buttons() const { return m_buttons; }
    /// Ends the buttons with "Cancel", which leaves without an answer, and what the dialog is for.
    /// Gives the former.
    Button *addCancelAnd(Button &action);
    /// Its size at first where the screen has it, in steps of the rhythm; at least so wide later
    /// too. As wide as text is read well, and as high as it needs, unless set otherwise.
    void setWish(double width, double height = 0.0);
    /// The words that stand here may go without a question from now on: they were only looked for,
    /// or are kept as a draft.
    void letGoOfWords();
    /// The words that stand here now are saved.
    void rememberWords();

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void giveKeysBack();
    int leastWidth(const QSize &room) const;
    int heightFor(int width) const;

    QSizeF m_wish; ///< in steps; 0: as its words need
    ScrollingPage *m_page;
    QWidget *m_below;
    QVBoxLayout *m_content;
    QVBoxLayout *m_foot;
    WrappingRow *m_buttons;
    UnsavedWords *m_words;
    bool m_asksForWords = true;
    QPointer<QWidget> m_opener; ///< what had the keys
};

} // namespace app
