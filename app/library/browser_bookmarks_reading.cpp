// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/browser_bookmarks.h"
#include "app/library/carried_fields.h"
#include "app/library/foreign_item.h"
#include "app/library/html_tags.h"
#include "app/library/json_bounds.h"
#include "app/library/moment.h"
#include "app/library/table_cells.h"
#include "app/library/table_values.h"
#include "app/library/text.h"
#include "db/records/reasonable.h"
#include "db/records/stated_values.h"
#include "db/text/bars.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace waymark::app {

namespace {

/// In whatever unit it is counted, or as people write it.
std::optional<long long> addDate(const std::string& text) {
    char* end = nullptr;
    const long long value = std::strtoll(text.c_str(), &end, 10);
    if (text.empty() || value <= 0)
        return std::nullopt;
    if (*end != '\0') { // written as people read it
        const auto moment = cellMoment(text, DayOrder::Unsure).value;
        return moment ? secondsOf(*moment) : std::nullopt;
    }
    return secondsOfStamp(value);
}

/// Words of a description as it goes on: line ends stay, breaks are line ends.
class Words {
public:
    void add(std::string_view text) { m_text += text; }
    void breakLine() { m_text += '\n'; }
    /// The same where a line has begun.
    void endLine() { m_text += m_text.empty() || m_text.ends_with('\n') ? "" : "\n"; }
    std::string taken() { return withoutEmptyLines(std::exchange(m_text, {})); }

private:
    std::string m_text;
};

class Reading {
public:
    Reading(std::string_view html, const ImportOptions& options)
        : m_tags(html)
        , m_options(options) {}

    db::Result<Imported> read() {
        HtmlPiece piece;
        while (m_tags.next(piece) && !m_options.isCancelled())
            take(piece);
        finishItem();
        if (!m_seenList)
            return db::Error{db::ErrorKind::InvalidInput,
                             "there is no list of bookmarks in this file (no <DL>); nothing was imported"};
        m_result.contents = m_library.taken();
        return std::move(m_result);
    }

private:
    void take(const HtmlPiece& piece) {
        if (piece.tag.empty())
            return takeText(piece.text);
        if (m_part == Part::Description && isOfWords(piece.tag))
            return m_note.endLine();
        if (piece.tag == "dl" || piece.tag == "ul" || piece.tag == "ol")
            return beginList(piece.tag == "dl");
        if (piece.tag == "/dl" || piece.tag == "/ul" || piece.tag == "/ol")
            return endList();
        if (piece.tag == "h3" || piece.tag == "h2" || piece.tag == "h1") {
            finishItem();
            m_heading.clear();
            m_part = piece.tag == "h1" ? Part::Status : Part::Folder;
        } else if (piece.tag == "/h3" || piece.tag == "/h2") {
            m_part = Part::None;
        } else if (piece.tag == "/h1") {
            m_part = Part::None;
            readSection(db::oneLine(std::exchange(m_statusWords, {})));
        } else if (piece.tag == "/a") {
            m_part = m_part == Part::Title ? Part::None : m_part;
        } else if (piece.tag == "dt" || piece.tag == "li") {
            m_items = true;
            finishItem();
        } else if (piece.tag == "a" && piece.attributes.contains("href") && !(m_part == Part::Description && m_items)) {
            finishItem();
            begin(piece);
        } else if (piece.tag == "dd" && m_item) {
            m_part = Part::Description;
        } else if (piece.tag == "/dd") {
            m_part = Part::None;
        } else if (piece.tag == "br" || piece.tag == "p" || piece.tag == "/p" || piece.tag == "/blockquote" || piece.tag == "hr") {
            m_note.breakLine();
        }
    }

    /// What stands in a description as in any text; <DT>, <DL> and </DL> end it.
    static bool isOfWords(const std::string& tag) {
        constexpr std::string_view tags = "|ul|/ul|ol|/ol|li|/li|h1|/h1|h2|h3|/h3|h4|div|/div|blockquote|/blockquote|tr|td|";
        return db::isBetweenBars(tags, tag);
    }

    /// Pocket's and Instapaper's headings stand above plain lists: two of them are a status, any other is a folder.
    void readSection(const std::string& words) {
        const auto small = lowered(words);
        m_status.reset();
        m_section.clear();
        if (small == "unread" || small == "archive" || small == "read archive")
            m_status = small == "unread" ? db::KeptStatus::Want : db::KeptStatus::Done;
        else
            m_section = words;
    }

    void takeText(const std::string& text) {
        switch (m_part) {
        case Part::Folder:
            m_heading += text;
            break;
        case Part::Status:
            m_statusWords += text;
            break;
        case Part::Title:
            m_item->facts.title += text;
            break;
        case Part::Description:
            m_note.add(text);
            break;
        case Part::None:
            break;
        }
    }

    void beginList(bool isFolder) {
        finishItem();
        m_seenList = true;
        // The outermost list has no title, and may be missing.
        const auto heading = isFolder ? std::exchange(m_heading, {}) : m_opened.empty() ? m_section : std::string();
        const auto whole = cleanUtf8(db::oneLine(heading));
        const auto title = cutAt(whole, db::longestLine); // every item in it carries its name along
        if (title.size() < whole.size())
            m_result.report.faults.add(m_tags.line(), Fault::TooLong, Loss::Nothing, "list", title);
        if (title.empty() || m_path.size() >= ForeignLibrary::deepest) {
            if (!title.empty())
                m_result.report.faults.add(m_tags.line(), Fault::DeepFolder, Loss::Nothing, {}, title);
            m_opened.push_back(false);
            return;
        }
        m_opened.push_back(true);
        m_path.push_back(title);
        m_library.list(m_path);
    }

