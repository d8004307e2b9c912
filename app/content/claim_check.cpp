// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/claim_check.h"

#include "app/content/clause.h"
#include "app/content/phrase.h"
#include "app/content/reading_level.h"

#include <array>
#include <cstdlib>
#include <string_view>

namespace waymark::app {

namespace {

using db::EntryEducation;
using db::SectionKind;
using Kind = PageFaultKind;
using Phrases = std::vector<std::string_view>;
using Words = std::vector<std::string>;

/// Of five answers from "never" to "every day": what workers say of being outdoors.
constexpr double hardlyEver = 1.5;
constexpr double veryOften = 3.8;
/// So many states with a licence on record that "no licence" is false of the career.
constexpr int manyStates = 40;

/// A claim is a phrase, or one of each of two lists in the same clause in whatever order.
struct Claim {
    Phrases phrases;
    Phrases one = {};
    Phrases other = {};

    std::string_view in(const Words& clause) const {
        if (const auto phrase = firstOf(clause, phrases); !phrase.empty())
            return phrase;
        return firstOf(clause, other).empty() ? std::string_view() : firstOf(clause, one);
    }
};

const Claim outdoors{{"outdoors", "outdoor work", "in the open", "open air", "in all weather", "in any weather",
                      "in every weather", "in all weathers", "out of doors"}};
const Claim indoors{{"indoors", "indoor work", "at a desk all day", "all day at a desk", "all day inside"}};
const Phrases weekly{"hours", "days", "weekdays", "schedule", "schedules", "weeks", "shifts"};
const Claim fixedHours{{"nine to five", "nine-to-five", "nine till five", "office hours", "same hours every day"},
                       {"regular", "fixed", "steady"},
                       weekly};
const Claim changingHours{
    {"no two weeks", "hours change", "hours vary", "shifts change", "no fixed hours"},
    {"irregular", "rotating", "unpredictable", "seasonal"},
    {"hours", "schedule", "schedules", "shifts", "work", "days"}};
const Claim longWeeks{{"fifty hours", "sixty hours", "fifty-hour", "sixty-hour"},
                      {"past forty", "over forty", "above forty", "beyond forty", "top forty", "exceed forty",
                       "pass forty", "than forty"},
                      {"hours", "week", "weeks"}};
const Claim usualWeeks{{"about forty hours", "around forty hours", "a forty-hour week", "forty-hour weeks",
                        "forty hours a week", "near forty hours"}};
const Claim shortWeeks{{"under forty hours", "below forty hours", "part time", "part-time", "thirty hours a week"}};
const Claim noLicence{{"no state licenses", "no state license", "not licensed", "unlicensed trade",
                       "license is not needed", "license is not required"},
                      {"no license", "no licenses", "no licence", "without a license"},
                      {"need*", "requir*", "ask*", "work", "practice", "there is", "exists"}};
const Claim everyLicence{{"every state licenses", "all states license", "must be licensed everywhere",
                          "license in every state", "licensed in every state", "all fifty states license"}};
const Claim atHome{{"work from home", "working from home", "works from home", "done from home", "entirely from home",
                    "work remotely", "works remotely", "fully remote", "remote work", "all day at home"}};
const Claim farAway{{"away for weeks", "gone for weeks", "away for months", "gone for months", "on the road",
                     "weeks away from home", "travel every week", "travel each week", "travel most",
                     "constant travel", "heavy travel", "travel is heavy"}};

struct Level {
    EntryEducation level;
    Phrases asked; ///< beside a word of asking
};
const std::array<Level, 5> levels{
    Level{EntryEducation::HighSchool, {"high school diploma", "high school is enough"}},
    Level{EntryEducation::Associate, {"associate's", "a two-year degree"}},
    Level{EntryEducation::Bachelor, {"bachelor's", "a four-year degree", "a college degree"}},
    Level{EntryEducation::Master, {"master's"}},
    Level{EntryEducation::Doctorate, {"a doctorate", "a doctoral degree", "a medical degree", "a law degree", "a phd"}}};
const Phrases asking{"ask", "asks", "need", "needs", "needed", "require", "requires", "required", "must",
                     "want", "wants", "expect", "expects", "expected", "call for", "calls for", "the norm",
                     "is usual", "is typical", "is standard", "usually have"};
/// What leaves room for other ways in.
const Phrases besides{"or", "other", "others", "many", "often", "helps", "help", "later", "teach", "research"};
const Claim noSchool{{"no degree is needed", "no degree needed", "without any degree",
                      "no college is needed", "no schooling is needed"}};
const Claim noEntryLine{{"not measured", "nothing official", "no official entry"},
                        {"no entry line", "no entry figures", "entry facts", "no usual schooling"},
                        {"listed", "recorded", "known", "given", "give", "has", "exists", "there is"}};
const Phrases ofItself{"alone", "own", "itself", "separate", "exact", "only"};
/// What {entry_experience} says.
const Claim experience{{"five years or more", "five or more years", "at least five years", "five years or so",
                        "five years at the least"}};
/// What {median_pay} says, in whatever amount.
const Claim pay{{}, {"dollars", "usd"}, {"an hour", "a year", "a month", "per hour", "per year", "yearly"}};

class Claims {
public:
    explicit Claims(const WrittenPage& page)
        : m_page(page)
        , m_facts(page.facts) {}

