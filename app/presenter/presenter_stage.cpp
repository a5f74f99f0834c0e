// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_stage.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/theme.h"
#include "app/mapview/tour_map.h"
#include "app/presenter/answer_scale.h"
#include "app/presenter/lab_counts.h"
#include "app/presenter/vote_marks.h"
#include "app/presenter/vote_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QApplication>
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

// Over the size of the role in a window of the plain size, see stageFactor().
constexpr double smallestFit = 0.5;
constexpr double titleFactor = 1.35;
constexpr double textFactor = 1.8;
constexpr double asideFactor = 1.5;
constexpr double countsFactor = 1.4;
constexpr double captionFactor = 1.15;
constexpr double mapFactor = 1.05;

QString ruleSentence(const core::ClassificationRule &rule)
{
    return PresenterStage::tr("Borders by the rule “%1”.").arg(wording::ruleName(rule.kind()));
}

} // namespace

PresenterStage::PresenterStage(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_wordsPage = makePictureAndWords();
    m_statementPage = makeStatement();
    m_pages->addWidget(m_wordsPage);
    m_pages->addWidget(m_statementPage);
    showScene();
}

QWidget *PresenterStage::makePictureAndWords()
{
    m_map = new AttachmentMap;
    m_map->setUse(MapUse::Look);
    m_map->setFocusPolicy(Qt::NoFocus);
    m_marks = new VoteMarks(m_map);
    m_caption = new TextLabel(TextRole::Caption);
    m_ownPicture = new QWidget;
    auto *picture = new QVBoxLayout(m_ownPicture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->addWidget(m_map, 1);
    picture->addWidget(m_caption);
    m_tourMap = new TourMap;
    m_pictureCard = new Card;
    m_pictureCard->body()->addWidget(m_ownPicture);
    m_pictureCard->body()->addWidget(m_tourMap);

    m_title = new TextLabel(TextRole::Title);
    m_counts = new LabCounts;
    m_text = new TextLabel(TextRole::Body);
    m_aside = new TextLabel(TextRole::Body);
    m_words = new QWidget;
    auto *words = new QVBoxLayout(m_words);
    setRhythm(*words, 3);
    words->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_counts, m_text, m_aside})
        words->addWidget(part);
    words->addStretch(1);

    auto *page = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    setRhythm(*m_columns, 5, 3);
    m_columns->addWidget(m_pictureCard, 1);
    m_columns->addWidget(m_words, 0, Qt::AlignCenter);
    return page;
}

QWidget *PresenterStage::makeStatement()
{
    m_source = new TextLabel(TextRole::Caption);
    m_head = new TextLabel(TextRole::Body);
    m_statement = new TextLabel(TextRole::Title);
    m_statement->setAlignment(Qt::AlignCenter);
    m_scale = new AnswerScale;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setRhythm(*column, 2, 6);
    column->addWidget(m_source);
    column->addWidget(m_head);
    column->addWidget(m_statement, 1);
    column->addWidget(m_scale);
    return page;
}

void PresenterStage::present(const PresentedScene &scene)
{
    m_scene = scene;
    // The notes are for the first screen alone: here they are not even kept.
    if (auto *tour = std::get_if<TourScene>(&m_scene)) {
        for (core::TourStep &step : tour->tour.steps)
            step.notes.clear();
        m_tourMap->setTour(tour->tour);
    }
    if (auto *vignette = std::get_if<VignetteScene>(&m_scene))
        vignette->vignette.explanation.clear();
    showScene();
}

void PresenterStage::setNorm(const core::Norm &norm)
{
    m_tourMap->setNorm(norm);
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
    if (m_pages->currentWidget() != m_wordsPage || m_pictureCard->isHidden())
        return nullptr;
    return m_tourMap->isHidden() ? m_map : &m_tourMap->map();
}

