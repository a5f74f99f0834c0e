// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/presented_scene.h"
#include "core/scoring/norms.h"

#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace app
{

class StagePicture;
class StageStatement;
class StageWords;

/// What an audience sees, and nothing else: the map or a tour's picture with words beside it, a
/// scene to place, a statement with its scale, or the cut-line lab. Type is large and shrinks where
/// the words would not fit. Nothing on it takes the mouse or the focus.
class PresenterStage final : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterStage(QWidget *parent = nullptr);

    void present(const PresentedScene &scene);
    /// The published sample of the tours' rules by a mean or a median.
    void setNorm(const core::Norm &norm);
    /// The sample that a map scene may show, with its caveat.
    void setDensity(const core::ReferenceDensity &density);

    /// The map in view; nullptr for a statement and for a step of words alone.
    const AttachmentMap *shownMap() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void put(const MapScene &scene);
    void put(const TourScene &scene);
    void put(const VignetteScene &scene);
    void put(const StatementScene &scene);
    void put(const LabScene &scene);
    /// The map as every scene begins with it.
    MapContent plainMap(const core::ClassificationRule &rule) const;
    void showWords(const QString &title, const QString &text);
    QString densitySentence() const;
    void showScene();
    void fit();

    PresentedScene m_scene;
    std::optional<core::ReferenceDensity> m_density;
    std::shared_ptr<const DensityPicture> m_densityPicture;
    QStackedLayout *m_pages;
    QBoxLayout *m_columns;
    StagePicture *m_picture;
    StageWords *m_words;
    StageStatement *m_statement;
};

} // namespace app
