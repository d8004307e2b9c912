// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What --have, --lock and --drop name, looked up in the catalog: a key that is not there is refused with its option,
// since a learner who mistypes one would believe that it was counted. What is there and meets nothing is said, too.
#pragma once

#include "db/catalog/catalog.h"
#include "ui/cli/session.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waymark::ui {

struct HadWord {
    std::string text;             ///< as it was written
    std::set<std::string> topics; ///< learning topics that it stands for
    double level = 0;
};

struct Had {
    /// Level, 0 to 7, by key of the learning topic; of a course or book, that of all it teaches, and of a language of programs
    /// that of programming as well.
    std::map<std::string, double> topics;
    std::set<std::string> items;          ///< courses and books that were done, with a level from app::canDo on
    std::vector<HadWord> words;
};

/// "learning:python=5", a skill of that name, "course:..." or "book:...", or a need as a plan prints it ("Spreadsheets and
/// Excel=5"); without a level it is 7. Nothing: already reported.
std::optional<Had> readHad(Session& session, const db::Catalog& catalog, const std::vector<std::string>& texts);

/// On standard error, what of it meets no need of this career: a skill under which nothing is filed, or too low a level.
void tellWithoutEffect(const db::Catalog& catalog, const db::CareerKey& career, const Had& had);

/// Courses and books of the catalog; nothing: already reported.
std::optional<std::set<std::string>> readItems(Session& session, const db::Catalog& catalog, const std::string& option,
                                               const std::vector<std::string>& texts);

} // namespace waymark::ui
