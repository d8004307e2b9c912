// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"

#include "app/library/foreign_item.h"
#include "app/library/html_tags.h"
#include "app/library/moment.h"
#include "app/library/table_cells.h"
#include "app/library/text.h"
#include "app/share/prose.h"
#include "db/text/bars.h"
#include "db/text/html_entities.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::app {

namespace {

db::OwnLearning detailsOf(const db::KeptItem& item, const ExportOptions& options) {
    if (const auto known = options.details.find(item.key); known != options.details.end())
        return known->second;
    return db::ownLearningFrom(item.content).valueOr({});
}

} // namespace

bool isReference(const db::KeptItem& item) {
    return (item.key.kind() == db::ItemKind::Book || item.key.kind() == db::ItemKind::Course) && item.removedAt.empty();
}

std::vector<Reference> references(const db::LibraryContents& contents, const ExportOptions& options) {
    std::vector<Reference> all;
    auto lists = listCells(contents);
    for (const auto& item : contents.items) {
        if (!isReference(item))
            continue;
        const bool book = item.key.kind() == db::ItemKind::Book;
        const auto details = detailsOf(item, options);
        Reference reference;
        reference.form = book ? ReferenceForm::Book : ReferenceForm::Course;
        reference.key = item.key.text();
        reference.title = joined(lines(item.facts.title), " ");
        if (book)
            reference.authors = namesFrom(item.content, item.facts.detail);
        reference.year = details.year;
        reference.publisher = book ? details.publisher : item.facts.detail;
        if (book)
            reference.isbn = isbn13(details.isbn.empty() ? item.key.text().substr(5) : details.isbn);
        reference.url = isSafeLink(item.facts.url) ? item.facts.url : std::string();
        reference.language = details.language;
        reference.tags = item.tags;
        if (options.notes)
            reference.note = item.note;
        reference.carried = carriedFields(item, lists[item.key.text()], options.notes);
        all.push_back(std::move(reference));
    }
    return all;
}

namespace {

/// 20040315.
bool isDayAsDigits(int digits) {
    const int month = digits / 100 % 100;
    const int day = digits % 100;
    return digits / 10000 >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

} // namespace

std::optional<int> statedYear(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::optional<int> first; // of fewer than four digits that stand alone, where nothing better follows
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            continue;
        auto end = at;
        int year = 0;
        while (end < text.size() && isDigit(text[end]) && end - at < 9)
            year = year * 10 + (text[end++] - '0');
        const char next = end < text.size() ? text[end] : ' ';
        if (end - at == 4 && year > 0)
            return year;
        if (end - at == 8 && isDayAsDigits(year))
            return year / 10000;
        if (at == 0 && end - at < 4 && year > 0 && next == ' ') // "199X" and "20--" are none
            first = year;
        at = end;
    }
    return first;
}

bool hasOwnKey(const Reference& reference) {
    return db::BookKey::parse(reference.key).ok() || db::CourseKey::parse(reference.key).ok();
}

std::string withoutTitleMarks(std::string_view title) {
    constexpr std::array<std::string_view, 12> tags{"i", "b", "em", "strong", "sup", "sub", "sc", "span", "p", "u", "tt", "scp"};
    std::string plain;
    for (std::size_t at = 0; at < title.size();) {
        const auto end = title[at] == '<' ? title.find_first_of("<>", at + 1) : std::string_view::npos;
        if (end != std::string_view::npos && title[end] == '>') {
            auto name = title.substr(at + 1, end - at - 1);
            if (name.starts_with('/'))
                name.remove_prefix(1);
            name = name.substr(0, name.find(' '));
            if (std::find(tags.begin(), tags.end(), lowered(name)) != tags.end()) {
                at = end + 1;
                continue;
            }
        }
        plain += title[at++];
    }
    return std::string(trimmed(db::decodedHtml(plain)));
}

namespace {

/// Whether a tag begins here: "<div>", "<div class=...".
bool beginsWithTag(std::string_view text, std::string_view name) {
    return text.size() > name.size() + 1 && text.front() == '<' && text.substr(1, name.size()) == name &&
           std::string_view(" >\n").find(text[name.size() + 1]) != std::string_view::npos;
}

/// In small letters. A note that begins with a block is written in HTML, and so is one in which a tag and its end stand;
/// "explains the <div> and <span> tags" only speaks of it.
bool isWrittenInHtml(std::string_view note) {
    constexpr std::array<std::string_view, 7> blocks{"p", "div", "ul", "ol", "li", "blockquote", "h1"};
    constexpr std::array<std::string_view, 14> tags{"p", "div", "strong", "b", "em", "i", "u", "span", "ul", "ol", "li", "blockquote", "h1", "a"};
    const auto closes = [&](std::string_view name) {
        const auto end = note.rfind("</" + std::string(name) + '>');
        const auto begin = '<' + std::string(name);
        for (auto at = note.find(begin); end != std::string_view::npos && at < end; at = note.find(begin, at + 1))
            if (beginsWithTag(note.substr(at), name))
                return true;
        return false;
    };
    return std::any_of(blocks.begin(), blocks.end(), [&](auto name) { return beginsWithTag(trimmed(note), name); }) ||
           std::any_of(tags.begin(), tags.end(), closes) || note.find("<br/>") != std::string_view::npos ||
           note.find("<br />") != std::string_view::npos;
}

} // namespace

