// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/licensing.h"

#include "app/career/licence_fit.h"
#include "app/career/licence_titles.h"
#include "db/text/pieces.h"
#include "db/text/stem.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace waymark::app {

namespace {

constexpr std::size_t mostStates = 25;
constexpr std::size_t manyStates = 10;
constexpr std::size_t fewStates = 5; // where the learner's own is none of them, no step

/// Whom or what it licenses besides the work: teaching it, a place, a first or second stage.
constexpr std::array<std::string_view, 20> besides{
    "assistant", "booth", "demonstration", "establishment", "facility",
    "instructor", "laser", "manager", "owner", "renter", "salon", "school",
    "shop",      "shops",   "sponsor",  "student",    "teacher",     "temporary",     "trainee",       "training"};
/// Counted as the trade only where the career's own title is such: who checks or teaches it, and who runs the firm.
constexpr std::array<std::string_view, 3> beyond{"contractor", "inspector", "instructor"};
constexpr std::array<std::string_view, 4> narrowed{"limited", "restricted", "temporary", "provisional"};

std::vector<std::string> stemsOf(const std::string& text) {
    std::vector<std::string> stems;
    const db::search_parts::Words words(text);
    for (std::size_t i = 0; i < words.size(); ++i)
        stems.push_back(db::stemOf(words[i]));
    return stems;
}

template <std::size_t count>
bool holdsAny(const std::vector<std::string>& stems, const std::array<std::string_view, count>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) {
        return std::find(stems.begin(), stems.end(), db::stemOf(word)) != stems.end();
    });
}

/// "Barbers and Cosmetologists - Booth Renter" licenses booth renters, "Cosmetologist, Esthetician, Waxing" first of all
/// the one it begins with.
db::Licence ofItsKind(db::Licence licence) {
    if (const auto dash = licence.title.rfind(" - "); dash != std::string::npos)
        licence.title.erase(0, dash + 3);
    else if (std::count(licence.title.begin(), licence.title.end(), ',') > 1)
        licence.title.resize(licence.title.find(','));
    return licence;
}

bool isFederal(const db::Licence& licence) {
    return licence.state.text() == "country:US";
}

bool asksPractice(const db::Licence& licence) {
    return licence.experience == db::LicencePractice::Yes || licence.experience == db::LicencePractice::Employed;
}

/// Words of a title that place it among its grades, lowest first; in the middle where it has none.
int gradeOf(const std::string& title) {
    constexpr std::array<std::pair<std::string_view, int>, 28> grades{
        {{"apprentice", -9}, {"trainee", -9},   {"helper", -9},   {"student", -9},     {"intern", -8},    {"training", -8},
         {"temporary", -7},  {"limited", -4},   {"restricted", -4}, {"provisional", -4}, {"assistant", -3}, {"fireman", -3},
         {"4th", -3},        {"fourth", -3},    {"iv", -3},       {"3rd", -2},         {"third", -2},     {"iii", -2},
         {"2nd", -1},        {"second", -1},    {"1st", 1},       {"first", 1},        {"journeyman", 1}, {"senior", 4},
         {"supervisor", 4},  {"chief", 5},      {"master", 5},    {"contractor", 6}}};
    int grade = 0;
    const db::search_parts::Words words(title);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const auto& [word, step] : grades)
            grade += words[i] == word ? step : 0;
    return grade;
}

bool holdsAnyText(const std::string& text, const std::vector<std::string_view>& parts) {
    return std::any_of(parts.begin(), parts.end(), [&](auto part) { return text.find(part) != std::string::npos; });
}

/// A field with boards of its own: what its board gives, or what is called after it, is of no career outside of it.
struct Field {
    std::vector<std::string_view> ofRecords, ofCareers; ///< lower case, in a record's title, agency or address; in names
};
const std::array<Field, 4>& fieldsOfTheirOwn() {
    static const std::array<Field, 4> fields{
        Field{{"boxing", "wrestling", "athletic commission", "combative", "combat sport"}, {"boxing", "boxer", "wrestl", "athlet", "sport", "referee"}},
        Field{{"chiropract"}, {"chiropract"}},
        Field{{"podiatric x", "podiatric r", "podiatric m"}, {"podiatr"}},
        Field{{"faa.gov", "federal aviation", "airmen", "aeronautic"},
              {"aviat", "aircraft", "airframe", "flight", "pilot", "airline", "airport", "airfield", "air traffic", "avionic", "aerospace", "drone",
               "parachut", "helicopter"}}};
    return fields;
}

