// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/merge.h"

#include "app/library/merge_fields.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waymark::app {

namespace {

using db::KeptItem;
using db::LibraryContents;

class Merging {
public:
    Merging(const LibraryContents& mine, const LibraryContents& theirs, OnConflict onConflict)
        : m_mine(mine)
        , m_theirs(theirs)
        , m_onConflict(onConflict) {
        for (const auto& item : mine.items)
            m_items.emplace(item.key.text(), &item);
        for (const auto& list : mine.lists) {
            m_lists.insert(list.name);
            m_listTitles.emplace(list.name, list.title);
            if (list.removedAt.empty())
                m_listPlaces.emplace(std::pair(list.parent, list.title), list.name);
        }
    }

    MergePreview done(const std::atomic<bool>* cancelled) {
        for (const auto& item : m_theirs.items) {
            if (cancelled && *cancelled)
                return {};
            mergeItem(item);
        }
        for (const auto& list : m_theirs.lists)
            mergeList(list);
        mergeEntries(cancelled);
        mergeHours();
        mergePresets();
        count();
        return std::move(m_preview);
    }

private:
    void mergeItem(const KeptItem& theirs) {
        // Twice in one file: the first stands, the second is joined to it.
        const auto fresh = m_rowOf.emplace(theirs.key.text(), m_preview.rows.size());
        if (fresh.second)
            m_preview.rows.push_back({theirs.key, theirs.facts.title, MergeAction::Same, {}, {}});
        auto& row = m_preview.rows[fresh.first->second];
        const auto written = m_written.find(theirs.key.text());
        const auto known = m_items.find(theirs.key.text());
        if (written == m_written.end() && known == m_items.end()) {
            row.action = MergeAction::Add;
            return write(theirs);
        }
        KeptItem mine =
            written != m_written.end() ? m_preview.toWrite.items[written->second] : *known->second;
        const auto filled = row.filled.size();
        if (!fillIn(mine, theirs, m_onConflict == OnConflict::TakeTheirs, row) || row.filled.size() == filled)
            return;
        if (row.action == MergeAction::Same)
            row.action = MergeAction::Join;
        write(mine);
    }

    void write(const KeptItem& item) {
        const auto [at, fresh] = m_written.emplace(item.key.text(), m_preview.toWrite.items.size());
        if (fresh)
            m_preview.toWrite.items.push_back(item);
        else
            m_preview.toWrite.items[at->second] = item;
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

    bool isKnown(const db::ItemKey& key) const {
        return m_items.contains(key.text()) || m_written.contains(key.text());
    }

    void mergeEntries(const std::atomic<bool>* cancelled) {
        std::unordered_set<std::string> known; // list and item; twenty thousand of them have long beginnings in common
        for (const auto& entry : m_mine.entries)
            known.insert(entry.list + '\n' + entry.item.text());
        for (const auto& entry : m_theirs.entries) {
            if (cancelled && *cancelled)
                return;
            const auto list = m_listNames.find(entry.list);
            if (list == m_listNames.end() || !isKnown(entry.item) ||
                !known.insert(list->second + '\n' + entry.item.text()).second)
                continue;
            m_preview.toWrite.entries.push_back({list->second, entry.item});
            ++m_preview.newEntries;
            join(entry.item, "list " + titleOfList(list->second));
        }
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
            if (!isKnown(entry.item) || !names.insert(entry.name).second)
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
    const LibraryContents& m_theirs;
    OnConflict m_onConflict;
    std::unordered_map<std::string, const KeptItem*> m_items;
    std::set<std::string> m_lists;
    std::map<std::string, std::string> m_listTitles;
    std::map<std::pair<std::string, std::string>, std::string> m_listPlaces; ///< parent and title to name
    std::unordered_map<std::string, std::size_t> m_rowOf;
    std::unordered_map<std::string, std::size_t> m_written;   ///< place in toWrite.items
    std::map<std::string, std::string> m_listNames; ///< theirs to ours
    MergePreview m_preview;
};

} // namespace

bool MergePreview::changesNothing() const {
    return toWrite.items.empty() && toWrite.lists.empty() && toWrite.entries.empty() &&
           toWrite.hours.empty() && toWrite.presets.empty();
}

MergePreview mergePreview(const LibraryContents& mine, const LibraryContents& theirs, OnConflict onConflict,
                          const std::atomic<bool>* cancelled) {
    return Merging(mine, theirs, onConflict).done(cancelled);
}

} // namespace waymark::app
