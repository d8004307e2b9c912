// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times the library page over many kept items: opening it, filtering, sorting and starring, each from the
// keystroke until the window is painted again. library_window [ITEMS]; prints the median processor time of
// some runs, so that a busy machine does not matter.
#include "db/library/contents.h"
#include "tests/support/fixture_catalog.h"
#include "ui/desktop/desk.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/library/library_page.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>

namespace {

using namespace waymark;
using namespace Qt::StringLiterals;

class NoDialogs final : public ui::Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString openFileName(QWidget*, const QString&, const QString&) override { return {}; }
    bool openLink(const QString&) override { return false; }
};

db::LibraryContents made(int count) {
    static constexpr const char* words[] = {"data",     "systems", "python",   "algebra",  "design",
                                            "networks", "theory",  "practice", "security", "statistics"};
    static constexpr db::KeptStatus statuses[] = {db::KeptStatus::None, db::KeptStatus::Want,
                                                  db::KeptStatus::Doing, db::KeptStatus::Done};
    db::LibraryContents contents;
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<std::size_t>(i);
        db::KeptItem item;
        item.key = db::CourseKey::trusted("course:example/" + std::to_string(i));
        item.facts.title =
            std::string(words[number * 7 % 10]) + ' ' + words[number / 10 % 10] + ' ' + std::to_string(i);
        item.facts.detail = "Provider " + std::to_string(i % 97);
        item.facts.hours = 10 + i % 50;
        item.addedAt = "2026-08-0" + std::to_string(1 + i % 9) + "T10:00:00Z";
        item.status = statuses[number % 4];
        if (i % 3 == 0)
            item.tags = {words[number % 10]};
        contents.items.push_back(std::move(item));
    }
    return contents;
}

double median(int runs, const std::function<void(int)>& act) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t before = std::clock();
        act(run);
        times.push_back(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
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
        if (!db::Contents(library).write(made(count), "make", "items", now()))
            return 1;
    }
    auto catalog = *db::Catalog::open(test::fixtureCatalog());
    ui::Appearance appearance;
    ui::WindowState state;
    NoDialogs dialogs;
    const auto paint = [](QWidget& page) {
        QCoreApplication::processEvents();
        page.repaint();
    };
    const double opening = median(5, [&](int) { (void)db::Library::open(file); });
    ui::Keeper keeper(*db::Library::open(file), now);
    const ui::Desk desk{catalog, test::fixtureCatalog(), keeper, appearance, dialogs, state};
    const double start = median(5, [&](int) {
        ui::LibraryPage page(desk);
        page.resize(1240, 800);
        page.show();
        paint(page);
    });
    ui::LibraryPage page(desk);
    page.resize(1240, 800);
    page.show();
    paint(page);
    auto* field = page.findChild<QLineEdit*>(u"filter"_s);
    auto* table = page.findChild<QTableView*>(u"table"_s);
    const QStringList typed{u"data"_s, u"security 9"_s, u"algebra"_s, u"d"_s, u"network"_s};
    const double filter = median(10, [&](int run) {
        field->setText(run % 2 == 0 ? typed[run / 2] : QString());
        paint(page);
    });
    field->clear();
    const double sort = median(10, [&](int run) {
        table->sortByColumn(run % 5, run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        paint(page);
    });
    table->sortByColumn(-1, Qt::DescendingOrder);
    const double star = median(11, [&](int run) {
        keeper.toggle({db::CourseKey::trusted("course:new/" + std::to_string(run / 2)), "New", {}, {}, {}});
        paint(page);
    });
    const double scroll = median(10, [&](int run) {
        table->scrollTo(table->model()->index(table->model()->rowCount() * run / 10, 0));
        paint(page);
    });
    const double undo = median(5, [&](int) {
        keeper.undo();
        paint(page);
    });
    std::printf("%d items, median in ms: open file %.1f, show page %.1f, filter %.1f, sort %.1f, star %.1f, "
                "scroll %.1f, undo %.1f\n",
                count, opening, start, filter, sort, star, scroll, undo);
    return 0;
}
