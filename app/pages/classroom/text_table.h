// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include <vector>

namespace app
{

/// A table as words, for the screen and for the clipboard.
struct TableText {
    QStringList head;
    std::vector<QStringList> rows;
    bool wordsLast = false; ///< the last column holds words and gets their width

    bool operator==(const TableText &) const = default;

    /// Lines of cells with tabs between, as spreadsheets take them; none begins a formula.
    QString toText() const;
};

/// A text as one cell of what is pasted into a spreadsheet: on one line, and no formula.
QString pastedCell(QString text);

/// A quiet table to read: no grid, no row numbers, the first column by the words, numbers at the
/// trailing edge. As high as its rows, at most `mostRows`; more are scrolled, and so
/// are columns where there is no room for their words.
class TextTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit TextTable(int mostRows, QWidget *parent = nullptr);

    void setText(const TableText &text);
    QString toText() const { return m_text.toText(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int neededWidth(int column) const;

    int m_mostRows;
    TableText m_text;
};

} // namespace app
