// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace app
{

class Button;

/// Articles that go with a result, best first.
class ReadingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingCard(QWidget *parent = nullptr);

    void setArticles(const QStringList &articleIds);

signals:
    void articleRequested(const QString &link);

private:
    std::array<Button *, 3> m_reads{};
};

} // namespace app
