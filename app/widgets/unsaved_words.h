// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QMessageBox;

namespace app
{

/// Words that were typed into the fields of a dialog and are kept nowhere yet. Secrets are none of
/// them: they are to be forgotten.
class UnsavedWords final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the dialog, which makes its fields before it is shown.
    explicit UnsavedWords(QDialog &dialog);

    /// Whether a field holds other words than when the dialog was shown, typed by hand.
    bool areThere() const;
    /// Those that stand there now are kept elsewhere.
    void remember();
    /// Asks whether they may be thrown away, once at a time; `onYes` is the answer that they may.
    void ask(std::function<void()> onYes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDialog &m_dialog;
    QHash<const QWidget *, QString> m_before;
    QPointer<QMessageBox> m_question;
};

} // namespace app
