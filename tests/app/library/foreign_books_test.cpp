// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/bibliography.h"
#include "app/library/tex_text.h"
#include "app/library/text.h"
#include "db/text/number.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <fstream>
#include <iterator>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string folder = std::string("tests/app/library/data/references/");

std::string bytesOf(const std::string& file) {
    std::ifstream stream(folder + file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What each file of data/references holds, in the order of expected.tsv.
std::map<std::string, std::vector<std::vector<std::string>>> expectedItems() {
    std::map<std::string, std::vector<std::vector<std::string>>> all;
    auto rows = lines(bytesOf("expected.tsv"));
    for (auto row = std::next(rows.begin()); row != rows.end(); ++row) {
        auto cells = split(*row, "\t");
        const auto file = cells.front();
        cells.erase(cells.begin());
        all[file].push_back(std::move(cells));
    }
    return all;
}

TEST(ForeignBooks, FilesInTheHabitsOfManyPrograms) {
    const auto all = expectedItems();
    ASSERT_EQ(all.size(), 30U);
    for (const auto& [file, rows] : all) {
        const auto bytes = bytesOf(file);
        const auto format = formatOfText(bytes, file);
        ASSERT_TRUE(format) << file;
        const auto items = readBack(*format, bytes).items;
        ASSERT_EQ(items.size(), rows.size()) << file;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto learning = db::ownLearningFrom(items[i].content).valueOr({});
            const std::vector<std::string> read{items[i].facts.title, items[i].facts.detail,
                                                learning.year ? std::to_string(*learning.year) : "", learning.isbn,
                                                items[i].facts.url, joined(items[i].tags, ";")};
            EXPECT_EQ(read, rows[i]) << file;
        }
    }
}

TEST(ForeignBooks, TeXIsUnicode) {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {R"({\AA}ngstr{\"o}m)", "Ångström"}, {R"(w{\k{a}}ski, Wa{\l}{\k e}sa)", "wąski, Wałęsa"}, {R"(Nov{\r{a}}k, Hus{\r u})", "Novåk, Husů"},
        {R"(Ji{\v{r}}{\'{\i}}, \'{\i}, \'\i, {\'\i})", "Jiří, í, í, í"}, {R"(Ngu{\~{\^e}}n, B{\d{i}}nh, \d{\^o})", "Nguễn, Bịnh, ộ"},
        {R"(Children{\textquoteright}s ``first'' {\textquotedblleft}q{\textquotedblright})", "Children’s “first” “q”"},
        {R"(Na{\"\i}ve \& {\~n}and{\'u} -- 100\% \$5 \#1 \_x)", "Naïve & ñandú – 100% $5 #1 _x"}, {R"({$\beta$}-testing \textit{it} \emph{em} H\textsubscript{2}O)", "β-testing it em H2O"},
        {R"(CO$_2$, $10^{12}$, x$^n$)", "CO₂, 10¹², x^n"}, {R"(\LaTeX{} and \TeX\ and \BibTeX)", "LaTeX and TeX and BibTeX"}, {R"(a---b--c-d)", "a—b–c-d"},
        {R"(\c{c}\c c \H{o}\H o \=a \.z \u{g} \b{d} \t{oo})", "çç őő ā ż ğ ḏ o͡o"}, {R"(\ss\ \ae{} \O{} {\o} {\DJ} \th)", "ß æ Ø ø Đ þ"},
        {R"(?`Que? !`Si! `one')", "¿Que? ¡Si! ‘one’"}, {R"(\url{https://a.example/\~{}x_y} \href{https://b.example}{text})", "https://a.example/~x_y text"},
        {R"(unknown \commandnobody{stays} {\bf bold})", "unknown stays bold"}, {R"(\"{a}\"a{\"a}\"{\a})", "äää"}, {R"(ends \)", "ends"}, {R"(\'{}x {\'} {\k})", "x"}};
    for (const auto& [tex, text] : pairs)
        EXPECT_EQ(texToText(tex), text) << tex;
    EXPECT_EQ(texToText(std::string(100000, '{')), "");
    std::string deep;
    for (int i = 0; i < 20000; ++i)
        deep += "\\'{";
    EXPECT_LE(texToText(deep).size(), deep.size()) << "bounded in depth";
}

