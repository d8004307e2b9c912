// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/fact_notes.h"

#include "app/career/facts_in_words.h"
#include "app/salary/captions.h"

#include <algorithm>

namespace waymark::app {

void FactNotes::addProse(Document& document, const std::string& markdown) {
    const std::size_t known = m_names.size();
    document.prose(withFactMarks(markdown, [this](std::string_view name) {
        auto found = std::find(m_names.begin(), m_names.end(), name);
        if (found == m_names.end())
            found = m_names.insert(found, std::string(name));
        return " [" + std::to_string(found - m_names.begin() + 1) + ']';
    }));
    for (std::size_t note = known; note < m_names.size(); ++note)
        document.line('[' + std::to_string(note + 1) + "] " + noteOf(m_names[note]));
}

std::string FactNotes::noteOf(const std::string& name) const {
    const auto fact = std::find_if(m_page.named.begin(), m_page.named.end(),
                                   [&](const NamedFact& known) { return known.name == name; });
    if (fact == m_page.named.end())
        return "No source is stated.";
    std::string note = fact->label + ": " + fact->words;
    if (!fact->measuredFor.empty())
        note += ", " + asAWhole(fact->measuredFor);
    const auto source = std::find_if(m_page.sources.begin(), m_page.sources.end(),
                                     [&](const db::Source& entry) { return entry.id == fact->sourceId; });
    if (source != m_page.sources.end()) {
        note += ". " + sourceLine(*source);
        if (!fact->period.empty() && !source->vintage.ends_with(fact->period))
            note += ", " + fact->period;
    }
    return note + '.';
}

} // namespace waymark::app
