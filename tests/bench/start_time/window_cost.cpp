// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program: what a change of page takes until it is painted (first and later visits, processor time of this
// thread and the clock) and for how long it then stands still at most, memory after twenty careers, wake-ups while nobody
// does anything. Arguments: CATALOG DATA_DIR [IDLE_SECONDS [answered]]; "answered": My match has a list, not questions.
#include "tests/bench/start_time/memory.h"
#include "ui/desktop/frame/native_dialogs.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/program.h"
#include "ui/startup/memory.h"
#include "ui/desktop/tour/steps.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

using namespace waymark::ui;

double processorMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Answers the longest that events kept the processor in one go: what was put off until after the painting.
double settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    double longest = 0;
    while (timer.elapsed() < milliseconds) {
        const double before = processorMs();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        longest = std::max(longest, processorMs() - before);
    }
    return longest;
}

/// Processor and clock until the window shows the page.
std::pair<double, double> change(MainWindow& window, const Route& route) {
    QElapsedTimer clock;
    clock.start();
    const double before = processorMs();
    window.navigator().go(route);
    QCoreApplication::sendPostedEvents();
    window.repaint();
    return {processorMs() - before, static_cast<double>(clock.nsecsElapsed()) / 1e6};
}

void tell(const char* what, std::vector<std::pair<double, double>> times) {
    std::sort(times.begin(), times.end());
    const auto worst = times.back();
    const auto middle = times[times.size() / 2];
    std::printf("%-34s processor %5.1f ms median, %5.1f worst; clock %5.1f median (%zu)\n", what, middle.first,
                worst.first, middle.second, times.size());
}

constexpr int restMs = 6000; // the window gives memory back when nobody has gone anywhere for five seconds

constexpr PageId pages[] = {PageId::Explore, PageId::Careers, PageId::Skills, PageId::Courses, PageId::Books,
                            PageId::Pay,     PageId::Match,   PageId::Library, PageId::Plan};

void measure(Program& program, int idleSeconds, bool answered) {
    auto& window = program.window();
    if (answered)
        keepTourItems(*program.catalog(), *program.session());
    settle(restMs); // what begins two seconds after the start is over
    waymark::bench::tellMemory("after the start");
    const auto rows = program.catalog()->careers();
    std::vector<std::pair<double, double>> careers;
    for (std::size_t i = 0; i < 20; ++i) {
        const auto& key = rows->at(i * rows->size() / 20).key;
        careers.push_back(change(window, {PageId::Careers, QString::fromStdString(key.text())}));
        settle(300);
    }
    tell("career", careers);
    settle(restMs);
    waymark::bench::tellMemory("after twenty careers");
    std::vector<std::pair<double, double>> first;
    std::vector<std::pair<double, double>> later;
    for (int round = 0; round < 4; ++round)
        for (const PageId page : pages) {
            auto& times = round == 0 ? first : later;
            times.push_back(change(window, {page}));
            const double after = settle(200);
            std::printf("  %-10s %5.1f ms, clock %5.1f, afterwards at most %5.1f\n", pageEntry(page).word,
                        times.back().first, times.back().second, after);
        }
    tell("page, the first time", first);
    tell("page, again", later);
    settle(restMs);
    waymark::bench::tellMemory("after all pages");
    std::fflush(stdout);
    settle(2000);
    const long before = waymark::bench::wakeUps();
    QTimer::singleShot(idleSeconds * 1000, &program, [before, idleSeconds] {
        std::printf("wake-ups %.2f a second\n",
                    static_cast<double>(waymark::bench::wakeUps() - before - 1) / idleSeconds);
        std::fflush(stdout);
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    const int idleSeconds = argc > 3 ? std::atoi(argv[3]) : 20;
    shareMemoryOfThreads();
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    NativeDialogs dialogs;
    Program program({{argv[1], argv[2]}, QCoreApplication::applicationDirPath().toStdString(), {}, {}, utcNow, true},
                    dialogs);
    program.start();
    const bool answered = argc > 4;
    QTimer::singleShot(500, &program, [&program, idleSeconds, answered] { measure(program, idleSeconds, answered); });
    return QApplication::exec();
}
