// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const std::string table = "title,url,note\nCaf\xc3\xa9,https://a.example/c,\xe2\x82\xac 20\n";

std::string utf16(std::u16string_view text, bool bigEnds, bool mark) {
    std::string bytes = mark ? bigEnds ? "\xfe\xff" : "\xff\xfe" : "";
    for (const char16_t unit : text)
        for (const int shift : bigEnds ? std::vector<int>{8, 0} : std::vector<int>{0, 8})
            bytes += static_cast<char>(unit >> shift);
    return bytes;
}

TEST(ForeignBytes, MarksUtf16AndLineEndsChangeNothing) {
    const std::u16string wide = u"title,url,note\r\nCafé,https://a.example/c,€ 20\r\n";
    std::string mac = table;
    for (char& c : mac)
        c = c == '\n' ? '\r' : c;
    for (const auto& bytes : {table, "\xef\xbb\xbf" + table, "\n\n" + table, mac, table.substr(0, table.size() - 1), utf16(wide, false, true),
                              utf16(wide, true, true), utf16(wide, false, false), utf16(wide, true, false)}) {
        const auto read = readBack(Format::Csv, bytes);
        ASSERT_EQ(read.items.size(), 1U);
        EXPECT_EQ(read.items[0].facts.title, "Café");
        EXPECT_EQ(read.items[0].note, "€ 20");
        EXPECT_EQ(formatOfText(bytes, "x.csv"), Format::Csv);
    }
}

TEST(ForeignBytes, Windows1252IsToldAndReadWithQuotesAndEuro) {
    const auto read = readFile(Format::Csv, "title,url,note\nNurse\x92s \x93way\x94 \x96 caf\xe9,https://a.example/c,\x80 20\n");
    EXPECT_EQ(read.report.charset, db::Charset::Windows1252);
    EXPECT_EQ(read.contents.items.at(0).facts.title, "Nurse’s “way” – café");
    EXPECT_EQ(read.contents.items.at(0).note, "€ 20");
}

TEST(ForeignBytes, OneDamagedByteDoesNotMangleTheOthers) {
    const auto read = readFile(Format::Csv, "title,url\nGr\xc3\xb6\xc3\x9f\xc3\xa9 \xff,https://a.example/c\n");
    EXPECT_EQ(read.report.charset, db::Charset::DamagedUtf8);
    EXPECT_EQ(read.report.damagedBytes, 1U);
    EXPECT_EQ(read.contents.items.at(0).facts.title, "Größé \xef\xbf\xbd");
    auto json = exported(Format::Json, richContents());
    json.replace(json.find("Evening"), 1, "\xff");
    const auto own = readFile(Format::Json, json);
    EXPECT_EQ(own.report.charset, db::Charset::DamagedUtf8) << "JSON is never Windows-1252";
    EXPECT_EQ(find(own.contents, "book:own/0123456789abcdef")->facts.title, "Ένα βιβλίο 本");
}

TEST(ForeignBytes, DividersAreSeenInTheHeadOrSaid) {
    const std::vector<std::string> bytes{"sep=;\r\ntitle;url\r\nNurse, first;https://a.example/c\r\n", "title;url\nNurse, first;https://a.example/c\n",
                                         "title\turl\nNurse, first\thttps://a.example/c\n", "title|url\nNurse, first|https://a.example/c\n",
                                         "\"title\",\"url\"\n\"Nurse, first\",https://a.example/c\n", "sep=,\ntitle,url\n\"Nurse, first\",https://a.example/c\n"};
    for (const auto& each : bytes) {
        const auto read = readBack(Format::Csv, each);
        ASSERT_EQ(read.items.size(), 1U) << each;
        EXPECT_EQ(read.items[0].facts.title, "Nurse, first");
        EXPECT_EQ(read.items[0].facts.url, "https://a.example/c");
    }
    const auto german = readBack(Format::Csv, "title;url;hours;rating\nA;https://a.example/a;1,5;4,7\n");
    EXPECT_EQ(german.items.at(0).facts.hours, 1.5);
    EXPECT_EQ(german.items.at(0).facts.rating, 4.7);
}

TEST(TableForExcel, ComesBackInEveryForm) {
    auto contents = richContents();
    contents.items[0].facts.title = "=HYPERLINK(\"https://a.example\")";
    contents.items[0].note = "'=kept";
    contents.items[0].tags = {"a;b", "back\\slash"};
    contents.items[1].facts.title = "-2+3";
    contents.items[2].facts.title = "  outer blanks ";
    contents.lists[2].title = "Sub \\ / list; x\\";
    for (const auto form : {TableForm::Plain, TableForm::ExcelPoint, TableForm::ExcelComma}) {
        ExportOptions options;
        options.table = form;
        const auto text = exported(Format::Csv, contents, options);
        const auto read = readBack(Format::Csv, text);
        ASSERT_EQ(read.items.size(), contents.items.size());
        for (std::size_t i = 0; i < read.items.size(); ++i) {
            EXPECT_EQ(read.items[i].facts, contents.items[i].facts);
            EXPECT_EQ(read.items[i].note, contents.items[i].note);
            EXPECT_EQ(read.items[i].tags, contents.items[i].tags);
        }
        EXPECT_EQ(read.lists.at(1).title, contents.lists[2].title);
    }
}

