// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/catalog_index.h"

#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

constexpr const char* matching = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid";
constexpr std::size_t rowsBetweenLooks = 256;

bool wants(const std::vector<ItemKind>& kinds, ItemKind kind) {
    return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// The first text that does not begin with `head`, in the order of bytes. 0xff is in no UTF-8.
std::string after(std::string_view head) {
    return std::string(head) + '\xff';
}

} // namespace

CatalogIndex::CatalogIndex(Catalog::Connection& connection, const std::atomic<bool>* cancelled)
    : m_database(connection.database)
    , m_cancelled(cancelled)
    , m_entry(m_database, "SELECT key, title, detail, other, aliases, content FROM search_entry WHERE id = ?")
    , m_word(m_database, "SELECT entries FROM search_word WHERE letters = ? AND word = ?") {
    SQLite::Statement blocks(m_database, "SELECT kind, first, last FROM search_block ORDER BY first");
    while (blocks.executeStep()) {
        const int kind = blocks.getColumn(0).getInt();
        if (kind >= 0 && kind < static_cast<int>(kindCount))
            m_blocks.push_back({static_cast<ItemKind>(kind), blocks.getColumn(1).getInt64(),
                                blocks.getColumn(2).getInt64()});
    }
}

void CatalogIndex::stopIfCancelled() const {
    if (m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed))
        throw sqlite::Failure(ErrorKind::Cancelled, "the search was cancelled");
}

const CatalogIndex::Block* CatalogIndex::blockOf(std::int64_t id) const {
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [id](const Block& block) {
        return id >= block.first && id <= block.last;
    });
    return found == m_blocks.end() ? nullptr : &*found;
}

KindBlocks CatalogIndex::kindBlocks() const {
    KindBlocks blocks;
    for (const auto& block : m_blocks)
        blocks.firsts[static_cast<std::size_t>(block.kind) + 1] = static_cast<std::uint32_t>(block.last);
    return blocks;
}

Matches CatalogIndex::matches(const std::string& expression, const std::vector<ItemKind>& kinds,
                              std::size_t most, std::size_t mostOfEach) {
    SQLite::Statement select(m_database, matching);
    select.bind(1, expression);
    Matches matches;
    m_matched = Bits(kindBlocks().entryCount());
    std::size_t rows = 0;
    while (select.executeStep()) {
        if (rows++ % rowsBetweenLooks == 0)
            stopIfCancelled();
        const auto id = select.getColumn(0).getInt64();
        const auto* block = blockOf(id);
        if (block == nullptr)
            continue;
        m_matched.add(static_cast<std::size_t>(id - 1));
        if (m_allowed != nullptr && !m_allowed->has(static_cast<std::size_t>(id - 1)))
            continue;
        auto& count = matches.counts[static_cast<std::size_t>(block->kind)];
        ++count;
        if (!wants(kinds, block->kind))
            continue;
        ++matches.total;
        if (matches.first.size() < most || count <= static_cast<std::int64_t>(mostOfEach))
            matches.first.push_back(id);
    }
    return matches;
}

void CatalogIndex::addFirst(const std::string& expression, const std::vector<ItemKind>& kinds,
                            std::size_t most, std::vector<std::int64_t>& ids) {
    stopIfCancelled();
    SQLite::Statement select(m_database, matching);
    select.bind(1, expression);
    std::size_t added = 0;
    while (added < most && select.executeStep()) {
        const auto id = select.getColumn(0).getInt64();
        const auto* block = blockOf(id);
        if (block == nullptr || !wants(kinds, block->kind))
            continue;
        if (m_allowed != nullptr && !m_allowed->has(static_cast<std::size_t>(id - 1)))
            continue;
        ids.push_back(id);
        ++added;
    }
}

Entry CatalogIndex::entry(std::int64_t id) {
    m_entry.reset();
    m_entry.bind(1, id);
    const auto* block = blockOf(id);
    if (!m_entry.executeStep() || block == nullptr)
        throw sqlite::Failure(ErrorKind::Corrupt, "the catalog's search index names an entry that it lacks; "
                                                  "put back a good copy of the catalog");
    Entry entry;
    entry.id = id;
    entry.kind = block->kind;
    entry.place = id - block->first;
    entry.key = m_entry.getColumn(0).getString();
    entry.title = m_entry.getColumn(1).getString();
    entry.detail = m_entry.getColumn(2).getString();
    entry.other = m_entry.getColumn(3).getString();
    entry.aliases = m_entry.getColumn(4).getString();
    entry.content = m_entry.getColumn(5).getString();
    return entry;
}

std::int64_t CatalogIndex::entriesWith(std::string_view word) const {
    m_word.reset();
    m_word.bind(1, static_cast<std::int64_t>(letterCount(word)));
    m_word.bind(2, std::string(word));
    return m_word.executeStep() ? m_word.getColumn(0).getInt64() : 0;
}

bool CatalogIndex::hasWordBeginning(std::string_view head) const {
    SQLite::Statement select(m_database,
                             "SELECT 1 FROM search_vocabulary WHERE term >= ? AND term < ? LIMIT 1");
    select.bind(1, std::string(head));
    select.bind(2, after(head));
    return select.executeStep();
}

void CatalogIndex::visit(std::size_t fewestLetters, std::size_t mostLetters, std::string_view first,
                         const Visitor& visitor) const {
    stopIfCancelled();
    SQLite::Statement select(m_database, "SELECT word, entries FROM search_word WHERE letters = ? "
                                         "AND word >= ? AND word < ?");
    for (auto letters = fewestLetters; letters <= mostLetters; ++letters) {
        select.reset();
        select.bind(1, static_cast<std::int64_t>(letters));
        select.bind(2, std::string(first));
        select.bind(3, after(first));
        while (select.executeStep()) {
            const auto word = select.getColumn(0);
            const char* text = word.getText();
            visitor({text, static_cast<std::size_t>(word.getBytes())}, select.getColumn(1).getInt64());
        }
    }
}

} // namespace waymark::db::search_parts
