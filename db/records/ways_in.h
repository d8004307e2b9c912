// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How people get into an occupation: what its door usually asks for (Employment Projections), licences, schools with
// programmes, apprenticeships. A fact measured for a wider occupation names it in `measuredFor`; empty means the career's
// own. An absent value is "not stated", never "no". Plain values, any thread. The words stand in text tables and answers of
// the command line and never change meaning; their order is the enumeration's.
#pragma once

#include "db/records/career_entry.h"
#include "db/records/enum_array.h"
#include "db/records/field_of_study.h"
#include "db/records/place.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

enum class EntryExperience { None, UnderFiveYears, FiveYears };
inline constexpr EnumArray<EntryExperience, std::string_view> entryExperienceWords{"none", "under-5-years", "5-years"};

enum class EntryTraining { None, Short, Moderate, Long, Internship, Apprenticeship };
inline constexpr EnumArray<EntryTraining, std::string_view> entryTrainingWords{"none", "short",      "moderate",
                                                                    "long", "internship", "apprenticeship"};

struct OccupationEntry {
    std::string occupation;  ///< code of the projections, "29-1141"
    std::string title;       ///< the projections' name of it
    std::string measuredFor; ///< its title where it is wider than the career; else empty
    std::optional<EntryEducation> education;
    std::optional<EntryExperience> experience;
    std::optional<EntryTraining> training;
    int baseYear = 0, projectedYear = 0;
    std::optional<double> jobs;         ///< people in the base year
    std::optional<double> projected;    ///< people in the projected year
    std::optional<double> openings;     ///< a year
    std::optional<double> selfEmployed; ///< percent
    std::string sourceId;
};

enum class LicenceKind { Licence, Registry, Preliminary, Business, Secondary };
inline constexpr EnumArray<LicenceKind, std::string_view> licenceKindWords{"licence", "registry", "preliminary",
                                                                  "business", "secondary"};
enum class LicenceExam { No, State, ThirdParty, Both, Either };
inline constexpr EnumArray<LicenceExam, std::string_view> licenceExamWords{"no", "state", "third-party", "both",
                                                                  "either"};
enum class LicenceSchooling { No, Course, Degree };
inline constexpr EnumArray<LicenceSchooling, std::string_view> licenceSchoolingWords{"no", "course", "degree"};
enum class LicencePractice { No, Yes, Referral, Employed };
inline constexpr EnumArray<LicencePractice, std::string_view> licencePracticeWords{"no", "yes", "referral", "employed"};
enum class LicenceContinuing { No, Yes };
inline constexpr EnumArray<LicenceContinuing, std::string_view> licenceContinuingWords{"no", "yes"};
enum class LicenceCertification { NotMentioned, Yes, Substitute };
inline constexpr EnumArray<LicenceCertification, std::string_view> licenceCertificationWords{"not-mentioned", "yes", "substitute"};
enum class LicenceBackground { No, Check, SpecificConvictions, Felonies, AnyConviction };
inline constexpr EnumArray<LicenceBackground, std::string_view> licenceBackgroundWords{"no", "check", "specific-convictions",
                                                                        "felonies", "any-conviction"};
enum class LicencePhysical { No, Exam, Vision, More };
inline constexpr EnumArray<LicencePhysical, std::string_view> licencePhysicalWords{"no", "exam", "vision", "more"};

struct Licence {
    PlaceKey state; ///< or country:US for a federal one
    std::string code;
    std::string title;
    std::optional<LicenceKind> kind;
    std::optional<LicenceExam> exam;
    std::optional<LicenceSchooling> education;
    std::optional<LicencePractice> experience;
    std::optional<LicenceContinuing> continuing;
    std::optional<LicenceCertification> certification;
    std::optional<LicenceBackground> background;
    std::optional<LicencePhysical> physical;
    std::string agency;
    std::string url;     ///< of the agency; may be empty
    std::string updated; ///< day of the state's record, "2024-09-06"; empty: not stated
    std::string sourceId;
};

enum class SchoolKind { FourYear, TwoYear, Technical };
inline constexpr EnumArray<SchoolKind, std::string_view> schoolKindWords{"four-year", "two-year", "technical"};

/// A programme of one field of study at a public school.
struct Programme {
    std::string school;
    std::string city;
    PlaceKey state;
    std::optional<SchoolKind> kind;
    std::optional<double> latitude, longitude; ///< degrees
    std::string website;
    std::string field; ///< CIP code
    std::string fieldTitle;
    std::vector<std::string> awards; ///< c1 (under 300 hours) c2 (to 899) c3 (to 1,799) c4, a, b, pb, m, pm, dr, dp, do
    std::optional<int> completions; ///< of 2023-24
    std::string sourceId;
};

/// How many fields of study the crosswalk names for an occupation, and how many of them the records of schools cover: they
/// leave many out, so that no program in these records is no proof that there is none.
struct FieldCoverage {
    int named = 0, recorded = 0;
    std::vector<std::string> taught{}, absent{}; ///< their names: those recorded, and those left out
};

struct ApprenticeshipRoute {
    std::string code; ///< RAPIDS
    std::string title;
    std::string sourceId;
    bool ofTheServices = false; ///< by the code of an occupation of theirs in one of its titles: for their members only
};

struct ApprenticeshipSponsors {
    PlaceKey state;
    int sponsors = 0;
    std::string sourceId;
};

} // namespace waymark::db
