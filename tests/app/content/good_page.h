// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Written pages without a fault, for tests that put one in.
#pragma once

#include "app/content/page_check.h"

#include <string>
#include <vector>

namespace waymark::test {

/// Every section of a short page; two pages of other subjects are not alike.
inline app::WrittenPage goodPage(const std::string& name, const std::string& subject) {
    using db::SectionKind;
    app::WrittenPage page;
    page.career = db::CareerKey::trusted("career:" + name);
    page.title = name;
    const auto filled = [&](int sentences, const std::string& about) {
        std::string words;
        for (int i = 0; i < sentences; ++i)
            words += "The " + subject + " " + about + std::string(static_cast<std::size_t>(i + 1), 'x') +
                     " stands near my old blue door. ";
        return words;
    };
    int n = 0;
    for (const SectionKind kind : {SectionKind::Summary, SectionKind::Work, SectionKind::Education,
                                   SectionKind::FirstSteps, SectionKind::DayToDay, SectionKind::Challenges,
                                   SectionKind::Personality, SectionKind::Growth, SectionKind::Questions})
        page.sections.push_back({kind, filled(3, "part" + std::string(static_cast<std::size_t>(++n), 'y'))});
    return page;
}

inline std::vector<app::PageFaultKind> kindsOf(const std::vector<app::PageFault>& faults) {
    std::vector<app::PageFaultKind> kinds;
    for (const app::PageFault& fault : faults)
        kinds.push_back(fault.kind);
    return kinds;
}

/// The section, which is added where the page has none.
inline std::string& section(app::WrittenPage& page, db::SectionKind kind) {
    for (db::CareerSection& one : page.sections)
        if (one.kind == kind)
            return one.markdown;
    page.sections.push_back({kind, {}});
    return page.sections.back().markdown;
}

/// What is found in a good page of which one section has a sentence more. It knows "career:two".
inline std::vector<app::PageFaultKind> faultsWith(const std::string& words, db::SectionKind where,
                                                  const app::PageFacts& facts = {}) {
    app::WrittenPage page = goodPage("one", "cart");
    page.facts = facts;
    section(page, where) += words;
    return kindsOf(app::pageFaults(page, [](const std::string& key) { return key == "career:two"; }));
}

} // namespace waymark::test
