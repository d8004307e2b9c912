// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/registry/import_release.h"

#include "db/building/sha256.h"
#include "db/catalog/catalog.h"
#include "db/catalog/schema.h"
#include "db/formats/frame/foreign_text.h"
#include "db/formats/frame/table_reader.h"
#include "db/formats/registry/importers.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/file_bytes.h"
#include "db/sqlite/replacement_file.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <system_error>

namespace waymark::db {

namespace {

constexpr const char* wasCancelled = "the import was cancelled; the catalog is as before";

struct Picked {
    const Importer* importer = nullptr;
    std::vector<std::size_t> files;
};

[[noreturn]] void refuse(const std::string& sentence) {
    throw sqlite::Failure(ErrorKind::InvalidInput, sentence);
}

std::string kindsKnown() {
    std::string names;
    for (const Importer& importer : importers())
        names.append(names.empty() ? "" : ", ").append(importer.kind.id);
    return names;
}

/// Why nobody knows the release: the first file that could not be read, or what its first line looks like.
[[noreturn]] void refuseUnknown(Release& release) {
    if (release.size() == 0)
        refuse(release.name() + ":1: there is nothing in it");
    for (std::size_t file = 0; file < release.size(); ++file)
        if (!release.faultOf(file).empty() && release.size() == 1)
            refuse(release.faultOf(file));
    std::string columns;
    if (const auto& rows = release.firstRows(0); !rows.empty())
        for (const std::string& field : rows.front())
            if (columns.size() < 120)
                columns.append(columns.empty() ? "" : ", ").append(field);
    refuse(release.nameOf(0) + ":1: no importer knows this layout (" + columns +
           "); name the kind if you know it: " + kindsKnown());
}

/// "csv" of "release.zip/Skills.csv", in small letters.
std::string extensionOf(std::string_view name) {
    std::string extension(name.substr(std::min(name.rfind('.'), name.size())));
    for (char& c : extension)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return extension;
}

/// A table that is damaged in its first line looks like no table, and would be left out in silence. Texts
/// about the release are no tables.
void refuseUnreadable(Release& release, const Picked& picked) {
    for (std::size_t file = 0; file < release.size(); ++file) {
        if (std::find(picked.files.begin(), picked.files.end(), file) != picked.files.end())
            continue; // its importer says what is wrong with it
        const std::string extension = extensionOf(release.baseNameOf(file));
        const bool table =
            extension == ".csv" || extension == ".tsv" || extension == ".xlsx" ||
            (extension == ".txt" && extensionOf(release.baseNameOf(picked.files[0])) == ".txt");
        const std::string_view name = release.baseNameOf(file);
        const bool about = sameName(name.substr(0, 4), "read") || sameName(name.substr(0, 5), "licen");
        if (table && !about && release.firstRows(file).empty() && !release.faultOf(file).empty())
            refuse(release.faultOf(file));
    }
}

/// Of a folder: the first file that is called a table and is JSON.
std::string jsonAmong(Release& release) {
    for (std::size_t file = 0; file < release.size(); ++file) {
        const std::string extension = extensionOf(release.baseNameOf(file));
        const bool table = extension == ".csv" || extension == ".tsv" || extension == ".txt";
        if (table && looksLikeJson(release.head(file)))
            return "; " + release.nameOf(file) + " is JSON, which this kind does not read";
    }
    return {};
}

Picked pick(Release& release, const std::string& kind) {
    for (const Importer& importer : importers()) {
        if (!kind.empty() && importer.kind.id != kind)
            continue;
        Picked picked{&importer, importer.pick(release, !kind.empty())};
        if (!picked.files.empty())
            return picked;
        if (!kind.empty()) {
            if (release.size() == 1 && looksLikeJson(release.head(0)))
                refuse(release.nameOf(0) + ":1: it is JSON, which the kind '" + kind + "' does not read");
            if (release.size() == 1 && !release.faultOf(0).empty())
                refuse(release.faultOf(0));
            refuse(release.name() + ":1: holds nothing of the kind '" + kind + "' (" +
                   importer.kind.description + ")" + jsonAmong(release));
        }
    }
    if (!kind.empty())
        refuse("there is no kind '" + kind + "' to import; choose one of: " + kindsKnown());
    refuseUnknown(release);
}

std::string now(const char* form) {
    const std::time_t moment = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&moment, &parts);
    char text[32] = "";
    return {text, std::strftime(text, sizeof text, form, &parts)};
}

CatalogBuilder::About aboutAfter(const ImportRun& run, const CatalogBuilder::About& before) {
    Sha256 hash;
    hash.add(before.contentHash + '\n' + run.report.kind + '\n' + std::to_string(run.release.fingerprint()));
    CatalogBuilder::About about;
    about.date = std::max(before.date, run.newestMonth());
    if (about.date.empty())
        about.date = now("%Y-%m");
    about.contentHash = hash.hex();
    about.built = now("%Y-%m-%dT%H:%M:%SZ");
    return about;
}

/// Everything between the reserved new file and its renaming.
ImportReport fill(const ImportRequest& request, Release& release, Picked picked,
                  const std::filesystem::path& file) {
    ImportReport report;
    report.kind = picked.importer->kind.id;
    const bool there = std::filesystem::exists(request.into);
    if (there) {
        if (auto old = Catalog::open(request.into); !old)
            throw sqlite::Failure(old.error());
        if (const auto copied = sqlite::copyBytes(request.into, file, request.cancelled); !copied)
            throw sqlite::Failure(copied.error().kind == ErrorKind::Cancelled
                                      ? Error{ErrorKind::Cancelled, wasCancelled}
                                      : copied.error());
    }
    CatalogBuilder builder(file, there ? CatalogBuilder::Start::Catalog : CatalogBuilder::Start::Empty);
    if (request.cancelled)
        builder.stopWhen(*request.cancelled);
    ImportRun run(release, request, builder, report);
    run.files = std::move(picked.files);
    const auto start = std::chrono::steady_clock::now();
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    picked.importer->read(run);
    report.readSeconds = seconds();
    if (report.counts.empty())
        refuse(release.name() + ":1: none of its " + std::to_string(report.rows) +
               " rows belongs to this catalog" + (report.notes.empty() ? "" : " (" + report.notes[0] + ")"));
    run.tell(ImportProgress::Step::Completing, release.name());
    builder.finish(aboutAfter(run, builder.about()));
    run.throwWhenCancelled();
    report.seconds = seconds();
    return report;
}

} // namespace

std::vector<ImportKind> importKinds() {
    std::vector<ImportKind> kinds;
    for (const Importer& importer : importers())
        kinds.push_back(importer.kind);
    return kinds;
}

Result<std::string> detectImportKind(const std::filesystem::path& path) {
    return sqlite::guarded(path, [&] {
        Release release(path);
        return pick(release, {}).importer->kind.id;
    });
}

Result<ImportReport> importRelease(const ImportRequest& request) {
    Result<ImportReport> result = sqlite::guarded(request.into, [&]() -> Result<ImportReport> {
        Release release(request.path);
        Picked picked = pick(release, request.kind);
        refuseUnreadable(release, picked);
        auto replacement = sqlite::ReplacementFile::beside(request.into, catalogApplicationId);
        if (!replacement)
            return replacement.error();
        ImportReport report = fill(request, release, std::move(picked), replacement->path());
        if (auto done = replacement->commit(); !done)
            return done.error();
        return report;
    });
    // SQLite's own word for it names the copy, which nobody knows.
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return Error{ErrorKind::Cancelled, wasCancelled};
    return result;
}

} // namespace waymark::db
