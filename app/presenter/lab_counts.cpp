// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/lab_counts.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/style_mark.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace app
{
namespace
{

// The four styles and those on the line.
constexpr int rows = 5;

const core::ShownCount &peopleIn(const core::ShownStyleCounts &counts, int row)
{
    return row < static_cast<int>(core::styles.size()) ? counts.perStyle.values.at(row)
                                                       : counts.onTheLine;
}

// "14,867 (38 %)"; without the share where the count is not told.
QString withShare(const core::ShownCount &people, std::size_t placed)
{
    const QString count = wording::shownCount(people);
    if (!people.isExact() || placed == 0)
        return count;
    constexpr std::size_t many = 1000;
    const double share = 100.0 * static_cast<double>(people.people) / static_cast<double>(placed);
    //: A count of people and their share in per cent
    return QCoreApplication::translate("app::LabCounts", "%1 (%2 %)")
        .arg(count, wording::number(share, placed < many ? 0 : 1));
}

} // namespace

LabCounts::LabCounts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    setGaps(*m_grid, 1.5, 1);
    m_grid->setColumnStretch(1, 9);
    m_grid->setColumnStretch(2, 5);
    m_grid->setColumnStretch(3, 5);
    for (int row = 0; row <= rows; ++row) {
        if (row > 0) {
            m_names.push_back(addText(row, 1));
            if (row <= static_cast<int>(core::styles.size())) {
                auto *mark = new StyleMark(core::styles.at(row - 1));
                m_grid->addWidget(mark, row, 0, Qt::AlignCenter);
                m_marks.push_back(mark);
            }
        }
        for (const int rule : {0, 1}) {
            TextLabel *text = addText(row, 2 + rule);
            text->setAlignment(Qt::AlignTrailing | (row == 0 ? Qt::AlignBottom : Qt::AlignTop));
            m_columns.at(rule).push_back(text);
        }
    }
}

TextLabel *LabCounts::addText(int row, int column)
{
    auto *text = new TextLabel(TextRole::Body);
    // The columns are as wide as they are told to be, whatever the words.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    text->setSizePolicy(policy);
    m_grid->addWidget(text, row, column);
    return text;
}

void LabCounts::setPicture(const LabPicture &picture)
{
    const std::array rules{&picture.first(), &picture.second()};
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
        m_columns[rule][0]->setText(wording::ruleName(rules[rule]->rule.kind()));
    QStringList sentences;
    for (int row = 0; row < rows; ++row) {
        const bool style = row < static_cast<int>(core::styles.size());
        const QString name = style ? wording::styleName(core::styles.at(row)) : tr("On the line");
        const QString first = withShare(peopleIn(rules[0]->counts, row), rules[0]->counts.placed);
        const QString second = withShare(peopleIn(rules[1]->counts, row), rules[1]->counts.placed);
        m_names[row]->setText(name);
        m_columns[0][row + 1]->setText(first);
        m_columns[1][row + 1]->setText(second);
        //: A region's name, then people by the first rule and by the second
        sentences << tr("%1: %2 and %3.").arg(name, first, second);
    }
    m_sentences = sentences.join(u' ');
}

void LabCounts::setEnlargement(double factor)
{
    for (TextLabel *name : m_names)
        name->setEnlargement(factor);
    for (const std::vector<TextLabel *> &column : m_columns) {
        for (TextLabel *text : column)
            text->setEnlargement(text == column.front() ? factor * 0.75 : factor);
    }
    for (StyleMark *mark : m_marks) {
        mark->setFont(enlarged(QApplication::font(), factor));
        mark->updateGeometry();
    }
}

} // namespace app
