// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

#include <optional>

namespace app
{

class AttachmentMap;
class TextLabel;

/// The map with a result's region, the one before it and an arrow between the two, and the sentence
/// with its rule. It also shows where the point would lie without one answer.
class MapCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MapCard(QWidget *parent = nullptr);

    /// `change`: null where nothing came before.
    void setPlaced(const core::ReportedPlacement &placed, const core::ReportedChange *change);
    /// Where a second time would likely lie. After setPlaced(), which knows of none.
    void setSecondTime(const core::ReportedSecondTime &second);
    /// Whether it is shown where it is known.
    void setShowsSecondTime(bool shows);
    void setSentence(const QString &sentence);
    /// The point of all answers is `point`. nullptr: with all of them again.
    void showWithout(const core::ReasonTable::Row *reason, const core::AttachmentPoint &point);

private:
    void tellSecondTime();

    bool m_showsSecondTime = true;
    AttachmentMap *m_map;
    TextLabel *m_secondTime;
    TextLabel *m_sentence;
    TextLabel *m_without;
};

} // namespace app
