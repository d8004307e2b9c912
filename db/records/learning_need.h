// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to be learnt for a career, in our own vocabulary of learning topics ("learning:pharmacology"), and what
// the catalog has to teach it. Strength is how surely an item teaches a topic, 0 to 1, as the build of the catalog
// found it in the item's title. Plain values, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/enum_array.h"
#include "db/records/money.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

enum class NeedKind { Foundation, Core, Tool, Credential };
/// As the tables and the command line spell them, in the order of NeedKind.
inline constexpr EnumArray<NeedKind, std::string_view> needKindWords{"foundation", "core", "tool", "credential"};

/// What a learning topic is besides its name. What is said of a topic of degrees holds for its parts.
enum class TopicNature { General, Degree };
inline constexpr EnumArray<TopicNature, std::string_view> topicNatureWords{"general", "degree"};

struct LearningNeed {
    std::string topic; ///< "learning:pharmacology"
    std::string name;  ///< "Pharmacology"
    NeedKind kind = NeedKind::Core;
    int weight = 3;    ///< 1 to 5
    int careers = 1;   ///< that need it: a need of many says less about one
    std::string group{};  ///< name of the wider topic; empty where it is none's part
    bool general = false; ///< many trades ask for it alike: customer service, leading a team
    bool degree = false;  ///< of a field that is studied at a university
};

struct LearningItem {
    ItemKey key; ///< of a course or a book
    std::string title;
    std::string detail; ///< provider and instructor, or authors
    std::string url;    ///< may be empty
    std::string language;
    std::string level;  ///< as in Course; empty: not stated, and for books
    std::optional<double> hours;
    std::optional<Money> price;
    std::optional<bool> free;
    std::optional<double> rating;
    bool degreeLecture = false; ///< of a science, of engineering or management, as a university teaches it for a degree
};

/// Of a teaching: a title that says less only touches the topic.
inline constexpr double leastTeaching = 0.4;

/// One item teaches one need.
struct Teaching {
    std::size_t item = 0; ///< in LearningSupply::items
    std::size_t need = 0; ///< in LearningSupply::needs
    double strength = 0;
    bool background = false; ///< it teaches the wider topic that the need belongs to, and not the need
    std::string words;       ///< of its title, that say so
};

struct LearningSupply {
    std::vector<LearningNeed> needs; ///< in the order to learn them
    std::vector<LearningItem> items;
    std::vector<Teaching> teachings;
    std::optional<int> jobZone; ///< of the career; where none is stated, the middle of its group's
};

} // namespace waymark::db
