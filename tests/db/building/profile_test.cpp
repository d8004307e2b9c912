// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/profile.h"
#include "db/sqlite/errors.h"
#include "tests/db/building/source_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

const std::string head = "# Baker\nkey: career:baker\n\n";

std::string refusal(const std::string& text) {
    try {
        readProfile("baker.md", text);
    } catch (const sqlite::Failure& failure) {
        EXPECT_EQ(failure.error().kind, ErrorKind::InvalidInput);
        return failure.error().message;
    }
    return "accepted";
}

TEST(ProfileText, SectionsKeepTheirMarkdown) {
    const Profile profile = readProfile("baker.md", head + "## summary\nBakes.\n\n### Bread\n- rye\n\n"
                                                           "## growth\nOwn shop.\n");
    EXPECT_EQ(profile.title, "Baker");
    EXPECT_EQ(profile.career.text(), "career:baker");
    ASSERT_EQ(profile.sections.size(), 2u);
    EXPECT_EQ(profile.sections[0].section.kind, SectionKind::Summary);
    EXPECT_EQ(profile.sections[0].section.markdown, "Bakes.\n\n### Bread\n- rye");
    EXPECT_EQ(profile.sections[1].section.kind, SectionKind::Growth);
    EXPECT_EQ(profile.sections[1].line, 10);
}

TEST(ProfileText, HeadingInsideCodeIsText) {
    const Profile profile = readProfile("baker.md", head + "## work\n```\n## oven\n```\n");
    ASSERT_EQ(profile.sections.size(), 1u);
    EXPECT_THAT(profile.sections[0].section.markdown, HasSubstr("## oven"));
}

TEST(ProfileText, LastLineNeedNotEnd) {
    EXPECT_EQ(readProfile("baker.md", head + "## work\nBread").sections[0].section.markdown, "Bread");
}

TEST(ProfileText, UnknownThingsAreRefusedWithTheirLine) {
    EXPECT_THAT(refusal(head + "## hobbies\nx\n"), StartsWith("baker.md:4: unknown section 'hobbies'"));
    EXPECT_THAT(refusal("# Baker\nauthor: me\n## work\nx\n"),
                StartsWith("baker.md:2: before the first section"));
    EXPECT_THAT(refusal("# Baker\nkey: course:x\n## work\nx\n"),
                StartsWith("baker.md:2: 'course:x' is not a career"));
    EXPECT_THAT(refusal("# Baker\n## work\nx\n"), HasSubstr("'key: career:...' is missing"));
    EXPECT_THAT(refusal("key: career:baker\n## work\nx\n"), StartsWith("baker.md:1: the first line is not"));
    EXPECT_THAT(refusal(head), HasSubstr("no section"));
    EXPECT_THAT(refusal(head + "## work\n\n## growth\nx\n"), StartsWith("baker.md:4: the section is empty"));
    EXPECT_THAT(refusal("# Baker\nkey: career:a\nkey: career:b\n## work\nx\n"), StartsWith("baker.md:3: "));
    EXPECT_THAT(refusal(""), StartsWith("baker.md:1: "));
}

class ProfileInCatalog : public testing::Test {
protected:
    std::string refusalOf(const std::string& text) {
        sources.write(sources.profile("backend-engineer.md"), text);
        const auto report = sources.build();
        EXPECT_EQ(sources.strayFiles(), 0u);
        return report.ok() ? "accepted" : report.error().message;
    }
    waymark::test::SourceFolder sources;
};

TEST_F(ProfileInCatalog, UnknownCareerIsRefused) {
    EXPECT_THAT(refusalOf(head + "## work\nx\n"),
                StartsWith("backend-engineer.md:2: unknown career 'career:baker'"));
}

TEST_F(ProfileInCatalog, TitleOfTheTablesWins) {
    EXPECT_THAT(refusalOf("# Back-End\nkey: career:backend-engineer\n## work\nx\n"),
                StartsWith("backend-engineer.md:1: the title is 'Back-End'"));
}

TEST_F(ProfileInCatalog, SectionTwiceIsRefused) {
    EXPECT_THAT(refusalOf("# Backend Engineer\nkey: career:backend-engineer\n## work\nx\n## work\ny\n"),
                StartsWith("backend-engineer.md:5: section 'work' is given twice"));
}

TEST_F(ProfileInCatalog, ReadmeIsNoProfile) {
    sources.write(sources.profile("README.md"), "How to write a career.\n");
    EXPECT_TRUE(sources.build().ok());
}

TEST_F(ProfileInCatalog, BytesThatAreNoTextAreRefused) {
    EXPECT_THAT(refusalOf("# Backend Engineer\nkey: career:backend-engineer\n## work\n\xff\n"),
                StartsWith("backend-engineer.md:4: bytes that are not UTF-8"));
}

} // namespace
} // namespace waymark::db
