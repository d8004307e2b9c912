// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a learner waits for in a library of 100,000 items: bench_library_measure [ITEMS] [FOLDER]. Prints
// milliseconds, the least processor time, best and worst wall clock of several runs; judges nothing.
#include "app/library/exchange.h"
#include "app/library/merge.h"
#include "db/library/backups.h"
#include "db/library/catalog_watch.h"
#include "db/library/contents.h"
#include "db/library/hours_log.h"
#include "db/library/items.h"
#include "db/library/lists.h"
#include "tests/bench/library/large_library.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>

namespace {

using namespace waymark;
using namespace waymark::db;

constexpr auto now = "2026-08-03T14:32:00Z";

template <class T>
T must(Result<T> result, const char* what) {
    if (result)
        return *std::move(result);
    std::fprintf(stderr, "%s: %s\n", what, result.error().message.c_str());
    std::exit(1);
}
void must(const Result<void>& result, const char* what) {
    if (result)
        return;
    std::fprintf(stderr, "%s: %s\n", what, result.error().message.c_str());
    std::exit(1);
}

void measure(const char* what, int runs, const std::function<void()>& work) {
    double cpu = 1e9;
    double best = 1e9;
    double worst = 0;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const auto cpuStart = std::clock();
        work();
        const auto took =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        cpu = std::min(cpu, 1000.0 * static_cast<double>(std::clock() - cpuStart) / CLOCKS_PER_SEC);
        best = std::min(best, took);
        worst = std::max(worst, took);
    }
    std::printf("%-52s %9.2f %9.2f %9.2f\n", what, cpu, best, worst);
    std::fflush(stdout);
}

void measureQueries(Items& items) {
    const auto query = [&](const char* what, const ItemQuery& wanted) {
        std::size_t found = 0;
        measure(what, 5, [&] { found = must(items.find(wanted), what).size(); });
        std::printf("%62zu found\n", found);
    };
    const auto with = [](const std::function<void(ItemQuery&)>& set) {
        ItemQuery wanted;
        set(wanted);
        return wanted;
    };
    query("sort: added, newest first", {});
    for (const auto& [name, order] :
         {std::pair("sort: title", ItemOrder::Title), std::pair("sort: kind", ItemOrder::Kind),
          std::pair("sort: provider or authors", ItemOrder::Detail),
          std::pair("sort: status", ItemOrder::Status), std::pair("sort: rating", ItemOrder::Rating),
          std::pair("sort: price", ItemOrder::Price), std::pair("sort: hours", ItemOrder::Hours),
          std::pair("sort: hours logged", ItemOrder::Logged), std::pair("sort: started", ItemOrder::Started),
          std::pair("sort: finished", ItemOrder::Finished)})
        query(name, with([&, o = order](ItemQuery& q) {
                  q.order = o;
                  q.ascending = true;
              }));
    query("filter: status doing", with([](ItemQuery& q) { q.statuses = {KeptStatus::Doing}; }));
    query("filter: books, by title", with([](ItemQuery& q) {
              q.kinds = {ItemKind::Book};
              q.order = ItemOrder::Title;
              q.ascending = true;
          }));
    query("filter: tag", with([](ItemQuery& q) { q.tags = {"tag-7"}; }));
    query("filter: list with those in it", with([](ItemQuery& q) { q.list = "list-3"; }));
    query("filter: list in its order", with([](ItemQuery& q) {
              q.list = "list-3";
              q.order = ItemOrder::InList;
              q.ascending = true;
          }));
    query("filter: rating 4 and more, want or doing", with([](ItemQuery& q) {
              q.ratingAtLeast = 4;
              q.statuses = {KeptStatus::Want, KeptStatus::Doing};
          }));
    query("filter: words 'electro data'", with([](ItemQuery& q) { q.text = "electro data"; }));
    query("filter: words that nothing has", with([](ItemQuery& q) { q.text = "zyzzyva"; }));
    query("filter: word 'a', by title", with([](ItemQuery& q) {
              q.text = "a";
              q.order = ItemOrder::Title;
              q.ascending = true;
          }));
    measure("facets of all", 5, [&] { must(items.facets({}), "facets"); });
    const auto rows = must(items.find({}), "find");
    measure("read 60 rows for a list", 5,
            [&] { must(items.read(std::span(rows).first(std::min<std::size_t>(60, rows.size()))), "read"); });
}

