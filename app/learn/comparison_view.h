#pragma once

#include "core/content/comparison_grid.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QTableWidget;

namespace app
{

class Button;
class TextLabel;

/// The comparison grid as a real table: eight aspects, the styles chosen by check box, each cell a
/// way to its topic.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setGrid(const core::ComparisonGrid &grid);
    /// The table as shown, tab-separated with a header line.
    QString asText() const;
    QTableWidget &table() { return *m_table; }
    QCheckBox &choice(core::Style style) { return *m_choices[static_cast<std::size_t>(style)]; }

signals:
    void articleRequested(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    std::vector<core::Style> shownStyles() const;

    core::ComparisonGrid m_grid;
    TextLabel *m_title;
    TextLabel *m_lead;
    std::array<QCheckBox *, 4> m_choices{};
    QTableWidget *m_table;
    Button *m_copy;
};

} // namespace app
