// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/licence_telling.h"

#include "app/career/licence_titles.h"
#include "db/text/one_of.h"
#include "db/text/pieces.h"
#include "db/text/stem.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::app {

namespace {

/// Whom or what it licenses besides the work: teaching it, a place, a first or second stage, who answers for others.
constexpr std::array<std::string_view, 22> besides{
    "assistant", "booth", "demonstration", "establishment", "facility",
    "instructor", "laser", "manager", "nipr", "owner", "principal", "renter", "salon", "school",
    "shop",      "shops",   "sponsor",  "student",    "teacher",     "temporary",     "trainee",       "training"};
/// Counted as the trade only where the career's own title is such: who checks or teaches it, and who runs the firm.
constexpr std::array<std::string_view, 3> beyond{"contractor", "inspector", "instructor"};

/// Held while one practises under somebody else.
constexpr std::array<std::string_view, 5> learners{"apprentice", "intern", "provisional", "student", "trainee"};
/// The same where supervised work follows the degree; else an associate sells houses, and a master is above the others.
constexpr std::array<std::string_view, 4> beforeSupervision{"associate", "graduate", "master", "masters"};

bool isLearners(std::string_view word, bool supervised) {
    return std::find(learners.begin(), learners.end(), word) != learners.end() ||
           (supervised && std::find(beforeSupervision.begin(), beforeSupervision.end(), word) != beforeSupervision.end());
}

std::vector<std::string> stemsOf(const std::string& text) {
    std::vector<std::string> stems;
    const db::search_parts::Words words(text);
    for (std::size_t i = 0; i < words.size(); ++i)
        stems.push_back(db::stemOf(words[i]));
    return stems;
}

/// "Barbers and Cosmetologists - Booth Renter" licenses booth renters, "Cosmetologist, Esthetician, Waxing" first of all
/// the one it begins with.
db::Licence ofItsKind(db::Licence licence) {
    if (std::string kind = withoutBoard(licence.title); kind != licence.title)
        licence.title = std::move(kind);
    else if (std::count(licence.title.begin(), licence.title.end(), ',') > 1)
        licence.title.resize(licence.title.find(','));
    return licence;
}

/// A field with boards of its own: what its board gives, or what is called after it, is of no career outside of it.
struct Field {
    std::vector<std::string_view> ofRecords, ofCareers; ///< lower case, in a record's title, agency or address; in names
};
const std::array<Field, 8>& fieldsOfTheirOwn() {
    static const std::array<Field, 8> fields{
        Field{{"alcoholic beverage", "liquor", "beverage control"}, {"alcohol", "bartend", "brew", "distill", "wine", "liquor", "beverage"}},
        Field{{"controlled substance"}, {"pharmac", "physician", "doctor", "surgeon", "dentist", "veterinar", "nurse"}},
        Field{{"boxing", "wrestling", "athletic commission", "combative", "combat sport"}, {"boxing", "boxer", "wrestl", "athlet", "sport", "referee"}},
        Field{{"chiropract"}, {"chiropract"}},
        Field{{"department of insurance \xC2\xB7 bureau of agent", "insurance administration", "bail bonds"}, {"insur", "claim", "bail"}},
        Field{{"entry commission"}, {"vessel", "captain"}}, // the right to fish, which who owns the boat has bought
        Field{{"podiatric x", "podiatric r", "podiatric m"}, {"podiatr"}},
        Field{{"faa.gov", "federal aviation", "airmen", "aeronautic"},
              {"aviat", "aircraft", "airframe", "flight", "pilot", "airline", "airport", "airfield", "air traffic", "avionic", "aerospace", "drone",
               "parachut", "helicopter"}}};
    return fields;
}

/// "Licensed Professional Counselor" licenses therapy, which those who guide pupils or job seekers do not do.
bool isOfTherapy(const std::string& record) {
    return record.find("therapist") != std::string::npos ||
           (record.find("counselor") != std::string::npos && db::holdsAny(record, {"professional", "clinical", "mental"}) &&
            !db::holdsAny(record, {"school", "guidance", "rehabilitation", "vocational", "career"}));
}

/// Of advanced practice: not the registered nurse's, nor that of midwives who are no nurses.
bool isOfAdvancedNurse(const std::string& record) {
    const auto words = db::search_parts::Words(record).list();
    const auto is = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    return is("aprn") || is("arnp") || is("crna") || is("cnm") ||
           (record.find("nurs") != std::string::npos && db::holdsAny(record, {"advanced", "practitioner", "specialist", "anesthe", "midwi"}));
}

/// "electr" of electrical work and "electrician": one is the beginning of the other.
bool holdsAlike(const std::set<std::string>& trade, const std::string& word) {
    constexpr std::size_t likeness = 5; // letters
    return std::any_of(trade.begin(), trade.end(), [&](const auto& each) {
        const auto& shorter = each.size() < word.size() ? each : word;
        return each == word || (shorter.size() >= likeness && each.starts_with(shorter) && word.starts_with(shorter));
    });
}

bool holdsAll(const std::set<std::string>& trade, const std::set<std::string>& other) {
    return std::all_of(other.begin(), other.end(), [&](const auto& word) { return holdsAlike(trade, word); });
}

/// The callings of a career's title: "Plumbers, Pipefitters, and Steamfitters" has three, beside itself.
std::vector<std::set<std::string>> tradesOf(std::string title) {
    title = withoutExceptions(std::move(title));
    std::vector<std::set<std::string>> trades{licenceTradeOf(comparableCareer(title))};
    for (const char* mark : {", and ", " and ", "/"})
        for (auto at = title.find(mark); at != std::string::npos; at = title.find(mark))
            title.replace(at, std::string_view(mark).size(), ", ");
    bool branch = false; // "Child, Family, and School Social Workers": what has no plural is no calling but narrows the next one
    for (const std::string& part : db::split(title, ", ")) {
        if (!branch && speaksOfPerson(part))
            trades.push_back(licenceTradeOf(comparableCareer(part)));
        branch = !part.ends_with('s');
    }
    return trades;
}

} // namespace

