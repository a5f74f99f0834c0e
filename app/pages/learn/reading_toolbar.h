// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/reading_style.h"

#include <QWidget>

class QActionGroup;
class QToolButton;

namespace app
{

/// What can be done with the page shown: back and forward, find, bookmark, mark a passage, the look
/// of the text, reading aloud, printing, PDF. It only asks; the page acts.
class ReadingToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingToolbar(QWidget *parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);
    /// What the page offers: an article can be bookmarked and marked, any text found and printed.
    void setPage(bool isArticle, bool isText);
    void setBookmarked(bool bookmarked);
    void setCanMark(bool canMark);
    void setVoice(bool available, bool speaking);
    void setReadingStyle(const ReadingStyle &style);

    QToolButton &bookmark() { return *m_bookmark; }
    QToolButton &mark() { return *m_mark; }

signals:
    void backRequested();
    void forwardRequested();
    void findRequested();
    void bookmarkRequested(bool bookmarked);
    void markRequested();
    void voiceRequested();
    void printRequested();
    void pdfRequested();
    void readingStyleChosen(const ReadingStyle &style);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &words, const QString &keys = {});
    void makeLook();
    template <class Value>
    void addChoice(QActionGroup &group, Value ReadingStyle::*member, Value value,
                   const QString &words);
    void tint();
    void tint(QToolButton &button);

    ReadingStyle m_style;
    QActionGroup *m_faces;
    QActionGroup *m_widths;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_find;
    QToolButton *m_bookmark;
    QToolButton *m_mark;
    QToolButton *m_look;
    QToolButton *m_voice;
    QToolButton *m_print;
    QToolButton *m_pdf;
};

} // namespace app
