// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times My plan with a plan of 200 steps over three years: opening it, and edits of many kinds, each from the key until
// the page is painted again, written to disk in between. Prints medians and worst of the GUI thread's processor time,
// so that a busy machine does not matter, beside the clock's. plan_window [STEPS]
#include "app/plan/week_hours.h"
#include "tests/support/fixture_catalog.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/keep_plan.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/plan_page.h"
#include "ui/desktop/pages/plan/plan_table.h"
#include "ui/desktop/pages/search/search_thread.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>

namespace {

using namespace waymark;
using namespace Qt::StringLiterals;

class NoDialogs final : public ui::Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString openFileName(QWidget*, const QString&, const QString&) override { return {}; }
    bool openLink(const QString&) override { return false; }
};

double cpuNow() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double clockNow() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void measure(const char* what, int runs, const std::function<void(int)>& act) {
    std::vector<double> cpu, clock;
    for (int run = 0; run < runs; ++run) {
        QCoreApplication::processEvents();
        const double cpuBefore = cpuNow(), clockBefore = clockNow();
        act(run);
        cpu.push_back(cpuNow() - cpuBefore);
        clock.push_back(clockNow() - clockBefore);
    }
    std::sort(cpu.begin(), cpu.end());
    std::sort(clock.begin(), clock.end());
    std::printf("%-28s %9.1f %9.1f %9.1f %9.1f\n", what, cpu[cpu.size() / 2], cpu.back(), clock[clock.size() / 2],
                clock.back());
}

db::Plan longPlan(int steps) {
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = app::evenHours(12);
    plan.bufferEvery = 5;
    for (int i = 0; i < steps; ++i) {
        db::PlanStep step;
        step.key = "course:bench/" + std::to_string(i);
        step.title = "A course with a title of usual length, number " + std::to_string(i);
        step.hours = 1500.0 / steps;
        step.covers = {"need" + std::to_string(i % 40)};
        if (i > 20)
            step.after = {{"course:bench/" + std::to_string(i - 17)}};
        plan.steps.push_back(std::move(step));
    }
    for (int need = 0; need < 40; ++need)
        plan.needs.push_back({"need" + std::to_string(need), "Need " + std::to_string(need), 1.0 + need % 5});
    return plan;
}

} // namespace

int main(int argc, char** argv) {
    const int steps = argc > 1 ? std::atoi(argv[1]) : 200;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTemporaryDir folder;
    auto catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    ui::Appearance appearance;
    ui::WindowState state;
    NoDialogs dialogs;
    ui::LibrarySession session(*db::Library::open(folder.filePath(u"library.db"_s).toStdString()),
                      [] { return std::string("2026-10-20T10:00:00Z"); });
    ui::SearchThread search(ui::searchInCatalog(waymark::test::fixtureCatalog()));
    const ui::Services services{catalog, waymark::test::fixtureCatalog(), session, appearance, dialogs, state, search};
    const QString key = ui::keepPlan(session, u"Three years"_s, longPlan(steps), {});
    const auto paint = [](QWidget& page) {
        QCoreApplication::sendPostedEvents();
        page.repaint();
    };
    std::printf("%d steps, milliseconds\n%-28s %9s %9s %9s %9s\n", steps, "", "cpu", "worst", "clock", "worst");
    std::unique_ptr<ui::PlanPage> page;
    measure("open the page", 9, [&](int) {
        page = std::make_unique<ui::PlanPage>(services);
        page->resize(1240, 800);
        page->show();
        page->open({ui::PageId::Plan, key, {}});
        paint(*page);
    });
    auto* table = page->findChild<ui::PlanTable*>();
    const auto act = [&](const char* action, int step) {
        table->setCurrentIndex(table->model()->index(step, ui::PlanModel::Step));
        table->findChild<QAction*>(QLatin1StringView(action))->trigger();
        paint(*page);
    };
    measure("tick", 20, [&](int run) {
        table->model()->setData(table->model()->index(run, 0), Qt::Checked, Qt::CheckStateRole);
        paint(*page);
    });
    for (const char* action : {"plan-half", "plan-later", "plan-hold", "plan-drop"})
        measure(action, 20, [&](int run) { act(action, 20 + run); });
    measure("undo", 20, [&](int) {
        session.undo();
        paint(*page);
    });
    measure("scroll a row", 20, [&](int run) {
        table->scrollTo(table->model()->index((run * 37) % steps, 0));
        paint(*page);
    });
}
