// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "part_of.h"

#include "app/program/program.h"
#include "app/security/records_lock.h"
#include "tests/shots/dialogs.h"
#include "tests/shots/locked_records.h"
#include "tests/shots/people.h"
#include "tests/shots/teaching.h"
#include "tests/shots/walk.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// Comes by every page, window and dialog, and keeps nothing.
class Visitor : public shots::Camera
{
public:
    void shoot(QWidget *widget, const QString &name, int) final
    {
        wait(0);
        ASSERT_TRUE(widget) << name.toStdString();
        ++m_seen;
        visit(*widget, name);
    }

    // What is computed in the background comes when it comes.
    void wait(int milliseconds) final
    {
        if (milliseconds > 200)
            QTest::qWait(milliseconds);
        for (int round = 0; round < 6; ++round)
            QApplication::processEvents();
    }

    void expectFile(const QString &path) final
    {
        EXPECT_GT(QFile(path).size(), 0) << path.toStdString();
        QFile::remove(path);
    }

    QDir folder() const final { return QDir(m_folder.path()); }
    QString look() const final { return QStringLiteral("visited"); }
    int seen() const { return m_seen; }

protected:
    virtual void visit(QWidget &widget, const QString &name) = 0;

private:
    QTemporaryDir m_folder;
    int m_seen = 0;
};

/// The program with somebody's records, opened on its first page.
class ExampleProgram
{
public:
    explicit ExampleProgram(app::Settings settings = {},
                            const QString &language = QStringLiteral("en"))
        : m_language(language)
    {
        settings.welcomed = true;
        app::SettingsFile(m_data.filePath(QStringLiteral("settings.ini"))).save(settings);
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_data.path(), .language = language});
    }

    app::MainWindow &window() { return m_program->window(); }

    /// Every scene of open records, once.
    void walk(Visitor &visitor)
    {
        ASSERT_TRUE(m_program->records());
        const auto examples = shots::addExampleRecords(*m_program->records());
        ASSERT_TRUE(examples);
        window().show();
        QApplication::processEvents();
        shots::shootPages(window(), visitor, *examples);
        ASSERT_TRUE(shots::addExamplePeople(*m_program->records()));
        shots::shootTeaching(window(), visitor);
        shots::shootPeople(window(), visitor);
        shots::shootDialogs(window(), visitor, m_language);
        shots::shootLockedRecords(window(), visitor);
        EXPECT_GT(visitor.seen(), 60) << "the walk has become short";
    }

    /// Those of locked records, afterwards.
    void walkLocked(Visitor &visitor)
    {
        ASSERT_TRUE(shots::sealExampleRecords(*m_program->records()));
        partOf<app::RecordsLock>(window()).lock();
        shots::shootLockedRecords(window(), visitor);
    }

private:
    const QTemporaryDir m_data;
    QString m_language;
    std::unique_ptr<app::Program> m_program;
};
