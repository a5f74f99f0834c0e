// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class TextLabel;

/// Says that an entry is gone and takes that back; the focus is on taking it back.
class DeletedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DeletedBar(QWidget *parent = nullptr);

    void offer(const QString &sentence);

signals:
    void undoRequested();

private:
    TextLabel *m_sentence;
};

} // namespace app
