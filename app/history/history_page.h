#pragma once

#include "core/instrument/instrument_catalogue.h"
#include "core/records/saved_evaluation.h"
#include "core/records/store.h"

#include <QScrollArea>

class QVBoxLayout;

namespace app
{

class Card;

/// Saved results, newest first: open, rename, delete, erase everything.
class HistoryPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// `records` may be nullptr: the page then says that nothing can be saved.
    /// `normsFolder` as for core::findNorm.
    HistoryPage(const core::InstrumentCatalogue &instruments, core::Store *records,
                QString normsFolder, QWidget *parent = nullptr);

    /// Reads the records anew; texts of instruments in the language.
    void refresh(const QString &language);

signals:
    void resultRequested(core::AssessmentId id);
    void quizRequested();
    void problemOccurred(const QString &sentence);
    void everythingErased();

private:
    void addEmpty(QVBoxLayout &column);
    void addResult(QVBoxLayout &column, const core::Assessment &assessment,
                   core::SavedEvaluator &evaluator);
    void addEraseAll(QVBoxLayout &column);
    void askName(const core::Assessment &assessment);
    void askDelete(core::AssessmentId id);
    void askEraseAll();
    void report(const core::Result<core::Done> &done);

    const core::InstrumentCatalogue &m_instruments;
    core::Store *m_records;
    QString m_normsFolder;
    QString m_language;
};

} // namespace app
