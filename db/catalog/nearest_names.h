// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which order a career's other names are told: what it is called at large before the names of narrower specialties
// ("Staff Nurse" before "Certified Operating Room Nurse"). Pure, any thread.
#pragma once

#include <string>
#include <vector>

namespace waymark::db {

/// First what abbreviates the title itself ("Registered Nurse (RN)"), then names with few words that it has not, where
/// words of standing ("staff", "certified") count as none and a name without any word of it as one more, last names that
/// only say its words again. `reported` names were told by workers and stand before `others`; equals keep their order. What
/// the title excepts ("Except Special Education") is none of its words.
std::vector<std::string> nearestFirst(const std::string& title, const std::vector<std::string>& reported,
                                      const std::vector<std::string>& others);

} // namespace waymark::db
