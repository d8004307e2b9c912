// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/formats/frame/catalog_copy.h"

#include "tests/support/fixture_catalog.h"

#include <zip.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace waymark::test {

namespace fs = std::filesystem;

CatalogCopy::CatalogCopy() {
    fs::copy_file(fixtureCatalog(), catalogFile());
    fs::create_directory(m_folder / "release");
}

db::Catalog CatalogCopy::catalog() const {
    auto catalog = db::Catalog::open(catalogFile());
    if (!catalog)
        throw std::runtime_error(catalog.error().message);
    return std::move(catalog).value();
}

fs::path CatalogCopy::write(const std::string& name, const std::string& bytes) const {
    const fs::path file = path(name);
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

fs::path CatalogCopy::zip(const std::string& name,
                          const std::vector<std::pair<std::string, std::string>>& files) const {
    const fs::path file = path(name);
    ::zip* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [member, bytes] : files) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        zip_file_add(archive, member.c_str(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("no archive can be written");
    return file;
}

namespace {

/// The rows of one sheet; other text than numbers goes to the shared texts.
std::string sheetOf(const std::vector<std::vector<std::string>>& rows, std::string& texts, int& shared) {
    std::string sheet;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        sheet += "<row r=\"" + std::to_string(row + 1) + "\">";
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const std::string& value = rows[row][column];
            if (value.empty())
                continue;
            const std::string reference =
                static_cast<char>('A' + static_cast<int>(column)) + std::to_string(row + 1);
            if (value.find_first_not_of("0123456789.") == std::string::npos) {
                sheet += "<c r=\"" + reference + "\"><v>" + value + "</v></c>";
                continue;
            }
            // Texts of several runs, as a cell with a bold word has.
            const std::size_t cut = static_cast<unsigned char>(value[0]) < 0x80 ? 1 : value.size();
            texts += "<si><r><t xml:space=\"preserve\">" + value.substr(0, cut) + "</t></r><r><t>" +
                     value.substr(cut) + "</t></r></si>";
            sheet += "<c r=\"" + reference + "\" t=\"s\"><v>" + std::to_string(shared++) + "</v></c>";
        }
        sheet += "</row>";
    }
    return sheet;
}

} // namespace

fs::path CatalogCopy::xlsx(const std::string& name, const std::vector<std::vector<std::string>>& rows) const {
    return workbook(name, {rows});
}

fs::path CatalogCopy::workbook(const std::string& name,
                               const std::vector<std::vector<std::vector<std::string>>>& sheets) const {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    const std::string names = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    std::string texts;
    int shared = 0;
    std::vector<std::pair<std::string, std::string>> parts;
    for (const auto& rows : sheets)
        parts.emplace_back("xl/worksheets/sheet" + std::to_string(parts.size() + 1) + ".xml",
                           head + "<worksheet" + names + "><sheetData>" + sheetOf(rows, texts, shared) +
                               "</sheetData></worksheet>");
    parts.emplace(parts.begin(), "xl/sharedStrings.xml", head + "<sst" + names + ">" + texts + "</sst>");
    parts.emplace(parts.begin(), "[Content_Types].xml", head + "<Types/>");
    return zip(name, parts);
}

db::Result<db::ImportReport> CatalogCopy::import(const fs::path& path, const std::string& kind,
                                                 const std::string& release) const {
    db::ImportRequest request;
    request.path = path;
    request.into = catalogFile();
    request.kind = kind;
    request.release = release;
    return db::importRelease(request);
}

std::size_t CatalogCopy::strayFiles() const {
    std::size_t files = 0; // the catalog among them
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
        files += entry.is_regular_file() ? std::size_t{1} : 0;
    return files - 1;
}

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::int64_t countOf(const db::ImportReport& report, const std::string& what) {
    for (const auto& count : report.counts)
        if (count.what == what)
            return count.rows;
    return 0;
}

} // namespace waymark::test
