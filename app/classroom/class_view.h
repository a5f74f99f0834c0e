#pragma once

#include "app/classroom/class_data.h"
#include "core/scoring/norms.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QCheckBox;

namespace app
{

class AttachmentMap;
class Button;
class Card;
class PlainTable;
class RuleChoice;
class TextLabel;

/// A class: its picture, the cut-line lab (two rules side by side, counts live), its figures, and
/// the ways out of the program. Of a group that is too small it shows one sentence only.
class ClassView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassView(const QString &normsFolder, QWidget *parent = nullptr);

    void setClass(std::shared_ptr<const ClassData> shown);
    void setWide(bool wide);

    /// Writes the scored table; false, with problemOccurred(), where that fails.
    bool exportScores(const QString &path);

    AttachmentMap &map() { return *m_map; }
    RuleChoice &firstRule() { return *m_first; }
    RuleChoice &secondRule() { return *m_second; }
    PlainTable &counts() { return *m_counts; }
    PlainTable &comparison() { return *m_comparison; }
    PlainTable &statistics() { return *m_statistics; }
    PlainTable &items() { return *m_items; }
    QCheckBox &anonymous() { return *m_anonymous; }

signals:
    void anotherRequested();
    void drawAgainRequested();
    void problemOccurred(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLab();
    QWidget *makeFigures();
    QWidget *makeWaysOut();
    void read();
    void showFigures();
    void copyStatistics();
    void chooseExport();
    void retranslate();

    QString m_normsFolder;
    std::shared_ptr<const ClassData> m_data;
    std::optional<core::Norm> m_norm;
    TextLabel *m_name;
    TextLabel *m_group;
    TextLabel *m_report;
    QWidget *m_body; ///< everything that is shown of a group large enough
    QBoxLayout *m_columns;
    AttachmentMap *m_map;
    TextLabel *m_mapCaption;
    TextLabel *m_firstHeading;
    RuleChoice *m_first;
    TextLabel *m_secondHeading;
    RuleChoice *m_second;
    TextLabel *m_countsHeading;
    TextLabel *m_countsCaption;
    PlainTable *m_counts;
    TextLabel *m_comparisonHeading;
    TextLabel *m_change;
    PlainTable *m_comparison;
    TextLabel *m_statisticsHeading;
    PlainTable *m_statistics;
    TextLabel *m_straightLiners;
    Card *m_itemsCard;
    TextLabel *m_itemsHeading;
    TextLabel *m_itemsCaption;
    PlainTable *m_items;
    QCheckBox *m_anonymous;
    Button *m_export;
    Button *m_copy;
    Button *m_picture;
    Button *m_drawAgain;
    Button *m_another;
    TextLabel *m_notice;
};

} // namespace app
