// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_parts.h"

#include "app/career/education.h"
#include "app/career/facts_in_words.h"
#include "app/career/fields_of_study.h"
#include "app/career/interests.h"
#include "app/career/work_styles.h"
#include "app/salary/captions.h"
#include "app/share/fact_notes.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace waymark::app {

namespace {

constexpr std::size_t mostSkills = 20;
constexpr std::size_t mostTechnologies = 30;
constexpr std::size_t mostTitles = 8;

std::string subtitleOf(const db::CareerFacts& facts) {
    std::vector<std::string> names(
        facts.titles.begin(),
        facts.titles.begin() + static_cast<std::ptrdiff_t>(std::min(facts.titles.size(), mostTitles)));
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "Also called " : ", ") + name;
    const std::string code = facts.career.socCode;
    if (facts.parent)
        text += (text.empty() ? "Counted with " : " · counted with ") + facts.parent->title +
                (code.empty() ? "" : ' ' + code);
    else if (!code.empty())
        text += (text.empty() ? "O*NET-SOC " : " · O*NET-SOC ") + code;
    return text;
}

void addQuickFacts(Document& document, const CareerPage& page) {
    DocumentTable table{{"Fact", "Value", "Detail"}, {false, false, false}, {}};
    for (const QuickFact& fact : quickFacts(page.facts, page.nationalPay))
        table.rows.push_back(
            {{fact.label, {}}, {fact.value.empty() ? fact.missing : fact.value, {}}, {fact.detail, {}}});
    document.heading("Quick facts");
    document.table(std::move(table));
}

std::string importanceText(const db::CareerSkill& need) {
    if (need.importanceWithheld)
        return "withheld: too uncertain";
    return need.importance ? withDecimals(*need.importance, 1) : "not stated";
}

std::string levelText(const db::CareerSkill& need) {
    if (need.levelWithheld)
        return "withheld: too uncertain";
    if (need.levelNotRelevant)
        return "not relevant";
    return need.level ? withDecimals(*need.level, 1) : "not stated";
}

void addSkills(Document& document, const db::CareerFacts& facts) {
    if (facts.factsAreParents && facts.parent)
        document.line("Skills, technologies, education and interests were asked " +
                      asAWhole(facts.parent->title) + ".");
    DocumentTable table{
        {"Name", "Kind", "Importance, 1 – 5", "Level, 0 – 7"}, {false, false, true, true}, {}};
    for (const auto& need : facts.skills)
        if (table.rows.size() < mostSkills)
            table.rows.push_back({{need.skill.name, {}},
                                  {std::string(db::skillKindWord(need.skill.kind)), {}},
                                  {importanceText(need), {}},
                                  {levelText(need), {}}});
    if (table.rows.empty()) {
        document.line("The importance of skills has not been surveyed for this career.");
    } else {
        if (facts.skills.size() > mostSkills)
            document.line("The " + countWord(static_cast<int>(mostSkills)) + " most important of " +
                          countWord(static_cast<int>(facts.skills.size())) + ".");
        document.table(std::move(table));
    }
    const Technologies technologies = technologiesToName(facts.technologies);
    std::string names;
    for (std::size_t i = 0; i < std::min(technologies.names.size(), mostTechnologies); ++i)
        names += (i == 0 ? "" : ", ") + technologies.names[i];
    if (!names.empty())
        document.line((technologies.inDemand ? "Technologies that employers often ask for in this career: "
                                             : "Technologies used in this career: ") +
                      names + ".");
}

void addEducation(Document& document, const db::CareerFacts& facts) {
    if (facts.education.empty()) {
        document.line("The education that workers consider required has not been surveyed for this career.");
        return;
    }
    DocumentTable table{{"Education named as required", "Share of workers asked"}, {false, true}, {}};
    for (const auto& entry : facts.education)
        if (entry.share > 0)
            table.rows.push_back({{std::string(educationLevelName(entry.level)), {}},
                                  {withDecimals(entry.share, 1) + " %", {}}});
    const EducationAnswer answer = educationAnswer(facts.education);
    if (answer.withheld > 0)
        table.rows.push_back(
            {{"Withheld: too uncertain", {}}, {"about " + withThousands(answer.withheld) + " %", {}}});
    document.table(std::move(table));
    if (answer.withheld > 0 && !answer.largest)
        document.line(
            "What is withheld could be the largest share: no level is known to be named most often.");
}

