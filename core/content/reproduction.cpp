// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reproduction.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"

using namespace Qt::StringLiterals;

namespace core
{

Result<Reproduction> readReproduction(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName);
    JsonFields fields(*root, {}, reading);
    const QString list = u"steps"_s;
    Reproduction reproduction{fields.text(u"title"_s), fields.texts(list)};
    if (reproduction.steps.isEmpty())
        fields.fail(ErrorCode::MissingField, list, u"holds no step"_s);
    return reading.error().resultOf(std::move(reproduction));
}

} // namespace core
