// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose licence a record is. Records are filed under codes of occupations, often under a wrong one or under all whom
// one permit may touch (riverboat gambling for chefs, asbestos for compliance officers), so the title decides: it is
// the career's where it names the career by its title or by a title that its workers reported, or at least shares a
// telling word with them. Permits of the gambling trade, of ships and of boards for another trade are the career's
// only where its own names speak of that trade. Pure, any thread; build one for a career and ask it for many.
#pragma once

#include "db/records/career_names.h"
#include "db/records/ways_in.h"

#include <bitset>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace waymark::app {

enum class LicenceFit {
    OtherTrade, ///< filed under the code, of another trade
    Part,       ///< for a part of the work: has the noun or two words of one of the career's names
    Named       ///< adds nothing but grade and form to one of the career's names
};

/// Whether a licence filed under other codes is one of the career's names; no single word of many trades.
enum class NameFound {
    No,
    JobName, ///< the career's where no other career has that title
    Title    ///< the career's own
};

/// Equal for a licence and a career of the same title: "Dental Hygienist" and "Dental Hygienists".
std::string comparableLicence(const std::string& licence);
std::string comparableCareer(const std::string& career);

class CareersLicences {
public:
    explicit CareersLicences(const db::CareerNames& names);

    LicenceFit fitOf(const db::Licence& licence) const;
    /// Names the career, and is of a person: records typed as a tie to a business are it too, unless they speak of a firm.
    bool isNamedBy(const db::Licence& licence) const;
    /// The second half of it, for a licence whose fit is known to be Named.
    bool isOfPerson(const db::Licence& licence) const;
    /// Cheap, for the thousands of licences of other codes: without a telling word of its names none is found by them.
    bool hasWordOfItsNames(const std::string& licenceTitle) const;
    /// A licence filed under any code is this career's by one of its job names: "Dialysis Technician".
    NameFound isFoundByName(const std::string& licenceTitle) const;
    /// One word of its own title that is a job name of it as well: "Certified General Appraiser" of those who are called
    /// licensed appraisers. Weaker than a name found, for a career with a license among its doors.
    bool isItsShortName(const std::string& licenceTitle) const;
    /// A title shares a word with the career's names that not nearly every trade has.
    bool sharesWordWith(const std::string& title) const;
    /// The same for a field of study of a mixed group, of whose words many speak of any work: "development" is of projects and of
    /// children.
    bool sharesFieldWith(const std::string& fieldTitle) const;
    /// Filed under any code, its title holds the whole of the career's own: "Customs Broker".
    bool holdsTitle(const std::string& licenceTitle) const;
    /// How many telling words of the career's own title another one has.
    int wordsOfTitleIn(const std::string& title) const;
    /// A title has the noun that one of the career's names ends with: "Racing -- Trainer".
    bool sharesHeadWith(const std::string& title) const;
    /// Orders titles of one thing: its own title first, then its job names, then by the words shared with its title.
    int nearnessOf(const std::string& title) const;
    /// The last word, in its stem, of a title that ends with a word of the career's own and whose others its names have:
    /// "Pest Control Applicator" for pesticide applicators, who are also pest control technicians; empty for others.
    /// Weaker than a name found: for careers under whose code nothing is filed, where no other's title has that word.
    std::string nounOfItsWords(const std::string& licenceTitle) const;
    /// The longest of its job names of two words or more whose words a license has in their order, be there others between:
    /// "Motor Vehicle Physical Damage Appraiser" for "Damage Appraiser"; never words of two names. Empty for none.
    std::string jobNameWithin(const std::string& licenceTitle) const;
    /// Where its title lists callings ("Weighers, Measurers, Checkers, and Samplers"): most words of a license are among them.
    bool isOfItsCallings(const std::string& licenceTitle) const;
    /// That job name, as the career's own titles spell it; empty for none.
    std::string jobNameOf(const std::string& licenceTitle) const;

private:
    using Stems = std::vector<std::string>;

    /// What it can be at most: permits of a trade of its own are of no career outside of it.
    LicenceFit mostOfTrades(const db::Licence& licence, const Stems& title) const;
    bool names(const Stems& stems, bool whole) const;
    bool isOfItsCalling(const Stems& stems) const;
    bool namesAmongParts(const std::string& title) const;
    bool mayHaveItsName(const std::string& licenceTitle) const;
    bool mayBegin(std::string_view word) const;
    /// Which of m_others has these stems, in whatever order; m_others.size() for none.
    std::size_t findName(Stems stems) const;

    std::vector<Stems> m_names;    ///< title and reported ones
    std::vector<Stems> m_synonyms; ///< what licenses call it, to be met word by word
    std::vector<std::string> m_jobNames; ///< all but the title: reported ones, then the others
    std::vector<Stems> m_others;         ///< the title and m_jobNames, in stems
    std::map<Stems, std::size_t> m_whole;                        ///< m_others with their stems sorted, the first of equal ones
    std::map<std::string, std::vector<std::size_t>> m_byFirst;   ///< m_others of two stems and more, by the first one
    Stems m_words;               ///< telling ones of m_names
    Stems m_callings;            ///< that its title lists, two or more; else empty
    std::unordered_set<std::string> m_tellingStems; ///< of m_others and m_synonyms
    std::bitset<65536> m_beginnings;                ///< two letters of each stem of m_others and m_synonyms
    bool m_ofShips = false, m_ofAircraft = false, m_ofEngineers = false, m_ofAgents = false, m_ofHealth = false;
};

} // namespace waymark::app
