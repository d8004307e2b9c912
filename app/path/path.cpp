// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/path.h"

#include "app/path/needs.h"
#include "app/path/relevance.h"
#include "app/path/words.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace waymark::app {

namespace {

/// Below this share of the best raw score an item only touches the career.
constexpr double floorShare = 0.15;
constexpr std::size_t mostCovers = 4;

using TopicWords = std::unordered_map<std::string, std::vector<std::string>>;

TopicWords wordsByTopic(const std::vector<db::Topic>& topics) {
    TopicWords words;
    for (const db::Topic& topic : topics)
        words.emplace(topic.key.text(), wordsOf(topic.name));
    return words;
}

/// "en" asks for "en" and "en-GB"; an item that states no language stays.
bool speaks(const std::string& language, const std::string& wanted) {
    return wanted.empty() || language.empty() || language == wanted || language.starts_with(wanted + '-');
}

PathItem pathItem(const db::Course& course) {
    PathItem item;
    item.key = course.key;
    item.title = course.title;
    item.detail = course.provider;
    if (!course.instructor.empty() && course.instructor != course.provider)
        item.detail += (item.detail.empty() ? "" : " · ") + course.instructor;
    item.url = course.url;
    item.hours = course.hours;
    item.price = course.price;
    item.free = course.free;
    item.language = course.language;
    return item;
}

PathItem pathItem(const db::Book& book) {
    PathItem item;
    item.key = book.key;
    item.title = book.title;
    item.detail = book.authors;
    item.url = book.url;
    item.free = book.free;
    item.language = book.language;
    return item;
}

std::vector<std::string> coverWords(const Relevance& relevance, const std::vector<LearningNeed>& needs) {
    std::vector<std::string> words;
    for (const auto& [need, share] : relevance.coveredNeeds)
        if (words.size() < mostCovers)
            words.push_back(needs[need].label);
    return words;
}

template <class Item>
std::vector<PathItem> pathOf(const std::vector<Item>& items, const PathNeeds& asked,
                             const std::vector<LearningNeed>& needs, const TopicWords& topicWords) {
    std::vector<const Item*> candidates;
    std::vector<ItemWords> texts;
    for (const Item& item : items) {
        if (!speaks(item.language, asked.language))
            continue;
        candidates.push_back(&item);
        texts.push_back({wordsOf(item.title), {}});
        for (const db::TopicKey& topic : item.topics)
            if (const auto found = topicWords.find(topic.text()); found != topicWords.end())
                texts.back().topics.insert(texts.back().topics.end(), found->second.begin(),
                                           found->second.end());
    }
    const RelevanceIndex index(needs, texts);
    double best = 0;
    for (const Relevance& relevance : index.found())
        best = std::max(best, relevance.score);
    std::vector<Relevance> relevant;
    std::set<std::vector<std::string>> titles;
    for (const Relevance& relevance : index.found()) {
        // One title filed at two places is one thing to learn from.
        const auto& title = texts[relevance.item].title;
        if (relevance.score > 0 && relevance.score >= floorShare * best && titles.insert(title).second)
            relevant.push_back(relevance);
    }
    std::vector<PathItem> path;
    const auto limit = static_cast<std::size_t>(std::max(asked.limit, 0));
    const std::vector<Relevance> chosen = chooseVaried(std::move(relevant), limit);
    for (const Relevance& relevance : chosen) {
        path.push_back(pathItem(*candidates[relevance.item]));
        path.back().relevance = relevance.score / chosen.front().score;
        path.back().covers = coverWords(relevance, needs);
    }
    return path;
}

} // namespace

LearningPath learningPath(const PathNeeds& needs, const std::vector<db::Course>& courses,
                          const std::vector<db::Book>& books) {
    const std::vector<LearningNeed> list = learningNeeds(needs);
    if (list.empty())
        return {};
    const TopicWords topicWords = wordsByTopic(needs.topics);
    return {pathOf(courses, needs, list, topicWords), pathOf(books, needs, list, topicWords)};
}

} // namespace waymark::app
