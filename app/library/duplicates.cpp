// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/duplicates.h"

#include "app/library/text.h"
#include "db/records/kept_content.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace waymark::app {

namespace {

using Reason = DuplicateGroup::Reason;

bool isLearning(const db::KeptItem& item) {
    return item.key.kind() == db::ItemKind::Course || item.key.kind() == db::ItemKind::Book;
}

/// Small letters and digits only: "C++: A Primer" and "c++ a primer" are one.
std::string compared(std::string_view text) {
    std::string plain;
    for (const char c : lowered(text)) {
        const bool sign = c == '+' || c == '#' || static_cast<unsigned char>(c) >= 0x80;
        if (sign || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    }
    return plain;
}

std::string isbnOf(const db::KeptItem& item) {
    if (item.key.kind() != db::ItemKind::Book)
        return {};
    const auto own = db::ownLearningFrom(item.content).valueOr({}).isbn;
    return isbn13(own.empty() ? std::string_view(item.key.text()).substr(5) : std::string_view(own));
}

/// Sets that grow together.
class Sets {
public:
    explicit Sets(std::size_t size)
        : m_parent(size) {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }
    std::size_t rootOf(std::size_t one) {
        while (m_parent[one] != one)
            one = m_parent[one] = m_parent[m_parent[one]];
        return one;
    }
    bool join(std::size_t one, std::size_t other) {
        const auto a = rootOf(one);
        const auto b = rootOf(other);
        m_parent[std::max(a, b)] = std::min(a, b);
        return a != b;
    }

private:
    std::vector<std::size_t> m_parent;
};

} // namespace

std::vector<DuplicateGroup> duplicates(const std::vector<db::KeptItem>& items, const std::atomic<bool>* cancelled) {
    std::vector<const db::KeptItem*> sorted;
    for (const auto& item : items)
        if (item.removedAt.empty() && isLearning(item))
            sorted.push_back(&item);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
        return std::tie(a->addedAt, a->key) < std::tie(b->addedAt, b->key);
    });

    Sets sets(sorted.size());
    std::map<std::size_t, Reason> reasons;
    std::unordered_map<std::string, std::size_t> seen;
    const auto look = [&](Reason reason, const std::string& sign, std::size_t index) {
        if (sign.empty())
            return;
        const auto [at, fresh] = seen.emplace(std::to_string(static_cast<int>(reason)) + sign, index);
        if (!fresh && sets.join(at->second, index))
            reasons.emplace(index, reason);
    };
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (cancelled && *cancelled)
            return {};
        const auto& item = *sorted[i];
        look(Reason::Address, comparableUrl(item.facts.url), i);
        look(Reason::Isbn, isbnOf(item), i);
        const auto title = compared(item.facts.title);
        look(Reason::Title, title.empty() ? "" : title + '\n' + compared(item.facts.detail), i);
    }

    std::map<std::size_t, DuplicateGroup> groups;
    for (const auto& [index, reason] : reasons)
        groups.try_emplace(sets.rootOf(index), DuplicateGroup{reason, {}});
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (const auto group = groups.find(sets.rootOf(i)); group != groups.end())
            group->second.keys.push_back(sorted[i]->key);
    std::vector<DuplicateGroup> answer;
    answer.reserve(groups.size());
    for (auto& [root, group] : groups)
        answer.push_back(std::move(group));
    return answer;
}

} // namespace waymark::app
