// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The integer ids of one table's public keys while a catalog is written. Internal to the builder. One thread.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace waymark::db {

/// Ids by key, found without making a string. An id is known from the catalog that is continued, or given by
/// a record of this run; a key is given once.
class KeyIds {
public:
    struct Given {
        std::int64_t id = 0;
        bool isNew = true;
    };

    std::optional<std::int64_t> find(std::string_view key) const {
        const auto found = m_ids.find(key);
        return found == m_ids.end() ? std::nullopt : std::optional(found->second.id);
    }
    /// Nothing when the key has been given already.
    std::optional<Given> give(const std::string& key) {
        const auto [entry, isNew] = m_ids.try_emplace(key, Entry{m_last + 1, true});
        if (isNew)
            return Given{++m_last, true};
        if (entry->second.given)
            return std::nullopt;
        entry->second.given = true;
        return Given{entry->second.id, false};
    }
    void know(std::string key, std::int64_t id) {
        m_ids.try_emplace(std::move(key), Entry{id, false});
        m_last = std::max(m_last, id);
    }

private:
    struct Entry {
        std::int64_t id = 0;
        bool given = false;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> m_ids;
    std::int64_t m_last = 0;
};

} // namespace waymark::db
