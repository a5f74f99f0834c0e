// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenter/show.h"
#include "app/window/services.h"

namespace app
{

/// The shipped tours, scenes and statements in the current language: nothing that was saved or
/// opened by the person. What cannot be read is left out.
PresentableContent presentableContent(const Services &services);

} // namespace app
