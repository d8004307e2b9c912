// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_parts.h"
#include "app/words/numbers.h"

namespace waymark::app {

namespace {

std::string priceText(const CareerPage& page, const PathItem& item) {
    const auto listed = page.listPrices.find(item.key.text());
    if (item.free == true)
        return listed == page.listPrices.end() ? "free" : listed->second; // free to take, the certificate is not
    if (item.price)
        return amountText(*item.price);
    return listed == page.listPrices.end() ? "not stated" : listed->second;
}

std::string coversText(const PathItem& item) {
    std::string text;
    for (const std::string& word : item.covers)
        text += (text.empty() ? "" : " · ") + word;
    return text;
}

std::string relevanceText(const PathItem& item) {
    return withThousands(item.relevance * 100) + " %";
}

std::string hoursText(const PathItem& item) {
    if (!item.hours)
        return "not stated";
    if (*item.hours < 1)
        return withThousands(*item.hours * 60) + " minutes";
    return *item.hours < 10 ? significant(*item.hours, 2) : withThousands(*item.hours);
}

/// "Prof.A Rao;Dr.B" of a list as "Prof. A Rao, Dr. B".
std::string spacedNames(const std::string& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += names[i] == ';' ? ',' : names[i];
        const bool titleEnds = names[i] == '.' && (text.ends_with("Prof.") || text.ends_with("Dr."));
        if ((names[i] == ';' || titleEnds) && i + 1 < names.size() && names[i + 1] != ' ')
            text += ' ';
    }
    return text;
}

constexpr const char* aboutItems = "spread over the needs, the most relevant of each first. Relevance says how "
                                   "surely an item teaches what this career needs, 100 % at most. Links are those of the lists and were never checked.";

/// A list without the heart of the work (a lifeguard's rescue) would pass for the way into it.
std::string untaughtText(const LearningPath& path) {
    constexpr int heart = 5;
    std::string names;
    for (const PathNeed& need : path.needs)
        if (need.items.empty() && !need.have && need.weight >= heart)
            names += (names.empty() ? "" : " · ") + need.name;
    return names.empty() ? names : "Of what matters most nothing listed here teaches: " + names + ". Ask those who hire where it is learned.";
}

} // namespace

void addPath(Document& document, const CareerPage& page) {
    const LearningPath& path = page.path;
    document.heading("Path");
    if (path.courses.empty()) {
        document.line("No course of the catalog covers what this career needs.");
    } else {
        document.line(std::string("Courses, ") + aboutItems);
        DocumentTable table{{"Course", "By", "Covers", "Hours", "Price", "Relevance"},
                            {false, false, false, true, true, true},
                            {}};
        for (const PathItem& item : path.courses)
            table.rows.push_back({{item.title, item.url},
                                  {spacedNames(item.detail), {}},
                                  {coversText(item), {}},
                                  {hoursText(item), {}},
                                  {priceText(page, item), {}},
                                  {relevanceText(item), {}}});
        document.table(std::move(table));
    }
    if (const std::string untaught = untaughtText(path); !untaught.empty())
        document.line(untaught);
    document.heading("Reading list");
    if (path.books.empty()) {
        document.line("No book of the catalog covers what this career needs.");
        return;
    }
    document.line(std::string("Books, ") + aboutItems);
    DocumentTable table{{"Book", "By", "Covers", "Relevance"}, {false, false, false, true}, {}};
    for (const PathItem& item : path.books)
        table.rows.push_back(
            {{item.title, item.url}, {item.detail, {}}, {coversText(item), {}}, {relevanceText(item), {}}});
    document.table(std::move(table));
}

} // namespace waymark::app
