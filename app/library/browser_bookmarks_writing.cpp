// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/browser_bookmarks.h"
#include "app/library/carried_fields.h"
#include "app/library/moment.h"
#include "app/library/shown_contents.h"
#include "app/library/table_cells.h"
#include "app/library/text.h"
#include "app/share/markdown_to_html.h"
#include "app/share/prose.h"

#include <algorithm>
#include <set>

namespace waymark::app {

namespace {

class Writer {
public:
    Writer(const db::LibraryContents& contents, const ExportOptions& options)
        : m_options(options)
        , m_shown(contents) {}

    std::string written() {
        m_text = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"
                 "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n"
                 "<TITLE>Bookmarks</TITLE>\n"
                 "<H1>Bookmarks</H1>\n"
                 "<DL><p>\n";
        writeFolders("", 1);
        for (const auto& [key, item] : m_shown.items)
            if (!m_filed.contains(key))
                writeItem(*item, 1);
        m_text += "</DL><p>\n";
        return std::move(m_text);
    }

private:
    void writeFolders(const std::string& parent, std::size_t depth) {
        const std::string indent(depth * 4, ' ');
        for (const auto* list : m_shown.below[parent]) {
            m_text += indent + "<DT><H3>" + oneLine(list->title) + "</H3>\n" + indent + "<DL><p>\n";
            writeFolders(list->name, depth + 1);
            for (const auto& key : m_shown.entries[list->name]) {
                if (const auto item = m_shown.items.find(key); item != m_shown.items.end())
                    writeItem(*item->second, depth + 1);
                m_filed.insert(key);
            }
            m_text += indent + "</DL><p>\n";
        }
    }

    void writeItem(const db::KeptItem& item, std::size_t depth) {
        const auto url = bookmarkLink(item, m_options);
        if (url.empty())
            return;
        m_text += std::string(depth * 4, ' ') + "<DT><A HREF=\"" + escapedHtml(url) + '"';
        if (const auto seconds = secondsOf(item.addedAt))
            m_text += " ADD_DATE=\"" + std::to_string(*seconds) + '"';
        if (!item.tags.empty())
            m_text += " TAGS=\"" + oneLine(joined(withoutCommas(item.tags), ",")) + '"';
        m_text += ownAttributes(item, url);
        m_text += '>' + oneLine(item.facts.title) + "</A>\n";
        if (m_options.notes && !item.note.empty())
            m_text += std::string(depth * 4, ' ') + "<DD>" + broken(item.note) + '\n';
    }

    /// What browsers have no place for; they pass over it.
    std::string ownAttributes(const db::KeptItem& item, const std::string& url) const {
        auto fields = carriedFields(item, {}, m_options.notes);
        std::erase_if(fields, [](const auto& field) { return field.first == "added"; });
        fields.emplace_back("detail", item.facts.detail);
        fields.emplace_back("content", item.content);
        const bool commas = std::any_of(item.tags.begin(), item.tags.end(), [](const auto& tag) { return tag.find(',') != std::string::npos; });
        if (commas)
            fields.emplace_back("tags", tagCell(item.tags));
        if (url != item.facts.url)
            fields.emplace_back("url", item.facts.url);
        std::string text = " WAYMARK=\"" + escapedHtml(item.key.text()) + '"';
        for (const auto& [name, value] : fields)
            if (!value.empty())
                text += " WAYMARK-" + name + "=\"" + replaced(replaced(escapedHtml(value), "\r", ""), "\n", "&#10;") + '"';
        return text;
    }

    static std::vector<std::string> withoutCommas(std::vector<std::string> tags) {
        for (auto& tag : tags)
            tag = replaced(tag, ",", " ");
        return tags;
    }

    /// Chromium reads these files line by line.
    static std::string oneLine(const std::string& text) { return escapedHtml(joined(lines(text), " ")); }

    /// Line ends as marks.
    static std::string broken(const std::string& note) {
        auto all = lines(note);
        for (auto& line : all)
            line = escapedHtml(line);
        return joined(all, "<br>");
    }

    const ExportOptions& m_options;
    ShownContents m_shown;
    std::set<std::string> m_filed;
    std::string m_text;
};

} // namespace

std::string bookmarkLink(const db::KeptItem& item, const ExportOptions& options) {
    const auto& url = !item.ownUrl.empty() && options.notes ? item.ownUrl : item.facts.url;
    return isSafeLink(url) && item.removedAt.empty() ? url : std::string();
}

std::string asBrowserBookmarks(const db::LibraryContents& contents, const ExportOptions& options) {
    return Writer(contents, options).written();
}

} // namespace waymark::app
