// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged files of other programs, by the hundred in every run and by the thousand with WAYMARK_LONG: whatever is in them,
// reading ends, and what was read is sound: keys, UTF-8, bounds, and every format can write it and read it again.
#include "tests/app/library/contents.h"

#include "app/library/merge.h"
#include "app/library/text.h"
#include "db/text/utf8.h"
#include "tests/support/mutations.h"
#include "tests/support/rounds.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace waymark::app::test {
namespace {

struct Damaged {
    std::string name;
    Format format;
    std::vector<std::string> pieces;
};

void PrintTo(const Damaged& damaged, std::ostream* out) {
    *out << damaged.name;
}

std::vector<std::string> filesWith(const std::string& ending) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator("tests/app/library/data/references"))
        if (entry.path().string().ends_with(ending))
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> texts;
    for (const auto& path : paths) {
        std::ifstream stream(path, std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return texts;
}

/// Sound files to begin with: those of other programs, and our own.
std::vector<std::string> beginnings(Format format) {
    std::vector<std::string> texts;
    if (format == Format::BibTeX)
        texts = filesWith(".bib");
    else if (format == Format::Ris)
        texts = filesWith(".ris");
    else if (format == Format::CslJson)
        texts = filesWith(".csl.json");
    else if (format == Format::Bookmarks)
        texts = {"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3 ADD_DATE=\"1\">Bar</H3>\n<DL><p>\n<DT><A HREF=\"https://a.example/1?x=1&copy=2\" TAGS=\"a,b\" "
                 "ADD_DATE=\"1700000000\">One &amp; &copy two</A>\n<DD>a <ul><li>b</ul> &#150;\n</DL><p>\n</DL>",
                 "<html><title>Pocket Export</title><h1>Unread</h1><ul><li><a href=\"https://a.example/2\" time_added=\"1700000000\" tags=\"x\">Two</a></ul><h1>Read Archive</h1></html>"};
    else if (format == Format::Csv)
        texts = {"Book Id,Title,Author,ISBN13,My Rating,Date Read,Bookshelves,Exclusive Shelf,My Review\n7,\"Sold, \"\"er\"\"\",Mia van Dale,\"=\"\"9780306406157\"\"\",4,2022/02/09,\"tools, home\",read,\"a<br/>b\"\n",
                 "sep=;\nTitel;Autor;Verlag;Jahr;Preis;Dauer\nMauern;Groß, Jürgen und Eva Stein;Bau;2012;1.049,00 €;1,5 h\n",
                 "[{\"href\":\"https://a.example/1\",\"description\":\"One\",\"extended\":\"x\",\"tags\":\"a b\",\"toread\":\"yes\",\"time\":\"2023-01-02T03:04:05Z\"}]"};
    texts.push_back(exported(format, richContents()));
    return texts;
}

void expectSound(const Imported& read) {
    for (const auto& item : read.contents.items) {
        EXPECT_TRUE(db::ItemKey::parse(item.key.text()).ok()) << item.key.text();
        for (const auto* text : {&item.facts.title, &item.facts.detail, &item.note})
            EXPECT_EQ(db::firstInvalidUtf8(*text), std::string::npos);
        EXPECT_FALSE(item.facts.title.empty());
        EXPECT_TRUE(item.rating >= 0 && item.rating <= 5);
    }
    for (const auto& fault : read.report.faults.kept())
        EXPECT_LE(fault.value.size(), ReadingFaults::longestValue + 3);
    EXPECT_EQ(mergePreview(read.contents, read.contents, OnConflict::KeepMine).added, 0U);
}

class SurvivesDamage : public testing::TestWithParam<Damaged> {};

TEST_P(SurvivesDamage, InAnyPlace) {
    const auto sound = beginnings(GetParam().format);
    const int count = waymark::test::rounds(200, 2000);
    int refused = 0;
    for (int seed = 0; seed < count && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        waymark::test::Mutations mutated(static_cast<std::uint32_t>(seed), GetParam().pieces);
        const auto text = mutated(sound[static_cast<std::size_t>(seed) % sound.size()]);
        (void)formatOfText(text);
        const auto read = imported(GetParam().format, text, {"2026-10-01T00:00:00Z", {}, {}});
        if (!read) {
            EXPECT_FALSE(read.error().message.empty());
            ++refused;
            continue;
        }
        expectSound(*read);
        for (const auto& info : formats()) {
            const auto written = exported(info.format, read->contents);
            if (info.readable && info.format != Format::Csv && !read->contents.items.empty())
                (void)imported(info.format, written, {"2026-10-01T00:00:00Z", {}, {}});
        }
        const auto own = imported(Format::Json, exported(Format::Json, read->contents), {"2026-10-01T00:00:00Z", {}, {}});
        EXPECT_TRUE(own.ok()) << (own ? "" : own.error().message);
    }
    EXPECT_LT(refused, count) << "some of it is read";
}

INSTANTIATE_TEST_SUITE_P(Formats, SurvivesDamage,
                         testing::Values(Damaged{"bibtex", Format::BibTeX, {"{", "}", "\"", "@book{", "@string{", "\\", "#", ",", "=", "$", "^{", "\\'", "\n", "and", "family="}},
                                         Damaged{"ris", Format::Ris, {"\n", "TY  - BOOK\n", "ER  - \n", "AU  - ", "  ", "\r", ",,", "U1  - waymark-lists: a / b", "\x1a"}},
                                         Damaged{"csl", Format::CslJson, {"{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "\\u0000", "\\ud800", "<i>", "&#x80;"}},
                                         Damaged{"bookmarks", Format::Bookmarks, {"<", ">", "<DL>", "</DL>", "<DD>", "<ul>", "<!--", "&", "&#", "\"", "<A HREF=\"", "=", "<H3>", "WAYMARK-CONTENT=\"{\""}},
                                         Damaged{"table", Format::Csv, {"\"", ",", ";", "\n", "\r", "sep=", "\t", "'", "=", "9.78E+12", "99999999999999999999", "-", std::string(1, '\0')}},
                                         Damaged{"own", Format::Json, {"{", "}", "[", "]", "\"", ",", "null", "-1", "1e999", "\\u0000", "\\ud800", "\"removed\":"}}),
                         [](const auto& instance) { return instance.param.name; });

} // namespace
} // namespace waymark::app::test
