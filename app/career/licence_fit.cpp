// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/licence_fit.h"

#include "app/career/licence_stems.h"
#include "app/career/licence_titles.h"
#include "db/text/pieces.h"
#include "db/text/stem.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace waymark::app {

using namespace licence_stems;

namespace {

/// A trade of its own: words of its licenses and agencies, and words of the careers that are of it.
struct Trade {
    Stems ofLicences, ofCareers;
    bool byAgency = true; ///< its agencies give no licence of another trade
    Stems ofNeighbours{}; ///< careers of which it is a part: racing of those who train animals
};
const std::array<Trade, 5>& foreignTrades() {
    static const std::array<Trade, 5> trades{
        Trade{stemsOfAll({"gaming", "gambling", "casino", "riverboat", "cardroom", "lottery", "slot", "wagering"}),
              stemsOfAll({"gaming", "gambling", "casino", "racing", "race", "jockey", "slot", "betting", "wagering", "lottery"})},
        Trade{stemsOfAll({"racing", "race", "racehorse", "thoroughbred", "parimutuel", "mutuel", "intertrack", "jockey"}),
              stemsOfAll({"gaming", "gambling", "casino", "racing", "race", "jockey", "betting", "wagering"}),
              true,
              stemsOfAll({"animal", "horse", "equine", "veterinary", "veterinarian"})},
        Trade{stemsOfAll({"addiction"}), stemsOfAll({"addiction", "substance", "counselor", "recovery"})},
        Trade{stemsOfAll({"euthanasia"}), stemsOfAll({"euthanasia", "veterinary", "veterinarian"})},
        // "Barber Teacher" teaches barbers and is filed under all teachers.
        Trade{stemsOfAll({"barber", "cosmetology", "esthetician", "manicurist"}),
              stemsOfAll({"barber", "cosmetology", "hairdresser", "hairstylist", "esthetician", "skincare", "manicurist", "makeup",
               "shampooer", "salon", "beauty"}),
              false}};
    return trades;
}

bool isPhysician(const std::string& code) {
    return code >= "29-1210" && code < "29-1250";
}

/// Mechanics, crews and inspectors; a dispatcher of aircraft is filed under all dispatchers.
bool isOfAircraft(const std::string& code) {
    constexpr std::array<std::string_view, 5> codes{"49-3", "53-2", "53-5", "53-6", "43-5032"};
    return std::any_of(codes.begin(), codes.end(), [&code](std::string_view each) { return code.starts_with(each); });
}

/// Papers of ships, whatever their words.
bool isOfCoastGuard(const db::Licence& licence) {
    return licence.agency.find("Maritime Center") != std::string::npos;
}

std::size_t twoLetters(std::string_view word) {
    const auto letter = [word](std::size_t at) { return at < word.size() ? static_cast<unsigned char>(word[at]) : 0U; };
    return letter(0) * 256U + letter(1);
}

std::string joinedStems(const Stems& stems) {
    std::string text;
    for (const std::string& stem : stems)
        text += (text.empty() ? "" : " ") + stem;
    return text;
}

} // namespace

