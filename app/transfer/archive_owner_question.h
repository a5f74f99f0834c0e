// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QRadioButton;

namespace app
{

/// Asks who made an archive: the person here, or somebody else, who gets a pseudonym.
class ArchiveOwnerQuestion final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveOwnerQuestion(QWidget *parent = nullptr);

    void answerMine();
    /// Of somebody else, maybe still empty; nothing for the person here.
    std::optional<QString> pseudonym() const;
    bool isAnswered() const { return pseudonym() != QString(); }

signals:
    void changed();
    /// Soon after the last change: looking for equal records takes a moment where there are many,
    /// so not at every letter.
    void settled();

private:
    QRadioButton *m_mine;
    QRadioButton *m_anothers;
    QLineEdit *m_pseudonym;
    QTimer m_soon;
};

} // namespace app
