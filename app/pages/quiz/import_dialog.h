// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "core/instrument/osd_reader.h"

class QCheckBox;
class QComboBox;

namespace app
{

class Button;

/// Says what an opened definition holds and what of it cannot be used, asks for the right to use
/// it, and, where the file does not say so, which two of its scores are attachment anxiety and
/// attachment avoidance (none: it is scored and not placed on the map).
class ImportDialog final : public FittedDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const core::ReadInstrument &read, QWidget *parent = nullptr);

signals:
    /// The person has agreed; the plane is in the instrument where one was chosen.
    void agreed(const core::Instrument &instrument);

private:
    void updateAdd();
    void add();

    core::Instrument m_instrument;
    /// For a file without a plane and with two scores or more; else nullptr.
    core::PerDimension<QComboBox *> m_plane{};
    QCheckBox *m_right;
    Button *m_add;
};

} // namespace app
