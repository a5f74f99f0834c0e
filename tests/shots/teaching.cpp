// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/teaching.h"

#include "app/pages/classroom/class_view.h"
#include "app/pages/classroom/classroom_page.h"
#include "app/pages/classroom/import_step.h"
#include "app/pages/classroom/typing_step.h"
#include "app/pages/map/map_page.h"
#include "app/presenter/class_vote_panel.h"
#include "app/presenter/presenter_controls.h"
#include "app/presenter/presenter_window.h"
#include "app/widgets/card.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "tests/app/import_questions.h"
#include "tests/app/part_of.h"
#include "tests/ecr_samples.h"
#include "tests/shots/reports.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shots
{
namespace
{

class Teaching
{
public:
    Teaching(app::MainWindow &window, Camera &camera)
        : m_window(window)
        , m_camera(camera)
    {
    }

    void shoot(QWidget &widget, const QString &name) { m_camera.shoot(&widget, name, 180); }

    // Made-up people stand on the map as well once a class is shown.
    void shootLayers()
    {
        m_window.navigation().showPage(app::PageName::Map);
        app::MapPage &page = *m_window.findChild<app::MapPage *>();
        const app::MapAppearance before = page.appearance();
        shoot(m_window, u"map-all"_s);
        const std::pair<QString, bool app::MapLayers::*> layers[] = {
            {u"regions"_s, &app::MapLayers::regions},
            {u"density"_s, &app::MapLayers::density},
            {u"group"_s, &app::MapLayers::people},
            {u"spread"_s, &app::MapLayers::spread},
            {u"results"_s, &app::MapLayers::results},
            {u"trails"_s, &app::MapLayers::trails},
            {u"constellation"_s, &app::MapLayers::constellation},
            {u"free-point"_s, &app::MapLayers::freePoint},
            {u"labels"_s, &app::MapLayers::labels},
        };
        for (const auto &[name, layer] : layers) {
            app::MapAppearance alone;
            alone.layers = {.regions = false,
                            .density = false,
                            .people = false,
                            .spread = false,
                            .results = false,
                            .trails = false,
                            .constellation = false,
                            .freePoint = false,
                            .labels = false};
            alone.layers.*layer = true;
            alone.layers.names = layer == &app::MapLayers::regions;
            // These lie on the results.
            if (layer == &app::MapLayers::trails || layer == &app::MapLayers::constellation ||
                layer == &app::MapLayers::labels)
                alone.layers.results = true;
            page.setAppearance(alone);
            shoot(page.map(), u"layer-"_s + name);
        }
        app::MapAppearance turned = before;
        turned.axes = {
            .swapped = true, .reversed = {false, true}, .unit = core::AxisUnit::Percentile};
        page.setAppearance(turned);
        shoot(page.map(), u"map-turned"_s);
        page.setAppearance(before);
        page.map().zoomBy(2.5);
        shoot(page.map(), u"map-near"_s);
        page.map().showWholePlane();
    }

    void shootClassroom()
    {
        m_window.navigation().showPage(app::PageName::Classroom);
        app::ClassroomPage &page = *m_window.findChild<app::ClassroomPage *>();
        page.openTable(ecrSamples().back().answers);
        shoot(m_window, u"import"_s);
        answerQuestions(partOf<app::ImportStep>(page));
        partOf<app::Button>(page, u"import"_s).click();
        m_camera.wait(800);
        shoot(m_window, u"lab"_s);
        QWidget &whole = *page.widget();
        shoot(whole, u"lab-whole"_s);
        shootReports(m_window, partOf<app::Button>(page, u"report"_s), m_camera, u"class"_s);
    }

    void shootTyping()
    {
        app::ClassroomPage &page = *m_window.findChild<app::ClassroomPage *>();
        emit partOf<app::ClassView>(page).anotherRequested();
        partOf<app::Button>(page, u"begin"_s).click();
        for (int i = 0; i < 55; ++i)
            QTest::keyClick(m_window.focusWidget(), static_cast<char>('1' + i * 5 % 7));
        shoot(m_window, u"typing"_s);
        partOf<app::Button>(partOf<app::TypingStep>(page), u"back"_s).click();
    }

    void shootAudience()
    {
        m_window.navigation().showPage(app::PageName::Classroom);
        m_window.activateWindow();
        m_camera.wait(50);
        QTest::keyClick(&m_window, Qt::Key_F5);
        app::PresenterControls &controls = *m_window.findChild<app::PresenterControls *>();
        app::PresenterWindow &audience = *topLevel<app::PresenterWindow>();
        audience.resize(1280, 720);
        controls.chooseLab();
        shoot(audience, u"audience-lab"_s);
        const auto choices = controls.findChildren<QComboBox *>();
        choices.front()->setCurrentIndex(2);
        app::ClassVotePanel &vote = *controls.findChild<app::ClassVotePanel *>();
        vote.show();
        const auto hands = vote.findChildren<QSpinBox *>();
        for (int i = 0; i < hands.size(); ++i)
            hands[i]->setValue(3 + 4 * i % 9);
        shoot(m_window, u"presenter"_s);
        QTest::keyClick(&controls, Qt::Key_Right);
        shoot(audience, u"audience-vote"_s);
        QTest::keyClick(&controls, Qt::Key_Right);
        shoot(audience, u"audience-box"_s);
        choices.front()->setCurrentIndex(0);
        shoot(audience, u"audience-map"_s);
        controls.endPresentation();
    }

private:
    app::MainWindow &m_window;
    Camera &m_camera;
};

} // namespace

void shootTeaching(app::MainWindow &window, Camera &camera)
{
    Teaching teaching(window, camera);
    teaching.shootClassroom();
    teaching.shootLayers();
    teaching.shootAudience();
    teaching.shootTyping();
}

} // namespace shots
