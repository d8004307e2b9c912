// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/work_age.h"

#include <algorithm>
#include <array>
#include <string>

namespace waymark::app {

bool namesAge(const db::CareerDoor& condition) {
    constexpr std::array<std::string_view, 6> ages{"From 1", "from 1", "From 2", "Age (", "Age: ", "least age ("};
    return condition.kind == db::DoorKind::Condition && condition.key != "cond-drone" && condition.key != "cond-alcohol" && // of one task only
           std::any_of(ages.begin(), ages.end(), [&condition](std::string_view words) { return condition.note.find(words) != std::string::npos; });
}

bool isOfFarms(const db::CareerDoor& condition) {
    return condition.key == "cond-under16";
}

bool isHazardousByLaw(std::string_view code) {
    constexpr std::array<std::string_view, 16> occupations{"45-4021", "45-4022", "45-4023", "47-2181", "47-3016", "47-5022", "47-5032", "47-504",
                                                           "47-5081", "51-3022", "51-3023", "51-3091", "51-7041", "51-7042", "53-7021", "53-7051"};
    return std::any_of(occupations.begin(), occupations.end(), [code](std::string_view each) { return code.starts_with(each); });
}

bool isOftenBegunAtSchool(std::string_view code) {
    constexpr std::array<std::string_view, 20> occupations{"27-2023", "33-9092", "35-2011", "35-2015", "35-2021", "35-3023", "35-3031",
                                                           "35-3041", "35-9011", "35-9021", "35-9031", "35-9099", "39-2021", "39-3031",
                                                           "39-3091", "39-9032", "41-2011", "41-2031", "53-7064", "53-7065"};
    return std::any_of(occupations.begin(), occupations.end(), [code](std::string_view each) { return code.starts_with(each); });
}

} // namespace waymark::app
