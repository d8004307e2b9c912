// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A written career: first line "# Title", a line "key: career:SLUG", then "## section-name" headings with
// Markdown below (names: db/records/career.cpp). A file named README.md is no profile. Refuses what it does
// not know with "file:line: reason" (Failure). Any thread.
#pragma once

#include "db/building/catalog_builder.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

struct Profile {
    struct Section {
        CareerSection section;
        std::int64_t line = 0;
    };
    std::string title;
    CareerKey career;
    std::int64_t keyLine = 0;
    std::vector<Section> sections;
};

Profile readProfile(std::string_view fileName, std::string_view text);

/// Adds the sections, and the first paragraph of the summary as the career's short one.
void addProfile(CatalogBuilder& builder, const Profile& profile, std::string_view fileName);

} // namespace waymark::db
