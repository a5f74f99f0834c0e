// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presentation.h"

#include "app/pages/classroom/classroom_page.h"
#include "app/pages/map/map_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/window/navigation.h"
#include "app/window/presentable_content.h"

#include <QApplication>
#include <QBoxLayout>

#include <utility>

namespace app
{

Presentation::Presentation(Navigation &navigation, QBoxLayout &beside)
    : m_navigation(navigation)
    , m_beside(beside)
{
    connect(&navigation, &Navigation::labChanged, this, [this] {
        if (m_controls)
            m_controls->setClass(m_navigation.lab());
    });
    connect(&navigation, &Navigation::labPointed, this,
            [this](const std::optional<core::AttachmentPoint> &point) {
                if (m_controls)
                    m_controls->pointAtLab(point);
            });
}

Presentation::~Presentation() = default;

PresenterControls &Presentation::controls()
{
    if (m_controls)
        return *m_controls;
    m_controls = new PresenterControls;
    m_controls->setContent(presentableContent(m_navigation.services()));
    if (const auto norm = m_navigation.services().content.norm(Content::referenceInstrument))
        m_controls->setNorm(*norm);
    showDensity();
    m_controls->setClass(m_navigation.lab());
    followMap();
    connect(m_controls, &PresenterControls::closed, this, [this] {
        m_controls->hide();
        emit closed();
    });
    m_beside.addWidget(m_controls);
    return *m_controls;
}

void Presentation::followMap()
{
    MapPage &page = m_navigation.page<MapPage>(PageName::Map);
    const AttachmentMap &map = page.map();
    m_controls->setRule(map.content().rule);
    m_controls->setFreePoint(map.content().freePoint);
    connect(&page, &MapPage::ruleChanged, m_controls, &PresenterControls::setRule);
    connect(&map, &AttachmentMap::freePointMoved, m_controls, &PresenterControls::setFreePoint);
    connect(&map, &AttachmentMap::pointerMoved, m_controls, &PresenterControls::pointAt);
}

void Presentation::showDensity()
{
    const Services &services = m_navigation.services();
    if (const auto density = services.content.referenceDensity(services.language.current()))
        m_controls->setDensity(*density);
}

void Presentation::renew()
{
    if (!m_controls)
        return;
    const bool isShown = !m_controls->isHidden();
    const QWidget *focus = QApplication::focusWidget();
    const bool hasFocus = focus && m_controls->isAncestorOf(focus);
    PresenterControls::State state = m_controls->takeState();
    delete std::exchange(m_controls, nullptr);
    controls().restore(std::move(state));
    m_controls->setVisible(isShown);
    if (hasFocus)
        m_controls->setFocus();
}

void Presentation::toggle()
{
    if (m_navigation.isInSession())
        return;
    if (isOpen()) {
        end();
        return;
    }
    if (!m_navigation.isOpen())
        return;
    emit opening();
    controls().show();
    // Who looks at a class means the class.
    const auto *classroom = m_navigation.findPage<ClassroomPage>();
    if (classroom && classroom->isVisible())
        m_controls->chooseLab();
    m_controls->beginPresentation();
}

bool Presentation::isOpen() const
{
    return m_controls && m_controls->isOpen();
}

void Presentation::end()
{
    if (m_controls)
        m_controls->endPresentation();
}

void Presentation::hide()
{
    end();
    if (m_controls)
        m_controls->hide();
}

void Presentation::close()
{
    end();
    delete std::exchange(m_controls, nullptr);
}

} // namespace app
