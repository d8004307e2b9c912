// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are what somebody typed or what stands in a cell: the query parser, keys, words, numbers, ISBNs and texts for one
// line. They read single texts and no file, so that this target tries more of them in a second than the others in a minute.
#include "db/keys.h"
#include "db/search/query_text.h"
#include "db/text/fold.h"
#include "db/text/foreign_number.h"
#include "db/text/html_entities.h"
#include "db/text/isbn.h"
#include "db/text/slug.h"
#include "db/text/utf8.h"
#include "db/text/visible.h"
#include "db/text/words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

namespace db = waymark::db;

void require(bool holds) {
    if (!holds)
        std::abort();
}

bool isUtf8(std::string_view text) {
    return db::firstInvalidUtf8(text) >= text.size();
}

void tryQuery(std::string_view text) {
    const auto query = db::search_parts::parsedQuery(text);
    std::size_t before = 0;
    for (const auto& part : query.parts) {
        require(before <= part.begins && part.begins <= part.ends && part.ends <= text.size());
        before = part.ends;
    }
    require(query.wanted.size() + query.excluded.size() <= 24);
    for (const auto* clauses : {&query.wanted, &query.excluded})
        for (const auto& clause : *clauses)
            require(!clause.words.empty() && clause.begins <= clause.ends && clause.ends <= text.size());
}

void tryWords(std::string_view text) {
    const db::search_parts::Words words(text);
    std::size_t before = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        require(!words[i].empty() && before <= words.begins(i) && words.begins(i) < words.ends(i) && words.ends(i) <= text.size());
        before = words.ends(i);
    }
    for (const auto strength : {db::Strength::Case, db::Strength::Accents, db::Strength::Strokes})
        require(!isUtf8(text) || isUtf8(db::fold(text, strength)));
}

void tryLine(std::string_view text) {
    const std::string line = db::visibleLine(text);
    require(isUtf8(line) && line.find_first_of("\n\r\t\x1b") == std::string::npos && db::visibleLine(line) == line);
}

void tryFigures(std::string_view text) {
    for (const auto number : {db::foreignNumber(text), db::foreignNumber(text, db::DecimalMark::Comma), db::foreignAmount(text)})
        require(!number || std::isfinite(*number));
    if (const auto isbn = db::isbn13Of(text))
        require(isbn->size() == 13 && db::isbn13Of(*isbn) == isbn);
    if (const auto key = db::ItemKey::parse(text)) {
        const auto again = db::ItemKey::parse(key->text());
        require(again.ok() && *again == *key);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    tryQuery(text);
    tryWords(text);
    tryLine(text);
    tryFigures(text);
    (void)db::decodedHtml(text);
    (void)db::decodedCell(text);
    require(db::shortSlug(text).size() <= 90);
    return 0;
}