int licenceGradeOf(const std::string& title) {
    constexpr std::array<std::pair<std::string_view, int>, 29> grades{
        {{"apprentice", -9}, {"trainee", -9},   {"helper", -9},   {"student", -9},     {"intern", -8},    {"training", -8},
         {"temporary", -7},  {"limited", -4},   {"restricted", -4}, {"provisional", -4}, {"assistant", -3}, {"fireman", -3},
         {"4th", -3},        {"fourth", -3},    {"iv", -3},       {"3rd", -2},         {"third", -2},     {"iii", -2},
         {"2nd", -1},        {"second", -1},    {"1st", 1},       {"first", 1},        {"journeyman", 1}, {"senior", 4},
         {"supervisor", 4},  {"chief", 5},      {"master", 5},    {"contractor", 6},
         {"superintendent", 6}}};
    int grade = 0;
    const db::search_parts::Words words(title);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const auto& [word, step] : grades)
            grade += words[i] == word ? step : 0;
    return grade;
}

std::set<std::string> licenceTradeOf(const std::string& comparable) {
    static const std::string assistant = db::stemOf("assistant");
    std::set<std::string> trade;
    const db::search_parts::Words words(comparable);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == assistant || licenceGradeOf(words.list()[i]) == 0)
            trade.insert(std::string(words[i]));
    return trade;
}

bool isWhileLearning(const std::string& title, bool supervised) {
    const auto words = db::search_parts::Words(title).list();
    return std::any_of(words.begin(), words.end(), [supervised](const auto& word) { return isLearners(word, supervised); });
}

bool isNarrowedLicence(const std::string& title) {
    constexpr std::array<std::string_view, 7> narrowed{"limited",    "restricted",    "temporary",    "provisional",
                                                        "additional", "authorization", "institutional"};
    const auto stems = stemsOf(title);
    return std::any_of(narrowed.begin(), narrowed.end(), [&](auto word) {
        return std::find(stems.begin(), stems.end(), db::stemOf(word)) != stems.end();
    });
}