CareersLicences::CareersLicences(const db::CareerNames& names)
    : m_jobNames(names.reported)
    , m_ofShips(names.code.starts_with("53-5"))
    , m_ofAircraft(isOfAircraft(names.code))
    , m_ofEngineers(names.code.starts_with("17-2"))
    , m_ofAgents(names.code.starts_with("13-1011"))
    , m_ofHealth(names.code.starts_with("29-") || names.code.starts_with("31-")) {
    const auto telling = [](const Stems& stems, Stems& words) {
        for (const std::string& stem : stems)
            if (!tellsNothing(stem) && std::find(words.begin(), words.end(), stem) == words.end())
                words.push_back(stem);
    };
    m_names.push_back(stemsIn(names.title, true));
    for (const std::string& title : names.reported)
        m_names.push_back(stemsIn(title, true));
    for (const Stems& name : m_names)
        telling(name, m_words);
    for (const std::string_view synonym : licenceSynonyms(names.code))
        m_synonyms.push_back(stemsIn(std::string(synonym), false));
    for (const Stems& synonym : m_synonyms)
        telling(synonym, m_words);
    if (isPhysician(names.code)) {
        // One calling, licensed as a whole: these are its names on a license.
        for (const char* name : {"Physician and Surgeon", "Osteopathic Physician", "Osteopathic Physician and Surgeon", "Osteopath",
                                 "Medical Doctor", "Doctor of Medicine", "Doctor of Osteopathic Medicine"}) {
            m_names.push_back(stemsIn(name, true));
            m_jobNames.emplace_back(name);
        }
        for (const char* word : {"physician", "osteopath"})
            m_words.push_back(db::stemOf(word));
    }
    m_callings = listedCallings(names.title);
    m_others = {m_names.front()};
    m_jobNames.insert(m_jobNames.end(), names.others.begin(), names.others.end());
    for (const std::string& title : m_jobNames)
        m_others.push_back(stemsIn(title, true));
    // "Medical Language Professional" without its last word is no calling.
    const auto endsInForm = [](const std::string& title) {
        const db::search_parts::Words words(plainTitle(title, true));
        return words.empty() || saysGradeOrForm(words[words.size() - 1]);
    };
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        Stems sorted = m_others[i];
        std::sort(sorted.begin(), sorted.end());
        m_whole.emplace(std::move(sorted), i);
        if (i > 0 && m_others[i].size() > 1 && !tellsNothing(m_others[i].back()) && !endsInForm(m_jobNames[i - 1]))
            m_byFirst[m_others[i].front()].push_back(i);
    }
    for (const auto* names_ : {&m_others, &m_synonyms})
        for (const Stems& name : *names_)
            for (const std::string& stem : name) {
                m_beginnings.set(twoLetters(stem));
                if (!tellsNothing(stem))
                    m_tellingStems.insert(stem);
            }
}

/// A stem begins as its word does.
bool CareersLicences::mayBegin(std::string_view word) const {
    return word.size() < 3 || m_beginnings.test(twoLetters(word));
}

bool CareersLicences::mayHaveItsName(const std::string& licenceTitle) const {
    const db::search_parts::Words words(licenceTitle);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!mayBegin(words[i]) && !saysGradeOrForm(words[i]))
            return false;
    return true;
}

bool CareersLicences::hasWordOfItsNames(const std::string& licenceTitle) const {
    const db::search_parts::Words words(licenceTitle);
    for (std::size_t i = 0; i < words.size(); ++i)
        // "Aesthetician" alone begins otherwise than its stem, "esthetician".
        if ((mayBegin(words[i]) || words[i].starts_with("ae")) && !saysGradeOrForm(words[i]) && m_tellingStems.contains(stemIn(words[i])))
            return true;
    return false;
}

std::string comparableLicence(const std::string& licence) {
    return joinedStems(stemsIn(licence, false));
}

std::string comparableCareer(const std::string& career) {
    return joinedStems(stemsIn(career, true));
}

LicenceFit CareersLicences::mostOfTrades(const db::Licence& licence, const Stems& title) const {
    if (!m_ofShips && isOfCoastGuard(licence))
        return LicenceFit::OtherTrade;
    if (!m_ofAircraft && licence.state.text() == "country:US" && licence.agency.find("Federal Aviation") != std::string::npos)
        return LicenceFit::OtherTrade;
    static const Stems ofCars = stemsOfAll({"automotive", "auto", "automobile", "car", "vehicle", "truck", "bus", "motorcycle", "diesel", "emission"});
    if (isOfInspection(licence.title) && !anyHeldBy(ofCars, m_words))
        return LicenceFit::OtherTrade;
    // Who looks into welds with rays is no technologist of a clinic.
    static const Stems ofPlants = stemsOfAll({"industrial"});
    if (m_ofHealth && anyHeldBy(ofPlants, title) && !anyHeldBy(ofPlants, m_words))
        return LicenceFit::OtherTrade;
    static const Stems ofLeaders = stemsOfAll({"principal", "compliance"});
    if (isOfFirmsLeaders(licence.title) && !anyHeldBy(ofLeaders, m_words))
        return LicenceFit::OtherTrade;
    const Stems words = stemsIn(licence.title + ' ' + licence.agency, false);
    LicenceFit most = LicenceFit::Named;
    for (const Trade& trade : foreignTrades())
        if (anyHeldBy(trade.ofLicences, trade.byAgency ? words : title) &&
            !anyHeldBy(trade.ofCareers, m_words))
            most = std::min(most, anyHeldBy(trade.ofNeighbours, m_words) ? LicenceFit::Part : LicenceFit::OtherTrade);
    return most;
}

