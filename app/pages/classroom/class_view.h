// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_exports.h"
#include "app/pages/classroom/cut_line_lab.h"
#include "app/pages/classroom/selection_panel.h"

#include <QWidget>

#include <memory>

namespace app
{

class Content;
class ClassFigures;
class Disclosure;
class TextLabel;

/// A class: what of it is shown, the cut-line lab, its figures, and the ways out of the program. Of
/// a group that is too small it shows one sentence only.
class ClassView final : public QWidget
{
    Q_OBJECT

public:
    /// What a view made anew goes on with.
    struct State {
        std::shared_ptr<const ClassData> loaded; ///< nothing: no class
        SelectedClass people;                    ///< what the selection gives
        SelectionPanel::State selection;
        CutLineLab::State lab;
        ClassExports::State exports;
        bool publishedIsOpen = false;
    };

    ClassView(const core::InstrumentCatalogue &instruments, Content &content,
              const QString &language, QWidget *parent = nullptr);

    void setClass(std::shared_ptr<const ClassData> loaded);
    /// Lets go of the class, also on the map and before an audience.
    void clear();
    void setWide(bool wide);

    State takeState();
    void restore(State state);

    /// Writes the scored table of the people shown, beside the window.
    void exportScores(const QString &path);

    CutLineLab &lab() { return *m_lab; }
    ClassExports &exports() { return *m_exports; }

signals:
    void anotherRequested();
    void drawAgainRequested();
    void smallestGroupChanged(int smallest);
    /// What others may see of the class now; nothing while there is none to show.
    void pictureChanged(const std::optional<app::LabPicture> &picture);
    void problemOccurred(const QString &sentence);
    void saved(const QString &path);

private:
    enum class Since { AnotherClass, AnotherSelection };

    QWidget *makePublished(const QString &language);
    void connectParts();
    void changeSmallest();
    void select(Since since);
    ClassExports::Class exportedClass() const;
    LabClass labClass() const;
    core::ReportDocument document() const;
    void showPeople();
    void copyFigures();
    void openReport();
    std::optional<core::Norm> normOf(const QString &instrumentId) const;

    const core::InstrumentCatalogue &m_instruments;
    Content &m_content;
    std::shared_ptr<const ClassData> m_loaded;
    ClassSelection m_selected; ///< what m_people was selected by
    SelectedClass m_people;
    TextLabel *m_name;
    TextLabel *m_group;
    TextLabel *m_report;
    SelectionPanel *m_selection;
    QWidget *m_body; ///< everything that is shown of a group large enough
    CutLineLab *m_lab;
    ClassFigures *m_figures;
    Disclosure *m_published;
    ClassExports *m_exports;
};

} // namespace app
