// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/had_arguments.h"

#include "app/path/path.h"
#include "app/plan/one_of_many.h"
#include "db/catalog/learning_supply.h"
#include "ui/queries/kept_plans.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iostream>
#include <utility>

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
                                   (option == "--have" ? ", of no skill or learning topic, and no name of a need" : ""));
        return std::nullopt;
    }
    if (const auto title = catalog.titleOf(*key); !title) {
        refuse(session, option, title.error());
        return std::nullopt;
    }
    return *key;
}

/// A program is filed under its own name: what "Microsoft Excel" teaches is Excel.
std::string withoutMaker(const std::string& name) {
    constexpr std::array<std::string_view, 9> makers{"Adobe", "Amazon", "Apache", "Apple", "Atlassian", "Autodesk", "Google", "Microsoft", "Oracle"};
    const auto blank = name.find(' ');
    const bool made = blank != std::string::npos && std::find(makers.begin(), makers.end(), name.substr(0, blank)) != makers.end();
    return made ? name.substr(blank + 1) : std::string();
}

std::string topicOfSkill(const db::Catalog& catalog, const std::string& name) {
    auto topic = db::topicNamed(catalog, name).valueOr({});
    const auto plain = withoutMaker(name);
    return topic.empty() && !plain.empty() ? db::topicNamed(catalog, plain).valueOr({}) : topic;
}

bool isKey(const std::string& text) {
    return text.find(':') != std::string::npos;
}

/// A need's name may hold commas, at which the command line has divided it: "Brakes, steering and suspension=5".
std::vector<std::string> withNamesJoined(const db::Catalog& catalog, const std::vector<std::string>& texts) {
    constexpr std::size_t mostParts = 4;
    std::vector<std::string> joined;
    for (std::size_t i = 0; i < texts.size();) {
        std::size_t parts = std::min(mostParts, texts.size() - i);
        std::string whole;
        for (; parts > 1; --parts) {
            whole.clear();
            bool isName = !isKey(texts[i]);
            for (std::size_t part = 0; part < parts; ++part) {
                whole += (part == 0 ? "" : ",") + texts[i + part];
                isName = isName && (part + 1 == parts || texts[i + part].find('=') == std::string::npos);
            }
            if (isName && !db::topicNamed(catalog, whole.substr(0, whole.rfind('='))).valueOr({}).empty())
                break;
        }
        joined.push_back(parts > 1 ? whole : texts[i]);
        i += parts;
    }
    return joined;
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
    if (!isKey(key))
        return topicOfSkill(catalog, key);
    if (const auto name = db::learningTopicName(catalog, key); !name) {
        refuse(session, "--have", name.error());
        return std::nullopt;
    }
    return key;
}

} // namespace

std::optional<Had> readHad(Session& session, const db::Catalog& catalog, const std::vector<std::string>& texts) {
    Had had;
    std::map<std::string, double> taught; // the most of what follows from a word: what a course or book teaches, how to program
    const auto follows = [&taught](HadWord& word) {
        word.topics = app::withProgramming(std::move(word.topics));
        for (const auto& topic : word.topics)
            taught[topic] = std::max(taught[topic], word.level);
    };
    for (const auto& text : withNamesJoined(catalog, texts)) {
        const auto sign = text.rfind('=');
        double level = highest;
        const char* const end = text.data() + text.size();
        if (sign != std::string::npos &&
            (std::from_chars(text.data() + sign + 1, end, level).ptr != end || !(level >= 0 && level <= highest))) {
            session.fail(BadInput, "--have '" + text + "' is not KEY=LEVEL with a level from 0 to 7");
            return std::nullopt;
        }
        const auto key = text.substr(0, sign);
        auto& word = had.words.emplace_back(HadWord{text, {}, level});
        if (key.starts_with(topicPrefix) || db::SkillKey::parse(key) || (!isKey(key) && !topicOfSkill(catalog, key).empty())) {
            const auto topic = topicOf(session, catalog, key);
            if (!topic)
                return std::nullopt;
            if (!topic->empty()) {
                had.topics[*topic] = level;
                word.topics.insert(*topic);
                follows(word);
            }
            continue;
        }
        const auto item = readItem(session, catalog, "--have", key);
        if (!item)
            return std::nullopt;
        if (level >= app::canDo)
            had.items.insert(item->text());
        word.topics = topicsLearntBy(catalog, *item);
        follows(word);
    }
    had.topics.merge(taught); // what was said of a topic itself wins
    return had;
}

void tellWithoutEffect(const db::Catalog& catalog, const db::CareerKey& career, const Had& had) {
    std::set<std::string> needed;
    for (const auto& need : db::learningSupply(catalog, career).valueOr({}).needs)
        needed.insert(need.topic);
    const auto isNeeded = [&needed](const std::string& topic) { return needed.contains(topic); };
    for (const auto& word : had.words) {
        const std::string begin = "waymark-cli: --have '" + word.text + "' counts for no need of this career: ";
        if (std::none_of(word.topics.begin(), word.topics.end(), isNeeded))
            std::cerr << begin << (word.topics.empty() ? "no need is filed under it; name one as the plan prints it\n" : "it asks for nothing of it\n");
        else if (word.level < app::canDo)
            std::cerr << begin << "a level counts from " << app::canDo << " on\n";
    }
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
