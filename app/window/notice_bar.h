// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace app
{

class Button;
class SavedLine;
class TextLabel;

/// One sentence across the top of the page, with a button to put it away; of a file that was saved,
/// with ways to open it and to show its folder. Hidden until there is one. A screen reader
/// says it (see announce()).
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &sentence);
    /// Of what was saved just now; the path of a file or folder.
    void showSaved(const QString &path);
    /// Hidden, where it is what is shown.
    void withdraw(const QString &sentence);
    /// Hidden, and forgotten what it said.
    void forget();
    /// Makes what it shows anew, in the language of now; a sentence stays as it was said.
    void renew();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void make();
    void fill(const QString &sentence);
    void tell(const QString &sentence);
    void putAway();

    QWidget *m_content = nullptr;
    TextLabel *m_text = nullptr;
    SavedLine *m_saved = nullptr;
    Button *m_close = nullptr;
    QString m_path;             ///< of what was saved; empty: a sentence is shown
    QPointer<QWidget> m_before; ///< had the focus when the bar came
};

} // namespace app
