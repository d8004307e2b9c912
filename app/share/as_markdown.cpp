// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_document.h"
#include "app/share/career_parts.h"
#include "app/share/prose.h"

namespace waymark::app {

namespace {

std::string spansMarkdown(const std::vector<ProseSpan>& spans) {
    std::string text;
    for (const ProseSpan& span : spans) {
        std::string part = span.code ? '`' + span.text + '`' : escapedMarkdown(span.text);
        if (span.italic)
            part = '*' + part + '*';
        if (span.bold)
            part = "**" + part + "**";
        if (!span.link.empty())
            part = '[' + part + "](" + span.link + ')';
        text += part;
    }
    return text;
}

std::string proseMarkdown(const std::string& markdown) {
    std::string text;
    const auto blocks = parseProse(markdown);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const ProseBlock& block = blocks[i];
        const bool item = block.kind == ProseKind::Bullet || block.kind == ProseKind::Numbered;
        if (item)
            text += std::string(static_cast<std::size_t>(block.level) * 2, ' ') +
                    (block.kind == ProseKind::Bullet ? "- " : "1. ");
        else if (block.kind == ProseKind::Heading)
            text += "### ";
        text += spansMarkdown(block.spans) + '\n';
        const bool listGoesOn = item && i + 1 < blocks.size() && blocks[i + 1].kind != ProseKind::Paragraph &&
                                blocks[i + 1].kind != ProseKind::Heading;
        if (!listGoesOn)
            text += '\n';
    }
    return text;
}

std::string tableMarkdown(const DocumentTable& table) {
    std::string text = "|";
    for (const std::string& head : table.head)
        text += ' ' + escapedMarkdown(head) + " |";
    text += "\n|";
    for (std::size_t i = 0; i < table.head.size(); ++i)
        text += i < table.numeric.size() && table.numeric[i] ? " ---: |" : " --- |";
    text += '\n';
    for (const auto& row : table.rows) {
        text += '|';
        for (const DocumentCell& cell : row)
            text += ' ' +
                    (isSafeLink(cell.url) ? '[' + escapedMarkdown(cell.text) + "](<" + cell.url + ">)"
                                          : escapedMarkdown(cell.text)) +
                    " |";
        text += '\n';
    }
    return text + '\n';
}

} // namespace

std::string careerAsMarkdown(const CareerPage& page) {
    const Document document = careerDocument(page);
    std::string text = "# " + escapedMarkdown(document.title) + "\n\n";
    if (!document.subtitle.empty())
        text += escapedMarkdown(document.subtitle) + "\n\n";
    for (const DocumentPart& part : document.parts) {
        switch (part.kind) {
        case PartKind::Heading:
            text += "## " + escapedMarkdown(part.text) + "\n\n";
            break;
        case PartKind::Prose:
            text += proseMarkdown(part.text);
            break;
        case PartKind::Line:
            text += escapedMarkdown(part.text) + "\n\n";
            break;
        case PartKind::Table:
            text += tableMarkdown(part.table);
            break;
        case PartKind::Picture:
            text += "![" + escapedMarkdown(part.text) + "](<" + part.address + ">)\n\n";
            break;
        }
    }
    text.pop_back();
    return text;
}

} // namespace waymark::app
