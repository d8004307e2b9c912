// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_document.h"
#include "app/share/career_parts.h"
#include "app/share/markdown_to_html.h"
#include "app/share/prose.h"

namespace waymark::app {

namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; --text: #1c1e23; --soft: #50545e; --line: #e2e3e7; --page: #fff; --link: #2458b3; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e9eaed; --soft: #b4b8c1; --line: #33363c; --page: #222428; --link: #8fb2ff; }
}
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem; font: 15px/1.55 system-ui, sans-serif;
       color: var(--text); background: var(--page); }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.subtitle { color: var(--soft); margin: .25rem 0 1.5rem; } a { color: var(--link); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
img { display: block; max-width: 100%; margin: 1rem 0; border-radius: 4px; }
@media print { body { max-width: none; padding: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
)css";

std::string cellHtml(const DocumentCell& cell) {
    std::string text = escapedHtml(cell.text);
    if (!isSafeLink(cell.url))
        return text;
    return "<a href=\"" + escapedHtml(cell.url) + R"(" rel="noopener noreferrer">)" + text + "</a>";
}

std::string tableHtml(const DocumentTable& table) {
    const auto ofColumn = [&table](std::size_t column) {
        return column < table.numeric.size() && table.numeric[column] ? " class=\"n\"" : "";
    };
    std::string html = "<table>\n<thead><tr>";
    for (std::size_t i = 0; i < table.head.size(); ++i)
        html += std::string("<th scope=\"col\"") + ofColumn(i) + '>' + escapedHtml(table.head[i]) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        html += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i)
            html += std::string("<td") + ofColumn(i) + '>' + cellHtml(row[i]) + "</td>";
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
}

std::string partHtml(const DocumentPart& part) {
    switch (part.kind) {
    case PartKind::Heading:
        return "<h2>" + escapedHtml(part.text) + "</h2>\n";
    case PartKind::Prose:
        return markdownToHtml(part.text, 3);
    case PartKind::Line:
        return "<p>" + escapedHtml(part.text) + "</p>\n";
    case PartKind::Picture:
        return "<img alt=\"" + escapedHtml(part.text) + "\" src=\"" + escapedHtml(part.address) + "\">\n";
    case PartKind::Table:
        break;
    }
    return tableHtml(part.table);
}

} // namespace

std::string careerAsHtml(const CareerPage& page) {
    const Document document = careerDocument(page);
    const std::string title = escapedHtml(document.title);
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'; img-src data:\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
                       title + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<h1>" +
                       title + "</h1>\n";
    if (!document.subtitle.empty())
        html += "<p class=\"subtitle\">" + escapedHtml(document.subtitle) + "</p>\n";
    for (const DocumentPart& part : document.parts)
        html += partHtml(part);
    return html + "</body>\n</html>\n";
}

} // namespace waymark::app
