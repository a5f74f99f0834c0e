// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QString>

#include <any>
#include <array>
#include <optional>

class QWidget;

namespace app
{

/// The pages of the window. The last four have no place among those of the rail: they are opened
/// from another page, or at the rail's foot.
enum class PageName {
    Home,
    Quiz,
    Map,
    Learn,
    Journal,
    Classroom,
    History,
    People,
    Result,
    Support,
    FirstHour,
    Settings
};
/// Those of the rail, as they stand there from top to bottom, which is the order of their
/// shortcuts, Alt+1 and so on. What one writes stands by what one reads. The one that is not always
/// offered comes last, so that no other changes its key.
inline constexpr std::array pageNames{PageName::Home,    PageName::Quiz,    PageName::Map,
                                      PageName::Learn,   PageName::Journal, PageName::Classroom,
                                      PageName::History, PageName::People};

/// What the window tells a page and asks of it: its side of the contract. The other side are the
/// page's wishes, which its row of the registry leads to Navigation.
///
/// A page is made when it is first shown, in the language of that moment. It is destroyed when the
/// records are locked, and made anew afterwards; it is made anew at once when the language changes.
/// What is to outlive that is its state.
class Page
{
public:
    Page() = default;
    Page(const Page &) = delete;
    Page &operator=(const Page &) = delete;
    virtual ~Page() = default;

    virtual QWidget &widget() = 0;

    /// It is about to be shown: reads again what may have changed.
    virtual void refresh() {}
    /// Somebody else is in view. Not called for whom it was made.
    virtual void setPerson(core::PersonId /*person*/) {}
    /// Whose page it is; nothing where it is nobody's.
    virtual std::optional<core::PersonId> shownPerson() const { return {}; }
    /// What is shown on it, for the window's title; empty where its name on the rail says it. Never
    /// whose it is: titles are read in task bars.
    virtual QString title() const { return {}; }
    /// Something was written or answered here that nothing keeps when the program ends.
    virtual bool holdsUnkept() { return false; }
    /// Two people look at the screen together, or have ended that.
    virtual void setInSession(bool /*inSession*/) {}
    /// The records were erased. False where it cannot forget what it knows of them: it is then
    /// destroyed.
    virtual bool forgetErased() { return true; }

    /// What a page that takes this one's place goes on with, which is everything that the person
    /// would miss, or no more than may be known while the records are locked.
    enum class Keep { Everything, WhileLocked };
    virtual std::any takeState(Keep /*keep*/) { return {}; }
    /// `state` is what takeState() of such a page gave, never empty. Called once, before the page
    /// is shown.
    virtual void restore(std::any /*state*/) {}
};

} // namespace app
