#pragma once

#include "core/report/report_document.h"

#include <QDialog>

class QRadioButton;

namespace app
{

class Button;
class PagePreview;
class TextLabel;

/// Shows a result as it will be on paper, for one page or with all details, and prints it or saves
/// it as PDF.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `language` is that of statements and relationships.
    ReportDialog(core::Assessment assessment, core::SavedEvaluation result, QString language,
                 QWidget *parent = nullptr);

    void setKind(core::ReportKind kind);
    core::ReportDocument report() const;
    /// Writes what is shown; says problemOccurred() where it cannot.
    void savePdf(const QString &path);

signals:
    void problemOccurred(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPages();
    void askPrinter();
    void askPath();
    void retranslate();

    core::Assessment m_assessment;
    core::SavedEvaluation m_result;
    QString m_language;
    TextLabel *m_heading;
    QRadioButton *m_handout;
    QRadioButton *m_full;
    TextLabel *m_hint;
    PagePreview *m_preview;
    Button *m_print;
    Button *m_save;
    Button *m_close;
};

} // namespace app
