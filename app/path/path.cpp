// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/path.h"

#include "app/path/hours.h"
#include "app/path/relevance.h"
#include "app/path/same_title.h"
#include "app/path/spreading.h"
#include "app/path/suitability.h"
#include "db/records/sort_by_rank.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace waymark::app {

namespace {

constexpr std::size_t mostCovers = 4;

PathItem pathItem(const db::LearningItem& item, const Relevance& relevance,
                  const db::LearningSupply& supply) {
    PathItem made;
    made.key = item.key;
    made.title = item.title;
    made.detail = item.detail;
    made.url = item.url;
    made.relevance = relevance.value;
    made.hours = item.hours;
    made.price = item.price;
    made.free = item.free;
    made.language = item.language;
    made.level = item.level;
    for (const Relevance::Taught& taught : relevance.taught) {
        if (made.covers.size() == mostCovers)
            break;
        const db::LearningNeed& need = supply.needs[taught.need];
        made.covers.push_back(relevance.background ? need.group : need.name);
        made.words.push_back(*taught.words);
    }
    return made;
}

/// Equally relevant items: first parts before later ones, what is called as the need is, advanced ones last,
/// introductions, what costs nothing, what says how long it takes, then by key, so that the order is always the same.
auto rankOf(const Relevance& relevance, const db::LearningSupply& supply) {
    const db::LearningItem& item = supply.items[relevance.item];
    const std::string& need = supply.needs[relevance.taught.front().need].name;
    const TitleTone tone = toneOf(item.title, need);
    return std::tuple(-relevance.value, partOf(item.title), sameTitleKey(item.title) != sameTitleKey(need),
                      tone.advanced, !tone.introductory && item.level != "introductory", item.free != true,
                      !item.hours.has_value(), item.key.text());
}

/// What teaches the need itself, whomever it suits.
bool isTaught(std::size_t need, const db::LearningSupply& supply) {
    constexpr double surely = 0.69;
    return std::any_of(supply.teachings.begin(), supply.teachings.end(), [need](const db::Teaching& teaching) {
        return teaching.need == need && !teaching.background && teaching.strength >= surely;
    });
}

/// The items worth showing, most relevant first, each title once.
class Shown {
public:
    Shown(const db::LearningSupply& supply, const PathOptions& options, const std::vector<bool>& known)
        : m_supply(supply) {
        std::vector<Relevance> all = relevances(supply, known);
        std::erase_if(all, [&](const Relevance& relevance) {
            const auto& hours = supply.items[relevance.item].hours;
            return relevance.taught.empty() || relevance.taught.front().value < relevanceFloor ||
                   (options.maxHours && hours && *hours > *options.maxHours);
        });
        db::sortByRank(all, [&](const Relevance& each) { return rankOf(each, supply); });
        std::unordered_map<std::string, std::size_t> places;
        for (Relevance& relevance : all) {
            const db::LearningItem& item = supply.items[relevance.item];
            const std::string title =
                std::string(db::itemKindName(item.key.kind())) + sameTitleKey(item.title);
            const auto [place, isNew] = places.try_emplace(title, m_items.size());
            if (!isNew) {
                m_items[place->second].also.push_back(item.key);
                continue;
            }
            m_items.push_back(pathItem(item, relevance, supply));
            m_relevances.push_back(std::move(relevance));
        }
        estimateHours();
    }

    /// The surest first, but no need again and again before others had their turn; last what is only background.
    std::vector<PathItem> list(db::ItemKind kind, int limit) const {
        std::vector<SpreadItem> offered;
        std::optional<std::size_t> background;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].key.kind() != kind)
                continue;
            if (m_relevances[i].background)
                background = background.value_or(i);
            else
                offered.push_back({i, m_relevances[i].taught.front().need, m_relevances[i].value});
        }
        std::vector<PathItem> chosen;
        for (const std::size_t i : spread(offered, m_supply.needs, limit))
            chosen.push_back(m_items[i]);
        if (background && static_cast<int>(chosen.size()) < limit)
            chosen.push_back(m_items[*background]);
        return chosen;
    }

    std::vector<PathItem> teaching(std::size_t need, int most) const {
        std::vector<std::pair<double, std::size_t>> found;
        for (std::size_t i = 0; i < m_items.size(); ++i)
            for (const Relevance::Taught& taught : m_relevances[i].taught)
                if (taught.need == need && !m_relevances[i].background && taught.value >= relevanceFloor)
                    found.emplace_back(-taught.value, i);
        std::sort(found.begin(), found.end());
        std::vector<PathItem> items;
        for (std::size_t i = 0; i < found.size() && static_cast<int>(i) < most; ++i)
            items.push_back(m_items[found[i].second]);
        return items;
    }

private:
    void estimateHours() {
        std::vector<std::vector<double>> stated(m_supply.needs.size());
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (m_items[i].hours)
                stated[m_relevances[i].taught.front().need].push_back(*m_items[i].hours);
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (auto& item = m_items[i]; !item.hours)
                item.hoursEstimated = hoursOfShort(item.key.text(), item.title)
                                          .value_or(hoursOfTextbook(item.key.text(), item.title).value_or(estimatedHours(stated[m_relevances[i].taught.front().need], item.key.kind() == db::ItemKind::Book)));
    }

    const db::LearningSupply& m_supply;
    std::vector<PathItem> m_items;
    std::vector<Relevance> m_relevances; ///< of m_items
};

} // namespace

LearningPath learningPath(const db::LearningSupply& supply, const PathOptions& options) {
    std::vector<bool> known;
    for (const db::LearningNeed& need : supply.needs) {
        const auto level = options.have.find(need.topic);
        known.push_back(level != options.have.end() && level->second >= canDo);
    }
    const Shown shown(supply, options, known);
    LearningPath path;
    for (std::size_t i = 0; i < supply.needs.size(); ++i) {
        const db::LearningNeed& need = supply.needs[i];
        path.needs.push_back({need.topic, need.name, need.kind, need.weight, known[i], {}});
        PathNeed& made = path.needs.back();
        if (!known[i])
            made.items = shown.teaching(i, options.itemsPerNeed);
        made.heldBack = !known[i] && made.items.empty() && isTaught(i, supply);
    }
    path.courses = shown.list(db::ItemKind::Course, options.limit);
    path.books = shown.list(db::ItemKind::Book, options.limit);
    return path;
}

} // namespace waymark::app
