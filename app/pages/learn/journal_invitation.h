// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class Button;
class Link;

/// Below a practice article: to write about it in the journal, and to what was written about it
/// before. It only asks; the page acts.
class JournalInvitation final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalInvitation(QWidget *parent = nullptr);

    /// `entries` there are of this exercise; `isOpen`: one of them is being written.
    void setEntries(int entries, bool isOpen);

signals:
    void writingRequested();
    void entriesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_write;
    Link *m_entries;
};

} // namespace app
