// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/start_options.h"

#include "ui/desktop/frame/native_dialogs.h"
#include "ui/desktop/navigation/route.h"

#include <QUrl>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

TEST(StartOptions, ReadsEveryOption) {
    const auto options =
        parseStartOptions({"--catalog", "c.db", "--data-dir=there", "--tour", "out", "career:15-1252.00"});
    ASSERT_TRUE(options) << options.error().message;
    EXPECT_EQ(options->places.catalog, "c.db");
    EXPECT_EQ(options->places.dataDir, "there");
    EXPECT_EQ(options->tourDir, "out");
    EXPECT_EQ(options->item, "career:15-1252.00");
    EXPECT_FALSE(options->help || options->version);
    EXPECT_TRUE(parseStartOptions({"-h"})->help);
    EXPECT_TRUE(parseStartOptions({"--version"})->version);
}

TEST(StartOptions, LinksOpenAnItemOrAPageAndNothingElse) {
    EXPECT_EQ(parseStartOptions({"waymark:career:15-1252.00"})->item, "career:15-1252.00");
    EXPECT_EQ(parseStartOptions({"waymark://course:ocw.mit.edu/a/"})->item, "course:ocw.mit.edu/a");
    EXPECT_EQ(parseStartOptions({"waymark:match"})->page, "match");
    EXPECT_EQ(parseStartOptions({"waymark:match"})->item, "");
    for (const char* wrong : {"waymark:", "waymark:delete", "waymark:../library.db", "waymark:match?x=1", "match"})
        EXPECT_FALSE(parseStartOptions({wrong})) << wrong;
    EXPECT_FALSE(parseStartOptions({"waymark:match", "career:a"}));
}

TEST(StartOptions, ALinkToASearchCarriesItsWords) {
    EXPECT_EQ(parseStartOptions({"waymark:search?q=a%20b"})->page, "search?q=a%20b");
    EXPECT_EQ(routeFromText(u"search?q=a%20b"_s).page, PageId::Search);
    EXPECT_FALSE(parseStartOptions({"waymark:library?q=a"}));
}

TEST(StartOptions, FilesAreNamedByPathOrAddressButNeverByALink) {
    EXPECT_EQ(parseStartOptions({"/a/my library.db"})->file, "/a/my library.db");
    EXPECT_EQ(parseStartOptions({"list.csv"})->file, "list.csv");
    EXPECT_EQ(parseStartOptions({"file:///a/my%20library.db"})->file, "/a/my library.db");
    EXPECT_EQ(parseStartOptions({"course:ocw.mit.edu/a"})->file, "");
    for (const char* wrong : {"waymark:/a/library.db", "waymark:file:///a/library.db", "waymark:library.db"})
        EXPECT_FALSE(parseStartOptions({wrong})) << wrong;
    EXPECT_FALSE(parseStartOptions({"a.csv", "b.csv"}));
}

TEST(StartOptions, AnotherStartIsToldTheSame) {
    for (const char* asked : {"career:15-1252.00", "waymark:match", "waymark:search?q=a%20b", "/a/b.db"})
        EXPECT_EQ(askedOf(*parseStartOptions({asked})), asked);
    EXPECT_EQ(askedOf(*parseStartOptions({})), "");
    EXPECT_TRUE(std::filesystem::path(askedOf(*parseStartOptions({"b.csv"}))).is_absolute());
}

TEST(StartOptions, TheManualPageNamesEveryOptionOfHelp) {
    std::stringstream page;
    page << std::ifstream(WAYMARK_SOURCE_DIR "/packaging/linux/waymark.1").rdbuf();
    const std::string text = std::regex_replace(page.str(), std::regex(R"(\\-)"), "-");
    const std::string help = startHelp();
    const std::regex option("--[a-z-]+");
    for (std::sregex_iterator found(help.begin(), help.end(), option), end; found != end; ++found)
        EXPECT_THAT(text, testing::HasSubstr("\\fB" + found->str() + "\\fR"));
}

TEST(StartOptions, SaysWhatIsWrong) {
    const auto wrong = [](const std::vector<std::string>& arguments) {
        const auto options = parseStartOptions(arguments);
        EXPECT_FALSE(options);
        return options ? std::string() : options.error().message;
    };
    EXPECT_THAT(wrong({"--catalog"}), testing::HasSubstr("--catalog needs a value"));
    EXPECT_THAT(wrong({"--data-dir="}), testing::HasSubstr("--data-dir needs a value"));
    EXPECT_THAT(wrong({"--nonsense"}), testing::HasSubstr("no option --nonsense"));
    EXPECT_THAT(wrong({"software developer"}), testing::HasSubstr("no item key"));
    EXPECT_THAT(wrong({"career:a", "career:b"}), testing::HasSubstr("only one"));
}

TEST(StartOptions, HelpNamesEveryOption) {
    for (const char* option : {"--catalog", "--data-dir", "--language", "--tour", "--version", "--help"})
        EXPECT_THAT(startHelp(), testing::HasSubstr(option));
}

TEST(WebLinks, OnlyHttpAndHttps) {
    for (const auto& good : {u"https://example.org/a"_s, u"http://example.org"_s, u"HTTPS://example.org"_s})
        EXPECT_TRUE(isWebLink(QUrl(good, QUrl::StrictMode))) << good.toStdString();
    for (const auto& bad :
         {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ftp://example.org"_s, u"example.org"_s,
          u"https://"_s, u"https://user:pass@example.org"_s, u""_s, u"https://exa mple.org"_s})
        EXPECT_FALSE(isWebLink(QUrl(bad, QUrl::StrictMode))) << bad.toStdString();
}

} // namespace