std::vector<std::string> spoken(const std::vector<PersonName>& names) {
    std::vector<std::string> texts;
    for (const auto& name : names)
        texts.push_back(inOrder(name));
    return texts;
}

TEST(ForeignBooks, NamesHaveParticlesSuffixesAndBodies) {
    EXPECT_EQ(bibtexName("King, Jr., Martin Luther"), (PersonName{"King", "Martin Luther", "Jr."}));
    EXPECT_EQ(bibtexName("King, Martin Luther, Jr."), (PersonName{"King", "Martin Luther", "Jr."}));
    EXPECT_EQ(bibtexName("de la Fontaine, Jean"), (PersonName{"de la Fontaine", "Jean", ""}));
    EXPECT_EQ(bibtexName("Ludwig van Beethoven"), (PersonName{"van Beethoven", "Ludwig", ""}));
    EXPECT_EQ(bibtexName("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin").family.substr(0, 5), "de la");
    EXPECT_EQ(personName("Martin Luther King Jr."), (PersonName{"King", "Martin Luther", "Jr."}));
    EXPECT_EQ(personName("Martin Luther King, Jr."), (PersonName{"King", "Martin Luther", "Jr."}));
    EXPECT_EQ(personName("O'Reilly Media, Inc."), (PersonName{"O'Reilly Media, Inc.", "", ""}));
    EXPECT_EQ(personName("Plato"), (PersonName{"Plato", "", ""}));
    EXPECT_EQ(risName("World Bank"), (PersonName{"World Bank", "", ""}));
    EXPECT_EQ(risName("University of California,, Berkeley,"), (PersonName{"University of California, Berkeley", "", ""}));
    EXPECT_THAT(spoken(namesOf("Ann Roe, Henry Gates, Jr. and Bo Lee")), ElementsAre("Ann Roe", "Henry Gates Jr.", "Bo Lee"));
    EXPECT_THAT(spoken(namesOf("Barnes and Noble, Inc.; Roe, Ann")), ElementsAre("Barnes and Noble, Inc.", "Ann Roe"));
}

TEST(ForeignBooks, NamesOfBodiesAreKnownByTheirWords) {
    for (const char* body : {"World Health Organization", "Department of Health", "Institut für Technik", "Universität Wien", "American Nurses Association", "Bernard of Clairvaux"}) {
        EXPECT_EQ(personName(body), bodyName(body)) << body;
        EXPECT_EQ(bibtexName(body), bodyName(body)) << body;
    }
    EXPECT_EQ(personName("Offa Forbes"), (PersonName{"Forbes", "Offa", ""})) << "whole words only";
    const auto table = readBack(Format::Csv, "title,author\nCare,World Health Organization\n");
    EXPECT_NE(exported(Format::BibTeX, table).find("author = {{World Health Organization}}"), std::string::npos) << exported(Format::BibTeX, table);
    EXPECT_NE(exported(Format::Ris, table).find("AU  - World Health Organization"), std::string::npos);
    EXPECT_NE(exported(Format::CslJson, table).find("\"literal\": \"World Health Organization\""), std::string::npos);
}

