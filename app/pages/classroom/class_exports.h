// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/export_progress.h"

#include <QWidget>

class QCheckBox;
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
    /// What was done last.
    enum class Notice { None, SavingStopped, FiguresCopied, PictureCopied };

    /// What there is to save of a class.
    struct Class {
        bool madeUp = false;
        bool hasAnswers = false; ///< else scores alone
        bool hasOthers = false;  ///< other columns of the file
    };

    /// What exports made anew go on with.
    struct State {
        bool isAnonymous = true;
        bool scoresOnly = false;
        bool withOthers = false;
        Notice notice = Notice::None;
        ExportProgress::State saving;
    };

    explicit ClassExports(QWidget *parent = nullptr);

    /// Another class begins anonymous.
    void setClass(const Class &shown);
    /// Of a group without figures nothing leaves the program.
    void setShown(bool shown);
    core::Identity identity() const;
    bool scoresOnly() const;
    /// Never of anonymous people: what else a file holds may say who they are.
    bool withOthers() const;
    /// 5..50; what is outside becomes the nearer end.
    void setSmallest(int smallest);
    std::size_t smallest() const;
    void say(Notice notice);

    /// Saves beside the window; exportEnded() follows.
    void save(const ExportPlan &plan);

    State takeState();
    /// For the same class, which has been set before.
    void restore(State state);

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
    void saved(const QString &path);

private:
    QWidget *makePrivacy();
    QWidget *makeContents();
    void offerContents();
    QWidget *makeButtons();
    void choosePath();
    void endSaving(const QString &path, const core::Result<core::Done> &done);

    QCheckBox *m_anonymous;
    QSpinBox *m_smallest;
    QWidget *m_contents; ///< what the saved table holds
    QCheckBox *m_scoresOnly;
    QCheckBox *m_withOthers;
    Class m_class;
    Button *m_save;
    Button *m_copyFigures;
    Button *m_copyPicture;
    Button *m_report;
    Button *m_drawAgain;
    ExportProgress *m_progress;
    Notice m_said = Notice::None;
    TextLabel *m_notice;
};

} // namespace app
