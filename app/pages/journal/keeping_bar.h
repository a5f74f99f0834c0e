// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QWidget>

#include <utility>

namespace app
{

class Button;
class TextLabel;

/// What becomes of the words that are typed.
enum class Keeping {
    Saved,      ///< as they are typed
    NotSaved,   ///< saving failed: they stand here only
    WhileOpened ///< there is nowhere to save them
};

/// Below the entry that is written, in sight wherever one scrolls: what becomes of the words, when
/// they were saved last, and the way out. A screen reader is told what is new.
class KeepingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepingBar(QWidget *parent = nullptr);

    /// `savedAt`: the last time, of the entry that is open; invalid: not yet.
    void setKeeping(Keeping keeping, const QTime &savedAt = {});

signals:
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_says;
    Button *m_done;
    std::pair<Keeping, bool> m_told{Keeping::Saved, false}; ///< and whether it was saved by then
};

} // namespace app