TEST(ForeignBooks, AnAndWithinANameDividesNothing) {
    for (const char* one : {"Barnes and Noble", "Barnes & Noble", "Barnes and Noble, Inc.", "Food and Agriculture Organization", "World Bank", "United Nations",
                            "Department of Health and Human Services", "Institute of Electrical and Electronics Engineers", "The LaTeX Project", "Real Academia Española"})
        EXPECT_EQ(namesOf(one), std::vector{bodyName(one)}) << one;
    EXPECT_EQ(risName("World Bank, The"), bodyName("The World Bank"));
    EXPECT_EQ(risName("Roe, Ann,"), (PersonName{"Roe", "Ann", ""})) << "as WorldCat ends its names";
    EXPECT_EQ(risName("World Bank,"), bodyName("World Bank"));
    EXPECT_THAT(spoken(namesOf("Plato and Aristotle")), ElementsAre("Plato", "Aristotle"));
    EXPECT_THAT(spoken(namesOf("Ann Roe and Plato")), ElementsAre("Ann Roe", "Plato"));
    EXPECT_THAT(spoken(namesOf("Aho, Sethi and Ullman")), ElementsAre("Aho", "Sethi", "Ullman")) << "in a list each is a name";
    EXPECT_THAT(spoken(namesOf("Ann Roe, Bo Lee & Cy Dee")), ElementsAre("Ann Roe", "Bo Lee", "Cy Dee"));
    EXPECT_THAT(spoken(namesOf("Ann Roe, Barnes and Noble, Inc. and Bo Lee")), ElementsAre("Ann Roe", "Barnes and Noble, Inc.", "Bo Lee"));
    EXPECT_THAT(spoken(namesOf("Department of Health and Department of Labor")), ElementsAre("Department of Health", "Department of Labor"));
    EXPECT_THAT(spoken(namesOf("Ann Roe and World Bank")), ElementsAre("Ann Roe", "World Bank"));
}

TEST(ForeignBooks, AnAmpersandJoinsNamesAsAnAndDoes) {
    const auto people = [](const std::string& cell) { return readBack(Format::Csv, "title,author\nA,\"" + cell + "\"\n").items.at(0).facts.detail; };
    for (const char* two : {"Ann Roe and Bo Lee", "Ann Roe & Bo Lee", "Ann Roe&Bo Lee", "Roe, Ann & Lee, Bo"})
        EXPECT_EQ(people(two), "Ann Roe and Bo Lee") << two;
    EXPECT_EQ(people("Ann Roe, Bo Lee & Cy Dee"), "Ann Roe, Bo Lee and Cy Dee");
    EXPECT_EQ(people("Barnes & Noble"), "Barnes & Noble");
    EXPECT_EQ(people("Ann Roe"), "Ann Roe");
}

TEST(ForeignBooks, BodiesOfOurOwnTableComeBackWholeFromEveryFormat) {
    const auto table = readBack(Format::Csv, "kind,title,detail\nbook,A,Barnes and Noble\nbook,B,World Bank\nbook,C,\"Ann Roe and Barnes & Noble, Inc.\"\nbook,D,Food and Agriculture Organization\n");
    const auto bib = exported(Format::BibTeX, table);
    for (const char* author : {"author = {{Barnes and Noble}}", "author = {{World Bank}}", "author = {Roe, Ann and {Barnes \\& Noble, Inc.}}", "author = {{Food and Agriculture Organization}}"})
        EXPECT_NE(bib.find(author), std::string::npos) << author << " in\n" << bib;
    EXPECT_NE(exported(Format::Ris, table).find("AU  - Barnes and Noble\r\n"), std::string::npos);
    EXPECT_NE(exported(Format::CslJson, table).find("\"literal\": \"Barnes and Noble\""), std::string::npos);
    for (const auto format : {Format::BibTeX, Format::Ris, Format::CslJson}) {
        const auto again = readBack(format, exported(format, table));
        ASSERT_EQ(again.items.size(), table.items.size());
        for (const auto& item : table.items) {
            const auto* back = find(again, item.key.text());
            ASSERT_NE(back, nullptr);
            EXPECT_EQ(back->facts.detail, item.facts.detail) << static_cast<int>(format);
            EXPECT_EQ(namesFrom(back->content, back->facts.detail), namesFrom(item.content, item.facts.detail)) << static_cast<int>(format);
        }
    }
}

TEST(ForeignBooks, AMarkBehindAPublisherIsNoneOfIts) {
    const auto publisher = [](Format format, const std::string& text) { return db::ownLearningFrom(readBack(format, text).items.at(0).content).valueOr({}).publisher; };
    EXPECT_EQ(publisher(Format::Ris, "TY  - BOOK\nTI  - A\nPB  - Faber,\nER  - \n"), "Faber");
    EXPECT_EQ(publisher(Format::BibTeX, "@book{a, title={A}, publisher={Faber :}}"), "Faber");
    EXPECT_EQ(publisher(Format::CslJson, R"([{"type":"book","title":"A","publisher":"Simon & Schuster, Inc.;"}])"), "Simon & Schuster, Inc.");
}

