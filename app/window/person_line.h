// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QWidget>

#include <optional>

namespace app
{

class PersonBadge;
class TextLabel;

/// One quiet line above a page: for whom it is, where that is not the person at the computer.
class PersonLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonLine(QWidget *parent = nullptr);

    /// Nobody, or `me`: hidden.
    void setPerson(const std::optional<core::Person> &person);
    /// Makes what it shows anew, in the language of now.
    void renew();

signals:
    /// Somebody else is to be chosen.
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void make();

    std::optional<core::Person> m_person;
    QWidget *m_content = nullptr;
    PersonBadge *m_badge = nullptr;
    TextLabel *m_text = nullptr;
};

} // namespace app
