// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program as main.cpp starts it: says when the window is painted and when its first page is, then
// ends. Arguments: CATALOG DATA_DIR.
#include "ui/desktop/frame/native_dialogs.h"
#include "ui/desktop/program.h"
#include "ui/startup/memory.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace {

void say(const char* what) {
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    waymark::ui::shareMemoryOfThreads();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    waymark::ui::NativeDialogs dialogs;
    waymark::ui::Program program({{argv[1], argv[2]},
                                  QCoreApplication::applicationDirPath().toStdString(),
                                  {},
                                  {},
                                  waymark::ui::utcNow,
                                  true},
                                 dialogs);
    // Connected first, so that it is called before the files are opened.
    QObject::connect(&program.window(), &waymark::ui::MainWindow::firstPainted, &program,
                     [] { say("painted"); });
    program.start();
    QObject::connect(&program.window(), &waymark::ui::MainWindow::firstPainted, &program, [&program] {
        program.window().repaint();
        say("furnished");
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
