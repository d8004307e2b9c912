// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/foreign_item.h"

#include "app/library/text.h"
#include "app/share/prose.h"
#include "db/records/stated_values.h"

#include <algorithm>
#include <span>

namespace waymark::app {

db::ItemKey keyFor(db::ItemKind kind, const db::ItemFacts& facts, std::string_view isbn,
                   const KnownItems& known) {
    if (const auto found = known.byIsbn.find(std::string(isbn)); !isbn.empty() && found != known.byIsbn.end())
        return found->second;
    const auto url = comparableUrl(facts.url);
    if (const auto found = known.byUrl.find(url); !url.empty() && found != known.byUrl.end())
        return found->second;
    if (kind == db::ItemKind::Book && !isbn.empty())
        return db::BookKey::trusted("book:" + std::string(isbn));
    const auto name = nameFor(url.empty() ? lowered(facts.title) + '\n' + lowered(facts.detail) : url);
    if (kind == db::ItemKind::Book)
        return db::BookKey::trusted("book:own/" + name);
    return db::CourseKey::trusted("course:own/" + name);
}

std::string webLink(std::string_view written) {
    written = trimmed(written);
    if (written.starts_with('<') && written.ends_with('>'))
        written = trimmed(written.substr(1, written.size() - 2));
    std::string address(written);
    std::erase_if(address, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    address = replaced(db::addressOf(address), "'", "%27");
    return isSafeLink(address) ? address : std::string();
}

Placed ForeignLibrary::add(db::KeptItem item, const std::vector<std::vector<std::string>>& folders) {
    const auto key = item.key;
    const auto [at, fresh] = m_items.emplace(key.text(), m_contents.items.size());
    if (fresh) {
        m_contents.items.push_back(std::move(item));
    } else {
        auto& first = m_contents.items[at->second];
        for (auto& tag : item.tags)
            if (std::find(first.tags.begin(), first.tags.end(), tag) == first.tags.end())
                first.tags.push_back(std::move(tag));
        if (!item.note.empty() && first.note.find(item.note) == std::string::npos)
            first.note += (first.note.empty() ? "" : "\n\n") + item.note;
    }
    auto placed = Placed::Asked;
    for (const auto& folder : folders) {
        if (folder.empty())
            continue;
        placed = folder.size() > deepest ? Placed::TooDeep : placed;
        auto name = list(folder);
        if (m_entries.emplace(name, key.text()).second)
            m_contents.entries.push_back({std::move(name), key});
    }
    return placed;
}

std::string ForeignLibrary::list(const std::vector<std::string>& folder) {
    std::string path;
    std::string parent;
    for (const auto& title : std::span(folder).first(std::min(folder.size(), deepest))) {
        path += title + '\n';
        auto& name = m_lists[{parent, title}];
        if (name.empty()) {
            name = "list-" + nameFor(path);
            m_contents.lists.push_back({name, parent, title, {}, {}, 0});
        }
        parent = name;
    }
    return parent;
}

} // namespace waymark::app
