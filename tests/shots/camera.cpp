// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/camera.h"

#include <QFileInfo>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace shots
{

void PictureCamera::shoot(QWidget *widget, const QString &name, int milliseconds)
{
    wait(milliseconds);
    ++m_expected;
    if (!widget)
        return;
    if (widget->isWindow())
        widget->repaint();
    m_saved += widget->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_look)));
}

void PictureCamera::wait(int milliseconds)
{
    for (int waited = 0; waited < milliseconds; waited += 20)
        QTest::qWait(20);
}

void PictureCamera::expectFile(const QString &path)
{
    ++m_expected;
    m_saved += QFileInfo(path).size() > 0;
}

} // namespace shots
