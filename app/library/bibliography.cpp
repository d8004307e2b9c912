// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"

#include "app/library/foreign_item.h"
#include "app/library/text.h"
#include "app/share/prose.h"

#include <algorithm>

namespace waymark::app {

namespace {

db::OwnLearning detailsOf(const db::KeptItem& item, const ExportOptions& options) {
    if (const auto known = options.details.find(item.key); known != options.details.end())
        return known->second;
    return db::ownLearningFrom(item.content).valueOr({});
}

} // namespace

std::vector<Reference> references(const db::LibraryContents& contents, const ExportOptions& options) {
    std::vector<Reference> all;
    for (const auto& item : contents.items) {
        if (item.key.kind() != db::ItemKind::Book || !item.removedAt.empty())
            continue;
        const auto details = detailsOf(item, options);
        Reference reference;
        reference.key = item.key.text();
        reference.title = joined(lines(item.facts.title), " ");
        reference.authors = namesFrom(item.content, item.facts.detail);
        reference.year = details.year;
        reference.publisher = details.publisher;
        reference.isbn = isbn13(details.isbn.empty() ? item.key.text().substr(5) : details.isbn);
        reference.url = isSafeLink(item.facts.url) ? item.facts.url : std::string();
        reference.language = details.language;
        reference.tags = item.tags;
        if (options.notes)
            reference.note = item.note;
        all.push_back(std::move(reference));
    }
    return all;
}

std::string linkIn(std::string_view address, std::string_view doi) {
    for (const std::string_view mark : {" ", "\n", "\t", ";"})
        for (const auto& piece : split(address, mark))
            if (const auto link = trimmed(piece); isSafeLink(link))
                return std::string(link);
    if (const auto www = trimmed(address); www.starts_with("www.") && isSafeLink("https://" + std::string(www)))
        return "https://" + std::string(www);
    doi = trimmed(doi);
    for (const std::string_view prefix : {"https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:", "DOI:", "DOI "})
        if (doi.starts_with(prefix))
            doi = trimmed(doi.substr(prefix.size()));
    const auto link = "https://doi.org/" + replaced(replaced(doi, "<", "%3C"), ">", "%3E");
    return doi.starts_with("10.") && isSafeLink(link) ? link : std::string();
}

db::LibraryContents libraryFrom(const std::vector<Reference>& references, const ImportOptions& options,
                                ReadingFaults& faults) {
    ForeignLibrary library;
    for (const auto& reference : references) {
        if (options.isCancelled())
            break;
        if (reference.form == ReferenceForm::Article) {
            faults.add(reference.line, Fault::Article, Loss::Row, reference.type, reference.title);
            continue;
        }
        if (reference.form == ReferenceForm::Part)
            faults.add(reference.line, Fault::PartOfBook, Loss::Nothing, reference.type, reference.title);
        // The ISBN of a part is that of the book, and two parts of a book are two items.
        const auto isbn = reference.form == ReferenceForm::Part ? std::string() : reference.isbn;
        db::KeptItem item;
        item.facts.title = cleanUtf8(reference.title);
        item.facts.detail = cleanUtf8(authorLine(reference.authors));
        item.facts.url = isSafeLink(reference.url) ? reference.url : std::string();
        if (!reference.url.empty() && item.facts.url.empty())
            faults.add(reference.line, Fault::Link, Loss::Field, "url", reference.url);
        const auto key = db::BookKey::parse(reference.key);
        item.key = key ? db::ItemKey(*key) : keyFor(db::ItemKind::Book, item.facts, isbn, options.known);
        item.addedAt = options.readAt;
        item.note = cleanUtf8(reference.note);
        for (const auto& tag : reference.tags)
            if (!trimmed(tag).empty())
                item.tags.push_back(cleanUtf8(trimmed(tag)));
        std::sort(item.tags.begin(), item.tags.end());
        item.tags.erase(std::unique(item.tags.begin(), item.tags.end()), item.tags.end());
        const db::OwnLearning details{{},
                                      reference.year,
                                      isbn,
                                      cleanUtf8(reference.language),
                                      {},
                                      cleanUtf8(reference.publisher)};
        if (details != db::OwnLearning())
            item.content = db::contentOf(details);
        item.content = contentWithNames(item.content, reference.authors);
        library.add(std::move(item), {});
    }
    return library.taken();
}

} // namespace waymark::app