void addFields(Document& document, const std::vector<db::FieldOfStudy>& fields) {
    if (fields.empty())
        return;
    DocumentTable table{{"Family", "Fields of study that lead here"}, {false, false}, {}};
    for (const FieldLine& line : fieldLines(fields))
        table.rows.push_back({{line.family, {}}, {line.programmes, {}}});
    document.table(std::move(table));
}

void addInterests(Document& document, const db::CareerFacts& facts) {
    if (!facts.interests) {
        document.line("The interests of this career have not been rated.");
        return;
    }
    constexpr std::string_view letters = "RIASEC";
    DocumentTable table{{"Interest", "Rating, 1 – 7"}, {false, true}, {}};
    for (std::size_t i = 0; i < letters.size(); ++i)
        table.rows.push_back({{std::string(interestName(letters[i])), {}},
                              {withDecimals(facts.interests->ratings[i], 1), {}}});
    document.table(std::move(table));
}

void addTasks(Document& document, const CareerPage& page) {
    const auto& tasks = page.facts.tasks;
    const auto source = std::find_if(page.sources.begin(), page.sources.end(), [&](const db::Source& entry) {
        return entry.id == tasks.front().sourceId;
    });
    const std::string words =
        source == page.sources.end() ? "the publisher's words" : "the words of the " + source->title;
    for (const bool core : {true, false}) {
        DocumentTable table{{"Task"}, {false}, {}};
        for (const db::CareerTask& task : tasks)
            if (task.core == core)
                table.rows.push_back({{task.statement, {}}});
        if (table.rows.empty())
            continue;
        document.line((core ? "Tasks that most do, in " : "Tasks that some do, in ") + words + ".");
        document.table(std::move(table));
    }
}

void addWorkStyles(Document& document, const db::CareerFacts& facts) {
    if (facts.workStyles.empty())
        return;
    document.line("Work styles. " + workStyleScale(facts.workStyles) + ".");
    DocumentTable table{{"Work style", "Rating"}, {false, true}, {}};
    for (const WorkStyleLine& line : workStyleLines(facts.workStyles))
        table.rows.push_back({{line.name, {}}, {line.value, {}}});
    document.table(std::move(table));
}

/// Figures that stand under a section even where nobody has written it.
void addSectionFacts(Document& document, const CareerPage& page, db::SectionKind kind) {
    const db::CareerFacts& facts = page.facts;
    if (kind == db::SectionKind::Work) {
        addTasks(document, page);
    } else if (kind == db::SectionKind::Skills) {
        addSkills(document, facts);
    } else if (kind == db::SectionKind::Education) {
        addEducation(document, facts);
        addFields(document, page.fields);
    } else if (kind == db::SectionKind::Personality) {
        addInterests(document, facts);
        addWorkStyles(document, facts);
    }
}

void addParts(Document& document, const std::vector<DocumentPart>& parts) {
    document.parts.insert(document.parts.end(), parts.begin(), parts.end());
}

void addSections(Document& document, const CareerPage& page) {
    const db::CareerFacts& facts = page.facts;
    FactNotes notes(page);
    for (int i = 0; i < db::sectionKindCount; ++i) {
        const auto kind = static_cast<db::SectionKind>(i);
        const auto written = std::find_if(facts.sections.begin(), facts.sections.end(),
                                          [kind](const auto& section) { return section.kind == kind; });
        const bool hasText = written != facts.sections.end() && !written->markdown.empty();
        const bool hasFacts = kind == db::SectionKind::Skills || kind == db::SectionKind::Education ||
                              kind == db::SectionKind::Personality ||
                              (kind == db::SectionKind::Work && !facts.tasks.empty());
        if (!hasText && !hasFacts && kind != db::SectionKind::Summary)
            continue;
        if (kind == db::SectionKind::Education)
            addParts(document, page.waysInParts);
        document.heading(std::string(sectionTitle(kind)));
        if (hasText) {
            notes.addProse(document, written->markdown);
            if (hasFacts)
                document.line("Written by Waymark up to here; figures and lists of the sources follow.");
        } else if (kind == db::SectionKind::Summary) {
            document.line(facts.career.summary.empty() ? summaryFromFacts(facts) : facts.career.summary);
        }
        if (hasFacts)
            addSectionFacts(document, page, kind);
    }
}

