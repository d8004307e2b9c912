// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/foreign_text.h"

#include "db/formats/frame/archive.h"
#include "db/formats/frame/delimited_rows.h"
#include "db/formats/frame/json_value.h"
#include "db/sqlite/errors.h"
#include "db/text/charset.h"
#include "db/text/divider.h"
#include "db/text/pieces.h"

#include <algorithm>
#include <array>

namespace waymark::db {

namespace {

constexpr std::int64_t largestInMemory = 64LL << 20U;

std::unique_ptr<Rows> rowsOf(std::string_view bytes, const std::string& name) {
    auto text = decodedText(bytes).text;
    if (text.find('\n') == std::string::npos)
        std::replace(text.begin(), text.end(), '\r', '\n'); // an old Mac's line ends
    char divider = dividerOf(text);
    if (lowered(text.substr(0, 4)) == "sep=" && text.size() > 4) {
        divider = text[4];
        text.erase(0, 5); // the line stays, empty, and counts
    }
    if (!text.empty() && text.back() != '\n')
        text += '\n';
    return std::make_unique<DelimitedRows>(std::make_unique<TextBytes>(std::move(text)), std::string(), name,
                                           DelimitedRows::Form{divider, divider != '\t', true});
}

} // namespace

namespace {

/// What a catalog has a place for.
constexpr std::array<std::string_view, 4> moodleMembers{"fullname", "shortname", "lang", "categoryname"};

/// Whoever asks for a table has not looked for anything else in the file.
constexpr std::string_view noMoodle = R"(it is JSON, but no list of courses as Moodle gives it (objects with "fullname" and "shortname"); no other JSON is read as a table)";

/// Courses of Moodle as rows of cells; its own front page, which it lists as a course, is none.
class MoodleRows : public Rows {
public:
    MoodleRows(const std::string& text, const std::string& name) {
        const auto refuse = [&](const std::string& why) { throw sqlite::Failure(ErrorKind::InvalidInput, name + ":1: " + why); };
        simdjson::dom::parser parser;
        json::Element whole;
        if (const auto error = parser.parse(text).get(whole))
            refuse(std::string("the file is not JSON as a whole: ") + simdjson::error_message(error));
        const auto courses = whole.is_object() ? json::member(whole, "courses") : std::optional(whole);
        if (!courses || !courses->is_array())
            refuse(std::string(noMoodle));
        m_rows = {{"fullname", "shortname", "lang", "category"}};
        m_lines = {1};
        auto begins = objectLines(text, whole.is_object() ? text.find('[', std::min(text.find("\"courses\""), text.size())) : text.find('['));
        std::size_t number = 0;
        json::forEach(courses, [&](const json::Element& course) {
            const auto line = number < begins.size() ? begins[number] : 1;
            ++number;
            if (json::text(json::member(course, "format")) == "site")
                return;
            std::vector<std::string> row;
            row.reserve(moodleMembers.size());
            for (const auto member : moodleMembers)
                row.push_back(json::text(json::member(course, member)));
            m_rows.push_back(std::move(row));
            m_lines.push_back(line);
        });
        const auto named = [](const auto& row) { return !row[0].empty(); };
        if (number > 0 && std::none_of(m_rows.begin() + 1, m_rows.end(), named))
            refuse(std::string(noMoodle));
    }
    bool next() override {
        if (m_next >= m_rows.size())
            return false;
        m_fields.assign(m_rows[m_next].begin(), m_rows[m_next].end());
        m_line = m_lines[m_next++];
        return true;
    }

private:
    /// Where each object of the list begins whose bracket stands at `at`.
    static std::vector<std::int64_t> objectLines(std::string_view text, std::size_t at) {
        std::vector<std::int64_t> lines;
        if (at >= text.size())
            return lines;
        auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        int depth = 0;
        bool quoted = false;
        for (; at < text.size(); ++at) {
            const char c = text[at];
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '\\')
                ++at;
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == '{' && depth == 1)
                lines.push_back(line);
            depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0)
                break;
        }
        return lines;
    }

    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::int64_t> m_lines;
    std::size_t m_next = 0;
};

std::unique_ptr<Rows> rowsOfMoodle(std::string_view bytes, const std::string& name) {
    return std::make_unique<MoodleRows>(decodedText(bytes).text, name);
}

bool fitsInMemory(Release& release, std::size_t file) {
    return !Archive::isArchive(release.head(file)) && !release.head(file).empty() && release.bytesOf(file) <= largestInMemory;
}

std::string wholeOf(Release& release, std::size_t file) {
    const auto stream = release.open(file);
    std::string bytes(static_cast<std::size_t>(release.bytesOf(file)) + 1, '\0');
    bytes.resize(stream->read(bytes.data(), bytes.size()));
    return bytes;
}

} // namespace

bool looksLikeJson(std::string_view head) {
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    head = trimmed(head);
    if (head.empty() || (head.front() != '{' && head.front() != '['))
        return false;
    const auto behind = trimmed(head.substr(1));
    return behind.empty() || std::string_view(head.front() == '{' ? "\"}" : "{[]").find(behind.front()) != std::string_view::npos;
}

bool looksLikeMoodleJson(std::string_view head) {
    return looksLikeJson(head) && head.find("\"fullname\"") != std::string_view::npos && head.find("\"shortname\"") != std::string_view::npos;
}

std::unique_ptr<Rows> openForeignRows(Release& release, std::size_t file) {
    const std::string& name = release.nameOf(file);
    if (looksLikeJson(release.head(file))) {
        if (!fitsInMemory(release, file))
            throw sqlite::Failure(ErrorKind::InvalidInput, name + ":1: it is JSON of more than 64 MB; divide it into smaller lists");
        return rowsOfMoodle(wholeOf(release, file), name);
    }
    return fitsInMemory(release, file) ? rowsOf(wholeOf(release, file), name) : openRows(release.open(file), name);
}

std::unique_ptr<Rows> openInOtherLetters(Release& release, std::size_t file) {
    if (!fitsInMemory(release, file))
        return nullptr;
    const std::string_view head = release.head(file); // the half of a last letter says nothing
    const auto from = decodedText(head.substr(0, std::min(head.rfind('\n'), head.size()))).from;
    return from == Charset::Utf16 || from == Charset::Windows1252 ? rowsOf(wholeOf(release, file), release.nameOf(file)) : nullptr;
}

std::unique_ptr<Rows> foreignHeadRows(Release& release, std::size_t file) {
    const std::string& head = release.head(file);
    if (looksLikeJson(head))
        return openForeignRows(release, file);
    if (Archive::isArchive(head) || head.empty())
        return nullptr;
    const bool whole = release.bytesOf(file) <= static_cast<std::int64_t>(head.size());
    const auto end = whole ? head.size() : std::min(head.rfind('\n'), head.size() - 1) + 1;
    return rowsOf(std::string_view(head).substr(0, end), release.nameOf(file));
}

} // namespace waymark::db
