// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/language_marks.h"

#include "db/text/html_entities.h"
#include "db/text/pieces.h"

#include <algorithm>
#include <optional>

namespace waymark::db {

namespace {

struct Block {
    std::size_t begin; ///< of its mark
    std::size_t end;   ///< behind its closing mark
    std::string_view words;
};

std::optional<Block> blockAt(std::string_view text, std::size_t begin, std::string_view open, std::string_view close) {
    const auto words = text.find(open, begin);
    const auto end = words == std::string_view::npos ? words : text.find(close, words + open.size());
    if (end == std::string_view::npos)
        return std::nullopt;
    return Block{begin, end + close.size(), text.substr(words + open.size(), end - words - open.size())};
}

/// The next in either form, from `from` on.
std::optional<Block> nextBlock(std::string_view text, std::size_t from) {
    std::optional<Block> found;
    if (const auto begin = text.find("{mlang ", from); begin != std::string_view::npos)
        found = blockAt(text, begin, "}", "{mlang}");
    for (auto begin = text.find("<span", from); begin != std::string_view::npos && (!found || begin < found->begin); begin = text.find("<span", begin + 1)) {
        const auto tag = text.substr(begin, text.find('>', begin) - begin);
        if (tag.find("multilang") == std::string_view::npos)
            continue;
        if (const auto block = blockAt(text, begin, ">", "</span>"))
            return block;
    }
    return found;
}

} // namespace

std::string withoutLanguageMarks(std::string_view text) {
    if (text.find("mlang ") == std::string_view::npos && text.find("multilang") == std::string_view::npos)
        return std::string(text);
    std::string plain;
    std::size_t at = 0;
    bool beside = false; // another language has been read
    while (const auto block = nextBlock(text, at)) {
        const auto before = text.substr(at, block->begin - at);
        beside = beside && trimmed(before).empty();
        if (!beside)
            plain += std::string(before) + (text[block->begin] == '<' ? decodedHtml(block->words) : std::string(block->words));
        beside = true;
        at = block->end;
    }
    plain += text.substr(at);
    return std::string(trimmed(plain));
}

} // namespace waymark::db
