// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/markdown_lists/importer.h"

#include "db/formats/frame/catalog_sink.h"
#include "db/formats/frame/picking.h"
#include "db/formats/markdown_lists/programming_lists.h"

namespace waymark::db {

namespace {

std::vector<std::size_t> pickProgrammingLists(Release& release, bool) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (ProgrammingLists::isList(release.nameOf(file)))
            files.push_back(file);
    return files;
}

void readProgrammingLists(ImportRun& run) {
    const std::string& release = run.request.release;
    CatalogSink sink(run, {release.empty() ? "free-programming-books" : "free-programming-books-" + release,
                           "Free Ebook Foundation and contributors", "free-programming-books", "CC BY 4.0",
                           "https://github.com/EbookFoundation/free-programming-books", release,
                           "Titles, people, addresses, languages and headings; notes left out.",
                           "Courses and books: free-programming-books, EbookFoundation, CC BY 4.0."});
    ProgrammingLists lists;
    for (const std::size_t file : run.files)
        lists.add(run.release.nameOf(file), wholeText(run.release, file));
    lists.finish(sink);
    sink.finish();
}

} // namespace

Importer programmingLists() {
    return {{"free-programming-books", "free-programming-books",
             "the Markdown lists books/free-programming-books-*.md and courses/free-courses-*.md"},
            pickProgrammingLists,
            readProgrammingLists};
}

} // namespace waymark::db
