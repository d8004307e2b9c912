// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of study of a career for reading: one line a family, its programmes in order of their codes. A
// career such as manager has a hundred; each line names some and counts the rest. Pure, any thread.
#pragma once

#include "db/records/field_of_study.h"

#include <string>
#include <vector>

namespace waymark::app {

struct FieldLine {
    std::string family;
    std::string programmes; ///< "Computer Science, Information Technology and 3 more"
};

/// The families with most programmes first.
std::vector<FieldLine> fieldLines(const std::vector<db::FieldOfStudy>& fields);

} // namespace waymark::app
