// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/formats/frame/feed_damages.h"

#include <algorithm>

namespace waymark::db::test {

namespace {

using Apply = std::function<std::string(std::string)>;

/// The last such words replaced; an absent one changes nothing, which the test notices.
Apply instead(const std::string& from, const std::string& to) {
    return [=](std::string good) {
        const std::size_t at = good.rfind(from);
        return at == std::string::npos ? good : good.replace(at, from.size(), to);
    };
}
Apply behind(const std::string& more) {
    return [=](std::string good) { return good + more; };
}
/// Up to and with the last such words.
Apply cutAfter(const std::string& last) {
    return [=](std::string good) { return good.substr(0, good.rfind(last) + last.size()); };
}

std::string wide(const std::string& text, bool bigEndian) {
    std::string out = bigEndian ? "\xfe\xff" : "\xff\xfe";
    for (const char c : text) {
        if (bigEndian)
            out.push_back('\0');
        out.push_back(c);
        if (!bigEndian)
            out.push_back('\0');
    }
    return out;
}

/// In the middle of a letter of the last line.
Apply inside(const std::string& bytes) {
    return [=](std::string good) {
        const std::size_t at = good.rfind("Harbour");
        return at == std::string::npos ? good : good.insert(at + 3, bytes);
    };
}

GoodFeed schemaOrg() {
    const std::string first =
        R"({"@type":"Course","name":"Harbour lights","url":"https://a.example/1","provider":"A","offers":{"price":5,"priceCurrency":"EUR"}})";
    const std::string last =
        R"({"@type":"Book","name":"Harbour tides","url":"https://a.example/2","datePublished":"2001"})";
    const auto lastWith = [&](const std::string& from, const std::string& to) { return instead(from, to); };
    return {
        "JsonLd",
        "schema-org",
        "feed.jsonld",
        "feed.jsonld",
        "[" + first + ",\n" + last + "]\n",
        {{"CutInAWord", cutAfter("Harbour"), "the file ends within a text of the item"},
         {"CutBehindAnItem", cutAfter("\"2001\"}"), "cut off"},
         {"CutBehindAComma", cutAfter(",\n"), "cut off"},
         {"NoComma", instead(",\n{", "\n{"), "a comma is missing"},
         {"CommaAtTheEnd", instead("}]", "},]"), "an item that is no object"},
         {"NumberInTheList", instead("}]", "},7]"), "an item that is no object"},
         {"BracketInstead", instead("}]", "]]"), "JSON"},
         {"NoColon", instead("\"name\":", "\"name\" "), "this item is not JSON"},
         {"BareWord", instead("\"2001\"", "soon"), "this item is not JSON"},
         {"ControlCharacter", inside("\x01"), "this item is not JSON"},
         {"MoreBehind", behind("x"), ""},
         {"OwnKeyOfAnUnknownSource",
          instead("\"name\":\"Harbour tides\"",
                  "\"@id\":\"book:x\",\"name\":\"Harbour tides\",\"isBasedOn\":{\"@id\":\"source:none\"}"),
          "unknown source 'none'"},
         {"OwnItemWithoutName", lastWith("\"name\":\"Harbour tides\"", "\"@id\":\"book:x\""), "a Book without a name"},
         {"OwnNegativePrice", instead("\"name\":\"Harbour lights\",", "\"@id\":\"course:x/a\",\"name\":\"Harbour lights\",\"isAccessibleForFree\":\"perhaps\","), "neither true nor false"}},
        {{"WithoutName", lastWith("\"name\":\"Harbour tides\",", ""), "a Book without a name"},
         {"NegativePrice", instead("\"price\":5", "\"price\":-5"), "price that is not an amount"},
         {"PriceInWords", instead("\"price\":5", "\"price\":\"Contact us\""), "price that is not an amount"},
         {"NoCurrency", instead(",\"priceCurrency\":\"EUR\"", ""), "price without a currency"},
         {"AddressOfAFile", instead("https://a.example/2", "file:///etc/passwd"), "url that is not an http"},
         {"AddressOfAScript", instead("https://a.example/2", "javascript:alert(1)"), "url that is not an http"}}};
}

GoodFeed csv() {
    return {"Csv",
            "csv",
            "list.csv",
            "list.csv",
            "title,provider,url,hours,price,currency,rating,year\n"
            "Harbour lights,A,https://a.example/1,5,10,EUR,4.5,2001\n"
            "Harbour tides,A,https://a.example/2,6,20,EUR,4.5,2002\n",
            {{"QuoteWithoutEnd", instead("Harbour tides", "\"Harbour tides"), "quote"},
             {"NoTitleColumn", instead("title,", "headline,"), "no column looks like a title"},
             {"ColumnTwice", instead("hours,price", "url,price"), ""},
             {"OnlyTitles", cutAfter("rating,year\n"), "none of its"}},
            {{"FieldMissing", instead("Harbour tides,A,", "Harbour tides,"), "url that is not an http"},
             {"FieldTooMany", instead("Harbour tides,A,", "Harbour tides,A,B,"), "row with more fields than the head"},
             {"NoLineEnd", cutAfter("2002"), ""},
             {"CutInALine", cutAfter("Harbour tides,A"), ""},
             {"QuoteInTheMiddle", instead("Harbour tides,", "\"Harbour\" tides,"), ""},
             {"TitleLineAbove", [](const std::string& good) { return "My list\n\n" + good; }, ""},
             {"SeparatorNamed", [](const std::string& good) { return "sep=,\n" + good; }, ""},
             {"OldMac", [](std::string good) { std::replace(good.begin(), good.end(), '\n', '\r'); return good; }, ""},
             {"TitleEmpty", instead("Harbour tides,", ","), "row without a title"},
             {"PriceInWords", instead(",20,EUR", ",much,EUR"), "price that is not an amount of money"},
             {"PriceNegative", instead(",20,EUR", ",-20,EUR"), "price that is not an amount of money"},
             {"NoCurrency", instead(",20,EUR", ",20,"), "price that has no currency"},
             {"HoursInWords", instead(",6,20", ",long,20"), "hours that is no length in hours"},
             {"HoursNegative", instead(",6,20", ",-6,20"), "hours that is no length in hours"},
             {"RatingInWords", instead(",4.5,2002", ",good,2002"), "rating that is not a number"},
             {"RatingAboveFive", instead(",4.5,2002", ",9.5,2002"), "rating that is not between 0 and 5"},
             {"YearInWords", instead(",2002", ",soon"), "year that is not a year"},
             {"ColumnsSwapped", instead("title,provider,url,hours", "title,provider,hours,url"), "url that is not an http"},
             {"AddressOfAFile", instead("https://a.example/2", "file:///etc/passwd"), "url that is not an http"},
             {"AddressOfAScript", instead("https://a.example/2", "javascript:alert(1)"), "url that is not an http"}},
            {"LittleEndianUtf16", "BigEndianUtf16", "Latin1", "CutInALetter"}};
}

GoodFeed programmingLists() {
    return {
        "ProgrammingLists",
        "free-programming-books",
        "release/books/free-programming-books-en.md",
        "release",
        "### Index\n\n* [C](#c)\n\n### C\n\n* [Harbour lights](https://a.example/1) - Ada Byron (PDF)\n"
        "* [Harbour tides](https://a.example/2) - Bo Li\n",
        {{"CutInTheAddress", cutAfter("https://a.ex"), "address is not closed"},
         {"CutInTheWords", cutAfter("* [Harb"), "words is not closed"},
         {"BracketLost", instead("example/2)", "example/2"), "address is not closed"},
         {"BeginningMissing", [](const std::string& good) { return good.substr(good.find("* [Harbour")); },
          "before any heading"},
         {"OpenFence", behind("```\ncode\n"), "never ends"},
         {"LineOfAMegabyte", behind("* " + std::string(1'000'000, 'x') + "\n"), "bytes; no list"},
         {"AddressOfAScript", instead("https://a.example/2", "javascript:alert(1)"), "javascript:"},
         {"AddressOfAFile", instead("https://a.example/2", "file:///etc/passwd"), "file:"},
         {"AddressOfData", instead("https://a.example/2", "<data:text/html,x>"), "data:"},
         {"AddressWithoutHost", instead("https://a.example/2", "https:///2"), ""},
         {"NoWords", instead("[Harbour tides]", "[]"), ""},
         {"UnfinishedMerge", behind("<<<<<<< HEAD\n"), "unfinished merge"},
         {"OtherSideOfAMerge", behind(">>>>>>> main\n"), "unfinished merge"},
         {"ControlCharacter", inside("\x01"), "a control character"},
         {"Delete", inside("\x7f"), "a control character"},
         {"NoItemsLeft", [](const std::string& good) { return good.substr(0, good.find("* [Harbour")); },
          "none of its"}}};
}

GoodFeed curricula() {
    return {
        "Curricula",
        "ossu",
        "README.md",
        "README.md",
        "# Open Source Society University\n\n### Core math\n\n"
        "Courses | Duration | Effort | Prerequisites\n:-- | :--: | :--: | :--:\n"
        "[Harbour lights](https://a.example/1) | 13 weeks | 6 hours/week | none\n"
        "[Harbour tides](https://a.example/2) | 10 weeks | 5 hours/week | Harbour lights\n",
        {{"CellMissing", instead("10 weeks | ", ""), "3 cells instead of 4"},
         {"CellTooMany", instead("10 weeks | ", "10 weeks | more | "), "5 cells instead of 4"},
         {"CutInARow", cutAfter("https://a.example/2) |"), "2 cells instead of 4"},
         {"CutInTheAddress", cutAfter("https://a.ex"), "address is not closed"},
         {"BracketLost", instead("example/2)", "example/2"), "address is not closed"},
         {"OpenFence", behind("```\ncode\n"), "never ends"},
         {"LineOfAMegabyte", behind(std::string(1'000'000, 'x') + "\n"), "bytes; no list"},
         {"AddressOfAScript", instead("https://a.example/2", "javascript:alert(1)"), "javascript:"},
         {"AddressOfAFile", instead("https://a.example/2", "file:///etc/passwd"), "file:"},
         {"AddressOfData", instead("https://a.example/2", "data:text/html,x"), "data:"},
         {"AddressWithoutHost", instead("https://a.example/2", "https:///2"), ""},
         {"UnfinishedMerge", behind("<<<<<<< HEAD\n"), "unfinished merge"},
         {"OtherSideOfAMerge", behind(">>>>>>> main\n"), "unfinished merge"},
         {"ControlCharacter", inside("\x01"), "a control character"},
         {"HeadOfTheTableLost", instead("Courses | Duration | Effort | Prerequisites\n", ""), "none of its"},
         {"NoRows", [](const std::string& good) { return good.substr(0, good.find("[Harbour")); },
          "none of its"}}};
}

GoodFeed openLibrary() {
    const std::string start = "/type/edition\t/books/OL2M\t1\t2010-04-13T05:40:59\t";
    return {
        "OpenLibrary",
        "open-library",
        "ol_dump_editions.txt",
        "ol_dump_editions.txt",
        "/type/edition\t/books/OL1M\t1\t2010-04-13T05:40:59\t{\"title\":\"Harbour lights\"}\n" + start +
            "{\"title\":\"Harbour tides\",\"isbn_13\":[\"9780262033848\"]}\n",
        {{"FieldMissing", instead("/books/OL2M\t1\t", "/books/OL2M\t"), "4 fields instead of 5"},
         {"FieldTooMany", instead("/books/OL2M\t1\t", "/books/OL2M\t1\t1\t"), "6 fields instead of 5"},
         {"CutInTheKey", cutAfter("/books/OL2"), "does not end"},
         {"CutInTheRecord", cutAfter("Harbour"), "does not end"},
         {"CutBehindTheTab", cutAfter("05:40:59\t"), "does not end"},
         {"NotAType", instead("/type/edition", "edition"), "is not a type of record"},
         {"ColumnsSwapped", instead("/type/edition\t/books/OL2M", "/books/OL2M\t/type/edition"),
          "is not a type of record"},
         {"KeyOfAWork", instead("/books/OL2M", "/works/OL2W"), "is not the key of an edition"},
         {"KeyEmpty", instead("/books/OL2M", "/books/"), "is not the key of an edition"},
         {"KeyWithBlanks", instead("/books/OL2M", "/books/OL 2M"), "is not the key of an edition"},
         {"GivenTwice", [](const std::string& good) { return good + good.substr(0, good.find('\n') + 1); },
          "is given twice"},
         {"BareWord", instead("\"Harbour tides\"", "tides"), "the record is not JSON"},
         {"NoColon", instead("\"title\":", "\"title\" "), "the record is not JSON"},
         {"ListInstead", instead("{\"title\":\"Harbour tides\",\"isbn_13\":[\"9780262033848\"]}", "[1]"), ""},
         {"ControlCharacter", inside("\x01"), "the record is not JSON"},
         {"OnlyAuthors",
          [](std::string good) {
              for (std::size_t at = 0; (at = good.find("/type/edition")) != std::string::npos;)
                  good.replace(at, 13, "/type/author");
              return good;
          },
          "none of its"}}};
}

} // namespace

const std::vector<FeedDamage>& damagesOfAnyFeed() {
    static const std::vector<FeedDamage> all{
        {"Empty", [](const std::string&) { return std::string(); }, ""},
        {"OnlyBlanks", [](const std::string&) { return std::string(" \n\n  \n"); }, ""},
        {"LittleEndianUtf16", [](const std::string& good) { return wide(good, false); }, "UTF-16"},
        {"BigEndianUtf16", [](const std::string& good) { return wide(good, true); }, "UTF-16"},
        {"Latin1", inside("\xe9"), "UTF-8"},
        {"CutInALetter", inside("\xe6\xbc"), "UTF-8"},
        {"Nul", inside(std::string(1, '\0')), ""},
        {"WebPage",
         [](const std::string&) {
             return std::string("<!DOCTYPE html>\n<html><body><a href=\"https://a.example\">Harbour</a>\n");
         },
         ""},
        {"Gzip", [](const std::string&) { return std::string("\x1f\x8b\x08\0\0\0\0\0\x02\xff\x4b\x4c", 12); },
         ""},
        {"HalfAZip", [](const std::string& good) { return "PK\x03\x04\x14" + good; }, ""},
    };
    return all;
}

const std::vector<GoodFeed>& goodFeeds() {
    static const std::vector<GoodFeed> all{schemaOrg(), csv(), programmingLists(), curricula(),
                                           openLibrary()};
    return all;
}

} // namespace waymark::db::test