bool CareersLicences::names(const Stems& stems, bool whole) const {
    if (stems.empty() || std::all_of(stems.begin(), stems.end(), tellsNothing))
        return false;
    return std::any_of(m_names.begin(), m_names.end(),
                       [&](const Stems& name) {
                           // A name of several words that stands in the license's whole: "Air Traffic Control Tower
                           // Operator".
                           return allHeldBy(stems, name) || (whole && name.size() > 1 && allHeldBy(name, stems));
                       }) ||
           std::any_of(m_synonyms.begin(), m_synonyms.end(), [&](const Stems& synonym) {
               return allHeldBy(stems, synonym) && allHeldBy(synonym, stems);
           });
}

bool CareersLicences::namesAmongParts(const std::string& title) const {
    const auto parts = partsOfLicence(plainTitle(title, false));
    return std::any_of(parts.begin(), parts.end(),
                       [this](const std::string& part) { return names(stemsIn(part, false), false); });
}

bool CareersLicences::isNamedBy(const db::Licence& licence) const {
    return fitOf(licence) == LicenceFit::Named && isOfPerson(licence);
}

bool CareersLicences::isOfPerson(const db::Licence& licence) const {
    return licence.kind != db::LicenceKind::Business || namesAmongParts(licence.title) ||
           (speaksOfPerson(licence.title) && !speaksOfFirm(licence.title));
}

LicenceFit CareersLicences::fitOf(const db::Licence& licence) const {
    if (std::string own = withoutBoardOfCallings(licence.title); own != licence.title) {
        db::Licence itself = licence;
        itself.title = std::move(own);
        return fitOf(itself);
    }
    if (isTaxOnTrade(licence.title) || isOfYoungWorkers(licence.title) || isOfThosePast(licence.title) || isOfSociety(licence.agency))
        return LicenceFit::OtherTrade;
    // Every paper of the Coast Guard that is filed under a seaman's code is of ships, whatever its words: "Master - Lower Level".
    if (m_ofShips && isOfCoastGuard(licence))
        return isOfShipsMaster(licence.title) || names(stemsIn(licence.title, false), true) ? LicenceFit::Named : LicenceFit::Part;
    if (m_ofAgents && isOfAthletesAgents(licence.title))
        return LicenceFit::Named; // whatever the board: racing's
    const Stems stems = stemsIn(licence.title, false);
    if (const LicenceFit most = mostOfTrades(licence, stems); most != LicenceFit::Named)
        return most;
    if (m_ofEngineers && isOfProfessionalEngineers(licence.title))
        return LicenceFit::Named;
    if (stems.empty())
        return LicenceFit::OtherTrade;
    if (names(stems, true) || namesAmongParts(licence.title) ||
        (licence.title.find('(') != std::string::npos && names(stemsIn(withPersonOfBrackets(licence.title), false), true)))
        return LicenceFit::Named;
    if (isOfGoods(licence.title))
        return LicenceFit::OtherTrade;
    Stems ofTrade;
    for (const Trade& trade : foreignTrades())
        if (anyHeldBy(trade.ofCareers, m_words))
            ofTrade.insert(ofTrade.end(), trade.ofLicences.begin(), trade.ofLicences.end());
    return anyHeldBy(stems, ofTrade) || isOfItsCalling(stems) ? LicenceFit::Part : LicenceFit::OtherTrade;
}

