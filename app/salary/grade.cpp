// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/grade.h"

#include "app/salary/period.h"

namespace waymark::app {

namespace {

constexpr int freshMonths = 36;

Grade gradeMeasured(const db::Salary& salary, bool here, const std::string& asOf) {
    switch (salary.origin) {
    case db::PayOrigin::Estimated:
        return salary.method.empty() || !parsePeriod(salary.period) ? Grade::D : Grade::C;
    case db::PayOrigin::Own:
        // The learner knows the offer, but it is one case and not the pay of the place.
        return Grade::B;
    case db::PayOrigin::Published:
        break;
    }
    const auto age = monthsBefore(salary.period, asOf);
    const bool fresh = age && *age <= freshMonths;
    return here && fresh && salary.measuredAs.empty() && salary.areasSharing <= 1 ? Grade::A : Grade::B;
}

} // namespace

char gradeLetter(Grade grade) {
    return static_cast<char>('A' + static_cast<int>(grade));
}

std::string_view gradeWords(Grade grade) {
    switch (grade) {
    case Grade::A:
        return "official, this place and occupation";
    case Grade::B:
        return "official, wider area or occupation, or older";
    case Grade::C:
        return "estimated by a stated method";
    case Grade::D:
        break;
    }
    return "estimate without date or method";
}

bool measuredHere(const db::PlaceKey& measured, const db::Place& asked) {
    if (measured == asked.key)
        return true;
    return asked.kind == db::PlaceKind::City && asked.parent == measured &&
           measured.text().starts_with("metro:");
}

Grade gradeOf(const db::Salary& salary, const db::PlaceKey& place, const std::string& asOf) {
    return gradeMeasured(salary, salary.place == place, asOf);
}

Grade gradeOf(const db::Salary& salary, const db::Place& place, const std::string& asOf) {
    return gradeMeasured(salary, measuredHere(salary.place, place), asOf);
}

} // namespace waymark::app
