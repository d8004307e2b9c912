// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/topic_tree.h"

#include "ui/desktop/pages/learning/reading_order.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace waymark::ui {

TopicTree::TopicTree(const std::vector<db::Topic>& topics) {
    std::set<db::TopicKey> known;
    for (const db::Topic& topic : topics)
        known.insert(topic.key);
    std::vector<const db::Topic*> roots;
    std::map<db::TopicKey, std::vector<const db::Topic*>> below;
    for (const db::Topic& topic : topics) {
        if (topic.parent && known.contains(*topic.parent))
            below[*topic.parent].push_back(&topic);
        else
            roots.push_back(&topic);
    }

    const QCollator collator = readingOrder();
    const auto byName = [&](const db::Topic* a, const db::Topic* b) {
        return collator.compare(QString::fromStdString(a->name), QString::fromStdString(b->name)) < 0;
    };
    const std::function<void(std::vector<const db::Topic*>, int, std::size_t)> add =
        [&](std::vector<const db::Topic*> siblings, int depth, std::size_t parent) {
            std::sort(siblings.begin(), siblings.end(), byName);
            for (const db::Topic* topic : siblings) {
                const std::size_t number = m_values.size();
                if (!m_numbers.emplace(topic->key, number).second)
                    continue;
                m_values.push_back(
                    {QString::fromStdString(topic->key.text()), QString::fromStdString(topic->name), depth});
                m_parents.push_back(depth == 0 ? number : parent);
                add(below[topic->key], depth + 1, number);
            }
        };
    add(roots, 0, 0);
    // What is left hangs on a circle of parents and was never reached from a root.
    for (const db::Topic& topic : topics) {
        if (!m_numbers.contains(topic.key))
            add({&topic}, 0, 0);
    }
}

std::vector<std::size_t> TopicTree::valuesOf(const std::vector<db::TopicKey>& topics) const {
    std::vector<std::size_t> numbers;
    for (const db::TopicKey& topic : topics) {
        const auto found = m_numbers.find(topic);
        if (found == m_numbers.end())
            continue;
        std::size_t number = found->second;
        while (true) {
            if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
                numbers.push_back(number);
            if (m_parents[number] == number)
                break;
            number = m_parents[number];
        }
    }
    return numbers;
}

QString TopicTree::nameOf(const db::TopicKey& topic) const {
    const auto found = m_numbers.find(topic);
    return found == m_numbers.end() ? QString() : m_values[found->second].name;
}

} // namespace waymark::ui
