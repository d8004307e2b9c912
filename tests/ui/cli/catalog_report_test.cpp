// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace waymark::test {
namespace {

using testing::HasSubstr;

class CatalogReports : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments) {
        return runProgram(arguments, m_data.path(), {});
    }
    TempFolder m_data;
    std::string catalog = fixtureCatalog().string();
};

TEST_F(CatalogReports, InfoTellsCoverageAndLicences) {
    const auto answer = run({"--json", "catalog", "info"}).json();
    EXPECT_EQ(answer["coverage"][0]["what"], "with skills");
    EXPECT_GT(answer["coverage"][0]["careers"], 0);
    EXPECT_GT(answer["bytes"], 0);
    EXPECT_FALSE(answer["sources"][0]["licence"].empty());
    const auto words = run({"catalog", "info", catalog});
    EXPECT_EQ(words.exitCode, 0);
    EXPECT_THAT(words.out, HasSubstr("with a field of study ("));
}

TEST_F(CatalogReports, SoundCatalogPassesTheCheck) {
    const auto outcome = run({"catalog", "check"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.out;
    EXPECT_EQ(outcome.out, "The catalog is sound.\n");
    EXPECT_TRUE(run({"--json", "catalog", "check"}).json()["findings"].empty());
}

TEST_F(CatalogReports, DamageIsExitOneWithALineEach) {
    const auto file = m_data.path() / "damaged.db";
    std::filesystem::copy_file(catalog, file);
    std::fstream bytes(file, std::ios::binary | std::ios::in | std::ios::out);
    bytes.seekp(static_cast<std::streamoff>(std::filesystem::file_size(file) / 4096 / 2 * 4096));
    bytes << std::string(4096, 'x');
    bytes.close();
    const auto outcome = run({"catalog", "check", file.string()});
    EXPECT_NE(outcome.exitCode, 0);
    EXPECT_FALSE((outcome.out + outcome.err).empty());
}

TEST_F(CatalogReports, SameCatalogsDoNotDiffer) {
    const auto outcome = run({"catalog", "diff", catalog, catalog});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.out, "The two catalogs hold the same.\n");
    EXPECT_EQ(run({"catalog", "diff", catalog}).exitCode, 2) << "the second file is missing";
    EXPECT_NE(run({"catalog", "diff", catalog, (m_data.path() / "none.db").string()}).exitCode, 0);
}

} // namespace
} // namespace waymark::test
