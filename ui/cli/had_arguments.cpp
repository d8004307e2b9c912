// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/had_arguments.h"

#include "app/path/path.h"
#include "db/catalog/learning_supply.h"
#include "ui/queries/kept_plans.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace waymark::ui {

namespace {

constexpr double highest = 7;
constexpr std::string_view topicPrefix = "learning:";

void refuse(Session& session, const std::string& option, const db::Error& error) {
    session.fail(db::Error{error.kind, option + ": " + error.message});
}

std::optional<db::ItemKey> readItem(Session& session, const db::Catalog& catalog, const std::string& option, const std::string& text) {
    const auto key = db::ItemKey::parse(text);
    if (!key || (key->kind() != db::ItemKind::Course && key->kind() != db::ItemKind::Book)) {
        session.fail(BadInput, option + " '" + text + "' is no key of a course or book, such as course:PROVIDER/SLUG" +
                                   (option == "--have" ? ", and of no skill or learning topic" : ""));
        return std::nullopt;
    }
    if (const auto title = catalog.titleOf(*key); !title) {
        refuse(session, option, title.error());
        return std::nullopt;
    }
    return *key;
}

/// Topics are called after the program, not after who makes it: "Microsoft Excel" is Excel.
std::string topicOfSkill(const db::Catalog& catalog, const std::string& name) {
    constexpr std::array<std::string_view, 8> makers{"Adobe ", "Amazon ", "Apple ", "Autodesk ", "Google ", "IBM ", "Microsoft ", "Oracle "};
    auto topic = db::topicNamed(catalog, name).valueOr({});
    for (const auto maker : makers)
        if (topic.empty() && name.starts_with(maker))
            topic = db::topicNamed(catalog, name.substr(maker.size())).valueOr({});
    return topic;
}

/// Empty where nothing is filed under a skill of this name.
std::optional<std::string> topicOf(Session& session, const db::Catalog& catalog, const std::string& key) {
    if (const auto skill = db::SkillKey::parse(key)) {
        const auto found = catalog.skill(*skill);
        if (found)
            return topicOfSkill(catalog, found->name);
        refuse(session, "--have", found.error());
        return std::nullopt;
    }
    if (const auto name = db::learningTopicName(catalog, key); !name) {
        refuse(session, "--have", name.error());
        return std::nullopt;
    }
    return key;
}

} // namespace

std::optional<Had> readHad(Session& session, const db::Catalog& catalog, const std::vector<std::string>& texts) {
    Had had;
    std::map<std::string, double> taught; // the most of the courses and books
    for (const auto& text : texts) {
        const auto sign = text.rfind('=');
        double level = highest;
        const char* const end = text.data() + text.size();
        if (sign != std::string::npos &&
            (std::from_chars(text.data() + sign + 1, end, level).ptr != end || !(level >= 0 && level <= highest))) {
            session.fail(BadInput, "--have '" + text + "' is not KEY=LEVEL with a level from 0 to 7");
            return std::nullopt;
        }
        auto key = text.substr(0, sign);
        if (!key.empty() && key.find(':') == std::string::npos) // a need by the name that plans print
            if (auto named = topicOfSkill(catalog, key); !named.empty())
                key = std::move(named);
        if (key.starts_with(topicPrefix) || db::SkillKey::parse(key)) {
            const auto topic = topicOf(session, catalog, key);
            if (!topic)
                return std::nullopt;
            if (!topic->empty())
                had.topics[*topic] = level;
            continue;
        }
        const auto item = readItem(session, catalog, "--have", key);
        if (!item)
            return std::nullopt;
        if (level >= app::canDo)
            had.items.insert(item->text());
        for (const auto& topic : topicsLearntBy(catalog, *item))
            taught[topic] = std::max(taught[topic], level);
    }
    had.topics.merge(taught); // what was said of a topic itself wins
    return had;
}

std::optional<std::set<std::string>> readItems(Session& session, const db::Catalog& catalog, const std::string& option,
                                               const std::vector<std::string>& texts) {
    std::set<std::string> keys;
    for (const auto& text : texts) {
        const auto item = readItem(session, catalog, option, text);
        if (!item)
            return std::nullopt;
        keys.insert(item->text());
    }
    return keys;
}

} // namespace waymark::ui
