// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

namespace app
{

class Card;
class TextTable;
class TextLabel;

/// The figures of a class: means and spreads, beside those of the whole class where people were
/// drawn from it, and the statements one by one where their answers are known.
class ClassFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassFigures(QWidget *parent = nullptr);

    /// What the document of a class says of them; all else of it stands elsewhere.
    void setDocument(const core::ReportDocument &document);
    /// Everything as text, ready for a spreadsheet.
    QString toText() const;

private:
    TextTable *m_statistics;
    TextLabel *m_straightLiners;
    TextLabel *m_unusual;
    Card *m_itemsCard;
    TextTable *m_items;
};

} // namespace app
