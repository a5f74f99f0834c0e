// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "app/presenter/presented_scene.h"
#include "app/presenter/presenter_keys.h"
#include "app/widgets/scrolling_page.h"
#include "core/scoring/norms.h"

#include <QHash>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace app
{

class Button;
class Card;
class ClassVotePanel;
class PresenterPreview;
class PresenterWindow;
class TextLabel;

/// What can be presented, in the current language.
struct PresentableContent {
    std::vector<core::Tour> tours;
    std::vector<core::Vignette> vignettes;
    std::vector<StatementScene> statements;
};

/// The presenter's side, on the first screen: what to show, what of it is revealed, a small picture
/// of the audience's screen, the notes and the time. It owns the audience's window and tells it
/// what to show, and is the only one to do so.
///
/// Next reveals: on the map the axes, the corners, the names, the regions, the point, the reference
/// density, one after the other, and after the whole map the bare sheet again; in a tour the next
/// step; of a scene the class's vote where there is one, its box, then the next scene; the next
/// statement. Back takes the same way back.
///
/// Votes live as long as the controls do and are saved nowhere. At most a third of the window wide.
class PresenterControls final : public ScrollingPage
{
    Q_OBJECT

public:
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

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Kind { Map, Tour, Vignette, Statement, Lab };
    /// What of a scene to place the audience sees, each with what stands before it.
    enum class VignettePart { Scene, Vote, Box };

    QWidget *makeChoice();
    QWidget *makeLayers();
    QWidget *makeVote();
    QWidget *makeNotes();
    void pointWhile(Kind shown, const std::optional<core::AttachmentPoint> &point);
    void act(PresenterCommand command);
    void goOn();
    void goBack();
    bool revealNext();
    bool hideLast();
    void chooseKind();
    void chooseEntry();
    void fillEntries();
    bool isOffered(std::size_t part) const;
    void showParts(bool shown);
    void fillKinds();
    void showVoteOfEntry();
    void takeVote(const core::ClassVote &vote);
    /// Where there is no vote, that part is left out; false past either end.
    bool moveVignettePart(int by);
    const core::Vignette *vignette() const;
    void fitWidth();
    void moveEntry(int by);
    void refresh();
    void showSpotlight(const std::optional<QPointF> &share);
    void tellTime();
    void retranslate();
    Kind kind() const;
    int entry() const;
    PresentedScene scene() const;
    QString notes() const;
    QString position() const;

    Clock m_clock;
    QTimer m_everySecond;
    QDateTime m_openedAt;
    PresentableContent m_content;
    std::optional<core::Norm> m_norm;
    core::ClassificationRule m_rule = core::ClassificationRule::midpoint();
    std::optional<core::AttachmentPoint> m_freePoint;
    int m_step = 0;
    VignettePart m_part = VignettePart::Scene;
    QHash<QString, core::ClassVote> m_votes; ///< by the vignette's id
    std::optional<core::ReferenceDensity> m_density;
    std::optional<LabPicture> m_class;
    std::unique_ptr<PresenterWindow> m_audience;

    TextLabel *m_title;
    TextLabel *m_time;
    PresenterPreview *m_preview;
    QComboBox *m_kind;
    QComboBox *m_entry;
    TextLabel *m_position;
    Button *m_back;
    Button *m_next;
    QWidget *m_layers;
    std::array<QCheckBox *, 6> m_parts; ///< in the order of their reveal
    QWidget *m_vote;
    Button *m_voteOpener;
    ClassVotePanel *m_votePanel;
    QBoxLayout *m_screen; ///< what is done to the audience's screen as a whole
    Button *m_blank;
    Button *m_spotlight;
    Card *m_notesCard;
    TextLabel *m_notesHeading;
    TextLabel *m_notes;
    TextLabel *m_hint;
    Button *m_end;
};

} // namespace app
