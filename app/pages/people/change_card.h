// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

namespace app
{

class Disclosure;
class TextLabel;

/// Two dates of one series in words: what each dimension did and whether that is larger than chance
/// variation; folded beneath, what that was computed from. It names a size and a direction and
/// judges neither.
class ChangeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeCard(QWidget *parent = nullptr);

    /// The same change as a report has it, up to the second date. `norm`: whose sample is described
    /// where the change rests on it.
    void showChange(const core::ReportedChange &change, const QDate &second,
                    const std::optional<core::Norm> &norm,
                    const core::WithinDay &secondWithin = {});
    /// All dates of the series at once, after showChange(): a sentence each dimension.
    void showSeries(const QStringList &sentences);
    /// Why the two cannot be compared, without numbers.
    void showProblem(const core::Error &error, const QDate &first, const QDate &second);
    /// Nothing to compare yet.
    void clear();

    /// Whether it is seen what the change rests on.
    bool isBasisOpen() const;
    void setBasisOpen(bool open);

private:
    void setDates(const QString &first, const QString &second);

    TextLabel *m_heading;
    core::PerDimension<TextLabel *> m_sentences;
    TextLabel *m_series;
    TextLabel *m_problem;
    Disclosure *m_basis;
    TextLabel *m_provenance;
};

} // namespace app
