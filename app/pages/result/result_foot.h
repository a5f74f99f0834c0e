// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class Button;

/// What can be done with a result, and where help is.
class ResultFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultFoot(QWidget *parent = nullptr);

    /// Only a saved result can be named or deleted.
    void setPossible(bool change);

signals:
    void nameRequested();
    void deleteRequested();
    void supportRequested();
    void backRequested();

private:
    Button *m_rename;
    Button *m_delete;
};

} // namespace app
