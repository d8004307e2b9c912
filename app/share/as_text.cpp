// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_document.h"
#include "app/share/career_parts.h"
#include "app/share/prose.h"

#include <algorithm>
#include <sstream>

namespace waymark::app {

namespace {

constexpr std::size_t lineWidth = 78;

/// Characters, not bytes: every UTF-8 byte but those that continue one.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

std::string wrapped(const std::string& text, const std::string& first, const std::string& next) {
    std::istringstream words(text);
    std::string out = first;
    std::size_t column = width(first);
    bool lineStart = true;
    for (std::string word; words >> word;) {
        if (!lineStart && column + 1 + width(word) > lineWidth) {
            out += '\n' + next;
            column = width(next);
            lineStart = true;
        }
        if (!lineStart) {
            out += ' ';
            ++column;
        }
        out += word;
        column += width(word);
        lineStart = false;
    }
    return out + '\n';
}

std::string underlined(const std::string& text, char mark) {
    return text + '\n' + std::string(width(text), mark) + "\n\n";
}

std::string proseText(const std::string& markdown) {
    std::string text;
    int number = 0;
    for (const ProseBlock& block : parseProse(markdown)) {
        std::string words = plainText(block.spans);
        for (const ProseSpan& span : block.spans)
            if (!span.link.empty() && span.link != span.text)
                words += " (" + span.link + ')';
        number = block.kind == ProseKind::Numbered ? number + 1 : 0;
        const std::string indent(static_cast<std::size_t>(block.level) * 2, ' ');
        if (block.kind == ProseKind::Bullet)
            text += wrapped(words, indent + "- ", indent + "  ");
        else if (block.kind == ProseKind::Numbered)
            text += wrapped(words, indent + std::to_string(number) + ". ", indent + "   ");
        else
            text += (text.empty() ? "" : "\n") + wrapped(words, "", "");
    }
    return text + '\n';
}

/// One entry a row: a wide table cannot be read in plain text, a list can.
std::string tableText(const DocumentTable& table) {
    std::string text;
    for (const auto& row : table.rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].text.empty())
                continue;
            // The first columns speak for themselves; later ones need their head.
            const bool named = table.head.size() > 3 && i > 1 && i < table.head.size();
            line += (line.empty() ? "" : "; ") + (named ? table.head[i] + ": " : std::string()) + row[i].text;
        }
        text += wrapped(line, "- ", "  ");
        for (const DocumentCell& cell : row)
            if (isSafeLink(cell.url))
                text += "  " + cell.url + '\n';
    }
    return text + '\n';
}

} // namespace

std::string careerAsText(const CareerPage& page) {
    const Document document = careerDocument(page);
    std::string text = underlined(document.title, '=');
    if (!document.subtitle.empty())
        text += wrapped(document.subtitle, "", "") + '\n';
    for (const DocumentPart& part : document.parts) {
        switch (part.kind) {
        case PartKind::Heading:
            text += underlined(part.text, '-');
            break;
        case PartKind::Prose:
            text += proseText(part.text);
            break;
        case PartKind::Line:
            text += wrapped(part.text, "", "") + '\n';
            break;
        case PartKind::Table:
            text += tableText(part.table);
            break;
        case PartKind::Picture:
            break; // the table says the same
        }
    }
    text.pop_back();
    return text;
}

} // namespace waymark::app
