// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"
#include "core/content/comparison_grid.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QPagedPaintDevice;
class QTableWidget;
class QVBoxLayout;

namespace app
{

class Button;
class TextLabel;

/// The comparison grid as a real table: eight aspects, the styles and the aspects chosen by the
/// reader, each cell a way to its topic. Differences can be brought out: in an aspect that follows
/// one dimension the cells high on it are shaded, in the others each cell has its style's tint.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(core::ComparisonGrid grid, QWidget *parent = nullptr);

    /// What is compared.
    struct State {
        core::PerStyle<bool> styles{};
        QStringList hiddenAspects; ///< ids
        bool differences = false;  ///< brought out
    };
    State takeState() const;
    void restore(const State &state);

    /// The table as shown on paper, in the print theme.
    void print(QPagedPaintDevice &paper) const;
    QTableWidget &table() { return *m_table; }

signals:
    void articleRequested(const QString &link);
    void printRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoices(QVBoxLayout &column);
    void addTools(QVBoxLayout &column);
    void fill();
    static QString title();
    QString asText() const; ///< the table as shown, tab-separated with a header line
    std::vector<core::Style> shownStyles() const;
    std::vector<const core::ComparisonRow *> shownRows() const;
    QColor groundOf(const core::ComparisonRow &row, core::Style style, const Theme &theme) const;
    void fillAspects();

    const core::ComparisonGrid m_grid;
    std::array<QCheckBox *, 4> m_choices{};
    Button *m_aspects;
    QCheckBox *m_differences;
    QTableWidget *m_table;
    TextLabel *m_caption;
};

} // namespace app
