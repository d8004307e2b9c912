// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who does the work of a career and under what conditions, as several publishers count it; each part may be missing.
// Shares are percent, ranks 0 to 1 among careers. Plain values and pure functions, any thread.
#pragma once

#include "db/records/people_at_work.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

struct PeopleAtWork {
    std::optional<db::Separations> separations;
    std::optional<db::WorkContext> context;
    std::vector<db::IndustryShare> industries;
    std::optional<db::Attainment> attainment;
    std::optional<db::WorkerAges> ages;
    std::optional<db::WomenShare> women;
    std::optional<db::RemoteWork> remote;
    std::vector<db::AiExposure> ai;
    bool byHand = false; ///< worked with hands or bodies: nothing of it leaves the workplace
};

/// Of an occupation's code or major group: food service, cleaning, personal care, farms, building, repair, making, moving;
/// athletes, coaches, dancers, musicians.
bool isWorkByHand(std::string_view code);

/// How far two measures of what language models touch are apart, by their ranks among careers (0 to 1).
enum class Agreement { Agree, DifferALittle, Disagree };
std::optional<Agreement> agreementOf(const std::vector<db::AiExposure>& measures);

} // namespace waymark::app