TEST(ForeignBooks, NamesComeBackWholeFromEveryFormat) {
    const std::string bib = "@book{a, title={T}, author={{Institute of Electrical and Electronics Engineers} and King, Jr., Martin Luther and "
                            "Garc{\\'\\i}a M{\\'a}rquez, Gabriel and {Simon, Ltd.}}}";
    const auto first = referencesFromBibTeX(bib)->all;
    const std::vector<PersonName> names{{"Institute of Electrical and Electronics Engineers", "", ""}, {"King", "Martin Luther", "Jr."},
                                        {"García Márquez", "Gabriel", ""}, {"Simon, Ltd.", "", ""}};
    ASSERT_EQ(first.at(0).authors, names);
    const auto contents = readBack(Format::BibTeX, bib);
    for (const auto format : {Format::BibTeX, Format::Ris, Format::CslJson, Format::Json}) {
        const auto again = readBack(format, exported(format, contents));
        EXPECT_EQ(references(again, {}).at(0).authors, names) << static_cast<int>(format);
        EXPECT_EQ(again.items.at(0).facts.detail, contents.items.at(0).facts.detail);
    }
}

TEST(ForeignBooks, ManyWaysToWriteAnIsbn) {
    for (const char* text : {"978-0-306-40615-7 0-306-40615-2", "0-306-40615-2, 978-0-306-40615-7", "ISBN 978-0-306-40615-7", "ISBN-13: 9780306406157",
                             "978\xe2\x80\x91" "0\xe2\x80\x91" "306\xe2\x80\x91" "40615\xe2\x80\x91" "7", "9780306406157 (paperback)", "=\"0306406152\"", "[0306406152]",
                             "0-306-40615-2/978-0-306-40615-7", "9780306406157.0", "978 0 306 40615 7", "urn:isbn:9780306406157", "1234567890 0306406152"})
        EXPECT_EQ(isbn13(text), "9780306406157") << text;
    EXPECT_EQ(isbn13("080442957x"), "9780804429573");
    EXPECT_EQ(isbn13("9.78E+12"), "");
    EXPECT_TRUE(isRoundedIsbn("9.78E+12"));
    EXPECT_TRUE(isRoundedIsbn("9,78E+12"));
    EXPECT_FALSE(isRoundedIsbn("9780306406157"));
    EXPECT_EQ(isbn13("1234-5678"), "") << "an ISSN";
}

TEST(ForeignBooks, ABackslashBeforeABraceEndsNoEntry) {
    const auto study = referencesFromBibTeX("@book{a,\r\n  title = {A},\r\n  file = {C:\\Study\\books\\},\r\n  year = {2013}\r\n}\r\n@book{b, title={B}}\r\n");
    ASSERT_TRUE(study);
    EXPECT_EQ(study->all.size(), 2U);
    EXPECT_EQ(study->all.at(0).year, 2013);
    const auto set = referencesFromBibTeX("@book{a,\n title = {Set \\{ notation},\n year = {2013}\n}\n@book{b, title={B}}\n");
    EXPECT_EQ(set->all.at(0).title, "Set { notation");
    EXPECT_EQ(set->all.at(0).year, 2013);
    EXPECT_EQ(set->all.size(), 2U);
}

TEST(ForeignBooks, UnbalancedBracesAndDashesGoOutSoThatTheyComeBack) {
    auto contents = richContents();
    contents.items[0].facts.title = "Set { notation -- ``here'' and a } b";
    contents.items[0].note = "only } here";
    const auto bib = exported(Format::BibTeX, contents);
    EXPECT_EQ(std::count(bib.begin(), bib.end(), '{'), std::count(bib.begin(), bib.end(), '}'));
    EXPECT_THAT(bib, HasSubstr("\\textbraceright"));
    const auto read = readBack(Format::BibTeX, bib);
    EXPECT_EQ(find(read, "book:9780262033848")->facts.title, contents.items[0].facts.title);
    EXPECT_EQ(find(read, "book:9780262033848")->note, contents.items[0].note);
}

