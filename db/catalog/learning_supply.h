// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career needs to be learnt and what the catalog has to teach it. Read by index, the surest items of each
// need first, so that the cost does not grow with the catalog. Functions over an open Catalog, on its thread; errors
// are the catalog's.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/learning_need.h"

namespace waymark::db {

struct SupplyQuestion {
    std::vector<std::string> languages{"en"}; ///< BCP 47 without region; items of no stated language always count
    int itemsPerNeed = 40;                    ///< courses, and as many books
    bool freeOnly = false;
};

/// NotFound without this career; no needs where nobody has written them. Items that only touch a topic
/// or teach a narrower part of it are left out.
Result<LearningSupply> learningSupply(const Catalog& catalog, const CareerKey& career,
                                      const SupplyQuestion& question = {});

struct TaughtTopic {
    std::string topic;
    std::string name;
    double strength = 0;
    std::string words;
};
/// What a course or book teaches itself, the surest first; InvalidInput for another kind of key.
Result<std::vector<TaughtTopic>> taughtTopics(const Catalog& catalog, const ItemKey& item);

struct TopicUse {
    CareerKey career;
    std::string title;
    NeedKind kind = NeedKind::Core;
    int weight = 3;
};
/// Careers that need a learning topic, most of all first.
Result<std::vector<TopicUse>> careersNeeding(const Catalog& catalog, const std::string& topic, int most);

struct TopicLesson {
    LearningItem item;
    double strength = 0;
    std::string words;
};
/// What teaches a learning topic or a part of it, the surest first: courses and books, without those that only touch it.
Result<std::vector<TopicLesson>> lessonsOn(const Catalog& catalog, const std::string& topic,
                                           const SupplyQuestion& question = {});

/// The learning topic that a skill, knowledge area or technology of this name is, whatever the endings of its words;
/// empty when there is none.
Result<std::string> topicNamed(const Catalog& catalog, const std::string& name);

/// "Python" of "learning:python"; NotFound without this topic.
Result<std::string> learningTopicName(const Catalog& catalog, const std::string& key);

struct UntaughtTopic {
    std::string topic;
    std::string name;
    int careers = 0; ///< that need it
};
/// Needed by careers, and no course or book of the catalog teaches it itself; needed most first.
Result<std::vector<UntaughtTopic>> untaughtTopics(const Catalog& catalog);

} // namespace waymark::db
