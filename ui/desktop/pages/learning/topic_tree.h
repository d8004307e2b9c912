// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of topics as a facet: values in the order of the tree with their depth, and for every topic the
// values it counts for - its own and those of everything above it, so that choosing a field shows all of it.
// Topics whose parent is unknown or that lie on a circle stand at the root. Plain values, any thread.
#pragma once

#include "db/records/learning.h"
#include "ui/desktop/pages/learning/entry.h"

#include <unordered_map>
#include <vector>

namespace waymark::ui {

class TopicTree {
public:
    explicit TopicTree(const std::vector<db::Topic>& topics);

    const std::vector<FacetValue>& values() const { return m_values; }
    /// Value numbers of the topics and all above them, each once; unknown topics give none.
    std::vector<std::size_t> valuesOf(const std::vector<db::TopicKey>& topics) const;
    /// Empty when the tree does not hold it.
    QString nameOf(const db::TopicKey& topic) const;

private:
    std::vector<FacetValue> m_values;
    std::vector<std::size_t> m_parents; ///< of each value; itself at the root
    std::unordered_map<db::TopicKey, std::size_t> m_numbers;
};

} // namespace waymark::ui