void measureChanges(Library& library, int count) {
    Items items(library);
    int next = count;
    measure("star", 20, [&] {
        Bookmark bookmark{bench::keyOf(next++), "Starred", "", "", now};
        must(library.add(bookmark), "add");
    });
    measure("unstar", 20, [&] { must(library.remove(bench::keyOf(--next), now), "remove"); });
    ItemEdit edit;
    edit.status = KeptStatus::Done;
    measure("mark one as done", 20, [&] {
        edit.status = edit.status == KeptStatus::Done ? KeptStatus::Want : KeptStatus::Done;
        const auto key = bench::keyOf(5);
        must(items.edit(std::span(&key, 1), edit, now), "edit");
    });
    std::vector<ItemKey> keys;
    for (int number = 0; number < 200; ++number) {
        ItemEdit rate;
        rate.rating = 1 + (number + 1) % 5;
        const auto key = bench::keyOf(number);
        must(items.edit(std::span(&key, 1), rate, now), "rate");
    }
    measure("undo 200 steps of one item", 1, [&] {
        for (int step = 0; step < 200; ++step)
            must(library.undo(), "undo");
    });
    measure("redo 200 steps of one item", 1, [&] {
        for (int step = 0; step < 200; ++step)
            must(library.redo(), "redo");
    });
    for (int step = 0; step < 200; ++step) {
        keys.clear();
        for (int number = 0; number < (step % 20 == 0 ? 1000 : 1); ++number)
            keys.push_back(bench::keyOf((step * 1000 + number) % count));
        ItemEdit tags;
        tags.addTags = {"bulk-" + std::to_string(step)};
        must(items.edit(keys, tags, now), "tag");
    }
    measure("undo 200 steps, ten of them of 1,000 items", 1, [&] {
        for (int step = 0; step < 200; ++step)
            must(library.undo(), "undo");
    });
    keys.clear();
    for (int number = 0; number < count; ++number)
        keys.push_back(bench::keyOf(number));
    edit.status = KeptStatus::Dropped;
    measure("mark all as dropped", 1, [&] { must(items.edit(keys, edit, now), "edit all"); });
    measure("undo that", 1, [&] { must(library.undo(), "undo all"); });
    measure("all into the trash", 1, [&] { must(items.remove(keys, now), "remove all"); });
    measure("undo that", 1, [&] { must(library.undo(), "undo all"); });
}

} // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const std::filesystem::path folder =
        argc > 2 ? std::filesystem::path(argv[2])
                 : std::filesystem::temp_directory_path() / "waymark-bench-library";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto file = folder / "library.db";
    std::printf("%-52s %9s %9s %9s\n", "milliseconds", "processor", "best", "worst");
    const auto contents = bench::largeLibrary(count);
    {
        auto library = must(Library::open(file), "open");
        measure("import all as one step", 1, [&] {
            const auto preview = app::mergePreview({}, contents);
            must(Contents(library).write(preview.toWrite, "import", "a large library", now), "write");
        });
    }
    std::printf("%-52s %9.1f MB\n", "file", static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    measure("start: open and the first 60 rows", 5, [&] {
        auto library = must(Library::open(file), "open");
        ItemQuery first;
        first.limit = 60;
        must(Items(library).read(must(Items(library).find(first), "find")), "read");
    });
    auto library = must(Library::open(file), "open");
    Items items(library);
    measureQueries(items);
    measure("where one stands", 3, [&] { must(HoursLog(library).standing(), "standing"); });
    measure("all lists", 5, [&] { must(Lists(library).all(), "lists"); });
    measureChanges(library, count);
    std::string json;
    measure("read everything", 1,
            [&] { json = app::exported(app::Format::Json, must(Contents(library).read(), "read")); });
    std::printf("%-52s %9.1f MB\n", "as JSON", static_cast<double>(json.size()) / 1e6);
    measure("backup, read back", 1, [&] { must(backUp(file, "asked", now), "backup"); });
    measure("full check", 1, [&] { must(library.check(), "check"); });
    std::filesystem::remove_all(folder);
}
