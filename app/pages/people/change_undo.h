// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace app
{

class UndoBar;

/// A change of the records as it can be taken back.
struct RecordChange {
    QString sentence; ///< says what was changed
    std::function<core::Result<core::Done>()> takeBack;
};

/// Offers in the bar to take the last change back, until another one is made or the person lets it
/// be. It asks for nobody's keys: the bar only stands there, and Ctrl+Z works.
class ChangeUndo final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeUndo(UndoBar &bar);

    void offer(const RecordChange &change);
    /// There is nothing to take back any more.
    void clear();
    bool isOffering() const { return bool(m_takeBack); }

signals:
    void recordsChanged();
    void problemOccurred(const QString &sentence);
    /// Taken back or let be: the bar's place is free.
    void ended();

private:
    void takeBack();
    void end();

    UndoBar &m_bar;
    std::function<core::Result<core::Done>()> m_takeBack;
};

} // namespace app
