// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/word_numbers.h"

#include "app/widgets/card.h"
#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QGridLayout>
#include <QSpinBox>

#include <algorithm>

namespace app
{
namespace
{

// Words in the order of the file, codes by their size: all that occur, those too that could be
// answers.
QStringList wordsOf(const core::Doubt &doubt, const core::Scale &range)
{
    if (doubt.kind != core::DoubtKind::CodesOfChoices)
        return doubt.names;
    const auto split =
        doubt.values.begin() + std::min<std::ptrdiff_t>(doubt.count, std::ssize(doubt.values));
    std::vector<int> codes(split, doubt.values.end());
    for (int value = range.lo(); value <= range.hi(); ++value) {
        if (std::find(doubt.values.begin(), split, value) == split)
            codes.push_back(value);
    }
    std::ranges::sort(codes);
    QStringList words;
    for (const int code : codes)
        words << QString::number(code);
    return words;
}

} // namespace

WordNumbers::WordNumbers(const core::Doubt &doubt, const core::ResponseImportOptions &reading,
                         QWidget *parent)
    : QWidget(parent)
    , m_missingCodes(reading.missingCodes)
    , m_range(reading.answers)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(
        new TextLabel(TextRole::Body, tr("Say which answer each of them stands for:")));
    auto *grid = new QGridLayout;
    setGaps(*grid, 2, 0.5);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    int next = m_range.lo();
    for (const QString &word : wordsOf(doubt, m_range)) {
        auto *box = new QSpinBox;
        // Below the range: no answer.
        box->setRange(m_range.lo() - 1, m_range.hi());
        box->setSpecialValueText(tr("missing"));
        box->setValue(m_range.contains(next) ? next++ : box->minimum());
        addFormRow(*grid, word, box);
        m_rows.emplace_back(word, box);
    }
    auto *use = new Button(ButtonRole::Secondary, tr("Read them as these numbers"));
    use->setObjectName(QStringLiteral("useNumbers"));
    column->addWidget(use, 0, Qt::AlignLeading);
    connect(use, &QPushButton::clicked, this, [this] { emit given(said()); });
}

core::GivenReading WordNumbers::said() const
{
    core::GivenReading given;
    given.answers = m_range;
    QStringList missing = m_missingCodes;
    for (const auto &[word, box] : m_rows) {
        if (box->value() >= m_range.lo()) {
            given.words[core::answerWord(word)] = box->value();
            missing.removeAll(word);
        } else if (!missing.contains(word)) {
            missing << word;
        }
    }
    if (missing != m_missingCodes)
        given.missingCodes = missing;
    return given;
}

} // namespace app
