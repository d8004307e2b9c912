// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/section_context.h"
#include "ui/words/text.h"

#include <algorithm>

namespace waymark::ui {

const db::Source* SectionContext::source(const std::string& id) const {
    const auto found = std::find_if(page.sources.begin(), page.sources.end(),
                                    [&id](const auto& source) { return source.id == id; });
    return found == page.sources.end() ? nullptr : &*found;
}

QString SectionContext::words(db::SectionKind kind) const {
    const auto& sections = page.facts.sections;
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [kind](const auto& section) { return section.kind == kind; });
    return found == sections.end() ? QString() : fromUtf8(found->markdown);
}

} // namespace waymark::ui
