#pragma once

#include <QDateTime>

#include <functional>

namespace app
{

/// The time in UTC; tests bring their own.
using Clock = std::function<QDateTime()>;

} // namespace app
