// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/feeds/feed_importers.h"

#include "db/feeds/catalog_sink.h"
#include "db/feeds/csv_feed.h"
#include "db/feeds/curricula.h"
#include "db/feeds/open_library.h"
#include "db/feeds/programming_lists.h"
#include "db/feeds/schema_org.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

/// Which of the files look right; a file named by hand is taken even where it does not.
template <class Looks>
std::vector<std::size_t> filesThat(Release& release, bool asked, Looks looks) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (looks(file) || (asked && release.size() == 1))
            files.push_back(file);
    return files;
}

std::vector<std::size_t> pickSchemaOrg(Release& release, bool asked) {
    return filesThat(release, asked,
                     [&](std::size_t file) { return looksLikeSchemaOrg(release.head(file)); });
}

void readSchemaOrgFiles(ImportRun& run) {
    CatalogSink sink(run, sourceOfFile(run));
    for (const std::size_t file : run.files) {
        const auto bytes = run.release.open(file);
        readSchemaOrg(*bytes, run.release.nameOf(file), sink);
    }
    sink.finish();
}

std::vector<std::size_t> pickCsv(Release& release, bool asked) {
    return filesThat(release, asked, [&](std::size_t file) { return looksLikeCsvFeed(release, file); });
}

void readCsvFiles(ImportRun& run) {
    CatalogSink sink(run, sourceOfFile(run));
    for (const std::size_t file : run.files) {
        const std::string& name = run.release.nameOf(file);
        const auto rows = openCsvFeed(run.release, file);
        run.note("Columns of " + name + ": " +
                 described(readCsvFeed(*rows, name, run.request.columns, sink)) + ".");
    }
    sink.finish();
}

/// The whole of a file that is small by its nature.
std::string wholeText(Release& release, std::size_t file) {
    constexpr std::size_t most = 16U << 20U;
    constexpr std::size_t piece = 64U << 10U;
    std::string text;
    const auto bytes = release.open(file);
    for (std::size_t read = piece; read == piece && text.size() <= most;) {
        const std::size_t before = text.size();
        text.resize(before + piece);
        read = bytes->read(text.data() + before, piece);
        text.resize(before + read);
    }
    if (text.size() > most)
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              release.nameOf(file) + ":1: a list of more than 16 MB; is it one?");
    return text;
}

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

std::vector<std::size_t> pickCurricula(Release& release, bool asked) {
    return filesThat(release, asked, [&](std::size_t file) {
        return release.baseNameOf(file).ends_with(".md") && Curricula::isCurriculum(release.head(file));
    });
}

void readCurricula(ImportRun& run) {
    CatalogSink sink(run, {"ossu", "Open Source Society University", "Computer Science curriculum", "MIT",
                           "https://github.com/ossu/computer-science", run.request.release,
                           "Courses with hours and prerequisites; words that name no course left out.",
                           "Curriculum: Open Source Society University, MIT licence."});
    Curricula curricula;
    for (const std::size_t file : run.files)
        curricula.add(run.release.nameOf(file), wholeText(run.release, file));
    curricula.finish(sink);
    sink.finish();
}

std::vector<std::size_t> pickOpenLibrary(Release& release, bool asked) {
    return filesThat(release, asked,
                     [&](std::size_t file) { return looksLikeOpenLibrary(release.head(file)); });
}

void readOpenLibraryFiles(ImportRun& run) {
    CatalogSink sink(run,
                     {"open-library", "Internet Archive", "Open Library, editions", "CC0",
                      "https://openlibrary.org/developers/dumps", run.request.release,
                      "Titles, statements of authors, years, ISBNs and languages; known subjects as topics.",
                      "Books: Open Library, Internet Archive."});
    for (const std::size_t file : run.files) {
        const std::string& name = run.release.nameOf(file);
        readOpenLibrary(*openRows(run.release.open(file), name), name, sink);
    }
    sink.finish();
}

} // namespace

Importer ossuCurricula() {
    return {{"ossu", "OSSU curricula", "Markdown tables of courses with duration, effort and prerequisites"},
            pickCurricula,
            readCurricula};
}

Importer openLibraryEditions() {
    return {
        {"open-library", "Open Library editions", "the dump of editions, unpacked: TAB and JSON, one a line"},
        pickOpenLibrary,
        readOpenLibraryFiles};
}

Importer programmingLists() {
    return {{"free-programming-books", "free-programming-books",
             "the Markdown lists books/free-programming-books-*.md and courses/free-courses-*.md"},
            pickProgrammingLists,
            readProgrammingLists};
}

Importer schemaOrgFeed() {
    return {{"schema-org", "schema.org feed of courses and books",
             "JSON-LD with Course, CourseInstance, Book or Occupation: one document, a list, a @graph or one "
             "object a line"},
            pickSchemaOrg,
            readSchemaOrgFiles};
}

Importer csvFeed() {
    return {{"csv", "CSV list of courses or books",
             "a table whose columns are guessed from their titles and can be named by hand"},
            pickCsv,
            readCsvFiles};
}

} // namespace waymark::db
