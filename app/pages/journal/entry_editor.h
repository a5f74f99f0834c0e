// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheets/entry_text.h"
#include "app/widgets/scrolling_page.h"

#include <optional>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace app
{

class GrowingText;
class Link;
class TextLabel;

/// One entry to write: a title if one likes, and one box, or a box under each prompt of an
/// exercise. Nothing has to be filled in. It saves nothing itself: it says when something changed.
class EntryEditor final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit EntryEditor(QWidget *parent = nullptr);

    /// Whose journal it is, said above each entry; empty for the person at the computer. To be
    /// given before the entry.
    void setPersonName(const QString &name);
    /// `theme` is the title of the entry's exercise, empty for one of no theme. No changed() comes
    /// of it.
    void setEntry(const core::JournalEntry &entry, const QString &theme);
    /// As it is written now.
    core::JournalEntry entry() const;
    /// The cursor into the first box with nothing in it.
    void beginWriting();
    /// Where one writes: a box, counted from 0, or the title, and in it the cursor, with what is
    /// selected up to it.
    struct Place {
        std::optional<std::size_t> box; ///< nothing: the title
        int anchor;
        int position;
    };
    Place place() const;
    /// The keyboard comes to this place when it comes to the editor.
    void setPlace(const Place &place);

signals:
    void changed();
    void backRequested();
    void deleteRequested();
    void copyRequested();
    void articleRequested(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeFoot();
    void addBox(const QString &prompt, const QString &text, int lines);
    void fitTitle();

    core::JournalEntry m_entry;
    bool m_isFilling = false;
    QString m_person;
    TextLabel *m_whose;
    TextLabel *m_day;
    Link *m_theme;
    QLineEdit *m_title;
    QWidget *m_writing = nullptr;       ///< prompts and boxes, made anew for each entry
    QVBoxLayout *m_place;               ///< where m_writing stands
    std::vector<GrowingText *> m_boxes; ///< one for each prompt, then one for everything else
};

} // namespace app
