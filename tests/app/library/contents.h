// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library of three books, two courses, a career, a plan and two lists for the tests of its formats, with
// the characters that formats trip over.
#pragma once

#include "app/library/exchange.h"

#include <gtest/gtest.h>

namespace waymark::app::test {

inline db::KeptItem item(const std::string& key, const std::string& title, const std::string& detail = {},
                         const std::string& url = {}) {
    db::KeptItem item;
    item.key = *db::ItemKey::parse(key);
    item.facts = {title, detail, url, {}, {}, {}};
    item.addedAt = "2026-08-03T14:32:00Z";
    return item;
}

inline db::LibraryContents richContents() {
    db::LibraryContents contents;
    auto book = item("book:9780262033848", "Algorithms & {Data} 100% <fast>",
                     "Ada Lovelace, Ünal Ö. van den Berg and C# Team", "https://example.org/a_b?x=1&y={2}");
    book.content = db::contentOf(db::OwnLearning{{}, 2009, "9780262033848", "en", {}, "MIT Press"});
    book.status = db::KeptStatus::Done;
    book.statusAt = "2026-08-10T10:00:00Z";
    book.startedOn = "2026-08-04";
    book.finishedOn = "2026-08-10";
    book.rating = 4;
    book.note = "Line one, \"quoted\"; semicolon\n\nTY  - not a tag\n**bold** & \\back";
    book.pros = "clear";
    book.cons = "long";
    book.ownPrice = db::Money{49.9, {"EUR"}};
    book.ownUrl = "https://shop.example/x";
    book.tags = {"math", "to read, later"};
    auto plain = item("book:own/0123456789abcdef", "Ένα βιβλίο 本", "Plato");
    auto other = item("book:little-schemer", "The Little Schemer",
                      "Daniel P. Friedman and Matthias Felleisen", "http://example.com/schemer");
    auto course =
        item("course:mit/6-824", "Distributed Systems", "MIT OpenCourseWare", "https://ocw.mit.edu/6.824");
    course.facts.price = db::Money{0, {"USD"}};
    course.facts.hours = 120;
    course.facts.rating = 4.7;
    course.status = db::KeptStatus::Doing;
    course.startedOn = "2026-09-01";
    course.tags = {"systems"};
    auto own =
        item("course:own/feed00000000beef", "Evening class", "City school", "https://example.net/evening");
    auto career = item("career:15-1252.00", "Software Developers");
    auto plan = item("plan:aaaabbbbccccdddd", "Path to Backend; with, commas");
    plan.content = db::contentOf(
        db::Plan{db::CareerKey::trusted("career:15-1252.00"),
                 {{"course:mit/6-824", "Distributed Systems", 120, "2026-12-31", false},
                  {"", "Write a small database, in my own words — with ümläuts, long enough to fold the line",
                   10.5, "2027-01-15", true},
                  {"", "Later", {}, "", false}}});
    contents.items = {book, other, plain, career, course, own, plan};
    contents.lists = {{"list-1", "", "To read", "A note", "", 0},
                      {"list-3", "", "Empty & <odd>", "", "", 0},
                      {"list-2", "list-1", "Sub / list; x", "", "", 0}};
    contents.entries = {{"list-1", book.key}, {"list-1", course.key}, {"list-2", own.key}};
    contents.hours = {{"h-1", course.key, "2026-09-02", 1.5, "Lecture 1"},
                      {"h-2", course.key, "2026-09-03", 0.1, ""}};
    contents.presets = {
        {"places-1", "Home", {db::PlaceKey::trusted("city:toronto"), db::PlaceKey::trusted("country:CA")}}};
    return contents;
}

/// A book with a value in every field of the table; other than the table's order says nothing about it.
inline db::KeptItem withEveryField() {
    auto kept = item("book:9780262033848", "Algorithms", "Ada Lovelace", "https://example.org/a");
    for (const auto& field : db::keptFields) {
        const std::string name(field.name);
        if (const auto* text = std::get_if<db::KeptText>(&field.member))
            kept.**text = field.form == db::KeptForm::Moment ? kept.addedAt
                          : field.form == db::KeptForm::Day  ? "2026-08-04"
                          : field.form == db::KeptForm::Link ? "https://own.example/" + name
                                                             : "Words of " + name;
        else if (const auto* number = std::get_if<int db::KeptItem::*>(&field.member))
            kept.**number = 3;
        else if (const auto* money = std::get_if<std::optional<db::Money> db::KeptItem::*>(&field.member))
            kept.**money = db::Money{12.5, {"EUR"}};
    }
    kept.status = db::KeptStatus::Doing;
    kept.removedAt.clear();
    return kept;
}

inline void expectSameFields(const db::KeptItem& one, const db::KeptItem& other) {
    for (const auto& field : db::keptFields)
        std::visit([&](auto member) { EXPECT_TRUE(one.*member == other.*member) << field.name; }, field.member);
}

inline Imported readFile(Format format, const std::string& text, const KnownItems& known = {},
                         const TableChoice& table = {}) {
    auto read = imported(format, text, {"2026-10-01T00:00:00Z", known, table});
    if (!read) {
        ADD_FAILURE() << read.error().message;
        return {};
    }
    return *std::move(read);
}

inline db::LibraryContents readBack(Format format, const std::string& text, const KnownItems& known = {}) {
    return readFile(format, text, known).contents;
}

inline bool isRefused(Format format, const std::string& text) {
    return !imported(format, text, {"2026-10-01T00:00:00Z", {}, {}}).ok();
}

inline const db::KeptItem* find(const db::LibraryContents& contents, const std::string& key) {
    for (const auto& item : contents.items)
        if (item.key.text() == key)
            return &item;
    return nullptr;
}

inline bool tells(const Imported& read, Fault what, std::size_t line, const std::string& value) {
    for (const auto& fault : read.report.faults.kept())
        if (fault.what == what && fault.line == line && fault.value.find(value) != std::string::npos)
            return true;
    return false;
}

inline const db::KeptItem& titled(const Imported& read, const std::string& title) {
    static const db::KeptItem none;
    for (const auto& item : read.contents.items)
        if (item.facts.title == title)
            return item;
    ADD_FAILURE() << "there is no " << title;
    return none;
}

} // namespace waymark::app::test
