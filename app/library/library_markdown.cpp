// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_page.h"
#include "app/library/text.h"
#include "app/share/prose.h"

#include <algorithm>

namespace waymark::app {

namespace {

/// Plain words that Markdown would read as marks.
std::string plain(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>#|").find(c) != std::string_view::npos)
            safe += '\\';
        safe += c == '\n' || c == '\r' ? ' ' : c;
    }
    return safe;
}

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
        text += '[' + plain(item.facts.title) + "](" + linkTarget(url) + ')';
    else
        text += plain(item.facts.title);
    auto facts = shortFacts(item, options);
    for (auto& fact : facts)
        fact = plain(fact);
    if (!facts.empty())
        text += " · " + joined(facts, " · ");
    for (const auto& tag : item.tags)
        text += " · \\#" + plain(tag);
    text += '\n';
    if (options.notes)
        addNotes(text, item);
}

} // namespace

std::string asMarkdown(const db::LibraryContents& contents, const ExportOptions& options) {
    std::string text = "# " + plain(options.title.empty() ? "My library" : options.title) + '\n';
    for (const auto& section : pageSections(contents)) {
        if (!section.title.empty())
            text += '\n' + std::string(static_cast<std::size_t>(std::min(section.depth, 4)) + 2, '#') + ' ' +
                    plain(section.title) + '\n';
        if (options.notes && !section.note.empty())
            text += '\n' + section.note + '\n';
        text += '\n';
        for (const auto* item : section.items)
            addItem(text, *item, options);
    }
    return text;
}

} // namespace waymark::app
