// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/foreign_item.h"

#include "app/library/item_joining.h"
#include "app/library/library_limits.h"
#include "app/library/text.h"
#include "app/share/prose.h"
#include "db/records/reasonable.h"
#include "db/records/stated_values.h"
#include "db/text/fold.h"

#include <algorithm>
#include <span>

namespace waymark::app {

namespace {

db::ItemKey ownKey(db::ItemKind kind, const std::string& text) {
    if (kind == db::ItemKind::Book)
        return db::BookKey::trusted("book:own/" + nameFor(text));
    return db::CourseKey::trusted("course:own/" + nameFor(text));
}

/// An address without the name and the password before its host, "https://name:word@host/".
std::string withoutUser(const std::string& address) {
    const auto scheme = address.find("://");
    if (scheme == std::string::npos)
        return address;
    const auto begin = scheme + 3;
    const auto authority = std::string_view(address).substr(begin, address.find_first_of("/?#", begin) - begin);
    const auto at = authority.rfind('@');
    return at == std::string_view::npos ? address : address.substr(0, begin) + address.substr(begin + at + 1);
}

/// Neither shown nor handed on: whoever gets a shared page would have it.
void leaveSecretsOut(db::KeptItem& item, std::size_t line, ReadingFaults& faults) {
    for (auto* const address : {&item.facts.url, &item.ownUrl}) {
        auto plain = withoutUser(*address);
        if (plain == *address)
            continue;
        faults.add(line, Fault::Secret, Loss::Nothing, "url", plain);
        if (item.facts.title == *address)
            item.facts.title = plain;
        *address = isSafeLink(plain) ? std::move(plain) : std::string();
    }
}

/// Of what has neither number nor address, or one that is another's: in capitals it is the same.
std::string titleAndDetail(const db::ItemFacts& facts) {
    return lowered(facts.title) + '\n' + lowered(facts.detail);
}

} // namespace

db::ItemKey keyFor(db::ItemKind kind, const db::ItemFacts& facts, std::string_view isbn,
                   const KnownItems& known) {
    if (const auto found = known.byIsbn.find(std::string(isbn)); !isbn.empty() && found != known.byIsbn.end())
        return found->second;
    const auto url = comparableUrl(withoutUser(facts.url)); // no key is made of a password
    if (const auto found = known.byUrl.find(url); !url.empty() && found != known.byUrl.end())
        return found->second;
    if (kind == db::ItemKind::Book && !isbn.empty())
        return db::BookKey::trusted("book:" + std::string(isbn));
    return ownKey(kind, url.empty() ? titleAndDetail(facts) : url);
}

void KnownItems::add(const std::string& url, const std::string& isbn, const db::ItemKey& key) {
    if (const auto address = comparableUrl(withoutUser(url)); !address.empty()) {
        const auto [at, fresh] = byUrl.emplace(address, key);
        if (!fresh && key.text().ends_with('/' + nameFor(address))) // of several items with one address the first that had it
            at->second = key;
    }
    if (const auto number = isbn13(isbn); !number.empty())
        byIsbn.emplace(number, key);
}

std::string hostOf(const std::string& url) {
    const auto comparable = comparableUrl(url);
    const auto host = comparable.substr(0, comparable.find_first_of("/?"));
    return host.substr(host.rfind('@') + 1); // behind a name and a password
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

std::vector<std::string> addressesIn(std::string_view written) {
    if (const auto second = written.find("http", std::min<std::size_t>(1, written.size())); second == std::string_view::npos)
        return trimmed(written).empty() ? std::vector<std::string>() : std::vector{std::string(trimmed(written))};
    std::string apart(written);
    for (const std::string_view scheme : {"http://", "https://"})
        for (const std::string_view mark : {";", ",", "|", " ", "\n", "\r", "\t"}) // a blank alone stands in addresses as well
            apart = replaced(apart, std::string(mark) + std::string(scheme), '\x01' + std::string(scheme));
    std::vector<std::string> all;
    const auto pieces = split(apart, "\x01");
    for (const auto& piece : pieces) {
        auto address = trimmed(piece);
        while (&piece != &pieces.back() && !address.empty() && std::string_view(",;|").find(address.back()) != std::string_view::npos)
            address.remove_suffix(1);
        if (!address.empty())
            all.emplace_back(address);
    }
    return all;
}

/// With the key of an item before it and a title that neither holds nor is held by the title of that one.
bool ForeignLibrary::isAnother(const db::KeptItem& item) const {
    const auto before = m_items.find(item.key.text());
    const bool learning = item.key.kind() == db::ItemKind::Book || item.key.kind() == db::ItemKind::Course;
    if (m_sameNumber == SameNumber::OneItem || before == m_items.end() || !learning)
        return false;
    const auto first = db::fold(m_contents.items[before->second].facts.title, db::Strength::Accents);
    const auto again = db::fold(item.facts.title, db::Strength::Accents);
    return first.find(again) == std::string::npos && again.find(first) == std::string::npos;
}

void ForeignLibrary::expect(std::size_t items) {
    m_contents.items.reserve(items);
    m_items.reserve(items);
}

void ForeignLibrary::add(db::KeptItem item, const std::vector<std::vector<std::string>>& folders, std::size_t line) {
    leaveSecretsOut(item, line, m_faults);
    if (!keepWithinLimits(item, line, m_faults))
        return;
    if (isAnother(item)) {
        m_faults.add(line, Fault::SameNumber, Loss::Nothing, {}, item.facts.title);
        item.key = ownKey(item.key.kind(), titleAndDetail(item.facts));
    }
    const auto key = item.key;
    const auto [at, fresh] = m_items.emplace(key.text(), m_contents.items.size());
    if (fresh)
        m_contents.items.push_back(std::move(item));
    else
        joinRepeated(m_contents.items[at->second], std::move(item), line, m_faults);
    for (const auto& folder : folders) {
        if (folder.empty())
            continue;
        if (folder.size() > deepest)
            m_faults.add(line, Fault::DeepFolder, Loss::Nothing);
        for (const auto& title : folder)
            if (title.size() > db::longestLine)
                m_faults.add(line, Fault::TooLong, Loss::Nothing, "list", title);
        auto name = list(folder);
        if (m_entries[name].insert(at->second).second)
            m_contents.entries.push_back({std::move(name), key});
    }
}

std::string ForeignLibrary::list(const std::vector<std::string>& folder) {
    std::string path;
    std::string parent;
    for (const auto& whole : std::span(folder).first(std::min(folder.size(), deepest))) {
        const auto title = cutAt(whole, db::longestLine);
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
