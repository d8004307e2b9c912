// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we write is read by real programs, and what they make of it is read here. Each is tried where it is installed and
// passed over elsewhere: pandoc (BibTeX, RIS, CSL-JSON), bibutils (BibTeX, RIS), LibreOffice (tables).
#include "tests/app/library/contents.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace waymark::app::test {
namespace {

bool installed(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

db::LibraryContents someBooks() {
    auto contents = richContents();
    std::erase_if(contents.items, [](const auto& item) { return item.key.kind() != db::ItemKind::Book; });
    contents.items.at(0).facts.title = "Algorithms & Data: 100 % of it";
    contents.items.at(0).note.clear();
    return contents;
}

class OtherPrograms : public testing::Test {
protected:
    /// What the command makes of a file of ours; `%in` and `%out` stand for the files.
    std::string through(std::string command, Format format, const db::LibraryContents& contents, const std::string& ending, const std::string& outEnding) {
        const auto in = m_folder / ("ours." + ending);
        const auto out = m_folder / ("theirs." + outEnding);
        std::ofstream(in, std::ios::binary) << exported(format, contents);
        const auto fill = [&](const std::string& mark, const std::string& path) {
            for (auto at = command.find(mark); at != std::string::npos; at = command.find(mark))
                command.replace(at, mark.size(), "'" + path + "'");
        };
        fill("%in", in.string());
        fill("%out", out.string());
        fill("%folder", m_folder.string());
        EXPECT_EQ(std::system((command + " 2>/dev/null").c_str()), 0) << command;
        std::ifstream stream(out, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    void expectBooks(const db::LibraryContents& read) {
        ASSERT_EQ(read.items.size(), 3U);
        std::vector<std::string> titles;
        for (const auto& item : read.items)
            titles.push_back(item.facts.title);
        EXPECT_THAT(titles, testing::UnorderedElementsAre("Algorithms & Data: 100 % of it", "The Little Schemer", "Ένα βιβλίο 本"));
        for (const auto& item : read.items)
            if (item.facts.title == "The Little Schemer") {
                EXPECT_EQ(item.facts.detail, "Daniel P. Friedman and Matthias Felleisen");
            }
    }
    void SetUp() override {
        m_folder = std::filesystem::path(testing::TempDir()) / ("waymark-programs-" + std::to_string(::getpid()));
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    std::filesystem::path m_folder;
};

TEST_F(OtherPrograms, PandocReadsBibTeXAndWritesCslJson) {
    if (!installed("pandoc"))
        GTEST_SKIP() << "pandoc is not installed";
    expectBooks(readBack(Format::CslJson, through("pandoc -f biblatex -t csljson %in -o %out", Format::BibTeX, someBooks(), "bib", "json")));
    expectBooks(readBack(Format::BibTeX, through("pandoc -f csljson -t biblatex %in -o %out", Format::CslJson, someBooks(), "json", "bib")));
}

TEST_F(OtherPrograms, BibutilsGoesBetweenBibTeXAndRis) {
    if (!installed("bib2xml"))
        GTEST_SKIP() << "bibutils is not installed";
    expectBooks(readBack(Format::Ris, through("bib2xml -i utf8 %in | xml2ris -o utf8 >%out", Format::BibTeX, someBooks(), "bib", "ris")));
    expectBooks(readBack(Format::BibTeX, through("ris2xml -i utf8 %in | xml2bib -o utf8 >%out", Format::Ris, someBooks(), "ris", "bib")));
}

TEST_F(OtherPrograms, LibreOfficeSavesATableAgain) {
    if (!installed("soffice"))
        GTEST_SKIP() << "LibreOffice is not installed";
    const auto contents = someBooks();
    const auto sheet = through("soffice --headless --convert-to ods --outdir %folder %in && mv %folder/ours.ods %folder/theirs.ods && "
                               "soffice --headless --convert-to csv:'Text - txt - csv (StarCalc)':44,34,76 --outdir %folder %folder/theirs.ods",
                               Format::Csv, contents, "csv", "csv");
    expectBooks(readBack(Format::Csv, sheet));
}

} // namespace
} // namespace waymark::app::test
