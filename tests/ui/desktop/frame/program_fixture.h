// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole program over the fixture catalog, with a data folder of its own, a fixed clock and dialogs that
// answer what the test puts into them. GUI thread.
#pragma once

#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/program.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <memory>

namespace waymark::test {

class AnsweringDialogs final : public ui::Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override {
        return nextFile;
    }
    QString openFileName(QWidget*, const QString&, const QString&) override { return nextFile; }
    bool openLink(const QString& url) override {
        lastLink = url;
        return true;
    }
    bool openFolder(const QString& folder) override {
        lastFolder = folder;
        return true;
    }
    QString nextFile;
    QString lastLink;
    QString lastFolder;
};

/// Handles events until `done` or five seconds are over.
template <class Done>
bool waitFor(Done done) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return done();
}

class ProgramFixture : public testing::Test {
protected:
    std::filesystem::path dataDir() const { return m_folder / "data"; }

    /// Starts over the same data folder, as after a restart.
    ui::Program& start(const QString& item = {}, const std::filesystem::path& catalog = fixtureCatalog()) {
        m_program.reset();
        m_program = std::make_unique<ui::Program>(
            ui::Program::Setup{{catalog.string(), dataDir().string()},
                               m_folder / "bin",
                               item,
                               {},
                               [] { return std::string("2026-08-03T14:32:00Z"); },
                               true},
            m_dialogs);
        m_program->start();
        m_program->openFiles();
        return *m_program;
    }
    void stop() { m_program.reset(); }
    ui::MainWindow& window() { return m_program->window(); }

    TempFolder m_folder;
    AnsweringDialogs m_dialogs;

private:
    std::unique_ptr<ui::Program> m_program;
};

} // namespace waymark::test
