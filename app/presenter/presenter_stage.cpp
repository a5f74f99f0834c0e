// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_stage.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/mapview/tour_map.h"
#include "app/presenter/stage_picture.h"
#include "app/presenter/stage_statement.h"
#include "app/presenter/stage_words.h"
#include "app/presenter/vote_words.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString ruleSentence(const core::ClassificationRule &rule)
{
    return PresenterStage::tr("Borders by the rule “%1”.").arg(wording::ruleName(rule.kind()));
}

} // namespace

PresenterStage::PresenterStage(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_picture(new StagePicture)
    , m_words(new StageWords)
    , m_statement(new StageStatement)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *pictureAndWords = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, pictureAndWords);
    setRhythm(*m_columns, 5, 3);
    m_columns->addWidget(m_picture, 1);
    m_columns->addWidget(m_words, 0, Qt::AlignCenter);
    m_pages->addWidget(pictureAndWords);
    m_pages->addWidget(m_statement);
    showScene();
}

void PresenterStage::present(const PresentedScene &scene)
{
    m_scene = scene;
    // The notes are for the first screen alone: here they are not even kept.
    if (auto *tour = std::get_if<TourScene>(&m_scene)) {
        for (core::TourStep &step : tour->tour.steps)
            step.notes.clear();
        m_picture->tour().setTour(tour->tour);
    }
    if (auto *vignette = std::get_if<VignetteScene>(&m_scene))
        vignette->vignette.explanation.clear();
    showScene();
}

void PresenterStage::setNorm(const core::Norm &norm)
{
    m_picture->tour().setNorm(norm);
    showScene();
}

void PresenterStage::setDensity(const core::ReferenceDensity &density)
{
    m_density = density;
    m_densityPicture = std::make_shared<const DensityPicture>(density);
    showScene();
}

const AttachmentMap *PresenterStage::shownMap() const
{
    const bool isShown = m_pages->currentWidget() != m_statement && !m_picture->isHidden();
    return isShown ? &m_picture->map() : nullptr;
}

void PresenterStage::showScene()
{
    m_pages->setCurrentIndex(std::holds_alternative<StatementScene>(m_scene) ? 1 : 0);
    m_picture->setShowsTour(std::holds_alternative<TourScene>(m_scene));
    m_picture->show();
    std::visit([this](const auto &scene) { put(scene); }, m_scene);
    fit();
}

MapContent PresenterStage::plainMap(const core::ClassificationRule &rule) const
{
    MapContent content;
    content.rule = rule;
    content.density = m_densityPicture;
    content.layers.density = false;
    return content;
}

QString PresenterStage::densitySentence() const
{
    return m_density ? tr("Lines hold 10, 30, 50, 70 and 90 % of %1 adults (%2). %3")
                           .arg(QLocale().toString(m_density->n), QString::number(m_density->year),
                                m_density->caveat)
                     : QString();
}

void PresenterStage::put(const MapScene &scene)
{
    MapContent content = plainMap(scene.rule);
    content.layers = scene.layers;
    content.freePoint = scene.freePoint;
    m_picture->setMap(content, std::nullopt);
    const QString rule = ruleSentence(scene.rule);
    m_picture->setCaption(scene.layers.regions ? rule : QString(), rule);
    QString text;
    if (scene.freePoint && scene.layers.regions)
        text = wording::pointSentence(*scene.freePoint, scene.rule);
    else if (scene.freePoint)
        text = tr("Anxiety %1 and avoidance %2 on a scale from 1 to 7.")
                   .arg(wording::number(scene.freePoint->anxiety),
                        wording::number(scene.freePoint->avoidance));
    showWords(tr("Two dimensions of attachment"), text);
    // A sample is never seen without its caveat.
    if (scene.layers.density && m_density)
        m_words->setAside(densitySentence());
}

