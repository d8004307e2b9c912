// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/rows.h"

#include "db/formats/frame/archive.h"
#include "db/formats/frame/delimited_rows.h"
#include "db/formats/frame/sheet_rows.h"
#include "db/sqlite/errors.h"
#include "db/text/divider.h"

#include <utility>

namespace waymark::db {

namespace {

constexpr std::size_t begunBytes = 64U << 10U;

/// Bytes that were read already, then the rest.
class Rejoined : public ByteStream {
public:
    Rejoined(std::string begun, std::unique_ptr<ByteStream> rest)
        : m_begun(std::move(begun))
        , m_rest(std::move(rest)) {}

    std::size_t read(char* target, std::size_t size) override {
        const std::size_t first = m_begun.copy(target, size, m_at);
        m_at += first;
        return first < size ? first + m_rest->read(target + first, size - first) : first;
    }

private:
    std::string m_begun;
    std::size_t m_at = 0;
    std::unique_ptr<ByteStream> m_rest;
};

} // namespace

std::unique_ptr<Rows> openRows(std::unique_ptr<ByteStream> bytes, const std::string& name, int sheet) {
    std::string begun(begunBytes, '\0');
    begun.resize(bytes->read(begun.data(), begun.size()));
    if (begun.empty())
        throw sqlite::Failure(ErrorKind::InvalidInput, name + ":1: the file is empty");
    if (Archive::isArchive(begun))
        return std::make_unique<SheetRows>(std::make_unique<Rejoined>(std::move(begun), std::move(bytes)),
                                           name, sheet);
    const std::string_view firstLine = std::string_view(begun).substr(0, begun.find('\n'));
    const char divider = firstLine.find('\t') != std::string_view::npos ? '\t' : dividerOf(begun);
    return std::make_unique<DelimitedRows>(std::move(bytes), std::move(begun), name,
                                           DelimitedRows::Form{divider, divider != '\t'});
}

} // namespace waymark::db
