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
#include <utility>

namespace waymark::app {

namespace {

constexpr std::size_t mostSkills = 20;
constexpr std::size_t mostTechnologies = 30;
constexpr std::size_t mostTitles = 8;

std::string subtitleOf(const db::CareerFacts& facts) {
    std::string text;
    std::size_t named = 0;
    // A title may hold a comma of its own: "Advanced Seal Delivery System, Combatant Diver Officer".
    const bool commas = std::any_of(facts.titles.begin(), facts.titles.end(),
                                    [](const std::string& name) { return name.find(',') != std::string::npos; });
    for (const std::string& name : facts.titles) {
        const bool itself = name == facts.career.title || name + 's' == facts.career.title;
        if (itself || named == mostTitles || isAboveHelpers(facts.career.title, name))
            continue;
        text += (text.empty() ? "Also called " : commas ? "; " : ", ") + name;
        ++named;
    }
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
    for (const QuickFact& fact : quickFacts(page.facts, page.nationalPay, page.people.context))
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
                                  {std::string(db::skillKindWords[need.skill.kind]), {}},
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
    // What is in demand is named in full.
    const std::size_t named =
        technologies.inDemand ? technologies.names.size() : std::min(technologies.names.size(), mostTechnologies);
    for (std::size_t i = 0; i < named; ++i)
        names += (i == 0 ? "" : ", ") + technologies.names[i];
    if (named < technologies.names.size())
        names += " and " + std::to_string(technologies.names.size() - named) + " more";
    if (!names.empty())
        document.line((technologies.inDemand ? "Technologies that employers often ask for in this career: "
                                             : "Technologies used in this career: ") +
                      names + ".");
}

/// Two publishers were asked two things, and often they differ.
std::string entryAgainstAnswers(const db::CareerFacts& facts, const EducationAnswer& answer) {
    if (!answer.largest || !facts.entry || !facts.entry->education ||
        entryLevelOf(answer.largest->level) == *facts.entry->education)
        return {};
    return "These are the answers of the " + whomAsked(facts.education) + " whom O*NET asked. The Bureau of Labor Statistics judges the usual way in "
           "otherwise: " +
           lowerTitle(entryEducationName(*facts.entry->education)) +
           (facts.entry->measuredFor.empty() ? std::string() : ", " + asAWhole(facts.entry->measuredFor)) +
           (facts.entry->measuredFor.empty() ? ". Employers differ: ask several." : ". It states none for this very career.");
}

/// The release says when the answers were entered: asked then or before.
std::string whenAsked(const WaysIn& ways) {
    for (const db::AskedAnswers& answers : ways.answers)
        if (answers.about == db::AskedAbout::Schooling)
            return " in " + std::to_string(answers.year) + " or before";
    return {};
}

void addEducation(Document& document, const CareerPage& page) {
    const db::CareerFacts& facts = page.facts;
    if (facts.education.empty()) {
        document.line("The education that is considered required has not been surveyed for this career.");
        return;
    }
    document.line("What the " + whomAsked(facts.education) + " asked by O*NET" + whenAsked(page.ways) + " say a newcomer needs" +
                  (facts.factsAreParents && facts.parent ? ", " + asAWhole(facts.parent->title) : std::string()) +
                  ", in percent of their answers:");
    DocumentTable table{{"Education named as required", "Share of those asked"}, {false, true}, {}};
    for (const auto& entry : facts.education)
        if (entry.share > 0)
            table.rows.push_back({{std::string(educationLevelName(entry.level)), {}},
                                  {entry.share < 0.05 ? "under 0.1 %" : withDecimals(entry.share, 1) + " %", {}}});
    const EducationAnswer answer = educationAnswer(facts.education);
    if (answer.withheld > 0)
        table.rows.push_back(
            {{"Withheld: too uncertain", {}}, {"about " + withThousands(answer.withheld) + " %", {}}});
    document.table(std::move(table));
    if (answer.withheld > 0 && !answer.largest)
        document.line(answer.withheld > 99.9 ? "All answers are withheld as too uncertain."
                      : answer.withheld >= 50
                          ? "Most answers are withheld as too uncertain; the levels shown are the lesser part."
                          : "What is withheld could be more than the largest share shown.");
    if (!page.educationCaution.empty())
        document.line(page.educationCaution);
    if (const std::string both = entryAgainstAnswers(facts, answer); !both.empty())
        document.line(both);
}

/// The fields are linked to the six-digit occupation: a career that is a part of it borrows them.
void addFields(Document& document, const db::CareerFacts& facts, const std::vector<db::FieldOfStudy>& fields) {
    if (fields.empty())
        return;
    const std::string whole = facts.parent                              ? facts.parent->title
                              : facts.career.socCode.ends_with(".00")   ? std::string()
                              : facts.entry                             ? facts.entry->measuredFor
                                                                        : std::string();
    document.line(whole.empty() ? "Fields of study related to it:"
                                : "Fields of study related to it, " + asAWhole(whole) + "; some may not fit this career:");
    DocumentTable table{{"Family", "Related fields of study"}, {false, false}, {}};
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
    constexpr std::array<std::string_view, 6> meanings{
        "tools, machines, plants, animals", "finding out and thinking through", "making and designing",
        "helping and teaching people",      "leading and selling",              "order, rules and records"};
    document.line("How much of each interest the work holds, from 1 (little) to 7 (much):");
    DocumentTable table{{"Interest", "Rating, 1 – 7", "Means"}, {false, true, false}, {}};
    for (std::size_t i = 0; i < letters.size(); ++i)
        table.rows.push_back({{std::string(interestName(letters[i])), {}},
                              {withDecimals(facts.interests->ratings[i], 1), {}},
                              {std::string(meanings[i]), {}}});
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
        addEducation(document, page);
        addFields(document, facts, page.fields);
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
            document.line(page.summary);
        }
        if (hasFacts)
            addSectionFacts(document, page, kind);
    }
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
    DocumentTable table{{"Source", "License", "Attribution"}, {false, false, false}, {}};
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
    addPath(document, page);
    addParts(document, page.peopleParts);
    addRelated(document, page.facts);
    addSources(document, page);
    return document;
}

} // namespace waymark::app
