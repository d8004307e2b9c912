// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/seal.h"

#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/file_bytes.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

namespace waymark::db {

namespace {

constexpr std::size_t digits = 16;
const std::string unsealed(digits, '0');

std::string hex(std::uint64_t number) {
    std::string text(digits, '0');
    for (std::size_t i = digits; i-- > 0; number >>= 4U)
        text[i] = "0123456789abcdef"[number & 15U];
    return text;
}

/// Every step can be undone, so that two files that differ in one word never have the same sum.
class Sum {
public:
    void add(const char* bytes, std::size_t size) {
        for (std::size_t at = 0; at < size; at += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + at, std::min(sizeof word, size - at));
            m_sum = (m_sum ^ word) * 0x9e3779b97f4a7c15ULL;
            m_sum ^= m_sum >> 32U;
        }
    }
    std::string text() const { return hex(m_sum); }

private:
    std::uint64_t m_sum = 0x2545f4914f6cdd1dULL;
};

/// Where the digits lie: one row of one text in an otherwise empty table stands at the end of its page.
std::uint64_t placeOfDigits(SQLite::Database& database) {
    SQLite::Statement root(database, "SELECT rootpage FROM sqlite_schema WHERE name = 'catalog_seal'");
    if (!root.executeStep())
        return 0;
    const auto page = static_cast<std::uint64_t>(root.getColumn(0).getInt64());
    const auto size = static_cast<std::uint64_t>(database.execAndGet("PRAGMA page_size").getInt64());
    return page * size - digits;
}

/// The sum of all bytes but the digits at `place`, which are put into `found`.
std::string sumOf(const std::filesystem::path& file, std::uint64_t place, std::string& found) {
    constexpr std::size_t block = 1U << 20U; // of whole pages: the digits never lie across two
    const auto in = sqlite::FileBytes::open(file);
    if (!in)
        throw sqlite::Failure(in.error());
    std::vector<char> bytes(block);
    Sum sum;
    std::size_t got = block;
    for (std::uint64_t at = 0; got == block; at += block) {
        const auto read = in->read(at, bytes.data(), block);
        if (!read)
            throw sqlite::Failure(read.error());
        got = *read;
        if (place >= at && place + digits <= at + got) {
            char* const sealed = bytes.data() + (place - at);
            found.assign(sealed, digits);
            std::copy(unsealed.begin(), unsealed.end(), sealed);
        }
        sum.add(bytes.data(), got);
    }
    return sum.text();
}

} // namespace

void prepareSeal(SQLite::Database& database) {
    database.exec("DELETE FROM catalog_seal");
    SQLite::Statement row(database, "INSERT INTO catalog_seal VALUES(?)");
    row.bind(1, unsealed);
    row.exec();
}

void seal(const std::filesystem::path& file) {
    std::uint64_t place = 0;
    {
        SQLite::Database database = sqlite::openForReading(file);
        place = placeOfDigits(database);
    }
    std::string found;
    const std::string sum = sumOf(file, place, found);
    if (place == 0 || found.empty())
        throw sqlite::Failure(ErrorKind::Corrupt, file.string() + " has no place for its check sum");
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(place));
    out.write(sum.data(), static_cast<std::streamsize>(sum.size()));
    out.close();
    if (!out)
        throw sqlite::Failure(ErrorKind::Io, "cannot write " + file.string() + "; is the disk full?");
}

void checkSeal(SQLite::Database& database, const std::filesystem::path& file) {
    std::string found;
    const std::string sum = sumOf(file, placeOfDigits(database), found);
    if (found != sum)
        throw sqlite::Failure(ErrorKind::Corrupt,
                              file.string() + " is damaged (its bytes are not those that were written); put "
                                              "back a good copy of it");
}

} // namespace waymark::db
