// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace core
{
struct Instrument;
}

namespace app
{

class TextLabel;

/// What is to be known before a quiz: what it is for, who it is not for, how long it takes, what is
/// kept.
class ConsentText final : public QWidget
{
    Q_OBJECT

public:
    /// `isSaved`: answers are kept on this computer.
    ConsentText(const core::Instrument &instrument, bool isSaved, QWidget *parent = nullptr);

    /// 0: how long it takes is not known.
    void setMinutes(int minutes);
    /// All of it, to be heard by whoever comes to the button that begins.
    QString text() const;

private:
    TextLabel *m_time;
};

} // namespace app
