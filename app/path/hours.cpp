// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/hours.h"

#include "db/text/pieces.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace waymark::app {

namespace {

constexpr double ofCourse = 20, ofBook = 30;
constexpr double fewest = 2, most = 120;
constexpr std::size_t enough = 3;

/// Before the subject: "An Introduction to", "College".
constexpr std::array<std::string_view, 15> leads{"an ", "a ", "introduction to ", "introductory ", "fundamentals of ", "principles of ", "foundations of ", "concepts of ",
                                                 "elementary ", "college ", "university ", "general ", "applied ", "first course in ", "intro to "};
/// What colleges give a term or two for.
constexpr std::array<std::string_view, 36> ofTerm{
    "abstract algebra", "algebra and trigonometry", "anatomy and physiology", "astronomy",       "biochemistry",   "biology",           "calculus",
    "chemistry",        "complex analysis",         "convex optimization",    "differential equations", "discrete mathematics", "economics", "engineering thermodynamics",
    "genetics",         "linear algebra",           "macroeconomics",         "microbiology",    "microeconomics", "modern algebra",    "numerical computation",
    "ordinary differential equations", "organic chemistry", "physical geology", "physics",      "precalculus",    "probability",       "probability and statistics",
    "psychology",       "real analysis",            "sociology",              "statistics",      "thermodynamics", "financial accounting", "fluid mechanics", "physiology"};

/// Its end, or an edition, a volume, a second title, an author; "Calculus Made Easy" is another book.
bool endsTitle(std::string_view rest) {
    constexpr std::array<std::string_view, 10> more{":", ",", " (", " volume", " by ", " with ", " i:", " i -", " ii", " -"};
    return rest.empty() || rest == " i" || (rest.size() > 1 && rest[0] == ' ' && rest[1] >= '0' && rest[1] <= '9') ||
           std::any_of(more.begin(), more.end(), [rest](auto each) { return rest.starts_with(each); });
}

} // namespace

double estimatedHours(std::vector<double> statedBySimilar, bool isBook) {
    if (isBook)
        return ofBook;
    if (statedBySimilar.size() < enough)
        return ofCourse;
    const auto middle = statedBySimilar.begin() + static_cast<std::ptrdiff_t>(statedBySimilar.size() / 2);
    std::nth_element(statedBySimilar.begin(), middle, statedBySimilar.end());
    return std::clamp(std::round(*middle), fewest, most);
}

std::optional<double> hoursOfTextbook(const std::string& key, const std::string& title) {
    const std::string name = db::lowered(title);
    std::string_view rest = name;
    if (!key.starts_with("book:") || name.find("lab manual") != std::string::npos)
        return std::nullopt;
    const auto leading = [&rest] { return std::find_if(leads.begin(), leads.end(), [&rest](auto lead) { return rest.starts_with(lead); }); };
    for (auto lead = leading(); lead != leads.end(); lead = leading())
        rest.remove_prefix(lead->size());
    const bool isOfTerm = std::any_of(ofTerm.begin(), ofTerm.end(), [rest](auto subject) { return rest.starts_with(subject) && endsTitle(rest.substr(subject.size())); });
    return isOfTerm ? std::optional(hoursOfTerm) : std::nullopt;
}

std::optional<double> hoursOfShort(const std::string& key, const std::string& title) {
    constexpr double ofAgency = 5, ofLeaflet = 5, ofExercises = 10;
    constexpr std::array<std::string_view, 3> agencies{"course:fema/", "course:cdc/", "course:cdc-niosh/"};
    if (std::any_of(agencies.begin(), agencies.end(), [&key](auto agency) { return key.starts_with(agency); }))
        return ofAgency;
    const auto competency = title.find("Competency ");
    if (title.starts_with("Line ") && competency != std::string::npos) {
        constexpr std::array<std::string_view, 5> telling{"Describe", "Identify", "Explain", "Handle", "Control"};
        const auto tells = [&](auto verb) { return title.find(verb, competency) != std::string::npos; };
        return std::any_of(telling.begin(), telling.end(), tells) ? ofLeaflet : ofExercises;
    }
    return std::nullopt;
}

} // namespace waymark::app
