// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/widgets/fitted_dialog.h"

#include <QPageLayout>

class QComboBox;

namespace app
{

class PagePreview;
class SavedLine;
class WrappingRow;
struct SheetRequest;

/// Shows a questionnaire as it will be on paper, to be filled in by hand, and prints it or saves it
/// as PDF: on A4 or Letter, in a form, for a relationship or with a line for it.
class BlankSheetDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// Begins with the form and the first relationship of the request.
    BlankSheetDialog(QuizRequest request, const QString &language, QWidget *parent = nullptr);

    /// What is shown.
    SheetRequest sheet() const;
    QPageLayout paper() const;
    /// Writes what is shown and says so; problemOccurred() where it cannot.
    void savePdf(const QString &path);

signals:
    void problemOccurred(const QString &sentence);

private:
    WrappingRow *makeChoices();
    void fillChoices();
    void fillTargets();
    void showPages();
    void askPrinter();
    void askPath();

    QuizRequest m_request;
    QString m_language;
    QComboBox *m_paper;
    QComboBox *m_form;
    QComboBox *m_target;
    QComboBox *m_languages;
    PagePreview *m_preview;
    SavedLine *m_saved;
};

} // namespace app
