// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace app
{

class Card;

/// What can be done with a saved result, beside opening it.
enum class ResultAction {
    Rename,
    Notes,
    Move,
    SaveFhir,
    CorrectDay,
    CorrectAnswers,
    TakeBackCorrection,
    Delete
};

/// A person's results, newest first, each on a card: what it says, the notes beside it folded away,
/// a button to open it and a menu with the rest. The latest of each relationship and questionnaire
/// are shown, the first few of them; the others on wish.
class ResultCards final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultCards(QWidget *parent = nullptr);

    /// `movable`: there is somebody to move a result to.
    void setResults(const std::vector<SavedResult> &results, bool movable);

    /// The others too, not only the first few.
    void showAll();
    bool showsAll() const { return m_all; }
    /// What takes the keys, in the order in which it stands.
    QList<QWidget *> inTabOrder() const;

    static constexpr std::size_t shownFirst = 20;

signals:
    void resultRequested(core::AssessmentId id);
    void actionRequested(core::AssessmentId id, app::ResultAction action);
    /// The cards are others than before.
    void rebuilt();

private:
    void rebuild();
    Card *makeCard(const SavedResult &result, const QString &name);
    QString nameOf(std::size_t index) const;
    std::vector<std::size_t> shownResults() const;
    void focusFirstBut(const std::vector<std::size_t> &before);

    std::vector<SavedResult> m_results;
    bool m_movable = false;
    bool m_all = false; ///< the person asked for the others as well
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace app
