// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/people_at_work.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace waymark::app {

bool isWorkByHand(std::string_view code) {
    // Of the arts those who play, dance, race or referee before an audience; of guards, sellers and clerks those who watch a
    // place, show a garment or run the machines of an office.
    constexpr std::array<std::string_view, 16> begins{"35", "37", "39", "45", "47", "49", "51", "53", "27-202", "27-203", "27-2042",
                                                      "33-9031", "33-9099", "41-9012", "43-9051", "43-9071"};
    return std::any_of(begins.begin(), begins.end(), [code](std::string_view begin) { return code.starts_with(begin); });
}

std::optional<Agreement> agreementOf(const std::vector<db::AiExposure>& measures) {
    constexpr double agree = 0.15, differ = 0.35;
    const auto chats = std::find_if(measures.begin(), measures.end(), [](const auto& measure) { return measure.measure == db::AiMeasure::Chats; });
    if (chats == measures.end() || measures.size() < 2)
        return std::nullopt;
    // Of two ratings of the tasks the one that lies farther off: people's may differ from a model's.
    double apart = 0;
    for (const auto& measure : measures)
        apart = std::max(apart, std::abs(measure.rank - chats->rank));
    return apart <= agree ? Agreement::Agree : apart <= differ ? Agreement::DifferALittle : Agreement::Disagree;
}

} // namespace waymark::app
