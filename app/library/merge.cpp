// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/merge.h"

#include "app/library/merge_fields.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waymark::app {

namespace {

using db::KeptItem;
using db::LibraryContents;

bool isSet(const std::atomic<bool>* cancelled) {
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

/// What is written takes the place of what was read, item by item and entry by entry: a file of a hundred thousand is not
/// there twice.
class Merging {
public:
    Merging(const LibraryContents& mine, LibraryContents theirs, OnConflict onConflict)
        : m_mine(mine)
        , m_theirs(std::move(theirs))
        , m_onConflict(onConflict) {
        for (const auto& item : mine.items)
            m_items.emplace(item.key.text(), &item);
        for (const auto& list : mine.lists) {
            m_lists.insert(list.name);
            m_listTitles.emplace(list.name, list.title);
            if (list.removedAt.empty())
                m_listPlaces.emplace(std::pair(list.parent, list.title), list.name);
        }
        m_preview.rows.reserve(m_theirs.items.size()); // their keys are looked up where they lie
        m_rowOf.reserve(m_theirs.items.size());
    }

    MergePreview done(const std::atomic<bool>* cancelled) {
        for (auto& item : m_theirs.items) {
            if (isSet(cancelled))
                return {};
            mergeItem(item);
        }
        m_theirs.items.resize(m_written);
        m_preview.toWrite.items = std::move(m_theirs.items);
        for (const auto& list : m_theirs.lists)
            mergeList(list);
        mergeEntries(cancelled);
        mergeHours();
        mergePresets();
        count();
        return std::move(m_preview);
    }

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// The row of a key; a fresh one where it has none yet.
    std::size_t rowFor(const KeptItem& theirs) {
        if (const auto known = m_rowOf.find(theirs.key.text()); known != m_rowOf.end())
            return known->second;
        const auto row = m_preview.rows.size();
        m_preview.rows.push_back({theirs.key, theirs.facts.title, MergeAction::Same, {}, {}});
        m_rowOf.emplace(m_preview.rows.back().key.text(), row);
        m_places.push_back(nowhere);
        return row;
    }

    void mergeItem(KeptItem& theirs) {
        // Twice in one file: the first stands, the second is joined to it.
        const auto number = rowFor(theirs);
        auto& row = m_preview.rows[number];
        const auto place = m_places[number];
        const auto known = m_items.find(theirs.key.text());
        if (place == nowhere && known == m_items.end()) {
            row.action = MergeAction::Add;
            return write(number, std::move(theirs));
        }
        KeptItem mine = place != nowhere ? m_theirs.items[place] : *known->second;
        const auto filled = row.filled.size();
        if (!fillIn(mine, theirs, m_onConflict == OnConflict::TakeTheirs, row) || row.filled.size() == filled)
            return;
        if (row.action == MergeAction::Same)
            row.action = MergeAction::Join;
        write(number, std::move(mine));
    }

    /// Where the item of this row was written before, else behind the last: never behind the one at hand.
    void write(std::size_t row, KeptItem&& item) {
        if (m_places[row] == nowhere)
            m_places[row] = m_written++;
        if (auto& place = m_theirs.items[m_places[row]]; &place != &item)
            place = std::move(item);
    }

    /// Lists join by name, else by title under the same parent: a browser keeps no names.
    void mergeList(const db::KeptList& theirs) {
        const auto mapped = m_listNames.find(theirs.parent);
        const std::string parent = mapped == m_listNames.end() ? std::string() : mapped->second;
        if (m_lists.contains(theirs.name)) {
            m_listNames.emplace(theirs.name, theirs.name);
            return;
        }
        if (const auto mine = m_listPlaces.find({parent, theirs.title}); mine != m_listPlaces.end()) {
            m_listNames.emplace(theirs.name, mine->second);
            return;
        }
        auto list = theirs;
        list.parent = parent;
        m_listNames.emplace(list.name, list.name);
        m_listTitles.emplace(list.name, list.title);
        m_preview.newLists.push_back(list.title);
        m_preview.toWrite.lists.push_back(std::move(list));
    }

    /// The key where it stays as long as this does; nothing for an item that neither side has.
    std::optional<std::string_view> known(const db::ItemKey& key) const {
        if (const auto row = m_rowOf.find(key.text()); row != m_rowOf.end() && m_places[row->second] != nowhere)
            return row->first;
        const auto mine = m_items.find(key.text());
        return mine == m_items.end() ? std::nullopt : std::optional(mine->first);
    }

    void mergeEntries(const std::atomic<bool>* cancelled) {
        std::map<std::string, std::unordered_set<std::string_view>> listed; // of each list
        for (const auto& entry : m_mine.entries)
            listed[entry.list].insert(entry.item.text());
        auto& entries = m_theirs.entries;
        std::size_t written = 0;
        for (auto& entry : entries) {
            if (isSet(cancelled))
                return;
            const auto list = m_listNames.find(entry.list);
            const auto item = known(entry.item);
            if (list == m_listNames.end() || !item || !listed[list->second].insert(*item).second)
                continue;
            ++m_preview.newEntries;
            join(entry.item, "list " + titleOfList(list->second));
            entry.list = list->second;
            if (auto& place = entries[written++]; &place != &entry)
                place = std::move(entry);
        }
        entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(written), entries.end());
        m_preview.toWrite.entries = std::move(entries);
    }

    /// An item that only comes into a list is joined as well, though its own row stays.
    void join(const db::ItemKey& key, const std::string& what) {
        const auto row = m_rowOf.find(key.text());
        if (row == m_rowOf.end())
            return;
        auto& each = m_preview.rows[row->second];
        if (each.action == MergeAction::Add)
            return;
        each.action = MergeAction::Join;
        each.filled.push_back(what);
    }

    std::string titleOfList(const std::string& name) const {
        const auto found = m_listTitles.find(name);
        return found == m_listTitles.end() ? name : found->second;
    }

    void mergeHours() {
        std::set<std::string> names;
        for (const auto& entry : m_mine.hours)
            names.insert(entry.name);
        for (const auto& entry : m_theirs.hours) {
            if (!known(entry.item) || !names.insert(entry.name).second)
                continue;
            m_preview.toWrite.hours.push_back(entry);
            ++m_preview.newHours;
            join(entry.item, "hours of " + entry.day);
        }
    }

    void mergePresets() {
        std::set<std::string> names;
        for (const auto& preset : m_mine.presets)
            names.insert(preset.name);
        for (const auto& preset : m_theirs.presets)
            if (names.insert(preset.name).second) {
                m_preview.toWrite.presets.push_back(preset);
                ++m_preview.newPresets;
            }
    }

    void count() {
        for (const auto& row : m_preview.rows) {
            m_preview.added += row.action == MergeAction::Add ? 1 : 0;
            m_preview.joined += row.action == MergeAction::Join ? 1 : 0;
            m_preview.same += row.action == MergeAction::Same ? 1 : 0;
            m_preview.conflicts += row.conflicts.empty() ? 0 : 1;
        }
    }

    const LibraryContents& m_mine;
    LibraryContents m_theirs; ///< its first `m_written` items and the first entries are what is written
    OnConflict m_onConflict;
    std::unordered_map<std::string_view, const KeptItem*> m_items;
    std::set<std::string> m_lists;
    std::map<std::string, std::string> m_listTitles;
    std::map<std::pair<std::string, std::string>, std::string> m_listPlaces; ///< parent and title to name
    std::unordered_map<std::string_view, std::size_t> m_rowOf;
    std::vector<std::size_t> m_places; ///< of each row in the items that are written
    std::size_t m_written = 0;
    std::map<std::string, std::string> m_listNames; ///< theirs to ours
    MergePreview m_preview;
};

} // namespace

bool MergePreview::changesNothing() const {
    return toWrite.items.empty() && toWrite.lists.empty() && toWrite.entries.empty() &&
           toWrite.hours.empty() && toWrite.presets.empty();
}

MergePreview mergePreview(const LibraryContents& mine, LibraryContents theirs, OnConflict onConflict,
                          const std::atomic<bool>* cancelled) {
    return Merging(mine, std::move(theirs), onConflict).done(cancelled);
}

bool differ(const LibraryContents& mine, const LibraryContents& theirs, const std::atomic<bool>* cancelled) {
    std::unordered_map<std::string_view, const KeptItem*> known;
    for (const auto& item : mine.items)
        known.emplace(item.key.text(), &item);
    std::deque<KeptItem> filled; // what the next of the same key is likened with
    MergeRow row;
    for (const auto& item : theirs.items) {
        if (isSet(cancelled))
            return false;
        const auto [before, fresh] = known.emplace(item.key.text(), &item);
        if (fresh)
            continue;
        KeptItem both = *before->second;
        if (fillIn(both, item, false, row))
            before->second = &filled.emplace_back(std::move(both));
        if (!row.conflicts.empty())
            return true;
    }
    return false;
}

} // namespace waymark::app
