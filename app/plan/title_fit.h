// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well the title of a course or book fits a need that it was found to teach. A title may hold the need's words and
// be about something else as well ("Nutrition and Labelling for the Canadian Baker"), or teach it by another name only
// ("Heavy Metal 101" for the history of music). Such items count less in a plan, so that a plainer one is taken:
//   fit = (.7 + .3 * share of the title's own words that speak of a need of the career) * (.85 where none is a word of
//   the need's name) * (.7 where it is of one time or people of the past that the need does not name: "Guide to Byzantine
//   Art" for the history of art);  ours, read from 44 plans, no study. Pure; made once for a supply, any thread.
#pragma once

#include "db/records/learning_need.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::app {

class TitleFit {
public:
    explicit TitleFit(const db::LearningSupply& supply);

    double of(const db::Teaching& teaching) const;

    /// .9 where the title names one half of "HTML and CSS" only: counted, and behind what names both.
    double wholeness(const db::Teaching& teaching) const;

private:
    std::vector<std::set<std::string>> m_titles; ///< stems of each item
    std::vector<std::set<std::string>> m_names;  ///< of each need
    std::vector<std::vector<std::set<std::string>>> m_halves; ///< of each need that is called "... and ..."
    std::vector<double> m_focus;                 ///< of each item
    std::vector<std::set<std::string>> m_times;  ///< of the past, that each item's title speaks of
};

} // namespace waymark::app
