// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/languages/page_walk.h"

#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/tour/steps.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace waymark::test {

namespace {

void settle(ui::MainWindow& window) {
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < 60 ||
             (window.navigator().page() && window.navigator().page()->busy() && timer.elapsed() < 5000));
    // What came last may still wait for its place.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

void walkPages(ui::Program& program, QSize size, const std::function<void(const QString& step)>& look) {
    auto& window = program.window();
    window.resize(size);
    ui::keepTourItems(*program.catalog(), *program.session());
    for (const auto& step : ui::tourSteps(*program.catalog(), *program.session())) {
        window.navigator().go(step.route);
        settle(window);
        if (step.then) {
            step.then(window);
            settle(window);
        }
        look(step.name);
        if (QWidget* dialog = QApplication::activeModalWidget())
            dialog->close();
    }
}

} // namespace waymark::test
