// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QWidget>

class QPainter;

namespace app
{

/// A person's mark: their colour as a disc with their initials in it; without a colour a ring.
void paintPersonBadge(QPainter &painter, const QRectF &box, const core::Person &person,
                      const QPalette &palette);

/// The mark as a widget; its accessible name is the person's name and colour.
class PersonBadge final : public QWidget
{
    Q_OBJECT

public:
    /// `steps`: its side in the spacing rhythm.
    explicit PersonBadge(double steps, QWidget *parent = nullptr);

    void setPerson(const core::Person &person);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_steps;
    core::Person m_person;
};

} // namespace app