/// "Licensed Professional Counselor" licenses therapy, which those who guide pupils or job seekers do not do.
bool isOfTherapy(const std::string& record) {
    return record.find("therapist") != std::string::npos ||
           (record.find("counselor") != std::string::npos && holdsAnyText(record, {"professional", "clinical", "mental"}) &&
            !holdsAnyText(record, {"school", "guidance", "rehabilitation", "vocational", "career"}));
}

/// Of advanced practice: not the registered nurse's, nor that of midwives who are no nurses.
bool isOfAdvancedNurse(const std::string& record) {
    const auto words = db::search_parts::Words(record).list();
    const auto is = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    return is("aprn") || is("arnp") || is("crna") || is("cnm") ||
           (record.find("nurs") != std::string::npos && holdsAnyText(record, {"advanced", "practitioner", "specialist", "anesthe", "midwi"}));
}

/// A title's words without those of grade and form, joined: "Apprentice Electrician" and "Journeyman Electrician" are one
/// trade. An assistant is a calling of its own.
std::set<std::string> tradeOf(const std::string& comparable) {
    static const std::string assistant = db::stemOf("assistant");
    std::set<std::string> trade;
    const db::search_parts::Words words(comparable);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == assistant || gradeOf(words.list()[i]) == 0)
            trade.insert(std::string(words[i]));
    return trade;
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
    for (const char* exception : {", Except", ", All Other", ", Including"})
        title.resize(std::min(title.size(), title.find(exception)));
    std::vector<std::set<std::string>> trades{tradeOf(comparableCareer(title))};
    for (const char* mark : {", and ", " and ", "/"})
        for (auto at = title.find(mark); at != std::string::npos; at = title.find(mark))
            title.replace(at, std::string_view(mark).size(), ", ");
    for (const std::string& part : db::split(title, ", "))
        if (speaksOfPerson(part))
            trades.push_back(tradeOf(comparableCareer(part)));
    return trades;
}

/// How the records of one career are told apart.
class Telling {
public:
    Telling(const db::CareerNames& career, const std::vector<std::string>& others, bool advancedNurses)
        : m_names(career)
        , m_title(db::lowered(career.title))
        , m_spoken(m_title)
        , m_own(stemsOf(career.title))
        , m_trades(tradesOf(career.title))
        , m_advancedNurses(advancedNurses) {
        for (const auto& title : career.reported)
            m_spoken += '\n' + db::lowered(title);
        for (const auto& title : others)
            m_others.insert(comparableCareer(title));
        m_others.erase(comparableCareer(career.title));
        for (const auto& title : career.reported)
            for (auto& stem : stemsOf(title))
                m_own.push_back(std::move(stem));
    }

    LicenceFit fitOf(const db::Licence& licence) const {
        const auto kind = ofItsKind(licence);
        if (isBesides(kind.title) || isBeyond(kind.title) || isOfAnotherField(licence))
            return LicenceFit::OtherTrade;
        const auto fit = m_names.fitOf(kind);
        if (fit != LicenceFit::Named && m_others.contains(comparableLicence(kind.title)))
            return LicenceFit::OtherTrade;
        if (m_advancedNurses)
            return isOfAdvancedNurse(db::lowered(licence.title)) ? LicenceFit::Named : LicenceFit::OtherTrade;
        const bool whole = kind.title == licence.title; // the page heard the record by more names than are at hand here
        return whole && fit == LicenceFit::OtherTrade ? LicenceFit::Part : fit;
    }

    /// Filed as a second license behind another one, which is what advanced nurses have.
    bool mayBeSecond() const { return m_advancedNurses; }

