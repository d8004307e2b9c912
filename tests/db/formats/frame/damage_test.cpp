// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every importer refuses damaged tables with file, line and reason, and the catalog stays as it was, byte for
// byte. What any table can suffer is tried on a table of each kind; then what only one kind can; then what
// can happen to the archive that it comes in.
#include "tests/db/formats/frame/damages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace waymark::db {
namespace {

using waymark::test::GoodTable;

class EveryKind : public testing::TestWithParam<GoodTable> {};

TEST_P(EveryKind, IsTakenInAndKnownByItsContent) {
    const GoodTable& table = GetParam();
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.write(table.file, table.text), "", table.release);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, table.kind);
    EXPECT_EQ(report->rows, table.lines() - 1);
    EXPECT_TRUE(copy.catalog().verify().ok());
}

TEST_P(EveryKind, IsRefusedWhenDamagedAndTheCatalogStays) {
    const GoodTable& table = GetParam();
    const waymark::test::CatalogCopy copy;
    for (const waymark::test::AnyDamage& damage : waymark::test::anyDamages()) {
        SCOPED_TRACE(damage.name);
        const std::string text = damage.apply(table);
        const int lines =
            1 + static_cast<int>(std::count(text.begin(), text.end() - (text.empty() ? 0 : 1), '\n'));
        // Tables of pay may be written in Windows-1252, where every byte is a letter: the value says what is wrong.
        const bool anyByte = table.kind == "oews" && std::string(damage.reason) == "not UTF-8";
        // Where notes may stand at the end, an empty line begins them: the row behind it is what cannot be.
        const bool notes = (table.kind == "oews" || table.kind == "rpp") && std::string(damage.name) == "BlankLine";
        expectRefused(copy, copy.write(table.file, text), table.kind, table.release,
                      table.file + ":" + std::to_string((damage.line == 0 ? lines : damage.line) + (notes ? 1 : 0)) + ": ",
                      notes ? "a row behind the notes" : anyByte ? "is not a number" : damage.reason);
    }
}

TEST_P(EveryKind, IsRefusedWhenItsOwnRulesAreBroken) {
    const GoodTable& table = GetParam();
    const waymark::test::CatalogCopy copy;
    for (const waymark::test::OwnDamage& damage : waymark::test::ownDamages()) {
        if (damage.table != table.name)
            continue;
        SCOPED_TRACE(damage.name);
        expectRefused(copy, copy.write(table.file, damaged(table, damage)), table.kind, table.release,
                      table.file + ":" + std::to_string(damage.line) + ": ", damage.reason);
    }
}

struct ArchiveDamage {
    const char* name;
    const char* member; ///< what the table is called within the archive; empty: by its own name
    std::string (*apply)(std::string bytes);
    const char* start; ///< of the sentence, behind the archive's name
    const char* reason;
};

std::string asItIs(std::string bytes) {
    return bytes;
}

const ArchiveDamage archiveDamages[] = {
    {"UpAndOut", "../table.csv", &asItIs, ":", "leads out of the archive"},
    {"UpAndOutOfAFolder", "in/../../table.csv", &asItIs, ":", "leads out of the archive"},
    {"FromTheRoot", "/etc/table.csv", &asItIs, ":", "leads out of the archive"},
    {"OfADisk", "C:\\table.csv", &asItIs, ":", "leads out of the archive"},
    {"CutOff", "", [](std::string bytes) { return bytes.substr(0, bytes.size() - 30); }, ":",
     "is no whole zip archive"},
    {"CutInTheMiddle", "", [](std::string bytes) { return bytes.substr(0, bytes.size() / 2); }, ":",
     "is no whole zip archive"},
    {"ByteChanged", "table.csv",
     [](std::string bytes) {
         char& byte = bytes[bytes.find("table.csv") + 14];
         byte = static_cast<char>(byte ^ 0x55);
         return bytes;
     },
     "", "cannot be unpacked"},
    {"Encrypted", "table.csv",
     [](std::string bytes) {
         bytes[6] = static_cast<char>(bytes[6] | 1);
         const std::size_t listed = bytes.find("PK\x01\x02");
         bytes[listed + 8] = static_cast<char>(bytes[listed + 8] | 1);
         return bytes;
     },
     ":", "is encrypted"},
};

TEST_P(EveryKind, IsRefusedInADamagedArchive) {
    const GoodTable& table = GetParam();
    const waymark::test::CatalogCopy copy;
    for (const ArchiveDamage& damage : archiveDamages) {
        SCOPED_TRACE(damage.name);
        const std::string member = *damage.member ? damage.member : table.file.c_str();
        const std::string bytes = waymark::test::bytesOf(copy.zip("whole.zip", {{member, table.text}}));
        expectRefused(copy, copy.write("release.zip", damage.apply(bytes)), "", table.release,
                      std::string("release.zip") + damage.start, damage.reason);
    }
}

TEST_P(EveryKind, NamesTheLineWithinAnArchiveAndRefusesBombs) {
    const GoodTable& table = GetParam();
    const waymark::test::CatalogCopy copy;
    const std::string worse = table.text + waymark::test::lineOf(table.text, table.repeat) + "\n";
    expectRefused(copy, copy.zip("release.zip", {{"in/" + table.file, worse}}), table.kind, table.release,
                  "release.zip/in/" + table.file + ":" + std::to_string(table.lines() + 1) + ": ", "twice");
    expectRefused(copy, copy.zip("bomb.zip", {{table.file, table.text + std::string(20'000'000, ' ')}}),
                  table.kind, table.release, "bomb.zip:", "a zip bomb?");
}

INSTANTIATE_TEST_SUITE_P(Tables, EveryKind, testing::ValuesIn(waymark::test::goodTables()),
                         [](const auto& named) { return named.param.name; });

TEST(Damages, AreTwentyKindsAndMoreForEveryTable) {
    std::map<std::string, std::size_t> kinds;
    for (const GoodTable& table : waymark::test::goodTables())
        kinds[table.name] = waymark::test::anyDamages().size() + std::size(archiveDamages) + 1;
    for (const waymark::test::OwnDamage& damage : waymark::test::ownDamages())
        ++kinds.at(damage.table);
    for (const auto& [table, count] : kinds) {
        EXPECT_GE(count, 20u) << table;
        RecordProperty(table, static_cast<int>(count));
    }
}

} // namespace
} // namespace waymark::db