std::string withoutNoteMarks(const std::string& note) {
    return isWrittenInHtml(lowered(note)) ? htmlToText(note) : note;
}

std::string linkIn(std::string_view address, std::string_view doi) {
    if (trimmed(address).empty() && trimmed(doi).empty())
        return {};
    std::string apart(address);
    for (const char mark : {';', ',', '|'}) // "https://a.example;https://b.example": two
        for (const std::string_view scheme : {"http://", "https://"})
            apart = replaced(apart, mark + std::string(scheme), '\n' + std::string(scheme));
    std::string_view rest = apart;
    while (!(rest = trimmed(rest)).empty()) {
        const auto end = std::min(rest.find_first_of(" \n\t\r"), rest.size());
        auto piece = rest.substr(0, end);
        rest.remove_prefix(end);
        if (piece.size() < trimmed(apart).size()) // within a sentence
            while (!piece.empty() && std::string_view(".,;").find(piece.back()) != std::string_view::npos)
                piece.remove_suffix(1);
        if (piece.starts_with("//"))
            continue;
        if (auto link = webLink(piece); !link.empty())
            return link;
    }
    doi = trimmed(doi);
    for (const std::string_view prefix : {"https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:", "DOI:", "DOI "})
        if (doi.starts_with(prefix))
            doi = trimmed(doi.substr(prefix.size()));
    const auto link = "https://doi.org/" + replaced(replaced(doi, "<", "%3C"), ">", "%3E");
    return doi.starts_with("10.") && isSafeLink(link) ? link : std::string();
}

