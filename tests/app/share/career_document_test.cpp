// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_document.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace waymark::app {
namespace {

const std::string poison = "<img src=x onerror=alert(1)> & \"quoted\" | *starred*";

CareerPage fullPage() {
    CareerPage page;
    page.facts.career.key = db::CareerKey::trusted("career:backend-software-engineer");
    page.facts.career.title = "Backend " + poison;
    page.facts.career.socCode = "15-1252.00";
    page.facts.titles = {"API Developer", "Server Engineer"};
    for (int i = 0; i < db::sectionKindCount; ++i) {
        const auto kind = static_cast<db::SectionKind>(i);
        page.facts.sections.push_back(
            {kind, "Written text number " + std::to_string(i) + ". " + poison +
                       "\n\n- point [link](https://example.org/a)\n- [bad](javascript:x)"});
    }
    db::CareerSkill skill;
    skill.skill.name = "Programming";
    skill.importance = 4.5;
    skill.levelWithheld = true;
    page.facts.skills = {skill};
    page.facts.education = {{6, 85, ""}};
    page.facts.interests = db::CareerInterests{{1, 6, 2, 3, 4, 5}, "IC", ""};
    page.facts.tasks = {{1, "Draw up plans. " + poison, true, "s"}, {2, "Tidy up.", false, "s"}};
    page.facts.workStyles = {{"1.D.1.a", "Innovation", 2.3, std::nullopt, std::nullopt, "s"}};
    page.facts.related = {
        {db::CareerKey::trusted("career:x"), "Related " + poison, db::RelationTier::PrimaryShort, 1, ""}};
    PathItem item;
    item.title = "Course " + poison;
    item.url = "https://example.org/course";
    item.relevance = 0.94;
    item.covers = {"SQL", "design"};
    page.path.courses = {item};
    item.title = "Book title";
    item.url = "javascript:alert(2)";
    page.path.books = {item};
    db::Source source;
    source.id = "s";
    source.publisher = "Publisher " + poison;
    source.licence = "CC BY 4.0";
    source.attribution = "Print this line.";
    page.sources = {source};

    db::PayFacts pay;
    pay.asOf = "2026-08";
    pay.career = page.facts.career;
    db::PlaceFigures place;
    place.place.key = db::PlaceKey::trusted("city:a");
    place.place.name = "Place " + poison;
    place.place.country = "US";
    db::Salary salary;
    salary.place = place.place.key;
    salary.period = "2025-05";
    salary.currency = {"USD"};
    salary.figures.median = 135980;
    place.own = {salary};
    pay.places = {place};
    if (auto comparison = compare(pay, {})) {
        page.payChartSpec = chartData(*comparison);
        page.payChartSpec.title = "Finding " + poison;
        page.pay = *std::move(comparison);
    }
    return page;
}

/// Line ends and indents as one blank: plain text is wrapped anywhere.
std::string unwrapped(const std::string& text) {
    std::istringstream words(text);
    std::string line;
    for (std::string word; words >> word;)
        line += word + ' ';
    return line;
}

const std::vector<std::string> fixedHeadings{"Quick facts",  "Pay by city",     "Path",
                                             "Reading list", "Related careers", "Sources"};

TEST(CareerDocument, HoldsEverySectionInOrder) {
    const CareerPage page = fullPage();
    for (const std::string& text : {careerAsText(page), careerAsMarkdown(page), careerAsHtml(page)}) {
        std::size_t at = text.find("Quick facts");
        for (int i = 0; i < db::sectionKindCount; ++i) {
            const std::size_t heading = text.find(sectionTitle(static_cast<db::SectionKind>(i)), at);
            ASSERT_NE(heading, std::string::npos) << sectionTitle(static_cast<db::SectionKind>(i));
            const std::size_t written = text.find("Written text number " + std::to_string(i) + ".", heading);
            ASSERT_NE(written, std::string::npos) << i;
            at = written;
        }
        for (const std::string& heading : fixedHeadings)
            EXPECT_NE(text.find(heading), std::string::npos) << heading;
        for (const char* fact : {"136,000", "94 %", "SQL · design", "withheld: too uncertain",
                                 "Print this line.", "Bachelor’s degree", "Investigative", "API Developer",
                                 "Draw up plans.", "Tidy up.", "Innovation", "+2.3"})
            EXPECT_NE(unwrapped(text).find(fact), std::string::npos) << fact;
    }
}

TEST(CareerDocument, HtmlIsSelfContainedAndEscaped) {
    const std::string html = careerAsHtml(fullPage());
    EXPECT_EQ(html.find("<img"), std::string::npos);
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_EQ(html.find("javascript:"), std::string::npos);
    EXPECT_EQ(html.find(" src="), html.find(" src=x onerror")) << "only as visible text";
    EXPECT_EQ(html.find("<link"), std::string::npos);
    EXPECT_NE(html.find("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;"), std::string::npos);
    EXPECT_NE(html.find("href=\"https://example.org/course\""), std::string::npos);
    EXPECT_NE(html.find("default-src 'none'"), std::string::npos);
    EXPECT_TRUE(html.starts_with("<!DOCTYPE html>"));
    EXPECT_TRUE(html.ends_with("</html>\n"));
}

TEST(CareerDocument, MarkdownKeepsDataFromBecomingMarks) {
    const std::string markdown = careerAsMarkdown(fullPage());
    EXPECT_NE(markdown.find("Course \\<img src=x onerror=alert(1)\\> & \"quoted\" \\| \\*starred\\*"),
              std::string::npos);
    EXPECT_EQ(markdown.find("javascript:"), std::string::npos);
    EXPECT_NE(markdown.find("[point"), 0U);
    EXPECT_NE(markdown.find("](<https://example.org/course>)"), std::string::npos);
    EXPECT_NE(markdown.find("- point [link](https://example.org/a)"), std::string::npos);
}

TEST(CareerDocument, TextIsWrapped) {
    const std::string text = careerAsText(fullPage());
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos;
         start = end + 1, end = text.find('\n', start)) {
        const std::string line = text.substr(start, end - start);
        if (line.find("http") == std::string::npos && !line.starts_with("Backend") &&
            !line.starts_with("===")) {
            EXPECT_LE(line.size(), 90U) << line; // bytes: a few letters take two or three
        }
        EXPECT_FALSE(line.ends_with(' ')) << line;
    }
}

