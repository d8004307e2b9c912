// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/ended_exam.h"

#include "db/text/words.h"

#include <algorithm>
#include <array>

namespace waymark::app {

namespace {

/// Given for the last time, by the publisher's own list of retired exams, in:
constexpr std::array<std::string_view, 14> endedExams{"N10-007" /* 2022 */,       "N10-008" /* 2024-12-20 */,  "SY0-401" /* 2018-07 */,
                                                      "SY0-501" /* 2021-07 */,    "SY0-601" /* 2024-07-31 */,  "220-901" /* 2019-07 */,
                                                      "220-902" /* 2019-07 */,    "220-1001" /* 2022-10-20 */, "220-1002" /* 2022-10-20 */,
                                                      "CLF-C01" /* 2023-09 */,    "200-125" /* 2020-02 */,     "DP-203" /* 2025-03-31 */,
                                                      "70-461" /* 2021-01-31 */,  "70-462" /* 2021-01-31 */};

/// What analysts are asked changes every year: after some the lessons are of another exam.
bool isOfEarlierYear(std::string_view title) {
    constexpr std::string_view first = "2000", fresh = "2020";
    const auto words = db::search_parts::Words(title).list();
    const bool isExam = std::find(words.begin(), words.end(), "cfa") != words.end();
    return isExam && std::any_of(words.begin(), words.end(), [&](const auto& word) { return word.size() == first.size() && word >= first && word < fresh; });
}

} // namespace

bool isForEndedExam(std::string_view title) {
    return isOfEarlierYear(title) ||
           std::any_of(endedExams.begin(), endedExams.end(), [&](auto code) { return title.find(code) != std::string_view::npos; });
}

} // namespace waymark::app
