// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pay_bench CATALOG: medians and 95th percentiles, in milliseconds, of what the pay page and `salaries` do.
// Runs without a display (QT_QPA_PLATFORM=offscreen).
#include "app/salary/chart_spec.h"
#include "db/catalog/catalog.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/queries/pay_json.h"
#include "ui/words/chart_words.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace waymark;

double milliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void report(const char* what, int rounds, const std::function<void(int)>& work) {
    std::vector<double> times;
    work(0); // the first fills caches
    for (int round = 0; round < rounds; ++round)
        times.push_back(milliseconds([&] { work(round); }));
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-58s %8.2f %8.2f %8.2f\n", what, at(0.5), at(0.95), times.back());
}

app::PayComparison compared(const db::PayFacts& facts, app::PayView view, const char* currency = "USD") {
    return *app::compare(facts, {view, {currency}, 0.7, false});
}

constexpr app::PayView views[] = {app::PayView::Local, app::PayView::Market, app::PayView::Country,
                                  app::PayView::City, app::PayView::Share};

/// What `salaries --all metros` does in the process, one career after another: a page's second question about
/// a career is not asked here, so that every answer is a first one.
void everyCareer(const db::Catalog& catalog, const db::PlaceSelection& places) {
    std::vector<db::CareerKey> keys;
    const auto careers = *catalog.careers();
    for (const db::CareerRow& row : careers)
        if (const auto known = catalog.payFacts(row.key, places); known && !known->places.empty())
            keys.push_back(row.key);
    std::vector<db::PayFacts> facts;
    std::size_t metros = 0;
    const auto answered = [&](std::size_t at) { return *catalog.payFacts(keys[at], places); };
    const auto all = static_cast<int>(keys.size());
    report("every career: payFacts", all,
           [&](int at) { facts.push_back(answered(static_cast<std::size_t>(at))); });
    facts.erase(facts.begin()); // the round before the first
    for (const db::PayFacts& one : facts)
        metros += one.places.size();
    std::printf("%zu careers, %zu metros each on average\n", facts.size(), metros / facts.size());
    report("every career: compare with estimates and all ranks", all,
           [&](int at) { (void)compared(facts[static_cast<std::size_t>(at)], views[at % 5]); });
    facts.clear();
    report("every career: salaries (both)", all,
           [&](int at) { (void)compared(answered(static_cast<std::size_t>(at)), views[at % 5]); });
    report("every career: salaries, as JSON text with arithmetic", all, [&](int at) {
        (void)ui::comparisonJson(compared(answered(static_cast<std::size_t>(at)), views[at % 5])).dump();
    });
}

void frames(const db::PayFacts& facts, int rows, const char* what) {
    db::PayFacts some = facts;
    some.places.resize(std::min(some.places.size(), static_cast<std::size_t>(rows)));
    ui::PayChartView view;
    view.resize(760, 700);
    QImage frame(view.size(), QImage::Format_RGB32);
    report(what, 60, [&](int round) {
        const auto form = round % 2 == 0 ? app::ChartForm::Dots : app::ChartForm::Bars;
        view.setSpec(ui::chartSpec(compared(some, views[round % 5], round % 3 == 0 ? "EUR" : "USD"), form),
                     ui::Density::Page);
        view.render(&frame);
    });
}

void scrolling(const db::PayFacts& facts) {
    ui::PayChartView view;
    view.resize(760, 700);
    view.setSpec(ui::chartSpec(compared(facts, app::PayView::Market)), ui::Density::Page);
    QImage frame(view.size(), QImage::Format_RGB32);
    auto* bar = view.findChild<QScrollBar*>();
    report("scroll one frame, all metros", 200, [&](int round) {
        if (bar)
            bar->setValue(bar->maximum() * round / 200);
        view.setSelectedRow(round * static_cast<int>(facts.places.size()) / 200);
        view.render(&frame);
    });
}

void exports(const db::PayFacts& facts) {
    const QTemporaryDir folder;
    const auto spec = ui::chartSpec(compared(facts, app::PayView::Market));
    for (const auto& [name, format] :
         {std::pair{"png", ui::ChartFormat::Png}, std::pair{"svg", ui::ChartFormat::Svg},
          std::pair{"pdf", ui::ChartFormat::Pdf}}) {
        ui::ExportOptions options;
        options.format = format;
        options.size = {1600, 1000};
        options.path = folder.filePath(QString::fromLatin1(name)).toStdString();
        report((std::string("export ") + name + ", 1600 x 1000").c_str(), 20,
               [&](int) { (void)ui::exportChart(spec, options); });
    }
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("pay_bench CATALOG\n", stderr);
        return 2;
    }
    const auto catalog = db::Catalog::open(argv[1]);
    if (!catalog) {
        std::fprintf(stderr, "%s\n", catalog.error().message.c_str());
        return 2;
    }
    const auto career = *db::CareerKey::parse("career:15-1252.00");
    const db::PlaceSelection metros{{}, {db::PlaceKind::Metro}};
    std::printf("%-58s %8s %8s %8s\n", "ms", "median", "p95", "most");
    db::PayFacts all = *catalog->payFacts(career, metros);
    std::printf("%zu metros\n", all.places.size());
    report("payFacts, all metros", 60, [&](int) { all = *catalog->payFacts(career, metros); });
    report("compare with estimates, all metros", 60,
           [&](int round) { (void)compared(all, views[round % 5]); });
    report("payFacts and compare, all metros", 60,
           [&](int) { (void)compared(*catalog->payFacts(career, metros), app::PayView::Market); });
    const auto cities = *catalog->payFacts(*db::CareerKey::parse("career:backend-software-engineer"));
    report("payFacts and compare, thirteen cities", 60, [&](int) {
        (void)compared(*catalog->payFacts(*db::CareerKey::parse("career:backend-software-engineer")),
                       app::PayView::Market);
    });
    everyCareer(*catalog, metros);
    frames(all, 30, "another view to the painted frame, 30 rows");
    frames(all, 1000, "another view to the painted frame, all metros");
    scrolling(all);
    exports(cities);
    return 0;
}
