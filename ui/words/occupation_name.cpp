// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/occupation_name.h"

#include "app/career/facts_in_words.h"
#include "ui/words/names.h"
#include "ui/words/tr.h"

#include <array>

namespace waymark::ui {

namespace {

struct JoinedOccupation {
    const char* english;
    const char* note;
};

/// Counted together from several occupations: no career of the catalog is called so.
constexpr std::array joinedOccupations{
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Buyers and purchasing agents", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Clinical laboratory technologists and technicians", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Electrical, electronic, and electromechanical assemblers, except coil winders, tapers, and finishers", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "First-line supervisors of transportation and material moving workers, except aircraft cargo handling supervisors", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Home health and personal care aides", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Miscellaneous assemblers and fabricators", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Miscellaneous construction and related workers", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Property appraisers and assessors", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Special education teachers, kindergarten and elementary school", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Substance abuse, behavioral disorder, and mental health counselors", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Teaching assistants, except postsecondary", "an occupation"),
    JoinedOccupation QT_TRANSLATE_NOOP3("OccupationName", "Tour and travel guides", "an occupation"),
};

} // namespace

QString occupationName(std::string_view english) {
    const std::string name = app::wholeName(std::string(english));
    for (const JoinedOccupation& one : joinedOccupations) {
        if (name == one.english)
            return tr(one.english, one.note);
    }
    return careerName(name);
}

QString ofTheWhole(std::string_view english) {
    return tr("for %1 as a whole").arg(occupationName(english));
}

} // namespace waymark::ui