TEST(CareerDocument, WhatMattersMostAndNothingTeachesIsNamed) {
    CareerPage page = fullPage();
    PathNeed rescue;
    rescue.name = "Lifeguarding and water rescue";
    rescue.weight = 5;
    PathNeed minor;
    minor.name = "De-escalation";
    minor.weight = 2;
    page.path.needs = {rescue, minor};
    EXPECT_NE(unwrapped(careerAsText(page)).find("nothing listed here teaches: Lifeguarding and water rescue. Ask"), std::string::npos);
    page.path.needs.front().have = true;
    EXPECT_EQ(careerAsText(page).find("nothing listed here teaches"), std::string::npos);
}

TEST(CareerDocument, AFreeCourseWithACertificateSaysItsPrice) {
    CareerPage page = fullPage();
    page.path.courses.front().key = *db::ItemKey::parse("course:edx.org/introduction-to-linux");
    page.path.courses.front().free = true;
    EXPECT_NE(careerAsText(page).find("Price: free"), std::string::npos);
    page.listPrices["course:edx.org/introduction-to-linux"] = "free to take, certificate 199 USD";
    EXPECT_NE(unwrapped(careerAsText(page)).find("Price: free to take, certificate 199 USD"), std::string::npos);
}

TEST(CareerDocument, AnEmptyPageSaysWhatIsMissing) {
    CareerPage page;
    page.facts.career.title = "Legislators";
    page.summary = "Only the name and code of it are known.";
    for (const std::string& text : {careerAsText(page), careerAsMarkdown(page), careerAsHtml(page)}) {
        for (const std::string& heading : fixedHeadings)
            EXPECT_NE(text.find(heading == "Pay by city" ? "Pay by place" : heading), std::string::npos) << heading;
        EXPECT_NE(text.find("Only the name and code"), std::string::npos);
        EXPECT_NE(text.find("No pay by place is known"), std::string::npos);
        EXPECT_NE(text.find("not published"), std::string::npos);
        EXPECT_EQ(text.find("nan"), std::string::npos);
    }
}

TEST(SectionTitles, AllDiffer) {
    std::set<std::string_view> titles;
    for (int i = 0; i < db::sectionKindCount; ++i)
        titles.insert(sectionTitle(static_cast<db::SectionKind>(i)));
    EXPECT_EQ(titles.size(), std::size_t{db::sectionKindCount});
    EXPECT_EQ(sectionTitle(db::SectionKind::Skills), "Skills and knowledge");
    EXPECT_EQ(sectionTitle(db::SectionKind::DayToDay), "The day to day");
}

} // namespace
} // namespace waymark::app
