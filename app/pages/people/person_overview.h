// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/relationships.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace app
{

class AttachmentMap;
class TextLabel;

/// A person's relationships together: on the map, each with its region, and in words. One
/// questionnaire at a time; another one is chosen where there are several.
class PersonOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonOverview(QWidget *parent = nullptr);

    /// Newest first; hidden where none has a place on the map.
    void setResults(const std::vector<SavedResult> &results);
    /// Whether any questionnaire holds two relationships or more.
    bool hasSpread() const;

    /// What is chosen.
    struct State {
        core::AssessmentId seenWith = 0; ///< a result of the questionnaire; 0: there is none
        core::AssessmentId chosen = 0;   ///< on the map; 0: none
        QRectF view = wholeView;         ///< the part of the map that is seen
    };
    State state() const;
    /// After setResults(): of those.
    void restore(const State &state);

signals:
    /// The result chosen on the map, else the newest, item by item.
    void resultRequested(core::AssessmentId id);
    void articleRequested(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRelationships();
    void choose(std::size_t shown);

    std::vector<SavedResult> m_results;
    std::vector<Relationships> m_relationships;
    std::vector<core::AssessmentId> m_shown; ///< by the map's results
    std::size_t m_chosen = 0;                ///< of them
    QBoxLayout *m_columns;
    AttachmentMap *m_map;
    TextLabel *m_choiceLabel;
    QComboBox *m_choice;
    std::vector<TextLabel *> m_sentences;
    TextLabel *m_caution;
};

} // namespace app