void PresenterStage::showScene()
{
    const bool statement = std::holds_alternative<StatementScene>(m_scene);
    m_pages->setCurrentWidget(statement ? m_statementPage : m_wordsPage);
    const bool tour = std::holds_alternative<TourScene>(m_scene);
    m_ownPicture->setVisible(!tour);
    m_tourMap->setVisible(tour);
    m_pictureCard->setVisible(true);
    m_counts->setVisible(std::holds_alternative<LabScene>(m_scene));
    m_aside->setVisible(false);
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

void PresenterStage::showMap(MapContent content, const std::optional<core::ClassVote> &vote)
{
    m_map->setContent(std::move(content));
    m_marks->setVote(vote);
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
    showMap(std::move(content));
    const QString rule = ruleSentence(scene.rule);
    showCaption(scene.layers.regions ? rule : QString(), rule);
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
        showAside(densitySentence());
}

void PresenterStage::put(const TourScene &scene)
{
    if (scene.tour.steps.empty())
        return showWords(scene.tour.title, {});
    const int last = static_cast<int>(scene.tour.steps.size()) - 1;
    const int index = std::clamp(scene.step, 0, last);
    const core::TourStep &step = scene.tour.steps[static_cast<std::size_t>(index)];
    m_tourMap->showStep(index);
    m_pictureCard->setVisible(TourMap::hasPicture(step));
    showWords(step.title, step.text);
}

void PresenterStage::put(const VignetteScene &scene)
{
    const core::ClassificationRule rule = core::ClassificationRule::midpoint();
    MapContent content = plainMap(rule);
    if (scene.revealed)
        content.targetBox = scene.vignette.box;
    showMap(std::move(content), scene.vote);
    const QString reading = tr("The box is one plausible reading of a short scene; another reading "
                               "is possible.");
    const QString all = ruleSentence(rule) + u' ' + reading;
    showCaption(scene.revealed ? all : ruleSentence(rule), all);
    showWords(scene.vignette.title, scene.vignette.scene);
    if (!scene.vote)
        return;
    QString vote = voteSentences(*scene.vote);
    if (scene.revealed)
        vote += u' ' + voteBesideBoxSentences(*scene.vote, scene.vignette);
    showAside(vote);
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
    showMap(std::move(content));
    m_counts->setPicture(picture);
    QString caption =
        tr("Tints and dashed lines: the rule “%1”. Dotted lines: the rule “%2”. Nobody shown has "
           "a name.")
            .arg(wording::ruleName(first.kind()), wording::ruleName(second.kind()));
    if (picture.people()->centroid)
        caption += u' ' + tr("The ring with a cross is the mean of the group.");
    showCaption(caption, caption);
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
    setAccessibleDescription(m_counts->sentences() + u' ' + change);
}

void PresenterStage::put(const StatementScene &scene)
{
    m_source->setText(scene.source);
    m_head->setText(scene.head);
    m_head->setVisible(!scene.head.isEmpty());
    m_statement->setText(scene.text);
    m_scale->setScale(scene.scale, scene.labels, scene.displayReversed);
    setAccessibleName(scene.text);
    setAccessibleDescription(scene.head);
}

void PresenterStage::showCaption(const QString &caption, const QString &longest)
{
    m_caption->setText(caption);
    m_longestCaption = longest;
}

void PresenterStage::showWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void PresenterStage::showAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(true);
}

void PresenterStage::fit()
{
    const double factor = std::clamp(stageFactor(this), 0.3, 3.0);
    if (m_pages->currentWidget() == m_statementPage)
        fitStatement(factor);
    else
        fitWords(factor);
}

void PresenterStage::fitWords(double factor)
{
    const QMargins margins = m_columns->contentsMargins();
    const int wide = width() - margins.left() - margins.right();
    const int high = height() - margins.top() - margins.bottom();
    const bool beside = width() > height();
    const bool alone = m_pictureCard->isHidden();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int column = beside && !alone ? (wide - m_columns->spacing()) * 5 / 11 : wide;
    const int room = beside || alone ? high : high * 2 / 5;

    const int least = spacing(20, this);
    m_map->setMinimumSize(least, least);
    m_map->setFont(enlarged(QApplication::font(), factor * mapFactor));
    m_caption->setEnlargement(factor * captionFactor);
    // Room for the longest, always: a caption that comes with a reveal must not move the map.
    const QMargins card = m_pictureCard->body()->contentsMargins();
    const int captionWidth = wide - (beside ? column + m_columns->spacing() : 0) - 2 * card.left();
    const QFontMetrics metrics = m_caption->fontMetrics();
    const QRect captionRoom(0, 0, captionWidth, QWIDGETSIZE_MAX);
    m_caption->setFixedHeight(
        metrics.boundingRect(captionRoom, Qt::TextWordWrap, m_longestCaption).height() +
        metrics.lineSpacing() / 2);
    // The words are as large as there is room for all of them.
    for (double share = 1.0;; share -= 0.05) {
        m_title->setEnlargement(titleFactor * factor * share);
        m_text->setEnlargement(textFactor * factor * share);
        m_counts->setEnlargement(countsFactor * factor * share);
        m_aside->setEnlargement(asideFactor * factor * share);
        const int width = alone ? std::min(column, readingWidth(m_text)) : column;
        m_words->setFixedWidth(std::max(least, width));
        int needed = m_words->layout()->spacing();
        for (const QWidget *part :
             std::initializer_list<QWidget *>{m_title, m_counts, m_text, m_aside}) {
            if (!part->isHidden())
                needed += part->heightForWidth(width) + m_words->layout()->spacing();
        }
        if (needed <= room || share <= smallestFit)
            break;
    }
}

void PresenterStage::fitStatement(double factor)
{
    m_source->setEnlargement(1.4 * factor);
    m_head->setEnlargement(1.5 * factor);
    m_statement->setEnlargement(1.7 * factor);
    m_scale->setEnlargement(1.2 * factor);
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
