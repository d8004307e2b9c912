// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/json_bounds.h"
#include "app/library/merge.h"

#include <gmock/gmock.h>

#include <ctime>
#include <functional>

namespace waymark::app::test {
namespace {

using testing::HasSubstr;

std::string repeated(int count, const std::function<std::string(int)>& piece) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += piece(i);
    return text;
}

struct Growing {
    std::string name;
    Format format;
    std::function<std::string(int)> file;
};

void PrintTo(const Growing& growing, std::ostream* out) {
    *out << growing.name;
}

class ReadingIsLinear : public testing::TestWithParam<Growing> {};

/// Four times as much may take eight times as long; what grows with the square takes sixteen.
TEST_P(ReadingIsLinear, InTheLengthOfTheFile) {
    const auto seconds = [&](int count) {
        const auto file = GetParam().file(count);
        const auto begin = std::clock();
        const auto read = imported(GetParam().format, file, {"2026-10-01T00:00:00Z", {}, {}});
        if (read)
            mergePreview({}, read->contents);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const double once = std::max(seconds(2000), 0.002);
    EXPECT_LT(seconds(8000), once * 8 + 0.05);
}

const auto number = [](int i) { return std::to_string(i); };

INSTANTIATE_TEST_SUITE_P(
    Formats, ReadingIsLinear,
    testing::Values(
        Growing{"bibtex", Format::BibTeX, [](int n) { return repeated(n, [](int i) { return "@book{k" + number(i) + ",\n title = {Title " + number(i) + "},\n author = {Roe, Ann and Lee, Bo}\n}\n"; }); }},
        Growing{"bibtex_unclosed", Format::BibTeX, [](int n) { return repeated(n, [](int i) { return "@book{k" + number(i) + ",\n title = {open\n@comment{ x\n"; }); }},
        Growing{"bibtex_open_fields", Format::BibTeX, [](int n) { return "@book{k,\n" + repeated(n, [](int i) { return "f" + number(i) + " = {\n\n"; }); }},
        Growing{"bibtex_one_line", Format::BibTeX, [](int n) { return repeated(n * 5, [](int i) { return "@book{k" + number(i) + ",title={T} @ } "; }); }},
        Growing{"powers", Format::BibTeX, [](int n) { return "@book{k, title={$" + repeated(n * 40, [](int) { return std::string("^{"); }) + "$" + repeated(n * 40, [](int) { return std::string("\\}"); }) + "}"; }},
        Growing{"title_marks", Format::Ris, [](int n) { return "TY  - BOOK\nTI  - " + std::string(static_cast<std::size_t>(n) * 10, '<') + ">\nER  - \n"; }},
        Growing{"ris", Format::Ris, [](int n) { return repeated(n, [](int i) { return "TY  - BOOK\r\nTI  - Title " + number(i) + "\r\nER  - \r\n"; }); }},
        Growing{"folders_deep", Format::Bookmarks, [](int n) { return "<DL>" + repeated(n, [](int i) { return "<DT><H3>" + number(i) + "</H3><DL><DT><A HREF=\"https://a.example/" + number(i) + "\">x</A>"; }); }},
        Growing{"folders_wide", Format::Bookmarks, [](int n) { return "<DL>" + repeated(n, [](int i) { return "<DT><H3>" + number(i) + "</H3><DL><DT><A HREF=\"https://a.example/" + number(i) + "\">x</A></DL>"; }); }},
        Growing{"table", Format::Csv, [](int n) { return "title,url,tags\n" + repeated(n, [](int i) { return "T" + number(i) + ",https://a.example/" + number(i) + ",a;b\n"; }); }},
        Growing{"goodreads", Format::Csv, [](int n) { return "Title,Author,ISBN13,My Rating,Date Read,Bookshelves,Exclusive Shelf,My Review\n" + repeated(n, [](int i) { return "T" + number(i) + ",\"Ann Roe\",,4,2022/02/09,\"tools, home\",read,\"Clear.<br/>Good.\"\n"; }); }},
        Growing{"cell_of_folders", Format::Csv, [](int n) { return "title,url,lists\nT,https://a.example/," + repeated(n * 20, [](int) { return std::string("a/"); }) + "\n"; }},
        Growing{"open_quotes", Format::Csv, [](int n) { return "title,url\n" + repeated(n, [](int i) { return "\"T" + number(i) + ",https://a.example/" + number(i) + "\"x\n"; }); }},
        Growing{"odd_quotes", Format::Csv, [](int n) { return "title,url\n" + repeated(n, [](int) { return std::string("\"T \"b\n"); }) + "x\"y,x\"y\n"; }},
        Growing{"breaks", Format::Csv, [](int n) { return "Title,Author,ISBN13,My Rating,Date Read,Bookshelves,Exclusive Shelf,My Review\nT,Ann Roe,,4,2022/02/09,,read," + repeated(n * 5, [](int) { return std::string("<br> "); }) + "a" + repeated(n * 5, [](int) { return std::string("<br>"); }) + "\n"; }},
        Growing{"languages", Format::Csv, [](int n) { return "title,url\n" + repeated(n * 4, [](int) { return std::string("<span class='multilang'>{mlang en}"); }) + ",https://a.example/1\n"; }},
        Growing{"tags_open", Format::Bookmarks, [](int n) { return "<DL>" + repeated(n * 3, [](int) { return std::string("<a \"x=\""); }) + "<"; }},
        Growing{"csl", Format::CslJson, [](int n) { return "[" + repeated(n, [](int i) { return R"({"title":"T)" + number(i) + R"("},)"; }) + R"({"title":"last"}])"; }},
        Growing{"empty_objects", Format::CslJson, [](int n) { return "[" + repeated(n * 10, [](int) { return std::string("{},"); }) + "{}]"; }},
        Growing{"own", Format::Json, [](int n) { return R"({"format":"waymark-library","version":1,"items":[)" + repeated(n, [](int i) { return R"({"key":"course:a/)" + number(i) + R"(","title":"T"},)"; }) + R"({"key":"course:a/x","title":"T"}],"lists":[)" + repeated(n, [](int i) { return R"({"name":"l)" + number(i) + R"(","title":"L)" + number(i) + R"("},)"; }) + R"({"name":"x","title":"X"}]})"; }}),
    [](const auto& instance) { return instance.param.name; });

TEST(ReadingBounds, StopsWhenItIsCancelled) {
    const std::string rows = repeated(20000, [](int i) { return "T" + std::to_string(i) + ",Ann Roe,https://a.example/" + std::to_string(i) + "\n"; });
    const std::string entries = repeated(2000, [](int i) { return "@book{k" + std::to_string(i) + ", title={T" + std::to_string(i) + "}}\n"; });
    const std::string links = "<DL>" + repeated(2000, [](int i) { return "<DT><A HREF=\"https://a.example/" + std::to_string(i) + "\">x</A>"; });
    for (const auto& [format, text] : {std::pair(Format::Csv, "title,author,url\n" + rows), std::pair(Format::BibTeX, entries), std::pair(Format::Bookmarks, links)}) {
        std::atomic<bool> cancelled = true;
        ImportOptions options{"2026-10-01T00:00:00Z", {}, {}};
        options.cancelled = &cancelled;
        EXPECT_LE(imported(format, text, options).valueOr({}).contents.items.size(), 1U);
        cancelled = false;
        EXPECT_GE(imported(format, text, options)->contents.items.size(), 2000U);
    }
}

TEST(ReadingBounds, DepthOfJsonIsLookedAtFirst) {
    EXPECT_EQ(jsonBounds(std::string(deepestJson, '[')), JsonBounds::Inside);
    EXPECT_EQ(jsonBounds(std::string(deepestJson + 1, '[')), JsonBounds::TooDeep);
    EXPECT_EQ(jsonBounds("\"" + std::string(1000, '[') + "\\\"[[\""), JsonBounds::Inside) << "in a text";
    EXPECT_EQ(jsonBounds("{" + repeated(widestJson + 1, [](int i) { return "\"" + std::to_string(i) + "\":1,"; }) + "\"z\":1}"), JsonBounds::TooWide);
    EXPECT_TRUE(isRefused(Format::Json, std::string(100000, '[')));
    EXPECT_TRUE(isRefused(Format::CslJson, std::string(100000, '[')));
}

TEST(JsonLists, AreReadElementByElementWithTheirLines) {
    const auto found = [](std::string_view text, std::string_view name) {
        std::vector<std::pair<std::size_t, std::string>> elements;
        const auto list = jsonList(text, name);
        for (const auto& element : list ? list->elements : std::vector<JsonElement>())
            elements.emplace_back(element.line, element.text);
        return std::pair(list ? list->rest : "none", elements);
    };
    using Elements = std::vector<std::pair<std::size_t, std::string>>;
    EXPECT_EQ(found("[{\"a\":[1,2]},\n\n \"x],\\\"\\n\",3\n]", ""), std::pair(std::string("[]"), Elements{{1, "{\"a\":[1,2]}"}, {3, "\"x],\\\"\\n\""}, {3, "3\n"}}));
    EXPECT_EQ(found("{\"n\":\"items\",\"other\":[1],\n\"items\":[{\"items\":[2]}],\"z\":1}", "items"),
              std::pair(std::string("{\"n\":\"items\",\"other\":[1],\n\"items\":[],\"z\":1}"), Elements{{2, "{\"items\":[2]}"}}));
    EXPECT_EQ(found("[ ]", ""), std::pair(std::string("[]"), Elements()));
    for (const char* broken : {"[1,]", "[,1]", "[1,,2]", "[1", "{\"items\":1}", "", "]"})
        EXPECT_EQ(found(broken, "items").first, "none") << broken;
    const std::atomic<bool> cancelled = true;
    EXPECT_FALSE(jsonList("[1,2]", "", &cancelled));
}

TEST(JsonLists, OneElementThatIsNoJsonMakesTheFileNone) {
    EXPECT_TRUE(isRefused(Format::CslJson, R"([{"title":"A"} {"title":"B"}])"));
    EXPECT_TRUE(isRefused(Format::CslJson, R"([{"title":"A"},{"title":B}])"));
    EXPECT_TRUE(isRefused(Format::CslJson, R"([{"title":"A"}] x)"));
    const auto own = imported(Format::Json, "{\"format\":\"waymark-library\",\"version\":1,\"items\":[\n{\"key\":\"course:a/b\",\"title\":\"T\"},\n{\"key\" \"course:a/c\"}]}", {"2026-10-01T00:00:00Z", {}, {}});
    ASSERT_FALSE(own.ok());
    EXPECT_THAT(own.error().message, HasSubstr("line 3"));
    const auto lists = imported(Format::Json, "{\"format\":\"waymark-library\",\"version\":1,\"items\":[\n\n{\"key\":\"course:a/b\",\"title\":\"T\"}],\n\"lists\" 3}", {"2026-10-01T00:00:00Z", {}, {}});
    ASSERT_FALSE(lists.ok());
    EXPECT_THAT(lists.error().message, HasSubstr("line 4")) << "of the file, with the lines of its items";
}

TEST(ReadingBounds, ATableOfJsonHasTheMembersOfAllItsObjects) {
    const auto read = readFile(Format::Csv, R"([{"title":"One","url":"https://a.example/1"},{"title":"Two","tags":"b;a","url":"https://a.example/2","status":"want","hours":2}])");
    ASSERT_EQ(read.contents.items.size(), 2U);
    EXPECT_EQ(read.contents.items[0].status, db::KeptStatus::None);
    EXPECT_EQ(read.contents.items[1].status, db::KeptStatus::Want);
    EXPECT_EQ(read.contents.items[1].tags, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(read.contents.items[1].facts.hours, 2);
}

TEST(ReadingBounds, ContentAndListsNestedTooDeeplyStayOut) {
    const std::string deep = repeated(1000, [](int) { return std::string("{\\\"a\\\":"); });
    EXPECT_TRUE(isRefused(Format::Json, R"({"format":"waymark-library","version":1,"items":[{"key":"offer:aaaabbbbccccdddd","title":"O","content":")" + deep + R"("}]})"));
    std::string lists;
    for (int i = 0; i < 200; ++i)
        lists += R"({"name":"l)" + std::to_string(i) + R"(","title":"L","parent":")" + (i == 0 ? "" : "l" + std::to_string(i - 1)) + R"("},)";
    EXPECT_TRUE(isRefused(Format::Json, R"({"format":"waymark-library","version":1,"lists":[)" + lists + R"({"name":"z","title":"Z"}]})"));
    const auto table = readFile(Format::Csv, "key,title,content\noffer:aaaabbbbccccdddd,O,\"" + repeated(1000, [](int) { return std::string("{\"\"a\"\":"); }) + "\"\n");
    EXPECT_EQ(table.contents.items.at(0).content, "");
    EXPECT_EQ(table.report.faults.kept().at(0).what, Fault::Content);
}

TEST(ReadingBounds, FoldersAreAsDeepAsTheLibraryKeepsThem) {
    const auto read = readFile(Format::Bookmarks, "<DL>" + repeated(100, [](int i) { return "<DT><H3>f" + std::to_string(i) + "</H3><DL>"; }) + "<DT><A HREF=\"https://a.example/\">x</A>");
    EXPECT_EQ(read.contents.lists.size(), 32U);
    ASSERT_EQ(read.contents.entries.size(), 1U);
    EXPECT_EQ(read.contents.entries.at(0).list, read.contents.lists.back().name);
    EXPECT_EQ(read.report.faults.counts().at(Fault::DeepFolder), 68U);
}

TEST(ReadingBounds, NamesOfFoldersAreLinesAsTitlesAre) {
    const std::string name(1000000, 'f');
    const auto links = readFile(Format::Bookmarks, "<DL><DT><H3>" + name + "</H3><DL>" + repeated(2000, [](int i) { return "<DT><A HREF=\"https://a.example/" + std::to_string(i) + "\">x</A>"; }));
    EXPECT_EQ(links.contents.entries.size(), 2000U);
    EXPECT_EQ(links.contents.lists.at(0).title.size(), 10000U);
    EXPECT_EQ(links.report.faults.counts().at(Fault::TooLong), 1U);
    const auto table = readFile(Format::Csv, "title,url,lists\nA,https://a.example/1," + name + "\n");
    EXPECT_EQ(table.contents.lists.at(0).title.size(), 10000U);
    EXPECT_EQ(table.report.faults.counts().at(Fault::TooLong), 1U);
}

TEST(ReadingBounds, MacrosThatDoubleThemselvesStop) {
    std::string bib = "@string{a0 = {" + std::string(100, 'x') + "}}\n";
    for (int i = 1; i < 40; ++i)
        bib += "@string{a" + std::to_string(i) + " = a" + std::to_string(i - 1) + " # a" + std::to_string(i - 1) + "}\n";
    const auto read = readBack(Format::BibTeX, bib + "@book{b, title = a39 # a39}\n");
    ASSERT_EQ(read.items.size(), 1U);
    EXPECT_LE(read.items.at(0).facts.title.size(), 100000U);
    bib += repeated(8000, [](int i) { return "@book{c" + std::to_string(i) + ", title = {T" + std::to_string(i) + "}, publisher = a39}\n"; });
    const auto many = readFile(Format::BibTeX, bib);
    EXPECT_EQ(many.contents.items.size(), 8000U);
    EXPECT_GT(many.report.faults.counts().at(Fault::TooLong), 3000U) << "two letters that stand for 16 KB, 8000 times";
}

TEST(ReadingBounds, WhatManyEntriesInheritIsNotCopiedWithoutEnd) {
    const auto read = readFile(Format::BibTeX, repeated(400, [](int i) { return "@inbook{c" + std::to_string(i) + ", title = {T" + std::to_string(i) + "}, crossref = p}\n"; }) +
                                                   "@book{p, title = {P}, publisher = {" + std::string(1000000, 'x') + "}}\n");
    EXPECT_EQ(read.contents.items.size(), 401U);
    EXPECT_GT(read.report.faults.counts().at(Fault::TooLong), 300U);
}

} // namespace
} // namespace waymark::app::test
