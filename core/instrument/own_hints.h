// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace core
{

/// The hints of this program in a questionnaire's file. They stand in its definition, unless the
/// file has hints at its top and none there.
QJsonObject ownHints(const QJsonObject &root);
void setOwnHints(QJsonObject &root, const QJsonObject &hints);

} // namespace core
