// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class Button;
enum class RecordsAction;

/// At the foot of one's own results: to keep other people too, and what can be done with all
/// records.
class RecordsFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsFoot(QWidget *parent = nullptr);

    /// Whoever keeps others already is not asked to.
    void setOthersKept(bool kept);

signals:
    void actionRequested(app::RecordsAction action);

private:
    Button *m_keepOthers;
};

} // namespace app