    void endList() {
        finishItem();
        m_heading.clear();
        if (m_opened.empty())
            return;
        if (m_opened.back())
            m_path.pop_back();
        m_opened.pop_back();
    }

    void begin(const HtmlPiece& piece) {
        const auto attribute = [&](const char* name) {
            const auto found = piece.attributes.find(name);
            return found == piece.attributes.end() ? std::string() : found->second;
        };
        m_heading.clear();
        m_item.emplace();
        m_line = m_tags.line();
        m_item->facts.url = std::string(trimmed(attribute("href")));
        const auto date = attribute("add_date").empty() ? attribute("time_added") : attribute("add_date");
        const auto seconds = addDate(date);
        m_item->addedAt = seconds ? momentOf(*seconds) : m_options.readAt;
        const auto last = dayAfter(std::string_view(m_options.readAt).substr(0, 10), 1); // it is later in the east
        if (!last.empty() && m_item->addedAt.substr(0, 10) > last) {
            m_result.report.faults.add(m_line, Fault::DayToCome, Loss::Field, "add_date", date);
            m_item->addedAt = m_options.readAt;
        }
        for (const auto& tag : split(attribute("tags"), ","))
            if (const auto clean = trimmed(tag); !clean.empty())
                m_item->tags.push_back(cleanUtf8(clean));
        if (attribute("toread") == "1")
            m_item->status = db::KeptStatus::Want;
        else if (m_status)
            m_item->status = *m_status;
        m_item->statusAt = m_item->status == db::KeptStatus::None ? "" : m_item->addedAt;
        m_own = ownItem(attribute("waymark"));
        if (m_own)
            readOwn(piece);
        m_part = Part::Title;
    }

    /// The key that we wrote, of what a bookmark may be.
    static std::optional<db::ItemKey> ownItem(const std::string& text) {
        const auto key = db::ItemKey::parse(text);
        const bool learning = key.ok() && (key->kind() == db::ItemKind::Course || key->kind() == db::ItemKind::Book);
        return learning ? std::optional(*key) : std::nullopt;
    }

    /// What browsers have no place for.
    void readOwn(const HtmlPiece& piece) {
        constexpr std::string_view prefix = "waymark-";
        for (const auto& [name, value] : piece.attributes) {
            if (!name.starts_with(prefix))
                continue;
            const auto field = std::string_view(name).substr(prefix.size());
            if (field == "detail")
                m_item->facts.detail = cleanUtf8(value);
            else if (field == "content" && boundedJson(value).is_object())
                m_item->content = value;
            else if (field == "tags")
                m_item->tags = ownTagsIn(cleanUtf8(value));
            else if (field == "url")
                m_item->facts.url = value;
            else
                takeCarried(*m_item, field, cleanUtf8(value));
        }
        if (m_item->status != db::KeptStatus::None && m_item->statusAt.empty())
            m_item->statusAt = m_item->addedAt;
    }

    void finishItem() {
        m_part = Part::None;
        if (!m_item)
            return;
        auto item = *std::exchange(m_item, std::nullopt);
        item.note = cleanUtf8(m_note.taken());
        if (!m_own && item.note.find("[linkding-notes]") != std::string::npos) // behind the description
            item.note = trimmed(replaced(replaced(item.note, "[linkding-notes]", "\n"), "[/linkding-notes]", "\n"));
        if (const auto link = webLink(item.facts.url); !link.empty()) {
            item.facts.url = link;
        } else {
            const auto scheme = item.facts.url.substr(0, std::min(item.facts.url.find(':'), item.facts.url.size()));
            return m_result.report.faults.add(m_line, Fault::Link, Loss::Row, scheme, item.facts.url);
        }
        item.facts.title = cleanUtf8(db::oneLine(item.facts.title));
        if (item.facts.title.empty())
            item.facts.title = item.facts.url;
        if (!m_own)
            item.facts.detail = hostOf(item.facts.url);
        const auto kind = m_options.table.kind == db::ItemKind::Book ? db::ItemKind::Book : db::ItemKind::Course;
        item.key = m_own ? *m_own : keyFor(kind, item.facts, {}, m_options.known);
        m_result.report.assumedCourses += m_own || m_options.table.saysPages() ? 0U : 1U;
        m_library.add(std::move(item), {m_path}, m_line);
    }

    enum class Part { None, Folder, Status, Title, Description };

    HtmlTags m_tags;
    const ImportOptions& m_options;
    Imported m_result;
    ForeignLibrary m_library{m_result.report.faults, ForeignLibrary::SameNumber::OneItem};
    std::vector<std::string> m_path;  ///< folders with a name
    std::vector<bool> m_opened;       ///< of each open list: whether it is in m_path
    std::string m_heading;
    std::string m_statusWords;
    std::optional<db::KeptStatus> m_status; ///< of a list under a heading that is one
    std::string m_section;                  ///< a heading above a plain list
    std::optional<db::KeptItem> m_item;
    std::optional<db::ItemKey> m_own; ///< its key, where we wrote the bookmark
    std::size_t m_line = 0;
    Words m_note;
    Part m_part = Part::None;
    bool m_items = false; ///< items are marked, so that a link in a description is none
    bool m_seenList = false;
};

} // namespace

db::Result<Imported> libraryFromBookmarks(std::string_view html, const ImportOptions& options) {
    return Reading(html, options).read();
}

} // namespace waymark::app
