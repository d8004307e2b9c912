// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a table: with any table, and with those of one kind. Lines count from 1.
#pragma once

#include "tests/db/formats/frame/catalog_copy.h"
#include "tests/db/formats/frame/good_tables.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace waymark::test {

struct AnyDamage {
    const char* name;
    std::function<std::string(const GoodTable&)> apply;
    int line; ///< 0: the last
    const char* reason;
};
const std::vector<AnyDamage>& anyDamages();

struct OwnDamage {
    const char* table; ///< a GoodTable's name
    const char* name;
    int line;
    const char* from;
    const char* to;
    const char* reason;
};
const std::vector<OwnDamage>& ownDamages();
/// The table with this damage; fails the test when the damage is on another line.
std::string damaged(const GoodTable& table, const OwnDamage& damage);

/// Imports and expects InvalidInput that begins and goes on so, and the catalog as it was.
void expectRefused(const CatalogCopy& copy, const std::filesystem::path& file, const std::string& kind,
                   const std::string& release, const std::string& start, const std::string& reason);

std::string lineOf(const std::string& text, int line);
std::string withLine(const std::string& text, int line, const std::string& replacement);
/// The fields of a line; a divider within quotes divides nothing, and quotes stay.
std::vector<std::string> fieldsOf(const std::string& line, char divider);

} // namespace waymark::test
