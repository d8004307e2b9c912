// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be studied: courses and books, and the tree of topics they are filed under. Facts only; what a
// source does not state stays absent. Plain values, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/money.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

struct Course {
    CourseKey key;
    std::string title;
    std::string provider;     ///< who offers it, "MIT OpenCourseWare"; the host's name when not stated
    std::string instructor;
    std::string url;          ///< http or https
    std::string language;     ///< BCP 47, "en", "pt-BR"
    std::string level;        ///< "introductory", "intermediate", "advanced"; empty: not stated
    std::optional<double> hours;
    std::optional<Money> price;
    std::optional<bool> free;
    std::optional<double> rating; ///< 0 to 5
    std::optional<int> year;
    std::string lastChecked;  ///< ISO date the link was last seen working; empty: never
    std::vector<TopicKey> topics;
    std::string sourceId;
    std::vector<CourseKey> prerequisites; ///< courses to take before it, by key
};

struct Book {
    BookKey key;
    std::string title;
    std::string authors;      ///< "A, B and C", as listed
    std::optional<int> year;
    std::string isbn;         ///< thirteen digits, may be empty
    std::string url;
    std::string language;
    std::string formats;      ///< "HTML, PDF"
    std::string licence;      ///< "CC BY-SA", where the source states it
    std::optional<bool> free;
    std::string lastChecked;
    std::vector<TopicKey> topics;
    std::string sourceId;
};

struct Topic {
    TopicKey key;
    std::string name;
    std::optional<TopicKey> parent;
    int courses = 0; ///< filed directly under it
    int books = 0;
};

} // namespace waymark::db
