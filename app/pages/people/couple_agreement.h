// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QCheckBox;

namespace app
{

/// Two ticks, one for each person: that their result may be shown beside the other's. Nothing is
/// ticked before a person did it; taking a tick back is possible at any time.
class CoupleAgreement final : public QWidget
{
    Q_OBJECT

public:
    explicit CoupleAgreement(QWidget *parent = nullptr);

    void setNames(const QString &first, const QString &second);
    /// What was agreed to before; says nothing.
    void setAgreed(bool first, bool second);
    bool bothAgree() const;

signals:
    /// A person ticked or took it back; to be stored with both persons.
    void agreementChanged(bool first, bool second);

private:
    std::array<QCheckBox *, 2> m_ticks{};
};

} // namespace app
