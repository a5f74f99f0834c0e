// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "core/report/report_document.h"

#include <functional>
#include <optional>

class QCheckBox;
class QRadioButton;

namespace app
{

class PagePreview;
class SavedLine;

/// Shows a result, a couple or a class as it will be on paper, and prints it or saves it as PDF. Of
/// a result there is a choice: one page, or all details.
class ReportDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `language`, `stories` and `earlier` as for core::makeReport().
    ReportDialog(core::Assessment assessment, core::SavedEvaluation result, QString language,
                 core::PlaceStories stories,
                 std::optional<core::EarlierResult> earlier = std::nullopt,
                 QWidget *parent = nullptr);
    /// A document there is only one kind of.
    explicit ReportDialog(core::ReportDocument document, QWidget *parent = nullptr);

    void setKind(core::ReportKind kind);
    /// Offers to print it in head and foot; not unless ticked. Empty: there is nothing to offer.
    void offerPseudonym(const QString &pseudonym);
    /// Offers to print `named`, the same of two people by their names; not unless ticked.
    void offerNames(const core::ReportDocument &named);
    core::ReportDocument report() const;
    /// Writes what is shown and says so; problemOccurred() where it cannot.
    void savePdf(const QString &path);

signals:
    void problemOccurred(const QString &sentence);

private:
    using Make = std::function<core::ReportDocument(core::ReportKind)>;
    /// `only`: nothing where there is a choice between one page and all details.
    ReportDialog(Make make, std::optional<core::ReportKind> only, QWidget *parent);

    void showPages();
    void askPrinter();
    void askPath();

    Make m_make;
    std::optional<core::ReportKind> m_only;
    QRadioButton *m_handout;
    QRadioButton *m_full;
    QString m_pseudonym;
    std::optional<core::ReportDocument> m_withNames;
    QCheckBox *m_named;
    PagePreview *m_preview;
    SavedLine *m_saved;
};

} // namespace app