std::string priceText(const PathItem& item) {
    if (item.free == true)
        return "free";
    return item.price ? amountText(*item.price) : "not stated";
}

std::string coversText(const PathItem& item) {
    std::string text;
    for (const std::string& word : item.covers)
        text += (text.empty() ? "" : " · ") + word;
    return text;
}

std::string relevanceText(const PathItem& item) {
    return withThousands(item.relevance * 100) + " %";
}

void addPath(Document& document, const LearningPath& path) {
    document.heading("Path");
    if (path.courses.empty()) {
        document.line("No course of the catalog covers what this career needs.");
    } else {
        document.line("Courses, sorted from most to least relevant.");
        DocumentTable table{{"Course", "By", "Covers", "Hours", "Price", "Relevance"},
                            {false, false, false, true, true, true},
                            {}};
        for (const PathItem& item : path.courses)
            table.rows.push_back({{item.title, item.url},
                                  {item.detail, {}},
                                  {coversText(item), {}},
                                  {item.hours ? significant(*item.hours, 4) : "not stated", {}},
                                  {priceText(item), {}},
                                  {relevanceText(item), {}}});
        document.table(std::move(table));
    }
    document.heading("Reading list");
    if (path.books.empty()) {
        document.line("No book of the catalog covers what this career needs.");
        return;
    }
    DocumentTable table{{"Book", "By", "Covers", "Relevance"}, {false, false, false, true}, {}};
    for (const PathItem& item : path.books)
        table.rows.push_back(
            {{item.title, item.url}, {item.detail, {}}, {coversText(item), {}}, {relevanceText(item), {}}});
    document.table(std::move(table));
}

void addRelated(Document& document, const db::CareerFacts& facts) {
    document.heading("Related careers");
    std::string names;
    for (const auto& relation : facts.related)
        names += (names.empty() ? "" : "; ") + relation.title;
    document.line(names.empty() ? "No related career is published for this one." : names + '.');
}

void addSources(Document& document, const CareerPage& page) {
    std::vector<db::Source> sources = page.sources;
    if (page.pay)
        for (const db::Source& source : page.pay->sources)
            if (std::none_of(sources.begin(), sources.end(),
                             [&](const auto& known) { return known.id == source.id; }))
                sources.push_back(source);
    document.heading("Sources");
    if (sources.empty()) {
        document.line("No figure on this page has a source.");
        return;
    }
    DocumentTable table{{"Source", "Licence", "Attribution"}, {false, false, false}, {}};
    for (const db::Source& source : sources)
        table.rows.push_back(
            {{sourceLine(source), source.url}, {source.licence, {}}, {source.attribution, {}}});
    document.table(std::move(table));
    document.line(
        "Pay figures are statistics of the sources and periods named, not an offer and not a promise.");
}

void addPersonal(Document& document, const PersonalWords& words) {
    document.heading("My notes");
    if (!words.status.empty())
        document.line("Status: " + words.status + '.');
    if (words.rating > 0)
        document.line("My rating: " + std::to_string(words.rating) + " of 5.");
    if (!words.note.empty())
        document.prose(words.note);
    for (const auto& [name, side] :
         {std::pair("For it:", &words.pros), std::pair("Against it:", &words.cons)}) {
        if (side->empty())
            continue;
        document.line(name);
        document.prose(*side);
    }
}

} // namespace

Document careerDocument(const CareerPage& page) {
    Document document;
    document.title = page.facts.career.title;
    document.subtitle = subtitleOf(page.facts);
    addQuickFacts(document, page);
    if (page.personal && !page.personal->empty())
        addPersonal(document, *page.personal);
    addSections(document, page);
    addPay(document, page);
    addPath(document, page.path);
    addParts(document, page.peopleParts);
    addRelated(document, page.facts);
    addSources(document, page);
    return document;
}

} // namespace waymark::app
