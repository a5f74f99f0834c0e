// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;

namespace app
{

/// The page with the recovery key: what it is, the key large enough to be typed from, where to
/// keep it, and the day. It names nobody.
struct RecoveryKeyPaper {
    QString key; ///< as RecoveryKey::text() gives it
    QDate day;

    void print(QPagedPaintDevice &paper) const;
    /// False where the file cannot be written; what was there before stays then.
    bool writePdf(const QPageLayout &paper, const QString &path) const;
    QString title() const;
};

/// The 14 groups in lines of `perLine`, with wide gaps.
QString inLines(const QString &key, int perLine);

} // namespace app