LicenceTelling::LicenceTelling(const db::CareerNames& career, const std::vector<std::string>& others, bool advancedNurses)
    : m_names(career)
    , m_title(db::lowered(career.title))
    , m_spoken(m_title)
    , m_own(stemsOf(career.title))
    , m_trades(tradesOf(career.title))
    , m_advancedNurses(advancedNurses)
    , m_clinical(career.code.starts_with("29-") || career.code.starts_with("31-")) {
    for (const auto& title : career.reported) {
        m_reported.push_back(db::lowered(title));
        m_spoken += '\n' + m_reported.back();
    }
    for (const auto& title : others)
        m_others.insert(comparableCareer(title));
    m_others.erase(comparableCareer(career.title));
    for (const auto& title : m_others)
        m_otherTrades.push_back(licenceTradeOf(title));
    m_ownTrades.push_back(m_trades.front());
    for (const auto* names : {&career.reported, &career.others})
        for (const auto& title : *names)
            m_ownTrades.push_back(licenceTradeOf(comparableCareer(title)));
    for (const auto* names : {&career.reported, &career.others})
        for (const auto& title : *names)
            for (auto& stem : stemsOf(title))
                m_called.insert(std::move(stem));
    for (auto& stem : stemsOf(career.title))
        m_called.insert(std::move(stem));
    for (const auto name : licenceSynonyms(career.code))
        m_ownTrades.push_back(licenceTradeOf(comparableCareer(std::string(name))));
    for (const auto name : licenceSynonyms(career.code))
        for (auto& stem : stemsOf(std::string(name)))
            m_called.insert(std::move(stem));
    for (const auto& title : career.reported)
        for (auto& stem : stemsOf(title))
            m_own.push_back(std::move(stem));
}

LicenceFit LicenceTelling::fitOf(const db::Licence& licence) const {
    const auto kind = ofItsKind(licence);
    if (isBesides(kind.title) || isBeyond(kind.title) || isOfAnotherField(licence))
        return LicenceFit::OtherTrade;
    const auto fit = m_names.fitOf(kind);
    if ((fit != LicenceFit::Named && isOfOtherCareer(licence)) || isWithinOthersTitle(licence))
        return LicenceFit::OtherTrade;
    if (m_advancedNurses)
        return isOfAdvancedNurse(db::lowered(licence.title)) ? LicenceFit::Named : LicenceFit::OtherTrade;
    const bool whole = kind.title == licence.title; // the page heard the record by more names than are at hand here
    return whole && fit == LicenceFit::OtherTrade ? LicenceFit::Part : fit;
}

bool LicenceTelling::isOfItsLearners(const db::Licence& licence, bool supervised) const {
    auto whole = licence;
    whole.title.clear();
    const db::search_parts::Words words(licence.title.substr(0, licence.title.find(" (")));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] != "s" && !isLearners(words[i], supervised))
            whole.title += (whole.title.empty() ? "" : " ") + std::string(words[i]);
    return !whole.title.empty() && !isNarrowedLicence(whole.title) && fitOf(whole) == LicenceFit::Named;
}

bool LicenceTelling::isOfOtherCareer(const db::Licence& licence) const {
    return m_others.contains(comparableLicence(ofItsKind(licence).title)) || isWithinOthersTitle(licence);
}

bool LicenceTelling::isWithinOthersTitle(const db::Licence& licence) const {
    constexpr std::size_t fewest = 3; // words: one or two alone are of many trades
    const auto trade = licenceTradeOf(comparableLicence(ofItsKind(licence).title));
    const auto isWithin = [&](const auto& title) { return std::includes(title.begin(), title.end(), trade.begin(), trade.end()); };
    return trade.size() >= fewest && !m_advancedNurses && std::any_of(m_otherTrades.begin(), m_otherTrades.end(), isWithin) &&
           std::none_of(m_ownTrades.begin(), m_ownTrades.end(), [&](const auto& own) { return holdsAll(own, trade); }) && !isByTitle(licence);
}

bool LicenceTelling::holdsTitle(const db::Licence& licence) const {
    return m_trades.front().size() > 1 && holdsAll(licenceTradeOf(comparableLicence(ofItsKind(licence).title)), m_trades.front());
}

bool LicenceTelling::sharesHead(const db::Licence& licence) const {
    return m_names.sharesHeadWith(ofItsKind(licence).title);
}

bool LicenceTelling::isByTitle(const db::Licence& licence) const {
    const auto trade = licenceTradeOf(comparableLicence(ofItsKind(licence).title));
    return !trade.empty() && std::any_of(m_trades.begin(), m_trades.end(), [&](const auto& own) {
        return holdsAll(trade, own) && (own.size() > 1 || holdsAll(own, trade));
    });
}

