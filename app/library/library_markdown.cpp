// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_page.h"
#include "app/library/text.h"
#include "app/share/prose.h"

#include <algorithm>

namespace waymark::app {

namespace {

std::string linkTarget(const std::string& url) {
    return replaced(replaced(url, "(", "%28"), ")", "%29");
}

void indented(std::string& text, const std::string& note) {
    for (const auto& line : lines(note))
        text += line.empty() ? "\n" : "  " + line + '\n';
}

void addNotes(std::string& text, const db::KeptItem& item) {
    for (const auto& [heading, words] : longTexts(item)) {
        text += heading.empty() ? "\n" : "\n  **" + std::string(heading) + ":**\n\n";
        indented(text, words);
    }
}

void addItem(std::string& text, const db::KeptItem& item, const ExportOptions& options) {
    text += "- ";
    if (options.notes && item.status != db::KeptStatus::None)
        text += item.status == db::KeptStatus::Done ? "[x] " : "[ ] ";
    const auto& url = options.notes && isSafeLink(item.ownUrl) ? item.ownUrl : item.facts.url;
    if (isSafeLink(url))
        text += '[' + escapedMarkdown(item.facts.title) + "](" + linkTarget(url) + ')';
    else
        text += escapedMarkdown(item.facts.title);
    auto facts = shortFacts(item, options);
    for (auto& fact : facts)
        fact = escapedMarkdown(fact);
    if (!facts.empty())
        text += " · " + joined(facts, " · ");
    for (const auto& tag : item.tags)
        text += " · \\#" + escapedMarkdown(tag);
    text += '\n';
    if (options.notes)
        addNotes(text, item);
}

} // namespace

std::string asMarkdown(const db::LibraryContents& contents, const ExportOptions& options) {
    std::string text = "# " + escapedMarkdown(options.title.empty() ? "My library" : options.title) + '\n';
    for (const auto& section : pageSections(contents)) {
        if (!section.title.empty())
            text += '\n' + std::string(static_cast<std::size_t>(std::min(section.depth, 4)) + 2, '#') + ' ' +
                    escapedMarkdown(section.title) + '\n';
        if (options.notes && !section.note.empty())
            text += '\n' + section.note + '\n';
        text += '\n';
        for (const auto* item : section.items)
            addItem(text, *item, options);
    }
    return text;
}

} // namespace waymark::app
