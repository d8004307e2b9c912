// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/exchange.h"

#include "app/library/table_reading.h"
#include "app/library/text.h"

#include <algorithm>

namespace waymark::app {

namespace {

constexpr std::size_t headBytes = 16384;

bool isLibraryJson(std::string_view head) {
    return head.find("\"waymark-library\"") != std::string_view::npos;
}

/// One reference, or a list of them as the member "items"; LibraryThing's books, whose refusal says what to take instead.
bool isReferenceJson(std::string_view head) {
    const auto has = [head](std::string_view name) { return head.find('"' + std::string(name) + '"') != std::string_view::npos; };
    for (const std::string_view member : {"items", "issued", "references", "message-type", "message", "books_id"})
        if (has(member))
            return true;
    // What browsers keep for themselves has titles and types as well, and so have our own files.
    const bool browsers = has("children") || has("roots") || has("root");
    return has("title") && (has("type") || has("id") || has("author")) && !browsers && head.find("\"waymark-") == std::string_view::npos;
}

/// JSON-LD: what a page says of itself for others to read.
bool isLinkedData(std::string_view head) {
    return head.find("\"@type\"") != std::string_view::npos || head.find("\"@context\"") != std::string_view::npos;
}

/// Objects of one row each: what Pinboard, wallabag and their like write; references have other members.
bool isTableJson(std::string_view head) {
    const auto has = [head](std::string_view name) { return head.find('"' + std::string(name) + '"') != std::string_view::npos; };
    const bool reference = has("issued") || has("date-parts") || has("family") || has("itemtype");
    const bool own = has("tags") || has("labels") || has("savedat") || has("created_at") || has("is_archived") || has("time_added");
    if (has("fullname") && has("shortname"))
        return true; // Moodle's courses
    const bool calibre = has("authors") && has("title") && (has("uuid") || has("timestamp") || has("pubdate"));
    return !reference && (calibre || (has("href") && has("description")) || (has("url") && has("title") && own));
}

/// EndNote's XML, Zotero's RDF, MODS, what RefWorks and PubMed write.
bool isOtherReferences(std::string_view head) {
    const auto has = [head](std::string_view mark) { return head.find(mark) != std::string_view::npos; };
    if (head.starts_with('<'))
        return (has("<records>") && has("<ref-type")) || (has("<rdf:rdf") && (has("zotero.org") || has("biblio#"))) || has("<modscollection") || has("<pubmedarticle");
    return head.starts_with("pmid- ") || (head.starts_with("rt ") && (has("\na1 ") || has("\nt1 ") || has("\nsr ")));
}

bool isBookmarks(std::string_view head) {
    constexpr std::string_view marks[] = {"netscape-bookmark-file", "<dl", "pocket export", "instapaper: export"};
    return std::any_of(std::begin(marks), std::end(marks), [&](auto mark) { return head.find(mark) != std::string_view::npos; });
}

/// A line that begins a reference of RIS, also where one blank or the last one is missing.
bool isRisBegin(std::string_view line) {
    line = trimmed(line);
    return line.starts_with("ty") && line.size() > 4 && trimmed(line.substr(2)).starts_with('-') &&
           line.find('-') <= 5 && line[2] == ' ';
}

/// A line that begins an entry of BibTeX: "@book{" and no address.
bool isBibTeXBegin(std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with('@'))
        return false;
    const auto end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz", 1);
    return end > 1 && end != std::string_view::npos && (line[end] == '{' || line[end] == '(' || line[end] == ' ');
}

} // namespace

std::optional<Format> formatOfText(std::string_view bytes, std::string_view fileName) {
    const auto name = lowered(fileName);
    const auto text = db::decodedText(bytes.substr(0, headBytes)).text;
    if (text.find('\0') != std::string::npos)
        return std::nullopt; // no text at all
    const auto head = lowered(trimmed(text));
    if (isOtherReferences(head))
        return std::nullopt;
    if (isClippings(head))
        return Format::Csv; // whatever the titles and highlights look like
    if ((head.starts_with('{') || head.starts_with('[')) && isLinkedData(head) && !isLibraryJson(head))
        return std::nullopt;
    if (head.starts_with('{') && head.find("\"courses\"") != std::string::npos && isTableJson(head) && !isLibraryJson(head))
        return Format::Csv;
    if (head.starts_with('{'))
        return !isLibraryJson(head) && isReferenceJson(head) ? Format::CslJson : Format::Json;
    if (head.starts_with('['))
        return isTableJson(head) ? Format::Csv : Format::CslJson;
    if (isBookmarks(head) && (head.starts_with('<') || name.ends_with(".html") || name.ends_with(".htm")))
        return Format::Bookmarks;
    if (head.starts_with('<'))
        return std::nullopt; // some other page
    // Our own tables may hold notes with anything in them.
    const bool table = name.ends_with(".csv") || name.ends_with(".tsv") || head.starts_with("key,kind,") ||
                       head.starts_with("key;kind;");
    if (!table && head.starts_with("%0 "))
        return Format::Ris; // EndNote's older form
    for (const auto& line : lines(head)) {
        if (!table && isRisBegin(line))
            return Format::Ris;
        if (!table && isBibTeXBegin(line))
            return Format::BibTeX;
    }
    if (name.ends_with(".bib"))
        return Format::BibTeX;
    if (name.ends_with(".ris"))
        return Format::Ris;
    if (table || name.ends_with(".txt"))
        return Format::Csv;
    const auto firstLine = head.substr(0, head.find_first_of("\r\n"));
    for (const std::string_view mark : {"title", "key", "url", "isbn", "sep="})
        if (firstLine.find(mark) != std::string::npos)
            return Format::Csv;
    return std::nullopt;
}

OtherFile otherFile(std::string_view bytes) {
    for (const std::string_view mark : {"PK\x03\x04", "PK\x05\x06", "\x1f\x8b", "7z\xbc\xaf", "Rar!"})
        if (bytes.starts_with(mark))
            return OtherFile::Packed;
    const auto text = db::decodedText(bytes.substr(0, headBytes)).text;
    const auto head = lowered(trimmed(text));
    if (head.empty())
        return OtherFile::Empty;
    if (isOtherReferences(head))
        return OtherFile::References;
    const bool data = (head.starts_with('{') || head.starts_with('[')) && isLinkedData(head);
    const auto holds = [bytes](std::string_view words) { return bytes.find(words) != std::string_view::npos; };
    const bool learning = holds("Course\"") || holds("Book\"") || holds("CourseInstance\""); // most pages describe who made them
    if (learning && (data || (head.starts_with('<') && holds("application/ld+json"))))
        return OtherFile::Feed;
    const bool page = head.starts_with('<') && (head.find("<html") != std::string::npos || head.starts_with("<!doctype html"));
    return page ? OtherFile::WebPage : OtherFile::Unknown;
}

} // namespace waymark::app