void PresenterStage::put(const TourScene &scene)
{
    if (scene.tour.steps.empty())
        return showWords(scene.tour.title, {});
    const int last = static_cast<int>(scene.tour.steps.size()) - 1;
    const int index = std::clamp(scene.step, 0, last);
    const core::TourStep &step = scene.tour.steps[static_cast<std::size_t>(index)];
    m_picture->tour().showStep(index);
    m_picture->setVisible(TourMap::hasPicture(step));
    showWords(step.title, step.text);
}

void PresenterStage::put(const VignetteScene &scene)
{
    const core::ClassificationRule rule = core::ClassificationRule::midpoint();
    MapContent content = plainMap(rule);
    if (scene.revealed)
        content.targetBox = scene.vignette.box;
    m_picture->setMap(content, scene.vote);
    const QString reading = tr("The box is one plausible reading of a short scene; another reading "
                               "is possible.");
    const QString all = ruleSentence(rule) + u' ' + reading;
    m_picture->setCaption(scene.revealed ? all : ruleSentence(rule), all);
    showWords(scene.vignette.title, scene.vignette.scene);
    if (!scene.vote)
        return;
    QString vote = voteSentences(*scene.vote);
    if (scene.revealed)
        vote += u' ' + voteBesideBoxSentences(*scene.vote, scene.vignette);
    m_words->setAside(vote);
    // The picture of the vote has no words of its own.
    setAccessibleDescription(scene.vignette.scene + u' ' + voteCountSentences(*scene.vote) + u' ' +
                             vote);
}

void PresenterStage::put(const LabScene &scene)
{
    const LabPicture &picture = scene.picture;
    const core::ClassificationRule &first = picture.first().rule;
    const core::ClassificationRule &second = picture.second().rule;
    MapContent content = plainMap(first);
    content.secondRule = second;
    content.people = picture.people();
    m_picture->setMap(content, std::nullopt);
    QString caption =
        tr("Tints and dashed lines: the rule “%1”. Dotted lines: the rule “%2”. Nobody shown has "
           "a name.")
            .arg(wording::ruleName(first.kind()), wording::ruleName(second.kind()));
    if (picture.people()->centroid)
        caption += u' ' + tr("The ring with a cross is the mean of the group.");
    m_picture->setCaption(caption, caption);
    const QString placed = wording::count(picture.placed());
    const QString change =
        picture.changed().isExact()
            ? tr("%1 of %2 people change their reading between the two rules; their answers stay "
                 "the same.")
                  .arg(wording::shownCount(picture.changed()), placed)
            : tr("How many of %1 people change their reading between the two rules is not shown, "
                 "for it would tell on a few of them; their answers stay the same.")
                  .arg(placed);
    showWords(tr("The same people, two rules"), change);
    setAccessibleDescription(m_words->setCounts(picture) + u' ' + change);
}

void PresenterStage::put(const StatementScene &scene)
{
    m_statement->setStatement(scene);
    setAccessibleName(scene.text);
    setAccessibleDescription(scene.head);
}

void PresenterStage::showWords(const QString &title, const QString &text)
{
    m_words->setWords(title, text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void PresenterStage::fit()
{
    const double factor = std::clamp(stageFactor(this), 0.3, 3.0);
    m_statement->fit(factor);
    const QMargins margins = m_columns->contentsMargins();
    const QSize all = size().shrunkBy(margins);
    const bool beside = width() > height();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_picture->isHidden()) {
        m_words->fit(factor, all, StageWords::Column::Alone);
        return;
    }
    const int between = m_columns->spacing();
    const QSize room = beside ? QSize((all.width() - between) * 5 / 11, all.height())
                              : QSize(all.width(), all.height() * 2 / 5);
    m_words->fit(factor, room, StageWords::Column::BesidePicture);
    m_picture->fit(factor, beside ? all.width() - room.width() - between : all.width());
}

bool PresenterStage::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        // Type is fitted to the distances of this zoom, which follow the font.
        QMetaObject::invokeMethod(
            this, [this] { fit(); }, Qt::QueuedConnection);
    }
    return handled;
}

void PresenterStage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).page);
}

void PresenterStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace app
