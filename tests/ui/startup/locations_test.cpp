// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/locations.h"

#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>

namespace {

using waymark::test::TempFolder;
using namespace waymark::ui;
namespace fs = std::filesystem;

void writeFile(const fs::path& file) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "x";
}

/// Sets variables for one test and puts the old ones back.
class LocationsTest : public testing::Test {
protected:
    void SetUp() override {
        for (const char* name : {"WAYMARK_CATALOG", "WAYMARK_DATA_DIR", "XDG_DATA_HOME", "HOME"}) {
            const char* value = std::getenv(name);
            m_before[name] = value ? std::optional<std::string>(value) : std::nullopt;
            ::unsetenv(name);
        }
        ::setenv("HOME", (m_folder / "home").c_str(), 1);
        fs::create_directories(program());
    }
    void TearDown() override {
        for (const auto& [name, value] : m_before) {
            if (value)
                ::setenv(name, value->c_str(), 1);
            else
                ::unsetenv(name);
        }
    }
    fs::path program() const { return m_folder / "usr/bin"; }
    void writeCatalog() const { writeFile(program() / "catalog.db"); }

    TempFolder m_folder;

private:
    std::map<const char*, std::optional<std::string>> m_before;
};

TEST_F(LocationsTest, CatalogBesideTheProgramComesBeforeTheInstalledOne) {
    const fs::path installed = m_folder / "usr/share/waymark/catalog.db";
    writeFile(installed);
    auto found = findLocations({}, program());
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->catalog, installed);
    writeCatalog();
    found = findLocations({}, program());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->catalog, program() / "catalog.db");
}

TEST_F(LocationsTest, OptionBeforeEnvironmentBeforeCustom) {
    writeCatalog();
    const fs::path named = m_folder / "named.db";
    const fs::path environment = m_folder / "environment.db";
    writeFile(named);
    writeFile(environment);
    ::setenv("WAYMARK_CATALOG", environment.c_str(), 1);
    ::setenv("WAYMARK_DATA_DIR", "/from/environment", 1);
    auto found = findLocations({}, program());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->catalog, environment);
    EXPECT_EQ(found->dataDir, "/from/environment");
    found = findLocations({named.string(), "/from/option"}, program());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->catalog, named);
    EXPECT_EQ(found->dataDir, "/from/option");
}

TEST_F(LocationsTest, ANamedCatalogThatIsMissingIsNotReplacedByAnother) {
    writeCatalog();
    const auto found = findLocations({(m_folder / "gone.db").string(), {}}, program());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, waymark::db::ErrorKind::NotFound);
    EXPECT_THAT(found.error().message, testing::HasSubstr("gone.db"));
}

TEST_F(LocationsTest, TheOwnCatalogComesBeforeTheInstalledButNotBeforeANamedOne) {
    writeCatalog();
    const fs::path own = m_folder / "home/.local/share/waymark/catalog.db";
    EXPECT_EQ(findLocations({}, program())->catalog, program() / "catalog.db");
    writeFile(own);
    const auto found = findLocations({}, program());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->catalog, own);
    EXPECT_EQ(found->ownCatalog(), own);
    EXPECT_EQ(found->original, program() / "catalog.db");
    const fs::path named = m_folder / "named.db";
    writeFile(named);
    EXPECT_EQ(findLocations({named.string(), {}}, program())->catalog, named);
    fs::remove(program() / "catalog.db");
    const auto ownOnly = findLocations({}, program());
    ASSERT_TRUE(ownOnly);
    EXPECT_EQ(ownOnly->catalog, own);
    EXPECT_TRUE(ownOnly->original.empty());
}

TEST_F(LocationsTest, NoCatalogNamesEveryPlaceLookedAt) {
    const auto found = findLocations({}, program());
    ASSERT_FALSE(found);
    EXPECT_THAT(found.error().message, testing::HasSubstr((program() / "catalog.db").string()));
    EXPECT_THAT(found.error().message,
                testing::HasSubstr((m_folder / "usr/share/waymark/catalog.db").string()));
}

TEST_F(LocationsTest, DataFollowsXdg) {
    writeCatalog();
    EXPECT_EQ(findLocations({}, program())->dataDir, m_folder / "home/.local/share/waymark");
    ::setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(findLocations({}, program())->dataDir, "/data/waymark");
    ::setenv("XDG_DATA_HOME", "relative", 1);
    EXPECT_EQ(findLocations({}, program())->dataDir, m_folder / "home/.local/share/waymark");
}

TEST_F(LocationsTest, PortableKeepsEverythingInTheProgramsFolder) {
    writeCatalog();
    writeFile(program() / "portable.txt");
    const auto found = findLocations({}, program());
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->portable);
    EXPECT_EQ(found->dataDir, program() / "data");
    EXPECT_EQ(found->library(), program() / "data/library.db");
}

TEST_F(LocationsTest, DataFolderIsKnownWithoutACatalog) {
    EXPECT_EQ(findDataDir({{}, "/mine"}, program()), "/mine");
    EXPECT_EQ(findDataDir({}, program()), m_folder / "home/.local/share/waymark");
}

} // namespace
