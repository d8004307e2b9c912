// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/item_json.h"

#include "app/career/education.h"
#include "app/career/facts_in_words.h"
#include "db/catalog/studies.h"
#include "ui/cli/ways_in_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json topicKeys(const std::vector<db::TopicKey>& topics) {
    auto keys = Json::array();
    for (const auto& topic : topics)
        keys.push_back(topic.text());
    return keys;
}

Json skillJson(const db::CareerSkill& need) {
    return {{"key", need.skill.key.text()},
            {"name", need.skill.name},
            {"kind", db::skillKindWords[need.skill.kind]},
            {"importance", orNull(need.importance)},
            {"level", orNull(need.level)},
            {"withheld", need.importanceWithheld || need.levelWithheld},
            {"source", need.sourceId}};
}

Json nationalJson(const db::Salary& pay) {
    const auto& f = pay.figures;
    return {{"place", pay.place.text()}, {"currency", pay.currency.code},
            {"period", pay.period},      {"p10", orNull(f.p10)},
            {"p25", orNull(f.p25)},      {"median", orNull(f.median)},
            {"p75", orNull(f.p75)},      {"p90", orNull(f.p90)},
            {"mean", orNull(f.mean)},    {"employment", orNull(pay.employment)},
            {"unit", pay.unit == db::PayUnit::Hour ? "hour" : pay.unit == db::PayUnit::Month ? "month" : "year"},
            {"measured_for", textOrNull(app::measuredOccupation(pay.measuredAs))},
            {"source", pay.sourceId}};
}

/// Those that the sections link to, as "fact:median_pay".
Json namedFactsJson(const std::vector<app::NamedFact>& facts) {
    Json json = Json::array();
    for (const auto& fact : facts)
        json.push_back({{"name", fact.name},
                        {"label", fact.label},
                        {"words", fact.words},
                        {"period", textOrNull(fact.period)},
                        {"measured_for", textOrNull(fact.measuredFor)},
                        {"source", fact.sourceId}});
    return json;
}

Json sectionsJson(const std::vector<db::CareerSection>& sections) {
    auto json = Json::object();
    for (const auto& section : sections)
        json[std::string(db::sectionKindName(section.kind))] = section.markdown;
    return json;
}

Json interestsJson(const std::optional<db::CareerInterests>& interests) {
    if (!interests)
        return {};
    Json json;
    constexpr const char* letters[] = {"R", "I", "A", "S", "E", "C"};
    for (std::size_t i = 0; i < interests->ratings.size(); ++i)
        json[letters[i]] = interests->ratings[i];
    json["high_points"] = interests->highPoints;
    json["source"] = interests->sourceId;
    return json;
}

void addFacts(Json& json, const db::CareerFacts& facts) {
    json["skills"] = Json::array();
    for (const auto& need : facts.skills)
        json["skills"].push_back(skillJson(need));
    json["technologies"] = Json::array();
    for (const auto& need : facts.technologies)
        json["technologies"].push_back({{"key", need.skill.key.text()},
                                        {"name", need.skill.name},
                                        {"hot", need.hot},
                                        {"in_demand", need.inDemand}});
    json["interests"] = interestsJson(facts.interests);
    json["education"] = Json::array();
    for (const auto& share : facts.education)
        json["education"].push_back(
            {{"level", share.level},
             {"share", share.share},
             {"source", share.sourceId},
             {"asked", share.asked ? Json(db::askedWords[*share.asked]) : Json()},
             {"n", share.people ? Json(*share.people) : Json()}});
    const app::EducationAnswer answer = app::educationAnswer(facts.education);
    json["education_withheld"] = answer.withheld;
    json["education_most_named"] = answer.largest ? Json(answer.largest->level) : Json();
    if (const auto& o = facts.outlook)
        json["outlook"] = {{"jobs", o->jobs},          {"projected", o->projectedJobs},
                           {"openings", o->openings},  {"change_percent", o->changePercent()},
                           {"base_year", o->baseYear}, {"projected_year", o->projectedYear},
                           {"measured_for", textOrNull(o->measuredFor)},
                           {"source", o->sourceId}};
    json["tasks"] = Json::array();
    for (const auto& task : facts.tasks)
        json["tasks"].push_back({{"number", task.number},
                                 {"statement", task.statement},
                                 {"core", task.core},
                                 {"source", task.sourceId}});
    json["work_styles"] = Json::array();
    for (const auto& style : facts.workStyles)
        json["work_styles"].push_back({{"element", style.element},
                                       {"name", style.name},
                                       {"impact", orNull(style.impact)},
                                       {"distinctiveness", orNull(style.distinctiveness)},
                                       {"importance", orNull(style.importance)},
                                       {"source", style.sourceId}});
    json["related"] = Json::array();
    for (const auto& relation : facts.related)
        json["related"].push_back({{"key", relation.career.text()}, {"title", relation.title}});
}

