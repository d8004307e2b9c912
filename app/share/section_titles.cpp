// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_document.h"

#include "db/records/enum_array.h"

namespace waymark::app {

std::string_view sectionTitle(db::SectionKind kind) {
    constexpr db::EnumArray<db::SectionKind, std::string_view> titles{"Summary",
                                                                      "What the work is",
                                                                      "Skills and knowledge",
                                                                      "How to prepare: education",
                                                                      "How to prepare: projects of your own",
                                                                      "How to prepare: learning online",
                                                                      "What courses teach",
                                                                      "First steps this week",
                                                                      "The day to day",
                                                                      "Typical projects",
                                                                      "Challenges",
                                                                      "Personal growth",
                                                                      "Personality and interests",
                                                                      "Career growth",
                                                                      "Transferable skills",
                                                                      "Questions to ask"};
    return titles[kind];
}

} // namespace waymark::app