    /// It holds the career's whole title of two words or more, whatever else it says.
    bool holdsTitle(const db::Licence& licence) const {
        return m_trades.front().size() > 1 && holdsAll(tradeOf(comparableLicence(ofItsKind(licence).title)), m_trades.front());
    }

    /// It has the career's own title, or one of its callings, or holds the whole of it with more.
    bool isByTitle(const db::Licence& licence) const {
        const auto trade = tradeOf(comparableLicence(ofItsKind(licence).title));
        return !trade.empty() && std::any_of(m_trades.begin(), m_trades.end(), [&](const auto& own) {
            return holdsAll(trade, own) && (own.size() > 1 || holdsAll(own, trade));
        });
    }

private:
    bool isBeyond(const std::string& title) const {
        const auto stems = stemsOf(title), own = stemsOf(m_title);
        return std::any_of(beyond.begin(), beyond.end(), [&](auto word) {
            const auto in = [stem = db::stemOf(word)](const auto& all) { return std::find(all.begin(), all.end(), stem) != all.end(); };
            return in(stems) && !in(own) && !(word == "instructor" && holdsAnyText(m_title, {"teacher", "trainer", "coach"}));
        });
    }

    bool isOfAnotherField(const db::Licence& licence) const {
        const auto record = db::lowered(licence.title + '\n' + licence.agency + '\n' + licence.url);
        if (m_title.find("counselor") != std::string::npos && m_title.find("all other") == std::string::npos &&
            isOfTherapy(db::lowered(licence.title)) && !holdsAnyText(m_title, {"mental", "therap", "behavior", "psycho", "clinical"}))
            return true;
        if (record.find("(music") != std::string::npos && m_title.find("music") == std::string::npos)
            return true; // a teacher of subjects that are not everybody's
        return std::any_of(fieldsOfTheirOwn().begin(), fieldsOfTheirOwn().end(), [&](const auto& field) {
            return holdsAnyText(record, field.ofRecords) && !holdsAnyText(m_spoken, field.ofCareers);
        });
    }

    bool isBesides(const std::string& title) const {
        const auto stems = stemsOf(title);
        return std::any_of(besides.begin(), besides.end(), [&](auto word) {
            const auto stem = db::stemOf(word);
            const auto isIt = [&](const auto& each) { return each == stem; };
            // "Cosmetology School" is a school, "School Counselor" is somebody who works there.
            const auto from = word == "school" && !stems.empty() ? stems.end() - 1 : stems.begin();
            return std::any_of(from, stems.end(), isIt) && std::none_of(m_own.begin(), m_own.end(), isIt);
        });
    }

    CareersLicences m_names;
    std::string m_title, m_spoken;  ///< lower case; with the titles that its workers reported
    std::vector<std::string> m_own; ///< stems of its names
    std::vector<std::set<std::string>> m_trades;
    bool m_advancedNurses;
    std::set<std::string> m_others; ///< comparable titles
};

/// "Plumber (Apprentice, Journeyman, Master)", filed as a first stage.
bool namesAllGrades(const std::string& title) {
    constexpr std::array<std::string_view, 3> grades{"apprentice", "journeyman", "master"};
    const auto words = db::search_parts::Words(title).list();
    return std::all_of(grades.begin(), grades.end(),
                       [&](auto grade) { return std::find(words.begin(), words.end(), grade) != words.end(); });
}

/// Filed as a business, but with an exam: nobody examines a shop.
bool isForPeople(const db::Licence& licence, const Telling& telling) {
    return licensesPeople(licence) || (telling.mayBeSecond() && licence.kind == db::LicenceKind::Secondary) || namesAllGrades(licence.title) ||
           (licence.kind == db::LicenceKind::Business && licence.exam && *licence.exam != db::LicenceExam::No);
}

/// Only where others are left.
template <class IsOut>
void leaveOut(std::vector<std::size_t>& records, IsOut&& isOut) {
    if (!std::all_of(records.begin(), records.end(), isOut))
        std::erase_if(records, isOut);
}

} // namespace

bool isBelow(const db::Licence& one, const db::Licence& other) {
    const auto asked = [](const db::Licence& licence) {
        return std::tuple(asksPractice(licence), gradeOf(licence.title), licence.education == db::LicenceSchooling::Degree);
    };
    return asked(one) < asked(other);
}