    std::vector<PageFault> faults() {
        for (const db::CareerSection& section : m_page.sections) {
            m_section = section.kind;
            for (const std::string& sentence : sentencesOf(plainProse(section.markdown)))
                for (const Clause& clause : clausesOf(sentence))
                    check(clause);
        }
        return std::move(m_faults);
    }

private:
    /// A finding where `contradicted` and claimed.
    void hold(Kind kind, const Words& clause, const Claim& claim, bool contradicted) {
        if (!contradicted)
            return;
        if (const std::string_view words = claim.in(clause); !words.empty())
            m_faults.push_back({kind, m_page.career, std::string(db::sectionKindName(m_section)),
                                std::string(words), {}, 0});
    }

    void check(const Clause& clause) {
        const Words& words = clause.words;
        const bool work = m_section == SectionKind::DayToDay || m_section == SectionKind::Summary ||
                          m_section == SectionKind::Challenges;
        const bool ways = m_section == SectionKind::Education || m_section == SectionKind::Summary ||
                          m_section == SectionKind::OnlineLearning;
        hold(Kind::FigureInProse, words, pay, true);
        hold(Kind::FigureInProse, words, experience,
             m_section == SectionKind::Education && m_facts.experience == db::EntryExperience::FiveYears);
        hold(Kind::DisagreesOnLicence, words, noLicence, ways && hasLicence(clause));
        hold(Kind::DisagreesOnSchool, words, noEntryLine,
             m_section == SectionKind::Education && m_facts.education && firstOf(words, ofItself).empty());
        if (clause.limited)
            return;
        hold(Kind::DisagreesOnLicence, words, everyLicence, m_facts.licensingStates == 0);
        if (m_section == SectionKind::Education)
            schooling(words);
        if (!work)
            return;
        hold(Kind::DisagreesOnOutdoors, words, outdoors, m_facts.outdoors && *m_facts.outdoors < hardlyEver);
        hold(Kind::DisagreesOnOutdoors, words, indoors, m_facts.outdoors && *m_facts.outdoors > veryOften);
        hours(words);
        hold(Kind::DisagreesOnHome, words, atHome, m_facts.atHome == false);
        hold(Kind::DisagreesOnHome, words, farAway, m_facts.atHome == true);
    }

    /// "Decorators need no license in most places" is a claim of its own where nearly every state has one.
    bool hasLicence(const Clause& clause) const {
        const bool most = !firstOf(clause.words, {"most", "many"}).empty();
        return m_facts.licensingStates >= manyStates ||
               (m_facts.licensingStates > 0 && !clause.limited && !most);
    }

    void hours(const Words& clause) {
        const auto schedule = m_facts.schedule;
        hold(Kind::DisagreesOnHours, clause, fixedHours, schedule && schedule != db::Schedule::Regular);
        hold(Kind::DisagreesOnHours, clause, changingHours, schedule == db::Schedule::Regular);
        const bool atTimes = !firstOf(clause, {"often", "many", "or"}).empty();
        hold(Kind::DisagreesOnHours, clause, longWeeks,
             !atTimes && m_facts.hours && m_facts.hours < db::WeeklyHours::Over40);
        hold(Kind::DisagreesOnHours, clause, shortWeeks, !atTimes && m_facts.hours == db::WeeklyHours::Over40);
        // "often past forty hours a week" is no claim of a usual week.
        if (longWeeks.in(clause).empty() && !holdsPhrase(clause, "more"))
            hold(Kind::DisagreesOnHours, clause, usualWeeks,
                 m_facts.hours && m_facts.hours != db::WeeklyHours::About40);
    }

    /// The projections name one level; workers' ways are wider, so only a far one is a disagreement.
    void schooling(const Words& clause) {
        if (!m_facts.education || m_facts.entryIsWider)
            return;
        hold(Kind::DisagreesOnSchool, clause, noSchool, *m_facts.education >= EntryEducation::Bachelor);
        if (firstOf(clause, asking).empty() || !firstOf(clause, besides).empty())
            return;
        for (const Level& level : levels)
            hold(Kind::DisagreesOnSchool, clause, {level.asked}, isFar(level.level));
    }

    bool isFar(EntryEducation claimed) const {
        const auto schoolingOnly = [](EntryEducation level) { return level <= EntryEducation::SomeCollege; };
        const EntryEducation stated = *m_facts.education;
        if (schoolingOnly(claimed) || schoolingOnly(stated))
            return schoolingOnly(claimed) != schoolingOnly(stated);
        return std::abs(static_cast<int>(claimed) - static_cast<int>(stated)) > 1;
    }

    const WrittenPage& m_page;
    const PageFacts& m_facts;
    SectionKind m_section = SectionKind::Summary;
    std::vector<PageFault> m_faults;
};

} // namespace

std::vector<PageFault> claimFaults(const WrittenPage& page) {
    return Claims(page).faults();
}

} // namespace waymark::app
