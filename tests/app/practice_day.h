#pragma once

#include <QDate>

/// The day on which the tests of practice take place.
inline const QDate today(2026, 11, 20);
