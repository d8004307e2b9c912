// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads OSSU's curricula: Markdown tables "Courses | Duration | Effort | Prerequisites" under headings. Hours
// are weeks times hours a week, the middle of a range; prerequisites that name a course of the curriculum
// link to it, others ("algebra") are no course and stay out. Add all files, then call finish(). One thread.
#pragma once

#include "db/formats/frame/feed_sink.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::db {

class Curricula {
public:
    /// Whether a file begins like a curriculum or holds such a table early on.
    static bool isCurriculum(std::string_view head);

    void add(const std::string& path, const std::string& text);
    void finish(FeedSink& sink);

private:
    struct Row {
        Course course;
        std::string topic, path, prerequisites;
        std::int64_t line = 0;
    };
    void addRow(std::string_view line, const std::vector<std::string>& columns, const std::string& heading,
                const std::string& path, std::int64_t number);

    std::vector<Row> m_rows;
};

} // namespace waymark::db
