// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class AttachmentMap;
class Button;
class TextLabel;

/// Nearer, further and back to the whole plane, below a map; and how near it is.
class MapZoomBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MapZoomBar(AttachmentMap &map, QWidget *parent = nullptr);

private:
    void showZoom(double zoom);

    AttachmentMap &m_map;
    Button *m_nearer;
    Button *m_further;
    Button *m_whole;
    TextLabel *m_state;
};

} // namespace app
