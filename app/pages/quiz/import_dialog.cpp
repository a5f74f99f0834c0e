// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/import_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "core/instrument/osd_writer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString nameOf(const core::Scoring &scoring, const core::Instrument &instrument)
{
    for (const core::NamedDimension &dimension : instrument.namedDimensions) {
        if (dimension.id == scoring.id)
            return dimension.name;
    }
    return scoring.id;
}

} // namespace

ImportDialog::ImportDialog(const core::ReadInstrument &read, QWidget *parent)
    : FittedDialog(parent)
    , m_instrument(read.instrument)
    , m_right(new QCheckBox(tr("I have the right to use this questionnaire")))
    , m_add(new Button(ButtonRole::Primary, tr("Add")))
{
    setWindowTitle(tr("Add this questionnaire?"));
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Title, m_instrument.name));
    const auto answerable =
        std::count_if(m_instrument.items.begin(), m_instrument.items.end(),
                      [](const core::Item &item) { return item.type == core::ItemType::Likert; });
    column->addWidget(new TextLabel(
        TextRole::Body,
        //: %1 holds the number of statements, %2 the number of scores
        tr("%1 and %2.")
            .arg(tr("%n statement(s) to answer", nullptr, static_cast<int>(answerable)),
                 tr("%n score(s)", nullptr, static_cast<int>(m_instrument.scorings.size())))));
    for (const QString &text : {m_instrument.citation, m_instrument.licenseExplanation}) {
        if (!text.isEmpty())
            column->addWidget(new TextLabel(TextRole::Caption, text));
    }
    if (!read.warnings.empty()) {
        column->addWidget(new TextLabel(TextRole::Heading, tr("What cannot be used here")));
        QStringList sentences;
        for (const core::InstrumentWarning &warning : read.warnings)
            sentences << wording::warningSentence(warning);
        column->addWidget(new TextLabel(TextRole::Caption, sentences.join(u'\n')));
    }
    if (m_instrument.plane) {
        column->addWidget(new TextLabel(
            TextRole::Body,
            tr("It measures attachment anxiety and avoidance, so its results have a place on the "
               "map.")));
    } else if (m_instrument.scorings.size() >= 2) {
        column->addWidget(new TextLabel(
            TextRole::Body,
            tr("If two of its scores are attachment anxiety and attachment avoidance, name them, "
               "and results get a place on the map. If not, leave it as it is.")));
        auto *form = new QFormLayout;
        for (const core::Dimension dimension : core::dimensions) {
            auto *choice = new QComboBox;
            choice->setObjectName(dimension == core::Dimension::Anxiety ? u"anxiety"_s
                                                                        : u"avoidance"_s);
            choice->addItem(tr("none of them"));
            for (const core::Scoring &scoring : m_instrument.scorings)
                choice->addItem(nameOf(scoring, m_instrument), scoring.id);
            choice->setAccessibleName(wording::dimensionName(dimension));
            connect(choice, &QComboBox::currentIndexChanged, this, &ImportDialog::updateAdd);
            form->addRow(wording::dimensionName(dimension), choice);
            m_plane[dimension] = choice;
        }
        column->addLayout(form);
    }
    foot()->addWidget(m_right);
    addCancelAnd(*m_add);
    connect(m_right, &QCheckBox::toggled, this, &ImportDialog::updateAdd);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::add);
    updateAdd();
}

void ImportDialog::updateAdd()
{
    bool planeIsComplete = true;
    if (m_plane.anxiety) {
        const QString anxiety = m_plane.anxiety->currentData().toString();
        const QString avoidance = m_plane.avoidance->currentData().toString();
        planeIsComplete =
            anxiety.isEmpty() ? avoidance.isEmpty() : !avoidance.isEmpty() && anxiety != avoidance;
    }
    m_add->setEnabled(m_right->isChecked() && planeIsComplete);
}

void ImportDialog::add()
{
    if (m_plane.anxiety && m_plane.anxiety->currentIndex() > 0) {
        const auto placed =
            core::withPlane(m_instrument, {m_plane.anxiety->currentData().toString(),
                                           m_plane.avoidance->currentData().toString()});
        if (placed)
            m_instrument = placed->instrument;
    }
    emit agreed(m_instrument);
    accept();
}

} // namespace app
