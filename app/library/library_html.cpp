// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_page.h"
#include "app/library/text.h"
#include "app/share/markdown_to_html.h"
#include "app/share/prose.h"

#include <algorithm>

namespace waymark::app {

namespace {

constexpr auto head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Waymark">
<title>)";

constexpr auto style = R"(</title>
<style>
:root { color-scheme: light dark; --ink: #1f2430; --soft: #5b6475; --line: #dfe3ea; --page: #ffffff; --mark: #2f6fde; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ef; --soft: #a4adbd; --line: #363c49; --page: #1b1f27; --mark: #7fb0ff; }
}
body { font: 16px/1.5 Inter, system-ui, sans-serif; color: var(--ink); background: var(--page);
       max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.8rem; margin: 0 0 .25rem; }
h2, h3, h4 { margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h2 { font-size: 1.25rem; } h3 { font-size: 1.1rem; } h4 { font-size: 1rem; }
.items { list-style: none; padding: 0; margin: 0; }
.items > li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
.items > li:last-child { border-bottom: 0; }
.title { font-weight: 600; overflow-wrap: anywhere; }
a { color: var(--mark); }
.facts, .made { color: var(--soft); font-size: .9rem; }
.tag { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; margin-right: .3rem; font-size: .85rem; }
.note { margin: .4rem 0 0 1rem; } .note p { margin: .3rem 0; }
@media print { body { margin: 0; max-width: none; } .items > li { break-inside: avoid; } }
</style>
</head>
<body>
)";

void addNote(std::string& html, std::string_view title, const std::string& markdown) {
    if (markdown.empty())
        return;
    html += "<div class=\"note\">";
    if (!title.empty())
        html += "<p><strong>" + std::string(title) + "</strong></p>";
    html += markdownToHtml(markdown, 5) + "</div>\n";
}

void addItem(std::string& html, const db::KeptItem& item, const ExportOptions& options) {
    html += "<li><span class=\"title\">";
    const auto& url = options.notes && isSafeLink(item.ownUrl) ? item.ownUrl : item.facts.url;
    if (isSafeLink(url))
        html += "<a href=\"" + escapedHtml(url) + R"(" rel="noreferrer noopener">)" +
                escapedHtml(item.facts.title) + "</a>";
    else
        html += escapedHtml(item.facts.title);
    html += "</span>";
    if (const auto facts = shortFacts(item, options); !facts.empty())
        html += "<div class=\"facts\">" + escapedHtml(joined(facts, " · ")) + "</div>";
    if (!item.tags.empty()) {
        html += "<div>";
        for (const auto& tag : item.tags)
            html += "<span class=\"tag\">" + escapedHtml(tag) + "</span>";
        html += "</div>";
    }
    if (options.notes)
        for (const auto& [heading, text] : longTexts(item))
            addNote(html, heading, text);
    html += "</li>\n";
}

} // namespace

std::string asHtmlPage(const db::LibraryContents& contents, const ExportOptions& options) {
    const auto title = escapedHtml(options.title.empty() ? "My library" : options.title);
    std::string html = head + title + style + "<h1>" + title + "</h1>\n";
    if (options.madeAt.size() >= 10)
        html += "<p class=\"made\">As of " + escapedHtml(options.madeAt.substr(0, 10)) + "</p>\n";
    const auto sections = pageSections(contents);
    if (sections.empty())
        html += "<p>Nothing is kept yet.</p>\n";
    for (const auto& section : sections) {
        const std::string tag = "h" + std::to_string(std::min(section.depth, 2) + 2);
        if (!section.title.empty())
            html += '<' + tag + '>' + escapedHtml(section.title) + "</" + tag + ">\n";
        if (options.notes)
            addNote(html, "", section.note);
        if (section.items.empty())
            continue;
        html += "<ul class=\"items\">\n";
        for (const auto* item : section.items)
            addItem(html, *item, options);
        html += "</ul>\n";
    }
    return html + "</body>\n</html>\n";
}

} // namespace waymark::app
