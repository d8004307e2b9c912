// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/translated_titles.h"
#include "db/search/search.h"
#include "tests/db/building/source_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace waymark::db {
namespace {

constexpr const char* names = "item\tlanguage\ttitle\tsource\n"
                              "career:29-1141.00\tde\tPflegefachfrau oder Pflegefachmann\twaymark\n"
                              "career:29-1141.00\tes\tEnfermeras y enfermeros\twaymark\n"
                              "career:15-1252.00\tde\tSoftwareentwicklerin oder Softwareentwickler\twaymark\n"
                              "group:29\tde\tGesundheit\twaymark\n"
                              "skill:2.A.1.a\tde\tLeseverständnis\twaymark\n"
                              "category:Spreadsheet software\tde\tTabellenkalkulation\twaymark\n"
                              "industry:Retail trade\tde\tEinzelhandel\twaymark\n";

class TranslatedNames : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<waymark::test::SourceFolder>();
        s_folder->write(s_folder->table("translated_title.tsv"), names);
        const auto report = s_folder->build();
        ASSERT_TRUE(report.ok()) << report.error().message;
        s_catalog = std::make_unique<Catalog>(*Catalog::open(s_folder->out()));
    }
    static void TearDownTestSuite() {
        s_catalog.reset();
        s_folder.reset();
    }
    void SetUp() override { ASSERT_NE(s_catalog, nullptr); }

    static SearchAnswer found(const std::string& query) {
        SearchRequest request;
        request.query = query;
        auto answer = search(*s_catalog, request);
        EXPECT_TRUE(answer.ok());
        return answer ? std::move(*answer) : SearchAnswer{};
    }

    static inline std::unique_ptr<waymark::test::SourceFolder> s_folder;
    static inline std::unique_ptr<Catalog> s_catalog;
};

TEST_F(TranslatedNames, FindTheCareerInEveryLanguage) {
    for (const char* query : {"pflegefachmann", "Pflegefachfrau", "enfermeros"}) {
        const auto answer = found(query);
        ASSERT_FALSE(answer.results.empty()) << query;
        EXPECT_EQ(answer.results.front().key.text(), "career:29-1141.00") << query;
        EXPECT_EQ(answer.results.front().title, "Registered Nurses") << "the English name stays the name";
    }
}

TEST_F(TranslatedNames, FindTheSkill) {
    const auto answer = found("leseverständnis");
    ASSERT_FALSE(answer.results.empty());
    EXPECT_EQ(answer.results.front().key.text(), "skill:2.A.1.a");
}

TEST_F(TranslatedNames, AreReadByLanguageWithWhatTheyTranslate) {
    const auto german = translatedTitles(*s_catalog, "de");
    ASSERT_TRUE(german.ok());
    std::vector<std::string> lines;
    for (const auto& title : *german)
        lines.push_back(title.kind + ": " + title.english + " = " + title.title);
    EXPECT_THAT(lines, testing::Contains("career: Registered Nurses = Pflegefachfrau oder Pflegefachmann"));
    EXPECT_THAT(lines, testing::Contains("category: Spreadsheet software = Tabellenkalkulation"));
    EXPECT_THAT(lines, testing::Contains("industry: Retail trade = Einzelhandel"));
    EXPECT_EQ(lines.size(), 6U);
    EXPECT_EQ(translatedTitles(*s_catalog, "fr")->size(), 0U);
}

} // namespace
} // namespace waymark::db
