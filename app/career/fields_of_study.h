// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of study of a career for reading: one line a family, its programmes in order of their codes. A
// career such as manager has a hundred; each line names some and counts the rest. Pure, any thread.
#pragma once

#include "db/records/field_of_study.h"

#include <functional>
#include <string>
#include <vector>

namespace waymark::app {

struct FieldLine {
    std::string family;
    std::string programmes; ///< "Computer Science, Information Technology and 3 more"
};

/// Of a family those that are `near` by their titles before others; families with a near one first, then those with most
/// programmes. Where the fields are of a wider occupation, near are those that share a word with the career's names.
void sortFields(std::vector<db::FieldOfStudy>& fields, const std::function<bool(const std::string&)>& near);

/// A line a family, in the order in which they come.
std::vector<FieldLine> fieldLines(const std::vector<db::FieldOfStudy>& fields);

} // namespace waymark::app