bool LicenceTelling::isOfOneCalling(const db::Licence& licence) const {
    constexpr std::ptrdiff_t several = 2;
    const auto trade = licenceTradeOf(comparableLicence(ofItsKind(licence).title));
    const auto first = m_trades.begin() + 1; // behind the whole title
    if (trade.empty() || m_trades.end() - first < several || !holdsAll(m_trades.front(), trade))
        return false; // "Fire Inspectors and Investigators": the second one's fire stands with the first
    return std::count_if(first, m_trades.end(), [&](const auto& calling) { return holdsAll(trade, calling); }) == 1;
}

bool LicenceTelling::isNarrower(const db::Licence& licence) const {
    constexpr std::array<std::string_view, 4> forms{"professional", "registered", "practitioner", "state"};
    const auto trade = licenceTradeOf(comparableLicence(ofItsKind(licence).title));
    return std::any_of(trade.begin(), trade.end(), [&](const auto& word) {
        return !holdsAlike(m_called, word) && std::none_of(forms.begin(), forms.end(), [&](auto form) { return db::stemOf(form) == word || form == word; });
    });
}

bool LicenceTelling::isBeyond(const std::string& title) const {
    const auto stems = stemsOf(title), own = stemsOf(m_title);
    return std::any_of(beyond.begin(), beyond.end(), [&](auto word) {
        const auto in = [stem = db::stemOf(word)](const auto& all) { return std::find(all.begin(), all.end(), stem) != all.end(); };
        return in(stems) && !in(own) && !(word == "instructor" && db::holdsAny(m_title, {"teacher", "trainer", "coach"}));
    });
}

bool LicenceTelling::isOfAnotherField(const db::Licence& licence) const {
    const auto record = db::lowered(licence.title + '\n' + licence.agency + '\n' + licence.url);
    if (m_title.find("counselor") != std::string::npos && m_title.find("all other") == std::string::npos &&
        isOfTherapy(db::lowered(licence.title)) && !db::holdsAny(m_title, {"mental", "therap", "behavior", "psycho", "clinical"}))
        return true;
    if (m_title.starts_with("school psycholog") && !db::holdsAny(db::lowered(licence.title), {"school", "education"}))
        return true; // the board of psychology licenses private practice, the education department schools
    if (m_clinical && db::holdsAny(db::lowered(licence.title), {"industrial"}) && !db::holdsAny(m_spoken, {"industrial"}))
        return true; // "Radiographer, Industrial" looks into welds
    if (record.find("(music") != std::string::npos && m_title.find("music") == std::string::npos)
        return true; // a teacher of subjects that are not everybody's
    return std::any_of(fieldsOfTheirOwn().begin(), fieldsOfTheirOwn().end(), [&](const auto& field) {
        return db::holdsAny(record, field.ofRecords) && !isOfField(field.ofCareers);
    });
}

bool LicenceTelling::isOfField(const std::vector<std::string_view>& words) const {
    const auto named = std::count_if(m_reported.begin(), m_reported.end(), [&](const auto& name) { return db::holdsAny(name, words); });
    return db::holdsAny(m_title, words) || (named > 0 && 2 * named >= static_cast<std::ptrdiff_t>(m_reported.size()));
}

bool LicenceTelling::isBesides(const std::string& title) const {
    const auto stems = stemsOf(title);
    return std::any_of(besides.begin(), besides.end(), [&](auto word) {
        const auto stem = db::stemOf(word);
        const auto isIt = [&](const auto& each) { return each == stem; };
        // "Cosmetology School" is a school, "School Counselor" is somebody who works there.
        const auto from = word == "school" && !stems.empty() ? stems.end() - 1 : stems.begin();
        const bool leads = (word == "principal" || word == "manager") && std::find(stems.begin(), stems.end(), db::stemOf("broker")) != stems.end() &&
                           std::find(stems.begin(), stems.end(), db::stemOf("dealer")) == stems.end(); // of a firm that deals
        return !leads && std::any_of(from, stems.end(), isIt) && std::none_of(m_own.begin(), m_own.end(), isIt); // a principal broker is above the others
    });
}

} // namespace waymark::app
