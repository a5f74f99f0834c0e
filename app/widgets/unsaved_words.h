// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QDialog;
class QMessageBox;

namespace app
{

/// Keeps typed words from being thrown away by Escape or by closing the window: where something
/// was typed into a field of `dialog`, it asks first. The dialog's own Cancel is an answer, and is
/// not asked about; nor are secrets, which are to be forgotten.
class UnsavedWords final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the dialog, which has its fields already or makes them before it is shown.
    explicit UnsavedWords(QDialog &dialog);

    /// Whether a field holds other words than when the dialog was shown, typed by hand.
    bool areThere() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remember();
    void ask();

    QDialog &m_dialog;
    QHash<const QWidget *, QString> m_before;
    QPointer<QMessageBox> m_question;
};

} // namespace app
