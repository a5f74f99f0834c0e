// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheets/entry_text.h"
#include "core/content/article.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace app
{

class Button;
class EmptyJournal;
class EntryFilter;
class EntryList;
class TextLabel;

/// Who could read what is written here.
enum class JournalPrivacy {
    Open,   ///< whoever uses this account of the computer
    Sealed, ///< who knows the passphrase
    NotKept ///< nobody: it is gone with the program
};

/// All entries, to look through, to find one, and to begin a new one: free, or along an exercise.
class JournalOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalOverview(QWidget *parent = nullptr);

    /// Empty for the person at the computer.
    void setPersonName(const QString &name);
    void setPrivacy(JournalPrivacy privacy);
    /// The practice articles that have prompts.
    void setExercises(const std::vector<core::Article> &exercises);
    /// Newest first.
    void setEntries(const std::vector<core::JournalEntry> &entries);
    /// The entries cannot be read: the sentence why stands in their place, and nothing can be
    /// written. Empty: they can.
    void setProblem(const QString &sentence);

    /// Only entries of this exercise, whatever words were looked for.
    void showTheme(const QString &articleId);
    /// What is looked for, and the entry the keyboard is at.
    struct State {
        std::optional<QString> theme; ///< as theme()
        QString words;
        core::JournalEntryId current = 0;
    };
    State state() const;
    /// After setEntries(): among those.
    void restore(const State &state);
    /// The keyboard goes to the entries, or to where the first one is begun.
    void focusEntries();
    /// What the theme and the words leave over, newest first.
    std::vector<core::JournalEntry> shownEntries() const;
    ThemeTitles titles() const;
    /// The theme that is chosen; nothing: all themes.
    std::optional<QString> theme() const;

    QLineEdit &findField();

signals:
    void entryRequested(core::JournalEntryId id);
    /// `articleId` of the exercise to write along, or empty.
    void writingRequested(const QString &articleId);
    void copyRequested();
    void articleRequested(const QString &link);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showEntries();

    QString m_problem;
    std::vector<core::Article> m_exercises;
    std::vector<core::JournalEntry> m_entries;
    TextLabel *m_title;
    TextLabel *m_lead;
    QWidget *m_buttons;
    Button *m_write;
    Button *m_along;
    QMenu *m_alongMenu;
    Button *m_copy;
    EntryFilter *m_filter;
    QStackedWidget *m_stack;
    EntryList *m_list;
    EmptyJournal *m_empty;
    TextLabel *m_nothing;
};

} // namespace app