bool followsAfter(const db::Licence& licence, const db::Licence& first) {
    const auto low = tradeOf(comparableLicence(first.title)), high = tradeOf(comparableLicence(licence.title));
    return isBelow(first, licence) &&
           (low == high || (gradeOf(first.title) != 0 && std::includes(high.begin(), high.end(), low.begin(), low.end())));
}

bool licensesPeople(const db::Licence& licence) {
    return !licence.kind || *licence.kind == db::LicenceKind::Licence || *licence.kind == db::LicenceKind::Registry;
}

bool namesCareer(const std::string& licence, const std::string& career) {
    db::CareerNames names;
    names.title = career;
    db::Licence record;
    record.title = licence;
    return CareersLicences(names).fitOf(record) == LicenceFit::Named;
}

Licensing licensingOf(const db::CareerNames& career, const WaysIn& ways, const std::vector<db::Licence>& everywhere,
                      const std::vector<std::string>& others) {
    const bool advancedNurses = std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.key == "aprn-license"; });
    const Telling telling(career, others, advancedNurses);
    Licensing licensing;
    std::set<std::string> any, named;
    for (const auto& licence : everywhere)
        if (isForPeople(licence, telling) && !isFederal(licence)) {
            const auto fit = telling.fitOf(licence);
            if (fit != LicenceFit::OtherTrade)
                any.insert(licence.state.text());
            if (fit != LicenceFit::Named)
                continue;
            named.insert(licence.state.text());
            licensing.examsStated += licence.exam ? 1U : 0U;
            licensing.examsAsked += licence.exam && *licence.exam != db::LicenceExam::No ? 1U : 0U;
            licensing.schoolingStated += licence.education ? 1U : 0U;
            licensing.degreesAsked += licence.education == db::LicenceSchooling::Degree ? 1U : 0U;
        }
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < ways.licences.size(); ++i) {
        const auto& licence = ways.licences[i];
        const auto fit = isForPeople(licence, telling) ? telling.fitOf(licence) : LicenceFit::OtherTrade;
        if (fit == LicenceFit::Named || (fit == LicenceFit::Part && telling.holdsTitle(licence)))
            licensing.here.push_back(i);
        else if (fit == LicenceFit::Part)
            parts.push_back(i);
    }
    licensing.exact = !licensing.here.empty();
    if (!licensing.exact)
        licensing.here = parts;
    leaveOut(licensing.here, [&](std::size_t i) { return !telling.isByTitle(ways.licences[i]); });
    leaveOut(licensing.here, [&](std::size_t i) { return holdsAny(stemsOf(ways.licences[i].title), narrowed); });
    leaveOut(licensing.here, [&](std::size_t i) { return speaksOfFirm(ways.licences[i].title); }); // who runs one, not who works in it
    std::stable_sort(licensing.here.begin(), licensing.here.end(), [&](std::size_t one, std::size_t other) {
        return isBelow(ways.licences[one], ways.licences[other]);
    });
    licensing.practice = licensing.exact && asksPractice(ways.licences[licensing.here.front()]);
    const bool federal = std::any_of(licensing.here.begin(), licensing.here.end(),
                                     [&](std::size_t i) { return isFederal(ways.licences[i]); });
    const bool studied = ways.entry && ways.level().value_or(db::EntryEducation::None) > db::EntryEducation::HighSchool;
    if (licensing.exact || (named.size() >= mostStates && !ways.state))
        licensing.demand = LicenceDemand::Asked;
    else if ((!named.empty() && (named.size() >= fewStates || !ways.state || !licensing.here.empty())) || (studied && (federal || any.size() >= manyStates)))
        licensing.demand = LicenceDemand::SomeStates;
    else if (!any.empty() || !licensing.here.empty())
        licensing.demand = LicenceDemand::PartsOnly;
    if (licensing.demand != LicenceDemand::Asked) // the work that some states want is no step where it is not known
        licensing.practice = false;
    return licensing;
}

} // namespace waymark::app
