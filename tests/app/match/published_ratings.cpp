// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/match/published_ratings.h"

#include <fstream>
#include <sstream>

namespace waymark::test {

PublishedRatings publishedRatings() {
    std::ifstream file(WAYMARK_SOURCE_DIR "/resources/catalog/career_interest.tsv");
    PublishedRatings published;
    std::string line;
    for (std::getline(file, line); std::getline(file, line);) {
        std::istringstream fields(line);
        app::InterestProfile ratings{};
        std::string key;
        fields >> key;
        for (double& rating : ratings)
            fields >> rating;
        published.careers.push_back(key);
        published.ratings.emplace_back(ratings);
    }
    return published;
}

} // namespace waymark::test
