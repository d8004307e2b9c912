// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The titles of other careers, in their stems, for licenses filed under a career's code that are of one of these. Built
// once and asked for hundreds of licenses; after the last add() any thread may ask.
#pragma once

#include "app/career/licence_stems.h"

#include <set>
#include <string>
#include <unordered_map>

namespace waymark::app {

class OtherCallings {
public:
    void add(const std::string& careerTitle);

    /// A license has the title of one: "Dental Hygienist" beside "Dental Hygienists".
    bool haveTitle(const std::string& licenceTitle) const;
    /// A license for a part of the work holds the whole title of one, of two words or more: dental hygiene, filed under
    /// dental assistants.
    bool haveTitleWithin(const std::string& licenceTitle) const;
    /// Some title has this word, in its stem.
    bool haveStem(const std::string& stem) const { return m_stems.contains(stem); }

private:
    using Stems = licence_stems::Stems;

    std::set<Stems> m_titles;
    std::set<std::string> m_stems;
    std::unordered_multimap<std::string, Stems> m_byBeginning; ///< those of two stems or more, by that of the first one
};

} // namespace waymark::app
