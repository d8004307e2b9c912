// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/markdown_to_html.h"

#include "app/share/prose.h"

#include <algorithm>

namespace waymark::app {

namespace {

std::string spansAsHtml(const std::vector<ProseSpan>& spans) {
    std::string html;
    for (const ProseSpan& span : spans) {
        std::string text = escapedHtml(span.text);
        const auto wrap = [&text](const std::string& tag) {
            text = '<' + tag + '>' + text + "</" + tag + '>';
        };
        if (span.code)
            wrap("code");
        if (span.italic)
            wrap("em");
        if (span.bold)
            wrap("strong");
        if (!span.link.empty())
            text = "<a href=\"" + escapedHtml(span.link) + "\" rel=\"noopener noreferrer\">" + text + "</a>";
        html += text;
    }
    return html;
}

bool isItem(const ProseBlock& block) {
    return block.kind == ProseKind::Bullet || block.kind == ProseKind::Numbered;
}

/// Items of one depth from `at` on, deeper ones nested; returns where it stopped.
std::size_t listAsHtml(const std::vector<ProseBlock>& blocks, std::size_t at, std::string& html) {
    const ProseKind kind = blocks[at].kind;
    const int depth = blocks[at].level;
    const char* tag = kind == ProseKind::Bullet ? "ul" : "ol";
    html += std::string("<") + tag + ">\n";
    while (at < blocks.size() && isItem(blocks[at]) && blocks[at].kind == kind && blocks[at].level == depth) {
        html += "<li>" + spansAsHtml(blocks[at].spans);
        ++at;
        if (at < blocks.size() && isItem(blocks[at]) && blocks[at].level > depth) {
            html += '\n';
            at = listAsHtml(blocks, at, html);
        }
        html += "</li>\n";
    }
    html += std::string("</") + tag + ">\n";
    return at;
}

} // namespace

std::string escapedHtml(std::string_view text) {
    std::string html;
    html.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += letter;
        }
    }
    return html;
}

std::string markdownToHtml(std::string_view markdown, int firstHeading) {
    const std::vector<ProseBlock> blocks = parseProse(markdown);
    std::string html;
    for (std::size_t i = 0; i < blocks.size();) {
        const ProseBlock& block = blocks[i];
        if (isItem(block)) {
            i = listAsHtml(blocks, i, html);
            continue;
        }
        const std::string tag = block.kind == ProseKind::Heading
                                    ? 'h' + std::to_string(std::clamp(firstHeading + block.level - 1, 1, 6))
                                    : "p";
        html += '<' + tag + '>' + spansAsHtml(block.spans) + "</" + tag + ">\n";
        ++i;
    }
    return html;
}

} // namespace waymark::app