/// One word in common is none of its: growers of Christmas trees trim none.
bool CareersLicences::isOfItsCalling(const Stems& stems) const {
    const auto tells = [](const std::string& stem) { return !tellsNothing(stem); };
    const auto isShared = [&](const std::string& stem) { return tells(stem) && holds(stems, stem); };
    const auto isOf = [&](const Stems& name) {
        return !name.empty() && (isShared(name.back()) || std::count_if(name.begin(), name.end(), isShared) > 1);
    };
    const auto isWhole = [&](const Stems& name) { return name.size() > 1 && std::any_of(name.begin(), name.end(), tells) && allHeldBy(name, stems); };
    const bool nothingElse = std::any_of(stems.begin(), stems.end(), tells) &&
                             std::all_of(stems.begin(), stems.end(), [&](const std::string& stem) { return !tells(stem) || holds(m_words, stem); });
    return nothingElse || std::any_of(m_names.begin(), m_names.end(), isOf) || std::any_of(m_synonyms.begin(), m_synonyms.end(), isOf) ||
           std::any_of(m_others.begin(), m_others.end(), isWhole);
}

bool CareersLicences::sharesWordWith(const std::string& title) const {
    const Stems stems = stemsIn(title, false);
    return std::any_of(stems.begin(), stems.end(), [this](const auto& stem) { return !tellsNothing(stem) && holds(m_words, stem); });
}

bool CareersLicences::sharesFieldWith(const std::string& fieldTitle) const {
    static const Stems ofAny = stemsOfAll({"development", "developmental", "management", "operation", "operations", "program", "project", "quality", "research", "system", "systems"});
    const Stems stems = stemsIn(fieldTitle, false);
    return std::any_of(stems.begin(), stems.end(), [this](const auto& stem) {
        return !tellsNothing(stem) && std::find(ofAny.begin(), ofAny.end(), stem) == ofAny.end() && holds(m_words, stem);
    });
}

NameFound CareersLicences::isFoundByName(const std::string& licenceTitle) const {
    if (!mayHaveItsName(plainTitle(licenceTitle, false)))
        return NameFound::No;
    // Stems as they are: "police" and "policy", "adjuster" and "adjustment" are other words.
    const Stems stems = stemsIn(licenceTitle, false);
    if (stems.empty() || std::all_of(stems.begin(), stems.end(), tellsNothing))
        return NameFound::No;
    if (stems == m_others.front() || std::find(m_synonyms.begin(), m_synonyms.end(), stems) != m_synonyms.end())
        return NameFound::Title;
    // One word of the title is short for it, and may be another calling: a jockey is no disc jockey.
    const Stems& title = m_others.front();
    if (stems.size() == 1 && std::find(title.begin(), title.end(), stems.front()) != title.end())
        return NameFound::No;
    return findName(stems) < m_others.size() ? NameFound::JobName : NameFound::No;
}

bool CareersLicences::isItsShortName(const std::string& licenceTitle) const {
    const Stems stems = stemsIn(licenceTitle, false);
    const Stems& title = m_others.front();
    return stems.size() == 1 && !tellsNothing(stems.front()) && std::find(title.begin(), title.end(), stems.front()) != title.end() &&
           std::find(m_others.begin() + 1, m_others.end(), stems) != m_others.end();
}

/// "Midwife, Direct Entry" turns a name round.
std::size_t CareersLicences::findName(Stems stems) const {
    std::sort(stems.begin(), stems.end());
    const auto found = m_whole.find(stems);
    return found == m_whole.end() ? m_others.size() : found->second;
}

