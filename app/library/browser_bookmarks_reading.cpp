// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/browser_bookmarks.h"
#include "app/library/foreign_item.h"
#include "app/library/html_tags.h"
#include "app/library/moment.h"
#include "app/library/text.h"
#include "app/share/prose.h"

#include <cstdlib>

namespace waymark::app {

namespace {

/// Seconds, or milli- or microseconds as some write them.
std::optional<long long> addDate(const std::string& text) {
    char* end = nullptr;
    long long value = std::strtoll(text.c_str(), &end, 10);
    if (text.empty() || *end != '\0' || value <= 0)
        return std::nullopt;
    while (value > 99'999'999'999LL)
        value /= 1000;
    return value;
}

std::string hostOf(const std::string& url) {
    const auto comparable = comparableUrl(url);
    return comparable.substr(0, comparable.find_first_of("/?"));
}

class Reading {
public:
    Reading(std::string_view html, const std::string& readAt, const KnownItems& known)
        : m_tags(html)
        , m_readAt(readAt)
        , m_known(known) {}

    db::Result<db::LibraryContents> read() {
        HtmlPiece piece;
        while (m_tags.next(piece)) {
            if (!piece.tag.empty())
                finishDescription();
            take(piece);
        }
        finishDescription();
        finishItem();
        if (!m_seenList)
            return db::Error{db::ErrorKind::InvalidInput,
                             "there is no list of bookmarks in this file (no <DL>); nothing was imported"};
        return m_library.contents();
    }

private:
    void take(const HtmlPiece& piece) {
        if (piece.tag == "dl") {
            finishItem();
            m_seenList = true;
            m_path.push_back(std::move(m_heading)); // the first has none: it is the top
            m_heading.clear();
            if (m_path.size() > 1 && !folder().empty())
                m_library.list(folder());
        } else if (piece.tag == "/dl") {
            finishItem();
            if (!m_path.empty())
                m_path.pop_back();
        } else if (piece.tag == "h3") {
            finishItem();
            m_collecting = &m_heading;
        } else if (piece.tag == "/h3" || piece.tag == "/a") {
            m_collecting = nullptr;
        } else if (piece.tag == "a") {
            finishItem();
            begin(piece);
        } else if (piece.tag == "dd" && m_item) {
            m_collecting = &m_item->note;
            m_describing = true;
        } else if (piece.tag == "dt") {
            finishItem();
        } else if (piece.tag.empty() && m_collecting) {
            *m_collecting += piece.text;
        }
    }

    void begin(const HtmlPiece& piece) {
        const auto attribute = [&](const char* name) {
            const auto found = piece.attributes.find(name);
            return found == piece.attributes.end() ? std::string() : found->second;
        };
        m_item.emplace();
        m_item->facts.url = std::string(trimmed(attribute("href")));
        const auto seconds = addDate(attribute("add_date"));
        m_item->addedAt = seconds ? momentOf(*seconds) : m_readAt;
        for (const auto& tag : split(attribute("tags"), ","))
            if (const auto clean = trimmed(tag); !clean.empty())
                m_item->tags.push_back(cleanUtf8(clean));
        m_collecting = &m_item->facts.title;
    }

    void finishDescription() {
        if (m_describing)
            m_collecting = nullptr;
        m_describing = false;
    }

    void finishItem() {
        m_collecting = nullptr;
        if (!m_item)
            return;
        auto item = *std::move(m_item);
        m_item.reset();
        if (!isSafeLink(item.facts.url))
            return; // javascript:, place:, file: and their like are not for keeping
        item.facts.title = cleanUtf8(trimmed(item.facts.title));
        if (item.facts.title.empty())
            item.facts.title = item.facts.url;
        item.facts.detail = hostOf(item.facts.url);
        item.note = cleanUtf8(trimmed(item.note));
        item.key = keyFor(db::ItemKind::Course, item.facts, {}, m_known);
        m_library.add(std::move(item), {folder()});
    }

    /// Folders without a name do not count.
    std::vector<std::string> folder() const {
        std::vector<std::string> folder;
        for (std::size_t i = 1; i < m_path.size(); ++i)
            if (const auto title = cleanUtf8(trimmed(m_path[i])); !title.empty())
                folder.push_back(title);
        return folder;
    }

    HtmlTags m_tags;
    const std::string& m_readAt;
    const KnownItems& m_known;
    ForeignLibrary m_library;
    std::vector<std::string> m_path;
    std::string m_heading;
    std::optional<db::KeptItem> m_item;
    std::string* m_collecting = nullptr;
    bool m_describing = false;
    bool m_seenList = false;
};

} // namespace

db::Result<db::LibraryContents> libraryFromBookmarks(std::string_view html, const std::string& readAt,
                                                     const KnownItems& known) {
    return Reading(html, readAt, known).read();
}

} // namespace waymark::app
