// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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

    /// How many there are of each exercise, and of which one an entry is being written (empty: of
    /// none).
    void setEntries(const QHash<QString, int> &perExercise, const QString &open);
    /// What can be written about; empty: hidden.
    void setExercise(const QString &articleId);

signals:
    void writingRequested(const QString &articleId);
    void entriesRequested(const QString &articleId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QHash<QString, int> m_perExercise;
    QString m_open;
    QString m_exercise;
    Button *m_write;
    Link *m_entries;
};

} // namespace app