/// The item with what it teaches and the words that say so.
db::Result<Json> withSkills(const db::Catalog& catalog, const db::ItemKey& key, Json json) {
    const auto taught = db::taughtSkills(catalog, key);
    if (!taught)
        return taught.error();
    json["teaches"] = Json::array();
    for (const auto& entry : *taught)
        json["teaches"].push_back(
            {{"skill", entry.skill.key.text()}, {"name", entry.skill.name}, {"words", entry.words}});
    return json;
}

Json courseJson(const db::Course& c) {
    return {{"key", c.key.text()},
            {"kind", "course"},
            {"title", c.title},
            {"provider", c.provider},
            {"instructor", textOrNull(c.instructor)},
            {"url", c.url},
            {"language", c.language},
            {"level", textOrNull(c.level)},
            {"hours", orNull(c.hours)},
            {"price", c.price ? Json(c.price->amount) : Json()},
            {"currency", c.price ? Json(c.price->currency.code) : Json()},
            {"free", orNull(c.free)},
            {"rating", orNull(c.rating)},
            {"year", orNull(c.year)},
            {"link_checked", textOrNull(c.lastChecked)},
            {"topics", topicKeys(c.topics)},
            {"source", c.sourceId}};
}

Json bookJson(const db::Book& b) {
    return {{"key", b.key.text()},
            {"kind", "book"},
            {"title", b.title},
            {"authors", textOrNull(b.authors)},
            {"year", orNull(b.year)},
            {"isbn", textOrNull(b.isbn)},
            {"url", b.url},
            {"language", b.language},
            {"formats", textOrNull(b.formats)},
            {"licence", textOrNull(b.licence)},
            {"free", orNull(b.free)},
            {"link_checked", textOrNull(b.lastChecked)},
            {"topics", topicKeys(b.topics)},
            {"source", b.sourceId}};
}

Json placeJson(const db::Place& p) {
    return {{"key", p.key.text()},
            {"kind", "place"},
            {"name", p.name},
            {"region", textOrNull(p.region)},
            {"country", p.country},
            {"currency", p.currency.code},
            {"latitude", orNull(p.latitude)},
            {"longitude", orNull(p.longitude)},
            {"parent", p.parent ? Json(p.parent->text()) : Json()},
            {"source", p.sourceId}};
}

/// The place with what the major groups are paid there, as far as that is published.
db::Result<Json> placeItem(const db::Catalog& catalog, const db::PlaceKey& key) {
    const auto place = catalog.place(key);
    if (!place)
        return place.error();
    const auto groups = catalog.groups();
    if (!groups)
        return groups.error();
    Json json = placeJson(*place);
    json["group_pay"] = Json::array();
    for (const auto& group : *groups) {
        const auto paid = db::groupPay(catalog, group.code, key);
        if (!paid)
            return paid.error();
        for (const auto& pay : *paid)
            json["group_pay"].push_back({{"group", group.code},
                                         {"name", group.name},
                                         {"mean", orNull(pay.figures.mean)},
                                         {"median", orNull(pay.figures.median)},
                                         {"currency", pay.currency.code},
                                         {"employment", orNull(pay.employment)},
                                         {"period", pay.period},
                                         {"source", pay.sourceId}});
    }
    return json;
}

