// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/people.h"

#include "app/pages/people/people_list.h"
#include "app/pages/people/people_model.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_choice_dialog.h"
#include "app/pages/people/person_dialog.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/side_by_side.h"
#include "app/widgets/card.h"
#include "app/window/end_session_dialog.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "app/window/session_controller.h"
#include "tests/app/part_of.h"
#include "tests/shots/reports.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QListView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shots
{

void shootPeople(app::MainWindow &window, Camera &camera)
{
    const auto shoot = [&](QWidget &widget, const QString &name) { camera.shoot(&widget, name); };
    window.navigation().showPage(app::PageName::People);
    auto &page = window.navigation().page<app::PeoplePage>(app::PageName::People);
    auto &view = partOf<app::PersonView>(page);
    auto &sides = partOf<app::SideBySide>(page);
    page.showPerson(core::me);
    shoot(window, u"people-me"_s);
    const auto &rows = *page.findChild<app::PeopleList *>()->findChild<QListView *>()->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data().toString() == "Grey heron"_L1)
            page.showPerson(rows.index(row, 0).data(app::PeopleModel::IdRole).toLongLong());
    }
    shoot(window, u"people-person"_s);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    shoot(window, u"people-results"_s);
    view.verticalScrollBar()->setValue(0);
    for (QAbstractButton *tab : view.findChildren<QAbstractButton *>()) {
        if (tab->isCheckable() && !tab->isChecked())
            tab->click();
    }
    shoot(window, u"people-over-time"_s);
    emit view.personActionRequested(app::PersonAction::SideBySide);
    auto *choice = page.findChild<app::PersonChoiceDialog *>();
    choice->choose(core::me);
    shoot(*choice, u"people-choose"_s);
    emit choice->chosen(core::me);
    shoot(window, u"people-agreement"_s);
    for (const QString &side : {u"first"_s, u"second"_s})
        partOf<QCheckBox>(sides, side).setChecked(true);
    shoot(window, u"people-side-by-side"_s);
    shootReports(window, partOf<app::Button>(sides, u"print"_s), camera, u"couple"_s);
    for (const QString &side : {u"first"_s, u"second"_s})
        partOf<QCheckBox>(sides, side).setChecked(false);
    emit sides.backRequested();
    emit view.personActionRequested(app::PersonAction::Edit);
    auto *dialog = page.findChild<app::PersonDialog *>();
    shoot(*dialog, u"people-edit"_s);
    dialog->reject();
    window.session().begin();
    shoot(window, u"people-session"_s);
    window.navigation().showPage(app::PageName::Quiz);
    shoot(window, u"people-session-quiz"_s);
    window.session().askToEnd();
    auto *question = window.findChild<app::EndSessionDialog *>();
    shoot(*question, u"people-session-end"_s);
    question->accept();
    shoot(window, u"people-session-ended"_s);
    window.session().goOn();
    window.navigation().showPage(app::PageName::Map);
    shoot(window, u"people-map"_s);
    page.showPerson(core::me);
}

} // namespace shots
