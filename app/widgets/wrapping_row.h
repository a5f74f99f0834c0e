// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace app
{

/// A row of buttons, boxes and short words that goes on in the next line where the window is narrow
/// or the type large, so that it never widens its page. It is filled as a QHBoxLayout is: what has
/// a stretch takes the room that is left in its line.
class WrappingRow final : public QLayout
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget *parent = nullptr);
    ~WrappingRow() override;

    void addWidget(QWidget *widget, int stretch = 0, Qt::Alignment alignment = {});
    void addLayout(QLayout *layout, int stretch = 0);
    void addStretch(int stretch = 1);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Part {
        QLayoutItem *item;
        int stretch;
    };
    struct Place {
        const Part *part;
        int width;
    };
    using Line = std::vector<Place>;

    int gap() const;
    std::vector<Line> linesIn(int width) const;
    static int heightOf(const Line &line);

    std::vector<Part> m_parts;
};

} // namespace app
