// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"
#include "app/pages/learn/practice/article_links.h"
#include "app/widgets/scrolling_page.h"
#include "core/content/practice_schedule.h"
#include "core/content/vignette.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;

namespace app
{

class Card;
class TextLabel;
class VignetteAnswer;

/// "Place this person": a scene to read beside the map. The person puts the ring where the scene
/// seems to lie and checks; the map then shows the plausible range, with the reasons, how far off,
/// and what to read. No score is kept in view.
///
/// The ring follows the mouse and the arrow keys, Enter checks and then goes on. Which scene comes
/// next is core::nextToPractise's.
class VignettePractice final : public ScrollingPage
{
    Q_OBJECT

public:
    /// `today` dates what was practised and says what is due.
    explicit VignettePractice(std::function<QDate()> today, QWidget *parent = nullptr);

    /// The scene in hand as it was left.
    struct State {
        QString vignette; ///< id
        bool isChecked = false;
        MapContent map; ///< with the ring where it was put
        MapMoves moves; ///< of the ring
    };
    /// Nothing where the scene in hand has not been touched.
    std::optional<State> takeState() const;
    /// Before the vignettes are set: the scene is gone on with when it is among them.
    void restore(const State &state);

    /// The scene in hand stays when it is among them; one that was not touched yet gives way to
    /// what is next now.
    void setVignettes(std::vector<core::Vignette> vignettes);
    void setStates(QHash<QString, core::PracticeState> states);
    /// Titles by article id: related articles without one are left out.
    void setArticleTitles(QHash<QString, QString> titles);

signals:
    /// Hit: the point lies in the box. `distance` as core::Vignette::distanceFrom.
    void practised(const QString &id, core::PracticeOutcome outcome,
                   const core::PracticeState &after, double distance);
    void articleRequested(const QString &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What has been done about the scene in hand.
    enum class Stage { Untouched, Placed, Checked };

    void chooseNext(const QString &except);
    void begin();
    void check();
    void goOn();
    void arrange();
    void showStage();
    QString verdict(const core::Vignette &vignette) const;
    std::vector<ArticleLinks::Article> related(const core::Vignette &vignette) const;
    const core::Vignette *current() const;

    std::function<QDate()> m_today;
    std::vector<core::Vignette> m_vignettes;
    QHash<QString, core::PracticeState> m_states;
    QHash<QString, QString> m_titles;
    QString m_current; ///< id; empty: there are none
    Stage m_stage = Stage::Untouched;

    QGridLayout *m_grid = nullptr;
    Card *m_sceneCard;
    TextLabel *m_sceneTitle;
    TextLabel *m_scene;
    Card *m_mapCard;
    AttachmentMap *m_map;
    VignetteAnswer *m_answer;
    TextLabel *m_choice;
};

} // namespace app
