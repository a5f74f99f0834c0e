// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace app
{

/// A heading that opens what stands below it, and closes it again. Closed at first, so that a page
/// begins calm. Opened by the mouse or Space.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(QWidget *parent = nullptr);

    /// `spoken`: what a screen reader says instead, where the title alone does not tell it from
    /// others.
    void setTitle(const QString &title, const QString &spoken = {});
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    QVBoxLayout *body() const { return m_body; }

signals:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyFont();
    void fitTitle();
    void describe();

    bool m_isOpen = false;
    QString m_title;
    QToolButton *m_head;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace app
