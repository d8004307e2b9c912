// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/prose.h"

#include "db/text/pieces.h"
#include "db/text/web_address.h"

#include <algorithm>
#include <optional>

namespace waymark::app {

namespace {

bool isBlank(char letter) {
    return letter == ' ' || letter == '\t';
}

bool isWordPart(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || static_cast<unsigned char>(letter) >= 0x80;
}

/// Reads spans from left to right; a mark without its partner is text.
class SpanReader {
public:
    explicit SpanReader(std::string_view text)
        : m_text(text) {}

    std::vector<ProseSpan> read() {
        while (m_at < m_text.size())
            step();
        flush();
        return std::move(m_spans);
    }

private:
    void step() {
        const char letter = m_text[m_at];
        if (letter == '\\' && m_at + 1 < m_text.size() &&
            std::string_view("\\`*_[]()#+-.!|<>").find(m_text[m_at + 1]) != std::string_view::npos) {
            m_run.text += m_text[m_at + 1];
            m_at += 2;
        } else if (letter == '`'                    ? !readCode()
                   : letter == '*' || letter == '_' ? !readEmphasis()
                   : letter == '[' || letter == '!' ? !readLink()
                                                    : true) {
            m_run.text += letter;
            ++m_at;
        }
    }

    bool readCode() {
        const auto end = m_text.find('`', m_at + 1);
        if (end == std::string_view::npos || end == m_at + 1)
            return false;
        flush();
        ProseSpan span = m_run;
        span.text = m_text.substr(m_at + 1, end - m_at - 1);
        span.code = true;
        m_spans.push_back(std::move(span));
        m_at = end + 1;
        return true;
    }

    bool readEmphasis() {
        const char mark = m_text[m_at];
        const bool strong = m_text.substr(m_at, 2) == std::string(2, mark);
        const std::size_t length = strong ? 2 : 1;
        bool& state = strong ? m_run.bold : m_run.italic;
        const bool wordBefore = m_at > 0 && isWordPart(m_text[m_at - 1]);
        const bool spaceAfter = m_at + length >= m_text.size() || isBlank(m_text[m_at + length]);
        if (state) {
            if (m_at > 0 && isBlank(m_text[m_at - 1]))
                return false;
        } else {
            // snake_case and 2 * 3 are no emphasis; neither is a mark that never closes.
            const bool inWord = mark == '_' && wordBefore;
            if (spaceAfter || inWord ||
                m_text.find(std::string(length, mark), m_at + length + 1) == std::string_view::npos)
                return false;
        }
        flush();
        state = !state;
        m_at += length;
        return true;
    }

    bool readLink() {
        const bool picture = m_text[m_at] == '!';
        const std::size_t open = m_at + (picture ? 1 : 0);
        if (open >= m_text.size() || m_text[open] != '[')
            return false;
        const auto close = m_text.find("](", open);
        const auto end = close == std::string_view::npos ? close : m_text.find(')', close);
        if (end == std::string_view::npos ||
            m_text.substr(open + 1, close - open - 1).find('[') != std::string_view::npos)
            return false;
        const std::string_view url = db::trimmed(m_text.substr(close + 2, end - close - 2));
        const std::string_view words = m_text.substr(open + 1, close - open - 1);
        flush();
        for (ProseSpan span : SpanReader(words).read()) {
            span.bold |= m_run.bold;
            span.italic |= m_run.italic;
            if (!picture && isSafeLink(url))
                span.link = url;
            m_spans.push_back(std::move(span));
        }
        m_at = end + 1;
        return true;
    }

    void flush() {
        if (m_run.text.empty())
            return;
        m_spans.push_back(m_run);
        m_run.text.clear();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    ProseSpan m_run;
    std::vector<ProseSpan> m_spans;
};

struct Line {
    ProseKind kind = ProseKind::Paragraph;
    int level = 0;
    std::string_view text;
};

std::optional<Line> headingLine(std::string_view text) {
    const auto marks = text.find_first_not_of('#');
    if (marks == 0 || marks == std::string_view::npos || marks > 6 || !isBlank(text[marks]))
        return std::nullopt;
    return Line{ProseKind::Heading, static_cast<int>(marks), db::trimmed(text.substr(marks))};
}

std::optional<Line> listLine(std::string_view text, std::size_t indent) {
    const int depth = static_cast<int>(indent / 2);
    if (text.size() > 2 && (text[0] == '-' || text[0] == '*' || text[0] == '+') && isBlank(text[1]))
        return Line{ProseKind::Bullet, depth, db::trimmed(text.substr(2))};
    const auto digits = text.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string_view::npos && digits < 4 && digits + 1 < text.size() &&
        (text[digits] == '.' || text[digits] == ')') && isBlank(text[digits + 1]))
        return Line{ProseKind::Numbered, depth, db::trimmed(text.substr(digits + 2))};
    return std::nullopt;
}

Line lineOf(std::string_view raw) {
    const std::string_view text = db::trimmed(raw);
    const std::size_t indent = std::min(raw.find_first_not_of(" \t"), std::size_t{6});
    if (const auto heading = headingLine(text))
        return *heading;
    if (const auto item = listLine(text, indent))
        return *item;
    return {ProseKind::Paragraph, 0, text};
}

} // namespace

std::string escapedMarkdown(std::string_view words) {
    std::string text;
    for (const char letter : words) {
        if (std::string_view("\\`*_[]<>|#").find(letter) != std::string_view::npos)
            text += '\\';
        text += letter == '\n' || letter == '\r' ? ' ' : letter;
    }
    return text;
}

bool isSafeLink(std::string_view url) {
    const auto begins = [url](std::string_view scheme) {
        return url.size() > scheme.size() &&
               std::equal(scheme.begin(), scheme.end(), url.begin(), [](char wanted, char letter) {
                   return wanted ==
                          (letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
               });
    };
    const bool clean = std::none_of(url.begin(), url.end(), [](char letter) {
        return static_cast<unsigned char>(letter) <= 0x20 || letter == '"' || letter == '\'' ||
               letter == '<' || letter == '>' || letter == '\\' || letter == 0x7F;
    });
    return clean && !db::hasHiddenMarks(url) && (begins("http://") || begins("https://"));
}

std::string plainText(const std::vector<ProseSpan>& spans) {
    std::string text;
    for (const ProseSpan& span : spans)
        text += span.text;
    return text;
}

std::vector<ProseBlock> parseProse(std::string_view markdown) {
    struct Open {
        Line line;
        std::string text;
    };
    std::vector<Open> blocks;
    bool gap = true;
    for (std::size_t start = 0; start <= markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', start), markdown.size());
        const Line line = lineOf(markdown.substr(start, end - start));
        start = end + 1;
        if (line.text.empty()) {
            gap = true;
            continue;
        }
        // A plain line goes on where the block above it stopped, unless that was a heading.
        if (line.kind == ProseKind::Paragraph && !gap && blocks.back().line.kind != ProseKind::Heading)
            blocks.back().text += ' ' + std::string(line.text);
        else
            blocks.push_back({line, std::string(line.text)});
        gap = false;
    }
    std::vector<ProseBlock> prose;
    prose.reserve(blocks.size());
    for (const Open& block : blocks)
        prose.push_back({block.line.kind, block.line.level, SpanReader(block.text).read()});
    return prose;
}

} // namespace waymark::app
