// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of a Markdown list of links: "* [Title](address) - People (year) (PDF)". Pure, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

struct ListItem {
    std::string title;
    std::string url;
    std::string people; ///< what follows the dash: authors, an instructor, sometimes who offers it
    std::vector<std::string> brackets; ///< what stands in round brackets, in order
    std::vector<std::string> links;    ///< words of further links, "PDF"
    std::optional<int> year;
};

/// Nothing when the line is no item or links nowhere on the web.
std::optional<ListItem> listItem(std::string_view line);

} // namespace waymark::db