/// The topic with what it is about and how much is filed under it.
db::Result<Json> topicItem(const db::Catalog& catalog, const db::TopicKey& key) {
    const auto topics = catalog.topics();
    if (!topics)
        return topics.error();
    const auto topic = std::find_if(topics->begin(), topics->end(),
                                    [&key](const db::Topic& entry) { return entry.key == key; });
    const auto cover = db::topicCover(catalog, key);
    if (!cover)
        return cover.error();
    if (topic == topics->end())
        return db::Error{db::ErrorKind::NotFound, "the catalog does not hold " + key.text()};
    Json json{{"key", key.text()},         {"kind", "topic"},
              {"title", topic->name},      {"parent", topic->parent ? Json(topic->parent->text()) : Json()},
              {"courses", topic->courses}, {"books", topic->books},
              {"groups", cover->groups}};
    json["knowledge"] = Json::array();
    for (const auto& area : cover->knowledge)
        json["knowledge"].push_back({{"key", area.key.text()}, {"name", area.name}});
    return json;
}

db::Result<Json> skillItem(const db::Catalog& catalog, const db::SkillKey& key) {
    const auto skill = catalog.skill(key);
    if (!skill)
        return skill.error();
    const auto uses = catalog.skillUses(key);
    if (!uses)
        return uses.error();
    Json json{{"key", key.text()},
              {"kind", db::skillKindWords[skill->kind]},
              {"name", skill->name},
              {"category", textOrNull(skill->category)},
              {"source", skill->sourceId}};
    json["careers"] = Json::array();
    for (const auto& use : *uses)
        json["careers"].push_back({{"key", use.career.text()},
                                   {"title", use.title},
                                   {"importance", orNull(use.importance)},
                                   {"level", orNull(use.level)},
                                   {"in_demand", use.inDemand}});
    const auto lessons = db::lessonsFor(catalog, key);
    if (!lessons)
        return lessons.error();
    json["lessons"] = Json::array();
    for (const auto& lesson : *lessons)
        json["lessons"].push_back(
            {{"key", lesson.item.text()}, {"title", lesson.title}, {"words", lesson.words}});
    return json;
}

} // namespace

nlohmann::ordered_json careerJson(const app::CareerPage& page) {
    const auto& facts = page.facts;
    Json json;
    json["key"] = facts.career.key.text();
    json["kind"] = "career";
    json["title"] = facts.career.title;
    json["soc"] = facts.career.socCode;
    json["job_zone"] = orNull(facts.career.jobZone);
    json["parent"] = facts.parent ? Json(facts.parent->key.text()) : Json();
    json["facts_are_parents"] = facts.factsAreParents;
    json["titles"] = facts.titles;
    json["sections"] = sectionsJson(facts.sections);
    json["named_facts"] = namedFactsJson(page.named);
    json["national_pay"] = page.nationalPay ? nationalJson(*page.nationalPay) : Json();
    addFacts(json, facts);
    json["fields_of_study"] = Json::array();
    for (const auto& field : page.fields)
        json["fields_of_study"].push_back({{"code", field.code},
                                           {"title", field.title},
                                           {"family", field.family},
                                           {"source", field.sourceId}});
    addWaysIn(json, page);
    json["sources"] = Json::array();
    for (const auto& source : page.sources)
        json["sources"].push_back({{"id", source.id},
                                   {"publisher", source.publisher},
                                   {"title", source.title},
                                   {"licence", source.licence},
                                   {"url", source.url},
                                   {"vintage", source.vintage},
                                   {"attribution", source.attribution}});
    return json;
}

db::Result<nlohmann::ordered_json> itemJson(const db::Catalog& catalog, const db::ItemKey& key) {
    if (const auto course = key.as<db::ItemKind::Course>()) {
        const auto record = catalog.course(*course);
        return record ? withSkills(catalog, key, courseJson(*record)) : record.error();
    }
    if (const auto book = key.as<db::ItemKind::Book>()) {
        const auto record = catalog.book(*book);
        return record ? withSkills(catalog, key, bookJson(*record)) : record.error();
    }
    if (const auto place = key.as<db::ItemKind::Place>())
        return placeItem(catalog, *place);
    if (const auto topic = key.as<db::ItemKind::Topic>())
        return topicItem(catalog, *topic);
    if (const auto skill = key.as<db::ItemKind::Skill>())
        return skillItem(catalog, *skill);
    const auto title = catalog.titleOf(key);
    if (!title)
        return title.error();
    return Json{{"key", key.text()}, {"kind", db::itemKindName(key.kind())}, {"title", *title}};
}

} // namespace waymark::ui
