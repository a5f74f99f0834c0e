// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/help_numbers.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

HelpNumbers::HelpNumbers(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_grid(nullptr)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
}

void HelpNumbers::setNumbers(const core::SupportCountry &country,
                             const std::vector<core::HelpLine> &lines)
{
    m_wideNumbers.clear();
    delete m_rows;
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    setRhythm(*m_grid, m_shape == Shape::Wide ? 1.25 : 0.5);
    add(country.emergency, tr("Emergency"), country.emergencyServices);
    for (const core::HelpLine &line : lines) {
        QStringList words{line.who, line.hours};
        if (m_shape == Shape::Wide) {
            words << line.cost << line.languages << line.write << line.web;
            //: %1 is a further number of the same help line
            if (!line.also.isEmpty())
                words << tr("also %1").arg(line.also.join(u", "_s));
        }
        words.removeAll(QString());
        add(line.number, line.name, words.join(u"\u00a0· "_s));
    }
    // Where there are none, the country says what to do instead.
    if (m_shape == Shape::Narrow && lines.empty() && !country.note.isEmpty())
        m_grid->addWidget(new TextLabel(TextRole::Caption, country.note), m_grid->rowCount(), 0);
    layout()->addWidget(m_rows);
}

void HelpNumbers::add(const QString &number, const QString &name, const QString &words)
{
    const int row = m_grid->rowCount();
    auto *numberLabel = new TextLabel(TextRole::Heading, number);
    numberLabel->setObjectName(u"number"_s);
    numberLabel->setWordWrap(false); // a number is read in one piece
    numberLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *nameLabel = new TextLabel(TextRole::Body, name);
    auto *wordsLabel = new TextLabel(TextRole::Caption, words);
    auto *about = new QVBoxLayout;
    setRhythm(*about, 0, m_shape == Shape::Wide ? QMarginsF(1.5, 0, 0, 0) : QMarginsF());
    about->addWidget(nameLabel);
    about->addWidget(wordsLabel);
    if (m_shape == Shape::Wide) {
        numberLabel->setEnlargement(1.15);
        m_wideNumbers.push_back(numberLabel);
        auto *line = new WrappingRow;
        setGap(*line, 1.25);
        line->addWidget(numberLabel, 0, Qt::AlignTop);
        line->addLayout(about, 1);
        line->addWidget(makeCopy(number, name), 0, Qt::AlignTop);
        m_grid->addLayout(line, row, 0);
        return;
    }
    // The button goes below the number where a large type leaves no room beside it.
    auto *line = new WrappingRow;
    setGap(*line, 0.5);
    line->addWidget(numberLabel, 1);
    line->addWidget(makeCopy(number, name));
    m_grid->addLayout(line, row, 0);
    m_grid->addLayout(about, row + 1, 0);
}

Button *HelpNumbers::makeCopy(const QString &number, const QString &name)
{
    auto *copy = new Button(ButtonRole::Quiet, tr("Copy"));
    copy->setAccessibleName(tr("Copy the number %1, %2").arg(number, name));
    connect(copy, &QPushButton::clicked, copy, [copy, number] {
        constexpr int shown = 2'000; // milliseconds
        QGuiApplication::clipboard()->setText(number);
        copy->setText(tr("Copied"));
        QTimer::singleShot(shown, copy, [copy] { copy->setText(tr("Copy")); });
    });
    return copy;
}

// What is said about them begins below each other, also after the zoom has changed.
bool HelpNumbers::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        int widest = 0;
        // A label keeps the width it once had to have as the one it wishes for: it is asked for
        // neither.
        for (const TextLabel *number : m_wideNumbers)
            widest = std::max(widest, number->fontMetrics().size(0, number->text()).width());
        for (TextLabel *number : m_wideNumbers)
            number->setFixedWidth(widest);
    }
    return QWidget::event(event);
}

QString supportCountryCode(const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    // Without a country the system says nothing; the language of the program may.
    const QLocale system = QLocale::system();
    const bool isKnown =
        system.language() != QLocale::C && system.territory() != QLocale::AnyTerritory;
    return QLocale::territoryToCode(isKnown ? system.territory() : QLocale().territory());
}

} // namespace app
