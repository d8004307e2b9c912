// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compared_person.h"

#include "db/library/match_profiles.h"
#include "ui/queries/match_reading.h"
#include "ui/words/match_words.h"

namespace waymark::ui {

ComparedPerson comparedPerson(db::Library& library, const MatchTable& table, std::span<const std::size_t> places) {
    ComparedPerson person{std::vector<std::optional<double>>(places.size()),
                          std::vector<std::optional<double>>(places.size()), {}};
    const db::MatchProfiles profiles(library);
    const auto heads = profiles.all();
    const auto profile = heads && !heads->empty() ? profiles.read(heads->front().name)
                                                  : db::Result<db::MatchProfile>(db::MatchProfile());
    if (!profile)
        return person;
    for (const auto& condition : profile->conditions)
        if (const auto kind = conditionFromWord(condition.kind))
            person.conditions.push_back({*kind, condition.bound, condition.what, condition.must, condition.reason});
    const auto scores = app::scoresOf(profile->answers);
    const bool ranked = scores && app::enoughToRank(profile->answers) && app::spreadOf(*scores) >= app::flatBelow;
    const auto levels = levelsOf(table, *profile);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (ranked)
            person.fit[i] = table.ranking.fit(*scores, places[i]);
        if (levels)
            person.readiness[i] = app::readiness(table.needs.careers[places[i]], *levels);
    }
    return person;
}

} // namespace waymark::ui