TEST(ForeignBooks, ArticlesStayOutAndPartsAreTold) {
    const auto read = readFile(Format::BibTeX, "@article{a, title={Paper}, journal={J}}\n@inproceedings{b, title={Talk}}\n@incollection{c, title={Part}}\n@book{d, title={Book}}");
    EXPECT_EQ(read.contents.items.size(), 2U);
    EXPECT_EQ(read.report.faults.rowsLeftOut(), 2U);
    EXPECT_EQ(read.report.faults.kept().at(0), (ReadingFault{1, Fault::Article, Loss::Row, "article", "Paper"}));
    EXPECT_EQ(read.report.faults.kept().at(2), (ReadingFault{3, Fault::PartOfBook, Loss::Nothing, "incollection", "Part"}));
}

TEST(ForeignBooks, AccentsOfTexByLetterAndByName) {
    const std::vector<std::pair<const char*, const char*>> spelt{
        {R"(Ng{\^o} B{\h{a}}o Ch{\^a}u)", "Ngô Bảo Châu"}, {R"(\h{A}nh)", "Ảnh"}, {R"(\h{\^a}m)", "ẩm"}, {R"(\'{\ohorn})", "ớ"}, {R"(\h\uhorn)", "ử"},
        {R"(\textcommabelow{s})", "ș"}, {R"($\hat{o}$)", "ô"}, {R"($\bar x$)", "x\u0304"}, {R"(\noop{1985}1984)", "1984"}};
    for (const auto& [tex, text] : spelt)
        EXPECT_EQ(texToText(tex), text) << tex;
    EXPECT_EQ(referencesFromBibTeX(R"(@book{a, title={A}, year={\noop{1985}1984}})")->all.at(0).year, 1984);
}

TEST(ForeignBooks, WhatIsNoBookOfPaperIsTold) {
    struct Case {
        Format format;
        std::string text;
        std::string type;
    };
    const std::vector<Case> cases{
        {Format::Ris, "TY  - VIDEO\nTI  - A\nER  - \n", "VIDEO"},
        {Format::Ris, "TY  - ELEC\nTI  - A\nER  - \n", "ELEC"},
        {Format::Ris, "TY  - BOOK\nTI  - A\nER  - \n", ""},
        {Format::BibTeX, "@online{a, title={A}}", "online"},
        {Format::BibTeX, "@misc{a, title={A}}", ""},
        {Format::BibTeX, "@misc{a, title={A}, url={https://a.example/1}}", ""},
        {Format::BibTeX, "@misc{a, title={A}, url={https://a.example/1}, publisher={P}}", ""},
        {Format::CslJson, R"([{"id":"a","type":"webpage","title":"A"}])", "webpage"},
    };
    for (const auto& [format, text, type] : cases) {
        const auto read = readFile(format, text);
        ASSERT_EQ(read.contents.items.size(), 1U) << text;
        const auto& kept = read.report.faults.kept();
        EXPECT_EQ(kept.size(), type.empty() ? 0U : 1U) << text;
        if (!kept.empty()) {
            EXPECT_EQ(kept[0], (ReadingFault{1, std::string(type) == "VIDEO" ? Fault::OtherAsBook : Fault::OtherAsCourse, Loss::Nothing, type, "A"}));
        }
    }
}

TEST(ForeignBooks, ResearchNotesAndSubtitlesAreRead) {
    const auto ris = readFile(Format::Ris, "TY  - BOOK\nTI  - A\nN1  - one\nRN  - my own\nsecond line\nER  - \n");
    EXPECT_EQ(ris.contents.items.at(0).note, "one\n\nmy own\nsecond line");
    EXPECT_EQ(readFile(Format::Ris, "%0 Book\n%T A\n%< my own\n\n").contents.items.at(0).note, "my own");
    for (const auto& [title, subtitle, whole] : std::vector<std::array<const char*, 3>>{{"A", "the whole", "A: the whole"}, {"A: the whole", "the whole", "A: the whole"}, {"A", "", "A"}})
        EXPECT_EQ(referencesFromCslJson(std::string(R"([{"type":"book","title":[")") + title + R"("],"subtitle":[")" + subtitle + R"("]}])")->all.at(0).title, whole);
}

} // namespace
} // namespace waymark::app::test
