// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/point_card.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/probability_bars.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace app
{
namespace
{

// Standard errors on 1–7 that questionnaires of a length typically leave: 18 items a dimension
// about 0.33, 6 items about 0.55 (computed from the comparison samples); 0.05 for a point known for
// sure.
constexpr std::array standardErrors{0.33, 0.55, 0.05};

core::Placement placementAt(const core::AttachmentPoint &point, double standardError)
{
    core::Placement placement;
    for (const core::Dimension dimension : core::dimensions) {
        placement.on[dimension].mean = point[dimension];
        placement.on[dimension].standardError = standardError;
        placement.on[dimension].source = core::ErrorSource::PublishedReliability;
    }
    return placement;
}

} // namespace

PointCard::PointCard(QWidget *parent)
    : Card(parent)
    , m_origin(new TextLabel(TextRole::Caption))
    , m_sentence(new TextLabel(TextRole::Body))
    , m_bars(new ProbabilityBars)
    , m_border(new TextLabel(TextRole::Caption))
    , m_error(new QComboBox)
    , m_read(new Button(ButtonRole::Secondary, tr("Read about this region")))
{
    nameChoice(*m_error, tr("How exact the point is"));
    m_error->addItems({tr("18 statements a dimension"), tr("6 statements a dimension"),
                       tr("an almost exact measurement")});
    body()->addWidget(new TextLabel(TextRole::Heading, tr("This point")));
    body()->addWidget(m_origin);
    body()->addWidget(m_sentence);
    body()->addWidget(m_bars);
    body()->addWidget(m_border);
    body()->addWidget(
        new TextLabel(TextRole::Caption, tr("How sure would a result here be, if it came from …")));
    body()->addWidget(m_error);
    body()->addWidget(m_read, 0, Qt::AlignLeading);
    setOrigin({});
    connect(m_error, &QComboBox::currentIndexChanged, this, &PointCard::describe);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (const auto style = m_rule.classify(m_point))
            emit regionRequested(*style);
    });
}

void PointCard::setPoint(const core::AttachmentPoint &point, const core::ClassificationRule &rule)
{
    m_point = point;
    m_rule = rule;
    describe();
}

int PointCard::precision() const
{
    return m_error->currentIndex();
}

void PointCard::setPrecision(int precision)
{
    m_error->setCurrentIndex(precision);
}

void PointCard::setPrecisionLike(const core::Placement &placement)
{
    const double error =
        (placement.on.anxiety.standardError + placement.on.avoidance.standardError) / 2;
    const auto *const nearest =
        std::min_element(standardErrors.begin(), standardErrors.end(), [&](double a, double b) {
            return std::abs(a - error) < std::abs(b - error);
        });
    setPrecision(static_cast<int>(nearest - standardErrors.begin()));
}

void PointCard::setOrigin(const QString &words)
{
    m_origin->setText(words);
    m_origin->setVisible(!words.isEmpty());
}

bool PointCard::hasOrigin() const
{
    return !m_origin->text().isEmpty();
}

void PointCard::describe()
{
    const auto error = static_cast<std::size_t>(std::max(0, m_error->currentIndex()));
    const core::Classification classification =
        core::classify(m_rule, placementAt(m_point, standardErrors[error]));
    m_sentence->setText(wording::pointSentence(m_point, m_rule));
    m_bars->setProbabilities(classification.probabilities);
    m_border->setText(wording::borderSentence(classification));
    m_read->setEnabled(classification.style.has_value());
}

} // namespace app
