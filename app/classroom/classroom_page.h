#pragma once

#include "app/classroom/class_data.h"
#include "app/classroom/start_step.h"
#include "core/cohort/reference_density.h"
#include "core/instrument/instrument_catalogue.h"

#include <QScrollArea>

#include <memory>

class QProgressBar;

namespace app
{

class ClassView;
class ImportStep;
class ImportTask;

/// A group on the map: open a table or draw a made-up class, see how it will be read, look at it.
/// Nothing of it is kept when the page is gone.
class ClassroomPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// Shipped norms and densities are read from the content folder (":" when compiled in).
    ClassroomPage(const core::InstrumentCatalogue &instruments, const QString &contentFolder,
                  QWidget *parent = nullptr);
    ~ClassroomPage() override;

    /// Shows how a table would be read; nothing is read yet.
    void openTable(const QString &path);

    StartStep &start() { return *m_start; }
    ImportStep &import() { return *m_import; }
    ClassView &view() { return *m_view; }
    Button &cancelButton() { return *m_cancel; }

signals:
    void articleRequested(const QString &link);
    void problemOccurred(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeProgress();
    void chooseTable();
    void beginImport(const ImportPlan &plan);
    void endImport(core::Result<ClassData> &loaded);
    void draw(const MadeUpRequest &request);
    void showStep(QWidget *step);
    void retranslate();

    std::optional<core::ReferenceDensity> m_density;
    MadeUpRequest m_request;
    ImportTask *m_task;
    TextLabel *m_title;
    StartStep *m_start;
    ImportStep *m_import;
    QWidget *m_progress;
    TextLabel *m_progressText;
    QProgressBar *m_progressBar;
    Button *m_cancel;
    ClassView *m_view;
};

} // namespace app
