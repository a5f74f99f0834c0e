// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

/// A large soft pictogram: an icon on a round ground.
class SoftPicture final : public QWidget
{
    Q_OBJECT

public:
    /// `size` in steps of the rhythm, see spacing(); the icon leaves `inset` of it free on each
    /// side.
    SoftPicture(QString iconName, double size, double inset, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    double m_size;
    double m_inset;
};

} // namespace app
