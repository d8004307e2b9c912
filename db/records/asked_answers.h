// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the workers or experts whom O*NET asked about a career said a newcomer needs, question by question, and when their
// answers were entered. Shares are percent of the answers, by the survey's own classes of length; one that is absent was
// withheld as too uncertain, which is never none. Those on schooling stand in EducationShare: here only their date. Plain
// values, any thread.
#pragma once

#include "db/records/career_entry.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

/// Training at the employer's is taught in classes there (plant) or at the work itself (job).
enum class AskedAbout { Schooling, Experience, PlantTraining, JobTraining };
inline constexpr std::array<std::string_view, 4> askedAboutWords{"schooling", "experience", "plant", "job"};

/// Experience has eleven classes: none, to 1 month, 3 and 6 months, 1, 2, 4, 6, 8 and 10 years, longer. Training has nine: none or
/// a demonstration, to 1 month, 3 and 6 months, 1, 2, 4 and 10 years, longer.
inline constexpr std::array<std::string_view, 11> askedShares{"s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11"};

struct AskedAnswers {
    AskedAbout about = AskedAbout::Schooling;
    int year = 0;
    int month = 0; ///< 1 to 12
    std::optional<Asked> asked;
    std::optional<int> people;
    std::array<std::optional<double>, askedShares.size()> shares;
    std::string measuredFor; ///< title of the wider occupation that was asked about; empty: the career's own
    std::string sourceId;
};

} // namespace waymark::db
