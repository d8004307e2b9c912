// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/network.h"

#include <algorithm>

namespace waymark::app::cover {

Network::Network(const Problem& whole)
    : problem(whole)
    , covers(whole.items.size())
    , groupsOf(whole.items.size())
    , memberOf(whole.items.size()) {
    for (int item = 0; item < size(); ++item) {
        for (const int need : whole.items[at(item)].covers)
            covers[at(item)].set(at(need));
        for (const auto& members : whole.items[at(item)].after) {
            if (std::find(members.begin(), members.end(), item) != members.end())
                continue;
            const int group = static_cast<int>(groups.size());
            groups.push_back({item, members});
            groupsOf[at(item)].push_back(group);
            for (const int member : members)
                memberOf[at(member)].push_back(group);
        }
    }
}

Taken::Taken(const Network& network)
    : m_network(network)
    , m_keptBy(network.groups.size(), 0)
    , m_in(network.covers.size(), false)
    , m_banned(network.covers.size(), false) {
    for (const NeedSet& needs : network.covers)
        m_open |= needs;
}

NeedSet Taken::take(int item) {
    const NeedSet covered = m_network.covers[at(item)] & m_open;
    m_open &= ~covered;
    m_in[at(item)] = true;
    m_items.push_back(item);
    for (const int group : m_network.memberOf[at(item)])
        ++m_keptBy[at(group)];
    return covered;
}

void Taken::giveBack(const NeedSet& covered) {
    const int item = m_items.back();
    m_items.pop_back();
    m_in[at(item)] = false;
    m_open |= covered;
    for (const int group : m_network.memberOf[at(item)])
        --m_keptBy[at(group)];
}

std::vector<int> Taken::owed() const {
    std::vector<int> groups;
    for (const int item : m_items)
        for (const int group : m_network.groupsOf[at(item)])
            if (keptBy(group) == 0)
                groups.push_back(group);
    return groups;
}

bool Taken::owesNothingFor(int item) const {
    const auto& groups = m_network.groupsOf[at(item)];
    return std::all_of(groups.begin(), groups.end(), [&](int group) { return keptBy(group) > 0; });
}

} // namespace waymark::app::cover
