// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/presented_scene.h"
#include "app/presenter/presenter_keys.h"
#include "core/scoring/norms.h"

#include <QWidget>

class QScreen;

namespace app
{

class PresenterCover;
class PresenterStage;

/// The window for an audience: full screen on the second screen where there is one, an ordinary
/// window otherwise. It shows the one scene it was given, in large type and strong contrast.
///
/// It stands alone: it has no parent, knows no page and no records, and takes nothing but a
/// PresentedScene, the published norm of the tours, a published sample and a place to point at.
///
/// Keys as in presenterKeys, and Space and F5 with them; it emits them as commands and does nothing
/// by itself but close.
class PresenterWindow final : public QWidget
{
    Q_OBJECT

public:
    PresenterWindow();

    void setNorm(const core::Norm &norm);
    void setDensity(const core::ReferenceDensity &density);
    void present(const PresentedScene &scene);
    /// Hides everything behind darkness; the scene stays as it is.
    void setBlank(bool blank);
    /// Dims all but a round spot, at a share of width and height (0..1); nothing: no spot.
    void setSpotlight(const std::optional<QPointF> &share);
    /// The same at a place of the map in view; without a map there is no spot.
    void setSpotlightOnMap(const std::optional<core::AttachmentPoint> &point);
    std::optional<QPointF> spotlight() const;

    /// Shows it, on a screen other than `presenterScreen` where there is one.
    void open(const QScreen *presenterScreen);

    /// Makes all that it shows anew, in the language of now: what it is to show has to be told
    /// again. The window stays where it is, and as dark as it is.
    void renew();

    PresenterStage &stage() { return *m_stage; }

signals:
    void commanded(app::PresenterCommand command);
    /// It was closed, by whatever means.
    void closed();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void strengthenContrast();
    void makeStage();

    PresenterStage *m_stage = nullptr;
    PresenterCover *m_cover;
};

} // namespace app
