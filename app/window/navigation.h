// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/records/record_transfer.h"
#include "app/foundation/settings/settings.h"
#include "app/mapview/lab_picture.h"
#include "app/window/made_pages.h"
#include "app/window/services.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

class QStackedWidget;

namespace app
{

enum class WindowAction;

/// Which page is shown and of whom, and where the wishes of pages lead. Pages are made here when
/// first shown, and know nothing of each other.
///
/// Closed until open() and after close(): wishes to see a page are not heard then.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    /// Everything lent outlives it; `settings` are those that pages change. Pages are shown in
    /// `stack`.
    Navigation(const Services &services, Settings &settings, QStackedWidget &stack);
    ~Navigation() override;

    const Services &services() const { return m_services; }
    Settings &settings() { return m_settings; }
    /// Export, import and erasing; nullptr where there are no records.
    RecordTransfer *transfer() { return m_transfer.get(); }

    /// Shows pages from now on.
    void open();
    bool isOpen() const { return m_isOpen && !m_isPaused; }
    /// Shows nothing until that ends: what stands before the pages is to be gone by first.
    void setPaused(bool paused);
    /// Whether a page holds what nothing keeps when the program ends.
    bool holdsUnkept() const;
    /// Destroys the pages; their states are kept for those that come after open().
    void close();
    /// The page that is shown or was shown last.
    PageName current() const { return m_current; }
    /// Where that has its place on the rail: a result by whose it is.
    PageName placeOnRail() const { return m_placeOnRail; }
    /// Whether there is a way to it from the rail and by its key.
    bool isOffered(PageName name) const;
    /// Where one is, in words: an article's title, or the page's name. Empty while closed.
    QString title() const;
    /// What the records were is no more: nobody's page is gone on with.
    void forgetPerson();

    /// Whose quiz, map, journal and reading is in view.
    core::PersonId person() const { return m_person; }
    void setPerson(core::PersonId person);
    /// Of whom the shown page is, where that is to be said: not of oneself, and not in a session.
    std::optional<core::Person> namedPerson() const;

    /// Two people look together: only the pages for that are shown, and nobody is named.
    bool isInSession() const { return m_isInSession; }
    void setInSession(bool inSession);
    /// They have ended it, and whoever sat there may still see the screen: until another page than
    /// Home is opened on purpose, nothing that was saved is shown.
    bool isJustAfterSession() const { return m_isJustAfterSession; }
    /// The pages that there are, made anew where the person left them: the language of the program
    /// has changed.
    void renewPages();
    /// The records were erased, by the page that is shown.
    void forgetErased();
    /// The records were erased, by a page that shows none.
    void forgetEverything();

    /// Where it has been made: what it shows may have changed while it is seen.
    void refresh(PageName name);
    void showPage(PageName name);
    /// The people, and the question who is to be added to them. Where there are none yet it is
    /// asked over the page that is shown: unless somebody is added, all stays as it was.
    void addPerson();
    /// Tells who listens to othersKept().
    void setKeepsOthers(bool others);
    /// An article's id, with #anchor for a place inside, or another link of LearnPage.
    void showArticle(const QString &link);
    /// Help lines, and what to do now; in a session too. Back leads where one is now.
    void showSupport();
    /// The same, and Back leads to the introduction.
    void showSupportFromIntroduction();
    /// A quiet path for the first hour after a break-up; Back as above.
    void showFirstHour();
    /// Back from one of these two, or to the page from which an article was opened.
    void goBackFrom(PageName name);
    void goBackTo(PageName name);
    void showResult(core::AssessmentId id);
    /// A result that may not be saved.
    void showAssessment(const core::Assessment &assessment);

    /// The same questions once more, of the same person.
    void askAgain(core::AssessmentId like);
    /// The sheet of a finished one from paper, to be put right.
    void correctSheet(core::AssessmentId id);
    /// The answers of a finished quiz, those to `itemIds` first, to be looked at and changed.
    void reviewAnswers(const core::Assessment &assessment, const QStringList &itemIds);

    /// The page of this kind, where it has been made.
    template <class Widget> Widget *findPage() const
    {
        for (const auto &[name, page] : m_pages.all()) {
            if (auto *widget = qobject_cast<Widget *>(&page->widget()))
                return widget;
        }
        return nullptr;
    }
    /// The page of this kind, made where it has not been.
    template <class Widget> Widget &page(PageName name)
    {
        return static_cast<Widget &>(page(name).widget());
    }
    bool hasPage(PageName name) const { return m_pages.find(name) != nullptr; }
    /// Destroyed, to be made anew when it is next shown. Not the one that is shown.
    void discard(PageName name) { m_pages.discard(name); }

    /// The class as others may see it, on the map and before an audience.
    const std::optional<LabPicture> &lab() const { return m_lab; }
    void setLab(const std::optional<LabPicture> &picture);

signals:
    /// Another page is about to be shown.
    void leaving();
    void shown(app::PageName name);
    /// See title().
    void titleChanged();
    /// One sentence for the person.
    void noticed(const QString &sentence);
    /// A file or folder, just now, by a page.
    void saved(const QString &path);
    /// Whether anybody is kept beside the person at the computer.
    void othersKept(bool others);
    void sessionRequested();
    /// To be done by the window.
    void actionRequested(app::WindowAction action);
    /// How the program looks, when it locks and the like are other than they were: see settings().
    void settingsChanged();
    void languageChosen(const QString &code);
    /// `samePeople`: only how they are divided has changed.
    void labChanged(bool samePeople);
    /// Back to the introduction, which the help lines were opened from.
    void introductionRequested();
    /// Over the lab's map; nothing where the pointer has left it.
    void labPointed(const std::optional<core::AttachmentPoint> &point);

private:
    void keepApart(bool inSession);
    Page &page(PageName name) { return m_pages.page(name); }
    void show(PageName name, Page &page);
    void showPerson(core::PersonId id);
    void showAside(PageName name);

    const Services &m_services;
    Settings &m_settings;
    std::unique_ptr<RecordTransfer> m_transfer;
    bool m_isOpen = false;
    bool m_isPaused = false;
    bool m_isInSession = false;
    bool m_isJustAfterSession = false;
    core::PersonId m_person = core::me;
    PageName m_current = PageName::Home;
    /// Of the pages that one goes back from; nothing: from the introduction.
    std::map<PageName, std::optional<PageName>> m_cameFrom;
    MapAppearance m_ownMap; ///< while two look together
    PageName m_placeOnRail = PageName::Home;
    bool m_keepsOthers = false;
    std::optional<LabPicture> m_lab;
    MadePages m_pages;
};

} // namespace app
