// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/export_task.h"

#include <QWidget>

class QCheckBox;
class QProgressBar;
class QSpinBox;

namespace app
{

class Button;
class TextLabel;

/// The ways out of the page, and what privacy they keep: the anonymous mode, the smallest group
/// that figures are shown of, saving and copying, and the way to another class.
class ClassExports final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassExports(QWidget *parent = nullptr);

    /// Another class begins anonymous.
    void setClass(bool madeUp);
    /// Of a group without figures nothing leaves the program.
    void setShown(bool shown);
    core::Identity identity() const;
    /// 5..50; what is outside becomes the nearer end.
    void setSmallest(int smallest);
    std::size_t smallest() const;
    void say(const QString &sentence);

    /// Saves beside the window; exportEnded() follows.
    void save(const ExportPlan &plan);
    bool isSaving() const { return m_isSaving; }

    QCheckBox &anonymous() { return *m_anonymous; }
    QSpinBox &smallestGroup() { return *m_smallest; }
    Button &saveButton() { return *m_save; }
    Button &reportButton() { return *m_report; }
    Button &cancelButton() { return *m_cancel; }

signals:
    void identityChanged();
    void smallestChanged(int smallest);
    void saveRequested(const QString &path);
    void copyFiguresRequested();
    void copyPictureRequested();
    void reportRequested();
    void drawAgainRequested();
    void anotherRequested();
    void exportEnded(bool saved);
    void problemOccurred(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePrivacy();
    QWidget *makeButtons();
    QWidget *makeProgress();
    void choosePath();
    void endSaving(const core::Result<core::Done> &done);
    void showSaving(bool saving);
    void retranslate();

    ExportTask *m_task;
    QString m_path;
    bool m_isSaving = false;
    bool m_isShown = false;
    QCheckBox *m_anonymous;
    TextLabel *m_smallestLabel;
    QSpinBox *m_smallest;
    Button *m_save;
    Button *m_copyFigures;
    Button *m_copyPicture;
    Button *m_report;
    Button *m_drawAgain;
    Button *m_another;
    QWidget *m_progress;
    QProgressBar *m_progressBar;
    Button *m_cancel;
    TextLabel *m_notice;
};

} // namespace app
