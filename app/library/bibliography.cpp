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
        reference.authors = authorNames(item.facts.detail);
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

db::LibraryContents libraryFrom(const std::vector<Reference>& references, const std::string& readAt,
                                const KnownItems& known) {
    ForeignLibrary library;
    for (const auto& reference : references) {
        db::KeptItem item;
        item.facts.title = cleanUtf8(reference.title);
        item.facts.detail = cleanUtf8(authorLine(reference.authors));
        item.facts.url = isSafeLink(reference.url) ? reference.url : std::string();
        const auto key = db::BookKey::parse(reference.key);
        item.key = key ? db::ItemKey(*key) : keyFor(db::ItemKind::Book, item.facts, reference.isbn, known);
        item.addedAt = readAt;
        item.note = cleanUtf8(reference.note);
        for (const auto& tag : reference.tags)
            if (!trimmed(tag).empty())
                item.tags.push_back(cleanUtf8(trimmed(tag)));
        std::sort(item.tags.begin(), item.tags.end());
        item.tags.erase(std::unique(item.tags.begin(), item.tags.end()), item.tags.end());
        const db::OwnLearning details{{},
                                      reference.year,
                                      reference.isbn,
                                      cleanUtf8(reference.language),
                                      {},
                                      cleanUtf8(reference.publisher)};
        if (details != db::OwnLearning())
            item.content = db::contentOf(details);
        library.add(std::move(item), {});
    }
    return library.contents();
}

} // namespace waymark::app