namespace {

/// Of a DOI or of arXiv, where papers and reports lie.
bool isAddressOfPapers(const std::string& url) {
    return url.find("doi.org/") != std::string::npos || url.find("arxiv.org/") != std::string::npos;
}

/// What the three formats call a page, a film, a sound or a program. A general "misc" says nothing.
bool isOfAnotherKind(const Reference& reference) {
    constexpr std::string_view types = "|elec|web|blog|video|mpct|advs|sound|music|comp|data|aggr|slide|art|figure|map|pat|hear|icomm|pcomm|multi|"
                                       "|online|electronic|www|webpage|website|video|movie|audio|music|software|dataset|artwork|image|patent|performance|"
                                       "|post-weblog|motion_picture|broadcast|song|speech|graphic|map|interview|personal_communication|";
    const auto type = lowered(reference.type);
    return reference.form == ReferenceForm::Book && !hasOwnKey(reference) && !type.empty() && db::isBetweenBars(types, type);
}

/// Of what says nothing of a course or a book by its key.
bool isTakenAsCourse(const Reference& reference, const ImportOptions& options) {
    return isPage(reference) && options.table.kind != db::ItemKind::Book;
}

/// "Faber," in EndNote, "London :" in catalogues: a mark at the end divided the name from what stood behind it.
std::string publisherOf(const Reference& reference) {
    if (hasOwnKey(reference))
        return cleanUtf8(reference.publisher);
    auto name = trimmed(reference.publisher);
    while (!name.empty() && std::string_view(",;:").find(name.back()) != std::string_view::npos)
        name = trimmed(name.substr(0, name.size() - 1));
    return cleanUtf8(name);
}

db::KeptItem itemFrom(const Reference& reference, const ImportOptions& options, ReadingFaults& faults) {
    db::KeptItem item;
    const auto publisher = publisherOf(reference);
    const auto course = db::CourseKey::parse(reference.key);
    const bool page = isTakenAsCourse(reference, options);
    // The ISBN of a part is that of the book, and two parts of a book are two items.
    const auto isbn = reference.form == ReferenceForm::Part ? std::string() : reference.isbn;
    item.facts.title = cleanUtf8(reference.title);
    item.facts.detail = course ? publisher : cleanUtf8(authorLine(reference.authors));
    item.facts.url = isSafeLink(reference.url) ? reference.url : std::string();
    if (page && item.facts.detail.empty())
        item.facts.detail = publisher.empty() ? hostOf(item.facts.url) : publisher;
    const auto ownTags = std::find_if(reference.carried.begin(), reference.carried.end(), [](const auto& field) { return field.first == "tags"; });
    const bool hasOwnTags = ownTags != reference.carried.end();
    if (hasOwnTags)
        item.tags = ownTagsIn(cleanUtf8(ownTags->second));
    if (!reference.url.empty() && item.facts.url.empty())
        faults.add(reference.urlLine > 0 ? reference.urlLine : reference.line, Fault::Link, Loss::Field, "url", reference.url);
    const auto key = db::BookKey::parse(reference.key);
    item.key = key      ? db::ItemKey(*key)
               : course ? db::ItemKey(*course)
                        : keyFor(page ? db::ItemKind::Course : db::ItemKind::Book, item.facts, isbn, options.known);
    item.addedAt = options.readAt;
    item.note = cleanUtf8(reference.note);
    for (const auto& tag : reference.tags)
        if (!trimmed(tag).empty() && !hasOwnTags)
            item.tags.push_back(cleanUtf8(trimmed(tag)));
    std::sort(item.tags.begin(), item.tags.end());
    item.tags.erase(std::unique(item.tags.begin(), item.tags.end()), item.tags.end());
    const db::OwnLearning details{{},
                                  reference.year,
                                  isbn,
                                  cleanUtf8(reference.language),
                                  {},
                                  course ? std::string() : publisher};
    if (details != db::OwnLearning())
        item.content = db::contentOf(details);
    if (item.key.kind() == db::ItemKind::Book)
        item.content = contentWithNames(item.content, reference.authors);
    for (const auto& [name, value] : reference.carried)
        takeCarried(item, name, cleanUtf8(value));
    const auto lastDay = dayAfter(std::string_view(options.readAt).substr(0, 10), 1); // it is later in the east
    if (!hasOwnKey(reference) && !lastDay.empty() && item.addedAt.substr(0, 10) > lastDay) {
        faults.add(reference.line, Fault::DayToCome, Loss::Field, "added", item.addedAt);
        item.addedAt = options.readAt;
    }
    if (item.status != db::KeptStatus::None && item.statusAt.empty())
        item.statusAt = item.addedAt;
    return item;
}

std::vector<std::vector<std::string>> listsFrom(const Reference& reference) {
    std::vector<std::vector<std::string>> paths;
    for (const auto& [name, value] : reference.carried)
        if (name == "lists")
            paths = listsIn(cleanUtf8(value), ListForm::Own, {});
    for (const auto& list : reference.lists)
        if (paths.size() < mostPieces && !list.empty()) {
            paths.emplace_back();
            for (const auto& title : list)
                paths.back().push_back(cleanUtf8(title));
        }
    return paths;
}

} // namespace

bool isPage(const Reference& reference) {
    constexpr std::string_view pages = "|elec|web|blog|online|electronic|www|webpage|website|post-weblog|";
    constexpr std::string_view anything = "|misc|gen|generic|document|";
    const auto type = lowered(reference.type);
    if (reference.form != ReferenceForm::Book || hasOwnKey(reference) || type.empty())
        return false;
    const bool linked = isSafeLink(reference.url) && !isAddressOfPapers(reference.url) && reference.isbn.empty();
    return db::isBetweenBars(pages, type) || (linked && (isOfAnotherKind(reference) || (reference.publisher.empty() && db::isBetweenBars(anything, type))));
}

db::LibraryContents libraryFrom(std::vector<Reference> references, const ImportOptions& options,
                                ReadingFaults& faults) {
    ForeignLibrary library(faults, ForeignLibrary::SameNumber::ByTitle);
    library.expect(references.size());
    for (auto& each : references) {
        if (options.isCancelled())
            break;
        const auto reference = std::exchange(each, {});
        if (reference.form == ReferenceForm::Article) {
            faults.add(reference.line, Fault::Article, Loss::Row, reference.type, reference.title);
            continue;
        }
        if (reference.form == ReferenceForm::Part)
            faults.add(reference.line, Fault::PartOfBook, Loss::Nothing, reference.type, reference.title);
        if (isOfAnotherKind(reference))
            faults.add(reference.line, isTakenAsCourse(reference, options) ? Fault::OtherAsCourse : Fault::OtherAsBook, Loss::Nothing, reference.type, reference.title);
        library.add(itemFrom(reference, options, faults), listsFrom(reference), reference.line);
    }
    return library.taken();
}

} // namespace waymark::app
