// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table_formats.h"

/// The one door of the module `attachment-atlas-tables`; only tableFormats() goes through it. Never
/// null; it lives as long as the module is loaded.
extern "C" Q_DECL_EXPORT const core::TableFormats *atlasTableFormats();
