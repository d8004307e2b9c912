// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/named_programmes.h"

namespace waymark::app {

bool isForTeachersOnly(const std::string& fieldTitle, const std::string& code) {
    const bool teaches = code.starts_with("25-") || code.starts_with("11-903") || code.starts_with("21-101") || code.starts_with("39-903");
    const auto holds = [&fieldTitle](const char* words) { return fieldTitle.find(words) != std::string::npos; };
    // "Commercial Vehicle Operator and Instructor", "Diver, Professional and Instructor" are of those who do it first.
    return !teaches && ((holds("Instructor") && !holds(" and Instructor")) || holds("Teacher Education"));
}

} // namespace waymark::app
