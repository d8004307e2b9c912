// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/claim_check.h"

#include "app/content/phrase.h"
#include "app/content/reading_level.h"

#include <algorithm>
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

constexpr std::array<std::string_view, 24> limiting{
    "some",  "sometimes", "may",  "might", "can",   "few",        "rare",   "rarely",
    "seldom", "never",    "most", "many",  "often", "occasional*", "unless", "depending",
    "except", "hardly",   "now",  "until", "while", "or",         "other",  "others"};
const Phrases outdoors{"outdoors", "outdoor work", "in the open", "in all weather", "in any weather",
                       "in every weather", "out of doors"};
const Phrases indoors{"indoors", "indoor work", "all day at a desk", "never outdoors", "all day inside"};
const Phrases fixedHours{"regular hours", "fixed hours", "office hours", "nine to five", "steady hours",
                         "regular days", "regular weekdays", "same hours every day"};
const Phrases changingHours{"irregular hours", "no fixed hours", "hours change", "hours vary",
                            "rotating shifts", "unpredictable hours", "no two weeks"};
const Phrases longWeeks{"past forty", "over forty", "above forty", "beyond forty", "top forty",
                        "exceed forty", "than forty hours", "past 40", "over 40", "above 40",
                        "beyond 40", "top 40", "than 40 hours"};
const Phrases usualWeeks{"about forty hours", "a forty-hour week", "forty-hour weeks", "forty hours a week",
                         "about 40 hours", "a 40-hour week", "40 hours a week"};
const Phrases shortWeeks{"under forty hours", "below forty hours", "part time", "part-time"};
const Phrases noLicence{"no license is needed", "no license is required", "needs no license", "need no license",
                        "no state licenses", "no licence is needed", "without a license", "not licensed"};
const Phrases everyLicence{"every state licenses", "all states license", "must be licensed everywhere",
                           "license in every state"};
const Phrases atHome{"work from home", "working from home", "entirely from home", "all day at home",
                     "fully remote"};
const Phrases farAway{"away for weeks", "gone for weeks", "away for months", "gone for months",
                      "live on the road", "lives on the road"};

struct Level {
    EntryEducation level;
    Phrases asked; ///< behind "ask for", "need", "want"
};
const std::array<Level, 5> levels{
    Level{EntryEducation::HighSchool, {"a high school diploma", "high school diploma"}},
    Level{EntryEducation::Associate, {"an associate's degree", "a two-year degree"}},
    Level{EntryEducation::Bachelor, {"a bachelor's degree", "a four-year degree", "a college degree"}},
    Level{EntryEducation::Master, {"a master's degree", "a master's"}},
    Level{EntryEducation::Doctorate, {"a doctorate", "a doctoral degree", "a medical degree", "a law degree"}}};
constexpr std::array<std::string_view, 9> asking{"ask for", "asks for", "need",   "needs", "require",
                                                 "requires", "must have", "want", "wants"};
const Phrases noSchool{"no degree is needed", "no degree needed", "without any degree", "no college is needed",
                       "no schooling is needed"};

std::string_view firstOf(const Words& sentence, const Phrases& phrases) {
    const auto found = std::find_if(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
        return holdsPhrase(sentence, phrase);
    });
    return found == phrases.end() ? std::string_view() : *found;
}

bool limitsItself(const Words& sentence) {
    return std::any_of(limiting.begin(), limiting.end(),
                       [&](std::string_view word) { return holdsPhrase(sentence, word); });
}

class Claims {
public:
    explicit Claims(const WrittenPage& page)
        : m_page(page)
        , m_facts(page.facts) {}

    std::vector<PageFault> faults() {
        for (const db::CareerSection& section : m_page.sections) {
            m_section = section.kind;
            for (const std::string& sentence : sentencesOf(plainProse(section.markdown)))
                check(wordsOf(sentence));
        }
        return std::move(m_faults);
    }

private:
    /// A finding where `contradicted` and one of the phrases is claimed.
    void claim(Kind kind, const Words& sentence, const Phrases& phrases, bool contradicted) {
        if (!contradicted)
            return;
        if (const std::string_view phrase = firstOf(sentence, phrases); !phrase.empty())
            m_faults.push_back({kind, m_page.career, std::string(db::sectionKindName(m_section)),
                                std::string(phrase), {}, 0});
    }

    void check(const Words& sentence) {
        const bool work = m_section == SectionKind::DayToDay || m_section == SectionKind::Summary ||
                          m_section == SectionKind::Challenges;
        claim(Kind::DisagreesOnLicence, sentence, noLicence, saysNoLicence(sentence));
        if (limitsItself(sentence))
            return;
        claim(Kind::DisagreesOnLicence, sentence, everyLicence, m_facts.licensingStates == 0);
        if (m_section == SectionKind::Education)
            schooling(sentence);
        if (!work)
            return;
        claim(Kind::DisagreesOnOutdoors, sentence, outdoors, m_facts.outdoors && *m_facts.outdoors < hardlyEver);
        claim(Kind::DisagreesOnOutdoors, sentence, indoors, m_facts.outdoors && *m_facts.outdoors > veryOften);
        hours(sentence);
        claim(Kind::DisagreesOnHome, sentence, atHome, m_facts.atHome == false);
        claim(Kind::DisagreesOnHome, sentence, farAway, m_facts.atHome == true);
    }

    /// "Decorators need no license in most places" is a claim of its own where nearly every state has one.
    bool saysNoLicence(const Words& sentence) const {
        return m_facts.licensingStates >= manyStates || (m_facts.licensingStates > 0 && !limitsItself(sentence));
    }

    void hours(const Words& sentence) {
        const auto schedule = m_facts.schedule;
        claim(Kind::DisagreesOnHours, sentence, fixedHours, schedule && schedule != db::Schedule::Regular);
        claim(Kind::DisagreesOnHours, sentence, changingHours, schedule == db::Schedule::Regular);
        claim(Kind::DisagreesOnHours, sentence, longWeeks, m_facts.hours && m_facts.hours < db::WeeklyHours::Over40);
        claim(Kind::DisagreesOnHours, sentence, shortWeeks, m_facts.hours == db::WeeklyHours::Over40);
        // "often past forty hours a week" is no claim of a usual week.
        if (firstOf(sentence, longWeeks).empty() && !holdsPhrase(sentence, "more"))
            claim(Kind::DisagreesOnHours, sentence, usualWeeks,
                  m_facts.hours && m_facts.hours != db::WeeklyHours::About40);
    }

    /// The projections name one level; workers' ways are wider, so only a far one is a disagreement.
    void schooling(const Words& sentence) {
        if (!m_facts.education || m_facts.entryIsWider)
            return;
        claim(Kind::DisagreesOnSchool, sentence, noSchool, *m_facts.education >= EntryEducation::Bachelor);
        if (std::none_of(asking.begin(), asking.end(),
                         [&](std::string_view phrase) { return holdsPhrase(sentence, phrase); }))
            return;
        for (const Level& level : levels)
            claim(Kind::DisagreesOnSchool, sentence, level.asked, isFar(level.level));
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
