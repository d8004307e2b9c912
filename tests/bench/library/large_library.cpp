// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/library/large_library.h"

#include <array>
#include <cstdio>

namespace waymark::bench {

namespace {

constexpr std::array<const char*, 12> words{"Introduction", "Systems",  "Data",      "Électronique",
                                            "Learning",     "Design",   "Practical", "Théorie",
                                            "Python",       "Networks", "Art",       "History"};

std::string dayOf(int number) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "20%02d-%02d-%02d", 20 + number % 6, 1 + number % 12,
                  1 + number % 28);
    return text.data();
}

std::string momentOf(int number) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", number / 3600 % 24, number / 60 % 60,
                  number % 60);
    return dayOf(number) + text.data();
}

db::KeptItem itemOf(int number) {
    db::KeptItem item;
    item.key = keyOf(number);
    const auto word = [&](int step) { return words[static_cast<std::size_t>(number / step % 12)]; };
    item.facts.title =
        std::string(word(1)) + " to " + word(12) + " and " + word(144) + ' ' + std::to_string(number);
    item.facts.detail = "School of " + std::string(word(7)) + ' ' + std::to_string(number % 40);
    item.facts.url = "https://example.org/learn/" + std::to_string(number);
    if (number % 3 == 0)
        item.facts.price = db::Money{number % 100 + 0.5, {"USD"}};
    if (number % 4 == 0)
        item.facts.hours = number % 60 + 1;
    item.addedAt = momentOf(number);
    item.status = static_cast<db::KeptStatus>(number % 5);
    item.statusAt = item.status == db::KeptStatus::None ? "" : item.addedAt;
    if (item.status == db::KeptStatus::Done)
        item.finishedOn = dayOf(number + 3);
    item.rating = number % 6;
    if (number % 5 == 0)
        item.note = "A note of my own on " + item.facts.title +
                    ", with a few words more than the title has; " +
                    "chapter three is the one to read first.";
    for (int tag = 0; tag < number % 3; ++tag)
        item.tags.push_back("tag-" + std::to_string((number + tag * 7) % 50));
    return item;
}

} // namespace

db::LibraryContents largeLibrary(int items) {
    db::LibraryContents contents;
    for (int number = 0; number < items; ++number)
        contents.items.push_back(itemOf(number));
    for (int list = 0; list < 50; ++list)
        contents.lists.push_back({"list-" + std::to_string(list),
                                  list < 10 ? "" : "list-" + std::to_string(list % 10),
                                  "List " + std::to_string(list), "", "", 0});
    for (int number = 0; number < items; number += 2)
        contents.entries.push_back({"list-" + std::to_string(number / 2 % 50), keyOf(number)});
    for (int number = 0; number < items; number += 10)
        contents.hours.push_back({"hours-" + std::to_string(number), keyOf(number), dayOf(number), 1.5, ""});
    return contents;
}

} // namespace waymark::bench
