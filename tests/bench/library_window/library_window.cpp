// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times the library page over many kept items: opening it, filtering, sorting and starring, each from the
// keystroke until the window is painted again, and the longest moment the window then stands still until all
// that follows (counts, sums) is done. library_window [ITEMS]; prints medians and worst of the GUI thread's
// processor time, so that a busy machine does not matter, beside the clock's.
#include "db/library/contents.h"
#include "tests/bench/library/large_library.h"
#include "tests/support/fixture_catalog.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/library_page.h"
#include "ui/desktop/pages/search/search_thread.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <vector>

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
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

struct Series {
    std::vector<double> values;
    double median() {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
    double worst() const { return *std::max_element(values.begin(), values.end()); }
};

/// Lets everything come to rest; answers the longest time the window did not look at its events.
double settle() {
    double longest = 0;
    for (const double end = clockNow() + 500; clockNow() < end;) {
        const double before = cpuNow();
        QCoreApplication::processEvents();
        longest = std::max(longest, cpuNow() - before);
    }
    return longest;
}

void measure(const char* what, int runs, const std::function<void(int)>& act) {
    Series cpu, clock, after;
    for (int run = 0; run < runs; ++run) {
        const double cpuBefore = cpuNow();
        const double clockBefore = clockNow();
        act(run);
        cpu.values.push_back(cpuNow() - cpuBefore);
        clock.values.push_back(clockNow() - clockBefore);
        after.values.push_back(settle());
    }
    std::printf("%-34s %9.1f %9.1f %9.1f %9.1f %9.1f\n", what, cpu.median(), cpu.worst(), clock.median(),
                clock.worst(), after.worst());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(u"library.db"_s).toStdString();
    const auto now = [] { return std::string("2026-08-20T10:00:00Z"); };
    {
        auto library = *db::Library::open(file);
        if (!db::Contents(library).write(bench::largeLibrary(count), "make", "items", now()))
            return 1;
    }
    auto catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    ui::Appearance appearance;
    ui::WindowState state;
    NoDialogs dialogs;
    const auto paint = [](QWidget& page) {
        QCoreApplication::sendPostedEvents();
        page.repaint();
    };
    std::printf("%d items, milliseconds\n%-34s %9s %9s %9s %9s %9s\n", count, "", "cpu", "worst", "clock",
                "worst", "after");
    measure("open the file", 5, [&](int) { (void)db::Library::open(file); });
    ui::LibrarySession session(*db::Library::open(file), now);
    ui::SearchThread search(ui::searchInCatalog(waymark::test::fixtureCatalog()));
    const ui::Services services{catalog, waymark::test::fixtureCatalog(), session, appearance, dialogs, state, search};
    std::unique_ptr<ui::LibraryPage> shown;
    measure("open the page", 5, [&](int) {
        shown = std::make_unique<ui::LibraryPage>(services);
        shown->resize(1240, 800);
        shown->show();
        paint(*shown);
    });
    ui::LibraryPage& page = *shown;
    auto* field = page.findChild<QLineEdit*>(u"filter"_s);
    auto* table = page.findChild<QTableView*>(u"table"_s);
    const QStringList typed{u"data"_s, u"electro"_s, u"design to sys"_s, u"d"_s, u"tag-7"_s, u"zyzzyva"_s};
    measure("filter by words", 12, [&](int run) {
        field->setText(run % 2 == 0 ? typed[run / 2] : QString());
        paint(page);
    });
    field->clear();
    paint(page);
    measure("sort by each column", 24, [&](int run) {
        table->sortByColumn(run / 2, run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        paint(page);
    });
    table->sortByColumn(-1, Qt::DescendingOrder);
    for (const char* shelf : {"status=doing", "list=list-3", "tag=tag-7", ""})
        measure((std::string("shelf ") + shelf).c_str(), 3, [&](int) {
            page.open({ui::PageId::Library, {}, QString::fromLatin1(shelf)});
            paint(page);
        });
    measure("star and unstar", 12, [&](int run) {
        session.toggle({db::CourseKey::trusted("course:new/" + std::to_string(run / 2)), "New", {}, {}, {}});
        paint(page);
    });
    measure("scroll", 10, [&](int run) {
        table->scrollTo(table->model()->index(table->model()->rowCount() * run / 10, 0));
        paint(page);
    });
    const db::ItemKey one = bench::keyOf(5);
    for (int step = 0; step < 200; ++step) {
        db::ItemEdit rate;
        rate.rating = 1 + step % 5;
        (void)db::Items(session.library()).edit({&one, 1}, rate, now());
    }
    measure("undo one", 5, [&](int) {
        session.undo();
        paint(page);
    });
    measure("undo 195 steps, painting each", 1, [&](int) {
        for (int step = 0; step < 195; ++step) {
            session.undo();
            paint(page);
        }
    });
    std::vector<db::ItemKey> all;
    for (int number = 0; number < count; ++number)
        all.push_back(bench::keyOf(number));
    db::ItemEdit drop;
    drop.status = db::KeptStatus::Dropped;
    measure("mark all (GUI thread)", 1, [&](int) { session.edit(all, drop); });
    measure("undo that (GUI thread)", 1, [&](int) { session.undo(); });
    return 0;
}