bool CareersLicences::isOfItsCallings(const std::string& licenceTitle) const {
    if (m_callings.empty())
        return false;
    Stems stems = stemsIn(licenceTitle, false);
    std::erase_if(stems, tellsNothing);
    const auto its = std::count_if(stems.begin(), stems.end(), [this](const std::string& stem) {
        return std::find(m_callings.begin(), m_callings.end(), stem) != m_callings.end();
    });
    return 2 * static_cast<std::size_t>(its) > stems.size();
}

bool CareersLicences::holdsTitle(const std::string& licenceTitle) const {
    const Stems stems = stemsIn(licenceTitle, false);
    const Stems& title = m_others.front();
    const auto isIn = [&stems](const std::string& stem) { return std::find(stems.begin(), stems.end(), stem) != stems.end(); };
    return !std::all_of(title.begin(), title.end(), tellsNothing) && (title.size() > 1 || stems.size() == 1) &&
           std::all_of(title.begin(), title.end(), isIn);
}

int CareersLicences::wordsOfTitleIn(const std::string& title) const {
    const Stems stems = stemsIn(title, false);
    const Stems& own = m_others.front();
    return static_cast<int>(std::count_if(own.begin(), own.end(), [&](const auto& stem) { return !tellsNothing(stem) && holds(stems, stem); }));
}

bool CareersLicences::sharesHeadWith(const std::string& title) const {
    const Stems stems = stemsIn(title, false);
    return std::any_of(stems.begin(), stems.end(), [this](const std::string& stem) {
        return std::any_of(m_names.begin(), m_names.end(),
                           [&stem](const Stems& name) { return !name.empty() && name.back() == stem; });
    });
}

int CareersLicences::nearnessOf(const std::string& title) const {
    constexpr int own = 10000, name = 1000, word = 10; // a word too many counts one
    const Stems stems = stemsIn(title, false);
    int nearness = stems == m_others.front() ? own : std::find(m_others.begin(), m_others.end(), stems) != m_others.end() ? name : 0;
    for (const std::string& stem : stems)
        nearness += holds(m_others.front(), stem) ? word : -1;
    // "Truck Driver (Existing Title: ...)" says itself that another title is the plain one.
    return title.find(" Title:") == std::string::npos ? nearness : nearness - word;
}

std::string CareersLicences::nounOfItsWords(const std::string& licenceTitle) const {
    const Stems stems = stemsIn(licenceTitle, false);
    const Stems& title = m_others.front();
    if (stems.size() < 2 || tellsNothing(stems.back()) || std::find(title.begin(), title.end(), stems.back()) == title.end())
        return {};
    const auto isIts = [this](const std::string& stem) {
        return std::any_of(m_others.begin(), m_others.end(), [&stem](const Stems& name) {
            return std::find(name.begin(), name.end(), stem) != name.end();
        });
    };
    return std::all_of(stems.begin(), stems.end(), isIts) ? stems.back() : std::string();
}

std::string CareersLicences::jobNameWithin(const std::string& licenceTitle) const {
    const Stems stems = stemsIn(licenceTitle, false);
    const auto isWithin = [&stems](const Stems& name) {
        auto at = stems.begin();
        for (const std::string& stem : name) {
            at = std::find(at, stems.end(), stem);
            if (at == stems.end())
                return false;
            ++at;
        }
        return true;
    };
    std::size_t longest = 0;
    for (const std::string& stem : stems) {
        const auto names = m_byFirst.find(stem);
        if (names == m_byFirst.end())
            continue;
        // Of equally long ones the first of the list.
        for (const std::size_t i : names->second)
            if (const auto length = m_others[i].size(), most = longest == 0 ? 0 : m_others[longest].size();
                isWithin(m_others[i]) && (length > most || (length == most && i < longest)))
                longest = i;
    }
    return longest == 0 || speaksOfFirm(licenceTitle) ? std::string() : m_jobNames.at(longest - 1);
}

std::string CareersLicences::jobNameOf(const std::string& licenceTitle) const {
    const std::size_t found = findName(stemsIn(licenceTitle, false));
    return found == 0 || found == m_others.size() ? std::string() : m_jobNames.at(found - 1);
}

} // namespace waymark::app