TEST(TableForExcel, HasAMarkAndNoFormula) {
    auto contents = richContents();
    contents.items[0].facts.title = "=1+1";
    ExportOptions options;
    options.table = TableForm::ExcelComma;
    const auto text = exported(Format::Csv, contents, options);
    EXPECT_THAT(text, testing::StartsWith("\xef\xbb\xbfkey;kind;title;"));
    EXPECT_THAT(text, HasSubstr(";'=1+1;"));
    EXPECT_THAT(text, HasSubstr(";\"49,9\";")) << "decimal commas";
    EXPECT_THAT(exported(Format::Csv, contents), Not(HasSubstr("'=1+1"))) << "a plain table is for programs";
}

TEST(ForeignBytes, SeveralByteOrderMarksAndZeroBytesAtTheEnd) {
    const std::string mark = "\xef\xbb\xbf";
    EXPECT_EQ(readBack(Format::Csv, mark + mark + "title,url\nTwice,https://a.example/1\n").items.at(0).facts.title, "Twice");
    EXPECT_EQ(formatOfText(mark + mark + R"([{"id":"a","type":"book","title":"A"}])", "a.json"), Format::CslJson);
    EXPECT_EQ(readBack(Format::Csv, "title,url\nPadded,https://a.example/1\n" + std::string(512, '\0')).items.at(0).facts.title, "Padded");
    EXPECT_EQ(readBack(Format::Ris, "TY  - BOOK\nTI  - A\nER  - \n" + mark + "TY  - BOOK\nTI  - B\nER  - \n").items.size(), 2U) << "joined files";
}

TEST(ForeignBytes, ZeroBytesWithinWordsAreLeftOut) {
    const auto json = readBack(Format::CslJson, R"([{"type":"book","title":"Hand\u0000book","author":[{"family":"R\u0000oe","given":"Ann"}],"note":"wo\u0000rds","keyword":"to\u0000ols"}])");
    const auto& book = json.items.at(0);
    EXPECT_EQ(book.facts.title, "Handbook");
    EXPECT_EQ(book.facts.detail, "Ann Roe");
    EXPECT_EQ(book.note, "words");
    EXPECT_THAT(book.tags, ElementsAre("tools"));
    using namespace std::string_literals;
    EXPECT_EQ(readBack(Format::Csv, "title,url\nHand\0book,https://a.example/c\n"s).items.at(0).facts.title, "Handbook");
    EXPECT_EQ(readBack(Format::Ris, "TY  - BOOK\nTI  - Hand\0book\nER  - \n"s).items.at(0).facts.title, "Handbook");
}

TEST(ForeignBytes, QuotesThatDoNotHoldTheirCellAreLetters) {
    const auto tabs = readFile(Format::Csv, "title\turl\tnote\n\"Once\" and Again\thttps://a.example/1\t\"Fine\" said she, and 5\" wide\nPlain\thttps://a.example/2\t\n");
    EXPECT_EQ(titled(tabs, "\"Once\" and Again").note, "\"Fine\" said she, and 5\" wide");
    const auto blanks = readFile(Format::Csv, "title, author, note\n\"Mill, big\", \"Roe, Ann\", \"one, two\"\nPlain,  Bo Li , x\n");
    EXPECT_EQ(titled(blanks, "Mill, big").facts.detail, "Ann Roe");
    EXPECT_EQ(titled(blanks, "Mill, big").note, "one, two");
    const auto inner = readFile(Format::Csv, "title,note,url\n\"The \"Best\" Book\",\"he said \"\"x\"\"\",https://a.example/1\n");
    EXPECT_EQ(titled(inner, "The \"Best\" Book").note, "he said \"x\"");
    const auto broken = readFile(Format::Csv, "title,note,url\nA,\"open,https://a.example/1\nB,\"closed\",https://a.example/2\n");
    EXPECT_EQ(broken.contents.items.size(), 2U);
    EXPECT_TRUE(tells(broken, Fault::BrokenQuote, 2, ""));
}

TEST(ForeignBytes, ColumnsThatAreNotReadAreNamed) {
    EXPECT_THAT(readFile(Format::Csv, "title,url,colour,empty\nA,https://a.example/1,red,\n").report.unread, ElementsAre("colour"));
}

} // namespace
} // namespace waymark::app::test
