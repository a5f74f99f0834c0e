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

class AnswerScale;
class Card;
class LabCounts;
class VoteMarks;
class TextLabel;
class TourMap;

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
    QWidget *makePictureAndWords();
    QWidget *makeStatement();
    void put(const MapScene &scene);
    void put(const TourScene &scene);
    void put(const VignetteScene &scene);
    void put(const StatementScene &scene);
    void put(const LabScene &scene);
    /// The map as every scene begins with it.
    MapContent plainMap(const core::ClassificationRule &rule) const;
    void showMap(MapContent content, const std::optional<core::ClassVote> &vote = std::nullopt);
    void showWords(const QString &title, const QString &text);
    void showAside(const QString &text);
    /// `longest` is what may yet stand there.
    void showCaption(const QString &caption, const QString &longest);
    QString densitySentence() const;
    void showScene();
    void fit();
    void fitWords(double factor);
    void fitStatement(double factor);

    PresentedScene m_scene;
    std::optional<core::ReferenceDensity> m_density;
    std::shared_ptr<const DensityPicture> m_densityPicture;
    QStackedLayout *m_pages;
    QWidget *m_wordsPage;
    QWidget *m_statementPage;
    QBoxLayout *m_columns;
    Card *m_pictureCard;
    QWidget *m_ownPicture;
    AttachmentMap *m_map;
    VoteMarks *m_marks;
    TextLabel *m_caption;
    QString m_longestCaption;
    TourMap *m_tourMap;
    QWidget *m_words;
    TextLabel *m_title;
    LabCounts *m_counts;
    TextLabel *m_text;
    TextLabel *m_aside; ///< the class's vote, or the caveat of a sample
    TextLabel *m_source;
    TextLabel *m_head;
    TextLabel *m_statement;
    AnswerScale *m_scale;
};

} // namespace app
