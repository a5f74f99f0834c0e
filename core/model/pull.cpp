// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/pull.h"

using namespace Qt::StringLiterals;

namespace core
{

QString pullId(Pull pull)
{
    switch (pull) {
    case Pull::PursueWithdraw:
        return u"pursue-withdraw"_s;
    case Pull::BothPursue:
        return u"both-pursue"_s;
    case Pull::BothWithdraw:
        return u"both-withdraw"_s;
    case Pull::Steady:
        return u"steady"_s;
    case Pull::OneSteady:
        return u"one-steady"_s;
    case Pull::Alternating:
        return u"alternating"_s;
    case Pull::Unclear:
        return u"unclear"_s;
    }
    return {};
}

std::optional<Pull> pullFromId(const QString &id)
{
    for (const Pull pull : pulls) {
        if (pullId(pull) == id)
            return pull;
    }
    return std::nullopt;
}

} // namespace core
