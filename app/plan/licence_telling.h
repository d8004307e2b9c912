// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the license records of one career are told apart for a plan: whose trade a title names, its grade, and what its
// title, agency or address says that makes it another career's. Stricter than the page (app/career/licence_fit.h): a
// plan sends its learner to an exam. Pure, any thread; build one for a career and ask it for many.
#pragma once

#include "app/career/licence_fit.h"
#include "db/records/career_names.h"
#include "db/records/ways_in.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// Words of a title that place it among its grades, lowest first; in the middle (0) where it has none.
int licenceGradeOf(const std::string& title);
/// The words of a comparable title without those of grade and form: "Apprentice Electrician" and "Journeyman Electrician"
/// are one trade. An assistant is a calling of its own.
std::set<std::string> licenceTradeOf(const std::string& comparable);
/// "Limited", "temporary", "additional": beside a whole one it is for a part of the work or of the time, or adds to it.
bool isNarrowedLicence(const std::string& title);

/// "Funeral Director Intern", "Apprentice Electrician", and where supervised work follows the degree "Counselor Associate"
/// and "Licensed Master Social Worker".
bool isWhileLearning(const std::string& title, bool supervised);

class LicenceTelling {
public:
    /// `others`: titles of other careers; `advancedNurses`: only records of advanced practice count.
    LicenceTelling(const db::CareerNames& career, const std::vector<std::string>& others, bool advancedNurses);

    LicenceFit fitOf(const db::Licence& licence) const;
    /// Without the words that make it one of somebody who learns it has a name of the career.
    bool isOfItsLearners(const db::Licence& licence, bool supervised) const;
    /// It has another career's title, or three words and more of it that no name of this one holds: "Dental Hygienist", filed under
    /// assistants, too; "Clinical Laboratory Technician" of those who test patients' samples, filed under biologists' technicians.
    bool isOfOtherCareer(const db::Licence& licence) const;
    /// It holds the career's whole title of two words or more, whatever else it says.
    bool holdsTitle(const db::Licence& licence) const;
    /// Its noun is one of the career's names': a radiological physicist is no technologist.
    bool sharesHead(const db::Licence& licence) const;
    /// It has the career's own title, or one of its callings, or holds the whole of it with more.
    bool isByTitle(const db::Licence& licence) const;
    /// Its trade is one of several callings that the career's title lists: investigators of fires, who are inspectors, too.
    bool isOfOneCalling(const db::Licence& licence) const;
    /// A word of its title is none of the career's names': it is for a part of the work, such as gun dogs.
    bool isNarrower(const db::Licence& licence) const;

private:
    bool isBeyond(const std::string& title) const;
    bool isOfAnotherField(const db::Licence& licence) const;
    /// By its title or half of its names: one dispatcher in ten is one of aircraft.
    bool isOfField(const std::vector<std::string_view>& words) const;
    bool isBesides(const std::string& title) const;
    bool isWithinOthersTitle(const db::Licence& licence) const;

    CareersLicences m_names;
    std::string m_title, m_spoken;  ///< lower case; with the titles that its workers reported
    std::vector<std::string> m_reported, m_own; ///< titles that its workers reported, lower case; stems of all its names
    std::set<std::string> m_called; ///< stems of all its names, those that few use among them
    std::vector<std::set<std::string>> m_trades;
    bool m_advancedNurses;
    bool m_clinical; ///< of patients, not of machines
    std::set<std::string> m_others; ///< comparable titles
    std::vector<std::set<std::string>> m_otherTrades, m_ownTrades; ///< words of others' titles and of each of its own names
};

} // namespace waymark::app
