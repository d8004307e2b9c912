// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the career and place that a feed means by a code or a name, in the catalog as it was before the
// import. A name that fits several answers nothing. One thread.
#pragma once

#include "db/keys.h"

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

namespace waymark::db {

class PayNames {
public:
    /// No catalog there: nothing is found.
    explicit PayNames(const std::filesystem::path& catalog);

    /// By SOC or O*NET-SOC code, else by title.
    std::optional<CareerKey> career(const std::string& soc, const std::string& title) const;
    /// By name, within a country where one is given (code or name).
    std::optional<PlaceKey> place(const std::string& name, const std::string& country) const;

private:
    std::unordered_map<std::string, CareerKey> m_careers; ///< by code and by folded title
    std::unordered_map<std::string, PlaceKey> m_places;   ///< empty key: several
    std::unordered_map<std::string, std::string> m_countries;
};

} // namespace waymark::db
