// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "app/presenter/presenter_keys.h"
#include "app/presenter/show.h"
#include "app/widgets/scrolling_page.h"
#include "core/scoring/norms.h"

#include <QDateTime>

#include <memory>

namespace app
{

class Card;
class MapPartChoices;
class PresenterKeys;
class PresenterPreview;
class PresenterWindow;
class SceneChoice;
class ScreenButtons;
class ShowTime;
class TextLabel;
class VoteFold;

/// The presenter's side, on the first screen: what to show, what of it is revealed, a small picture
/// of the audience's screen, the notes and the time. It owns the audience's window and tells it
/// what to show, and is the only one to do so. Next and back are those of Show.
///
/// Votes live as long as the controls do, or those made anew from them, and are saved nowhere. At
/// most a third of the window wide.
class PresenterControls final : public ScrollingPage
{
    Q_OBJECT

public:
    /// What controls made anew go on with. The audience's window stays where it is.
    struct State {
        Show::Place place;
        bool isBlank = false;
        bool hasSpotlight = false;
        bool voteIsOpen = false;
        QDateTime openedAt;
        std::unique_ptr<PresenterWindow> audience; ///< null: nothing was presented yet

        State();
        State(State &&) noexcept;
        State &operator=(State &&) noexcept;
        ~State();
    };

    explicit PresenterControls(Clock clock = &QDateTime::currentDateTimeUtc,
                               QWidget *parent = nullptr);
    ~PresenterControls() override;

    /// What is being shown goes on with the new words.
    void setContent(PresentableContent content);
    void setNorm(const core::Norm &norm);
    /// The map as it is explored on the first screen.
    void setRule(const core::ClassificationRule &rule);
    void setFreePoint(const std::optional<core::AttachmentPoint> &point);
    /// The sample that the map can show last, with its caveat; without one it is not offered.
    void setDensity(const core::ReferenceDensity &density);
    /// The class that is loaded; nothing: none, and no cut-line lab is offered. The audience sees
    /// every change at once, while the lab is what it sees.
    void setClass(const std::optional<LabPicture> &picture);
    /// Where the presenter's mouse is on that map; the spotlight follows while the map is shown.
    void pointAt(const std::optional<core::AttachmentPoint> &point);
    /// The same on the map of the lab, while the lab is shown.
    void pointAtLab(const std::optional<core::AttachmentPoint> &point);

    /// Goes to the cut-line lab, where there is a class to show.
    void chooseLab();
    void beginPresentation();
    void endPresentation();
    bool isOpen() const;

    /// Leaves these controls without an audience.
    State takeState();
    /// Of controls to which all of the above was told before. What the audience sees is said in the
    /// language of now.
    void restore(State state);

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeNotes();
    void connectParts();
    void takeAudience(std::unique_ptr<PresenterWindow> audience);
    void pointWhile(SceneKind shown, const std::optional<core::AttachmentPoint> &point);
    void act(PresenterCommand command);
    void toggle(MapPart part);
    /// Something else is shown: its vote, and no spot on what was there.
    void showOther();
    void refresh();
    void showSpotlight(const std::optional<QPointF> &share);
    void fitWidth();

    Show m_show;
    std::optional<core::Norm> m_norm;
    std::optional<core::ReferenceDensity> m_density;
    std::unique_ptr<PresenterWindow> m_audience;
    ShowTime *m_time;
    PresenterPreview *m_preview;
    SceneChoice *m_choice;
    ScreenButtons *m_screen;
    MapPartChoices *m_parts;
    VoteFold *m_vote;
    Card *m_notesCard;
    TextLabel *m_notes;
    PresenterKeys *m_keys = nullptr;
};

} // namespace app
