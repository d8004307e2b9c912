// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are a release: the first one chooses the ending (archive, workbook, text), the rest is the file. It is
// imported into a copy of the small catalog or refused; then the catalog has every byte that it had.
#include "db/catalog/catalog.h"
#include "db/formats/registry/import_release.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark;
    if (size == 0)
        return 0;
    static const waymark::test::TempFolder folder;
    static const auto into = [] {
        std::filesystem::copy_file(waymark::test::fixtureCatalog(), folder / "catalog.db");
        return folder / "catalog.db";
    }();
    constexpr std::array<const char*, 6> endings{".zip", ".xlsx", ".csv", ".txt", ".json", ".md"};
    const auto file = folder / (std::string("release") + endings[data[0] % endings.size()]);
    std::ofstream(file, std::ios::binary) << std::string(reinterpret_cast<const char*>(data) + 1, size - 1);
    db::ImportRequest request;
    request.path = file;
    request.into = into;
    if (db::detectImportKind(file)) {
        const bool imported = db::importRelease(request).ok();
        const auto catalog = db::Catalog::open(into);
        if (!catalog || !catalog->verify())
            std::abort();
        if (imported)
            std::filesystem::copy_file(waymark::test::fixtureCatalog(), into, std::filesystem::copy_options::overwrite_existing);
    }
    std::filesystem::remove(file);
    return 0;
}
