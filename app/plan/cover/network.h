// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A problem of choosing as its searches walk it: needs as bits, groups of prerequisites from both their ends,
// and what is taken so far. Limits of money and hours are not looked at. Refers to the problem, which must
// outlive it. One thread.
#pragma once

#include "app/plan/cover/problem.h"

#include <bitset>
#include <cstddef>
#include <vector>

namespace waymark::app::cover {

inline constexpr std::size_t mostNeedsForSearch = 256;
using NeedSet = std::bitset<mostNeedsForSearch>;

constexpr std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

/// When `item` is taken, one of `members` must be.
struct Group {
    int item = 0;
    std::vector<int> members;
};

struct Network {
    explicit Network(const Problem& whole);

    int size() const { return static_cast<int>(covers.size()); }

    const Problem& problem;
    std::vector<NeedSet> covers;            ///< by item
    std::vector<Group> groups;              ///< without those that the item is a member of itself
    std::vector<std::vector<int>> groupsOf; ///< by item: the groups it must keep
    std::vector<std::vector<int>> memberOf; ///< by item: the groups it keeps for others
};

/// What is taken, and what that leaves open.
class Taken {
public:
    explicit Taken(const Network& network);

    /// The needs that the item covers now are returned, to be handed to giveBack().
    NeedSet take(int item);
    /// Of the item taken last.
    void giveBack(const NeedSet& covered);
    void ban(int item, bool banned) { m_banned[at(item)] = banned; }

    const std::vector<int>& items() const { return m_items; }
    const NeedSet& open() const { return m_open; }
    bool has(int item) const { return m_in[at(item)]; }
    bool mayTake(int item) const { return !m_in[at(item)] && !m_banned[at(item)]; }
    int keptBy(int group) const { return m_keptBy[at(group)]; } ///< how many of its members are taken
    /// Groups of what is taken that nothing keeps yet.
    std::vector<int> owed() const;
    bool owesNothingFor(int item) const;

private:
    const Network& m_network;
    NeedSet m_open;
    std::vector<int> m_items, m_keptBy;
    std::vector<bool> m_in, m_banned;
};

} // namespace waymark::app::cover
