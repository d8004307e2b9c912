// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Picking and reading the files of a release, as the importers of feeds do. Errors: Failure InvalidInput. On
// the import's thread. Internal to db/formats.
#pragma once

#include "db/formats/frame/release.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waymark::db {

/// Which of the files look right; a file named by hand is taken even where it does not.
template <class Looks>
std::vector<std::size_t> filesThat(Release& release, bool asked, Looks looks) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (looks(file) || (asked && release.size() == 1))
            files.push_back(file);
    return files;
}

/// The whole of a file that is small by its nature; refuses more than 16 MB.
std::string wholeText(Release& release, std::size_t file);

} // namespace waymark::db
