// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/fact_table.h"
#include "db/records/asked_answers.h"
#include "db/records/career_door.h"
#include "db/records/learning_need.h"
#include "db/records/known_word.h"
#include "db/records/people_at_work.h"
#include "db/records/ways_in.h"

namespace waymark::db {

namespace {

using V = FactValue;

constexpr double percent = 100;
constexpr double people = 1e9;

FactColumn column(std::string_view name, FactValue value, bool required, double least, double most) {
    return {name, value, required, least, most, {}};
}
FactColumn required(std::string_view name, FactValue value) {
    return {name, value, true, 0, 1e12, {}};
}
FactColumn text(std::string_view name) {
    return {name, V::Text, true, 0, 1e12, {}};
}
FactColumn optionalText(std::string_view name) {
    return {name, V::Text, false, 0, 0, {}};
}
FactColumn number(std::string_view name, double least, double most) {
    return {name, V::Number, false, least, most, {}};
}
template <class Words>
FactColumn word(std::string_view name, const Words& words) {
    return {name, V::Word, false, 0, 0, {words.begin(), words.end()}};
}
FactColumn source() {
    return required("source", V::Source);
}
FactColumn occupation() {
    return required("occupation", V::Occupation);
}

FactTable entries() {
    return {"occupation_entry",
            {occupation(), text("title"), column("members", V::Occupations, false, 0, 1e12),
             word("education", entryEducationWords), word("experience", entryExperienceWords),
             word("training", entryTrainingWords), number("jobs", 0, people), number("projected", 0, people),
             number("change", -100, 1000), number("openings", 0, people), number("self_employed", 0, percent),
             column("base_year", V::Integer, true, 1900, 2200),
             column("projected_year", V::Integer, true, 1900, 2200), source()},
            {"occupation"}};
}

FactTable licences() {
    return {"licence",
            {required("state", V::Place), text("code"), text("title"),
             column("occupations", V::Occupations, true, 0, 1e12), word("kind", licenceKindWords),
             word("exam", licenceExamWords), word("education", licenceSchoolingWords),
             word("experience", licencePracticeWords), word("continuing", licenceContinuingWords),
             word("certification", licenceCertificationWords), word("background", licenceBackgroundWords),
             word("physical", licencePhysicalWords), column("agency", V::Integer, true, 1, 1e6),
             column("updated", V::Day, false, 0, 1e12), source()},
            {"state", "code"}};
}

FactTable context() {
    FactTable table{
        "work_context",
        {required("career", V::Career), word("schedule", scheduleWords), word("hours", hoursWords)},
        {"career"}};
    for (const std::string_view condition : workConditionWords)
        table.columns.push_back(number(condition, 1, 5));
    table.columns.push_back(source());
    return table;
}

FactTable attainment() {
    FactTable table{"occupation_attainment", {occupation()}, {"occupation"}};
    for (const std::string_view level : attainmentWords)
        table.columns.push_back(number(level, 0, percent));
    table.columns.push_back(source());
    return table;
}

/// Answers on schooling stand in career_education: their row says only when they were entered.
FactTable askedAnswers() {
    FactTable table{"asked_answers",
                    {required("career", V::Career),
                     {"about", V::Word, true, 0, 0, {askedAboutWords.begin(), askedAboutWords.end()}},
                     column("year", V::Integer, true, 1990, 2200), column("month", V::Integer, true, 1, 12), word("asked", askedWords),
                     column("n", V::Integer, false, 1, 100000)},
                    {"career", "about"}};
    for (const std::string_view share : askedShares)
        table.columns.push_back(number(share, 0, percent));
    table.columns.push_back(source());
    return table;
}

/// Our vocabulary of what can be learnt, and what each career needs of it. Several words are divided by "|".
FactTable learningTopics() {
    return {"learning_topic",
            {text("key"), text("name"), optionalText("parent"), optionalText("names"), optionalText("words"),
             optionalText("namesakes")},
            {"key"}};
}

FactTable careerNeeds() {
    return {"career_need",
            {required("career", V::Career), text("topic"), word("kind", needKindWords), number("weight", 1, 5),
             number("position", 1, 30)},
            {"career", "topic"}};
}

constexpr double mostMonths = 40 * 12;

/// What comes before a first job, once in words, and which careers have it.
FactTable doors() {
    return {"door",
            {text("key"), word("kind", doorKindWords), word("award", entryEducationWords), optionalText("title"),
             column("months", V::Integer, false, 1, mostMonths), column("months_most", V::Integer, false, 1, mostMonths),
             optionalText("note"), column("everywhere", V::Integer, false, 1, 1)},
            {"key"}};
}

FactTable careerDoors() {
    return {"career_door",
            {required("career", V::Career), column("position", V::Integer, true, 1, 30), text("door"),
             column("months", V::Integer, false, 1, mostMonths), column("months_most", V::Integer, false, 1, mostMonths)},
            {"career", "position"}};
}

std::vector<FactTable> waysIn() {
    return {
        entries(),
        {"occupation_separation",
         {occupation(), number("leave_work", 0, percent), number("change_occupation", 0, percent),
          number("leave", 0, percent), number("replaced", 0, people), source()},
         {"occupation"}},
        {"agency",
         {required("state", V::Place), column("number", V::Integer, true, 1, 1e6),
          column("name", V::Text, false, 0, 0), column("url", V::Address, false, 0, 1e12)},
         {"state", "number"}},
        licences(),
        {"school",
         {column("id", V::Integer, true, 1, 1e9), text("name"), text("city"), required("state", V::Place),
          word("kind", schoolKindWords), number("latitude", -90, 90), number("longitude", -180, 180),
          column("website", V::Address, false, 0, 1e12), source()},
         {"id"}},
        {"programme",
         {column("school", V::Integer, true, 1, 1e9), required("field", V::Field), text("awards"),
          column("completions", V::Integer, false, 0, 1e6), source()},
         {"field", "school"}},
        {"apprenticeship_route",
         {occupation(), text("code"), text("title"), source()},
         {"occupation", "code", "title"}},
        {"apprenticeship_sponsors",
         {required("state", V::Place), occupation(), column("sponsors", V::Integer, true, 1, 1e6), source()},
         {"occupation", "state"}},
    };
}

std::vector<FactTable> peopleAtWork() {
    return {
        context(),
        askedAnswers(),
        {"occupation_industry",
         {occupation(), column("rank", V::Integer, true, 1, 50), text("industry"),
          number("share", 0, percent), source()},
         {"occupation", "rank"}},
        attainment(),
        {"occupation_age",
         {occupation(), text("group"), number("employed", 0, people), number("young", 0, people),
          number("old", 0, people), number("median_age", 15, 90), source()},
         {"occupation"}},
        {"occupation_women",
         {occupation(), text("group"), number("employed", 0, people), number("women", 0, percent), source()},
         {"occupation"}},
        {"remote_work",
         {required("career", V::Career), column("possible", V::Truth, true, 0, 1e12), source()},
         {"career"}},
        {"ai_exposure",
         {text("code"),
          {"measure", V::Word, true, 0, 0, {aiMeasureWords.begin(), aiMeasureWords.end()}},
          number("value", 0, 1),
          source()},
         {"code", "measure"}},
    };
}

std::vector<FactTable> learningAndNames() {
    return {
        doors(),
        careerDoors(),
        learningTopics(),
        careerNeeds(),
        {"topic_learning", {text("topic"), text("learning")}, {"topic", "learning"}},
        {"topic_nature", {text("topic"), word("nature", topicNatureWords)}, {"topic"}},
        {"topic_field", {text("topic"), text("learning")}, {"topic", "learning"}},
        {"degree_lecture", {text("provider"), text("topic")}, {"provider", "topic"}},
        {"search_word",
         {text("words"), column("position", V::Integer, true, 1, 1000), text("item"),
          word("kind", knownWordKinds)},
         {"words", "position", "item"}},
        {"reported_title", {required("career", V::Career), text("title"), source()}, {"career", "title"}},
        {"translated_title", {text("item"), text("language"), text("title"), source()}, {"item", "language"}},
        {"course_listing",
         {text("course"), source(), optionalText("title"), number("rating", 0, 5), number("ratings", 0, people),
          number("price", 0, 1e6), optionalText("currency"), number("certificate", 0, 1e6)},
         {"course", "source"}},
    };
}

} // namespace

const std::vector<FactTable>& factTables() {
    static const std::vector<FactTable> tables = [] {
        auto all = waysIn();
        for (auto&& part : {peopleAtWork(), learningAndNames()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return tables;
}

} // namespace waymark::db
