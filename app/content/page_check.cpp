// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/page_check.h"

#include "app/career/named_fact.h"
#include "app/content/claim_check.h"
#include "app/content/phrase.h"
#include "app/content/reading_level.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::app {

namespace {

using db::SectionKind;
using Kind = PageFaultKind;

constexpr std::array shortSections{SectionKind::Summary,     SectionKind::Work,     SectionKind::Education,
                                   SectionKind::FirstSteps,  SectionKind::DayToDay, SectionKind::Challenges,
                                   SectionKind::Personality, SectionKind::Growth,   SectionKind::Questions};

/// Runs of words that say nothing; a star stands for any ending.
constexpr std::array<std::string_view, 36> banned{"passion*",
                                                  "fast-paced",
                                                  "vital role",
                                                  "crucial role",
                                                  "play a",
                                                  "plays a",
                                                  "plays an",
                                                  "key role",
                                                  "essential role",
                                                  "ever-changing",
                                                  "ever-evolving",
                                                  "dynamic",
                                                  "rewarding career",
                                                  "wide range",
                                                  "wide variety",
                                                  "various",
                                                  "utiliz*",
                                                  "leverag*",
                                                  "ensures that",
                                                  "ensure that",
                                                  "cutting-edge",
                                                  "detail-oriented",
                                                  "team player",
                                                  "world of",
                                                  "make a difference",
                                                  "state-of-the-art",
                                                  "journey",
                                                  "delv*",
                                                  "seamless*",
                                                  "robust",
                                                  "not only",
                                                  "more than just",
                                                  "synerg*",
                                                  "in today's",
                                                  "look no further",
                                                  "play an"};
constexpr std::array<std::string_view, 14> gendered{
    "he",      "she",     "his",      "her",      "hers",      "him",     "himself",
    "herself", "mankind", "manpower", "salesman", "craftsman", "workman", "housewife"};

class Check {
public:
    Check(const WrittenPage& page, const std::function<bool(const std::string&)>& knows)
        : m_page(page)
        , m_knows(knows) {}

    std::vector<PageFault> faults() {
        sections();
        std::size_t words = 0;
        for (const db::CareerSection& section : m_page.sections) {
            m_section = db::sectionKindName(section.kind);
            m_words = wordsOf(plainProse(section.markdown));
            words += m_words.size();
            style(section);
            marks(section.markdown);
        }
        m_section = {};
        length(static_cast<int>(words));
        const auto claims = claimFaults(m_page);
        m_faults.insert(m_faults.end(), claims.begin(), claims.end());
        return std::move(m_faults);
    }

private:
    void add(Kind kind, std::string words = {}, double measure = 0) {
        m_faults.push_back({kind, m_page.career, std::string(m_section), std::move(words), {}, measure});
    }
    bool has(SectionKind kind) const {
        return std::any_of(m_page.sections.begin(), m_page.sections.end(),
                           [kind](const auto& section) { return section.kind == kind; });
    }
    bool isFull() const { return pageKind(m_page.sections) == PageKind::Full; }

    void sections() {
        for (const SectionKind kind : shortSections)
            if (!has(kind))
                add(Kind::MissingSection, std::string(db::sectionKindName(kind)));
    }

    void length(int words) {
        if (words < (isFull() ? leastFullWords : leastShortWords))
            add(Kind::TooShort, {}, words);
        else if (!isFull() && words > mostShortWords)
            add(Kind::TooLong, {}, words);
    }

    void style(const db::CareerSection& section) {
        const double limit =
            section.kind == SectionKind::Summary || section.kind == SectionKind::DayToDay  ? easiestGrade
            : section.kind == SectionKind::Growth || section.kind == SectionKind::Transfer ? titlesGrade
                                                                                           : plainGrade;
        // Names of subjects are no prose: their letters say nothing of how hard a page is to read.
        const bool prose = section.kind != SectionKind::CourseTopics;
        if (const double grade = readingGrade(section.markdown); prose && grade > limit)
            add(Kind::HardToRead, {}, grade);
        for (const std::string_view phrase : banned)
            if (holdsPhrase(m_words, phrase))
                add(Kind::BannedWord, std::string(phrase));
        for (const std::string_view word : gendered)
            if (holdsPhrase(m_words, word))
                add(Kind::GenderedWord, std::string(word));
    }

    void marks(std::string_view text) {
        for (std::size_t at = text.find("]("); at != std::string_view::npos; at = text.find("](", at + 1)) {
            const std::string key(text.substr(at + 2, text.find(')', at) - at - 2));
            if (key == m_page.career.text())
                add(Kind::LinkToItself, key);
            else if (!m_knows(key))
                add(Kind::UnknownLink, key);
        }
        for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
            const std::string name(text.substr(at + 1, text.find('}', at) - at - 1));
            if (std::find(factNames.begin(), factNames.end(), name) == factNames.end())
                add(Kind::UnknownName, name);
            else if (name.starts_with("entry_") && !m_page.facts.education)
                add(Kind::NameWithoutFact, name);
        }
    }

    const WrittenPage& m_page;
    const std::function<bool(const std::string&)>& m_knows;
    std::string_view m_section;
    std::vector<std::string> m_words; ///< of the section being checked
    std::vector<PageFault> m_faults;
};

} // namespace

PageKind pageKind(const std::vector<db::CareerSection>& sections) {
    const auto has = [&](SectionKind kind) {
        return std::any_of(sections.begin(), sections.end(),
                           [kind](const auto& s) { return s.kind == kind; });
    };
    if (!std::all_of(shortSections.begin(), shortSections.end(), has))
        return PageKind::None;
    return static_cast<int>(sections.size()) == db::sectionKindCount ? PageKind::Full : PageKind::Short;
}

std::vector<PageFault> pageFaults(const WrittenPage& page,
                                  const std::function<bool(const std::string&)>& knows) {
    return Check(page, knows).faults();
}

} // namespace waymark::app
