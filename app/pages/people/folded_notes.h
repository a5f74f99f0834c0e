// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/disclosure.h"

namespace app
{

class TextLabel;

/// Notes that are for one pair of eyes: folded away at first, and while they are no widget holds
/// their words. Hidden where there are none.
class FoldedNotes final : public Disclosure
{
    Q_OBJECT

public:
    /// `spoken` as for Disclosure::setTitle().
    explicit FoldedNotes(const QString &title, const QString &spoken = {},
                         QWidget *parent = nullptr);

    /// Folds them away.
    void setNotes(const QString &notes);

private:
    QString m_notes;
    TextLabel *m_shown;
};

} // namespace app
