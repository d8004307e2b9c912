// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/text.h"

#include <cstdlib>

namespace waymark::app {

namespace {

/// "TY  - BOOK": two characters, two blanks, a hyphen and a blank.
bool isTagLine(std::string_view line) {
    const auto isTagLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return line.size() >= 5 && line[0] >= 'A' && line[0] <= 'Z' && isTagLetter(line[1]) &&
           line.substr(2, 3) == "  -" && (line.size() == 5 || line[5] == ' ');
}

void add(std::string& text, std::string_view tag, const std::string& value) {
    if (!value.empty())
        text += std::string(tag) + "  - " + value + "\r\n";
}

/// Further lines of a note stand by themselves; one that looks like a tag gets a blank before it.
std::string noteLines(const std::string& note) {
    std::string text;
    for (const auto& line : lines(note))
        text += text.empty() ? line : "\r\n" + std::string(isTagLine(line) ? " " : "") + line;
    return text;
}

class Reader {
public:
    db::Result<std::vector<Reference>> read(std::string_view text) {
        if (text.starts_with("\xef\xbb\xbf"))
            text.remove_prefix(3);
        int number = 0;
        for (const auto& line : lines(text)) {
            ++number;
            if (!isTagLine(line)) {
                if (m_open && !m_lastTag.empty())
                    further(line);
                else if (!trimmed(line).empty())
                    return refused(number, "expected TY  - and a type of reference");
                continue;
            }
            m_lastTag = line.substr(0, 2);
            const std::string value(line.size() > 6 ? trimmed(std::string_view(line).substr(6)) : "");
            if (m_lastTag == "TY")
                begin();
            else if (!m_open)
                return refused(number, "the reference has no TY before this");
            else if (m_lastTag == "ER")
                finish();
            else
                take(m_lastTag, value);
        }
        finish();
        return std::move(m_all);
    }

private:
    static db::Error refused(int line, const std::string& what) {
        return {db::ErrorKind::InvalidInput,
                "line " + std::to_string(line) + ": " + what + "; nothing was imported"};
    }

    void begin() {
        finish();
        m_open = true;
    }

    void finish() {
        if (m_open && !m_now.title.empty())
            m_all.push_back(m_now);
        m_now = {};
        m_open = false;
    }

    void take(const std::string& tag, const std::string& value) {
        if (tag == "TI" || tag == "T1" || tag == "BT")
            m_now.title = m_now.title.empty() ? value : m_now.title;
        else if (tag == "AU" || tag == "A1")
            m_now.authors.push_back(inOrder(personName(value)));
        else if (tag == "PY" || tag == "Y1" || (tag == "DA" && !m_now.year))
            takeYear(value);
        else if (tag == "PB")
            m_now.publisher = value;
        else if (tag == "SN")
            m_now.isbn = m_now.isbn.empty() ? isbn13(value) : m_now.isbn;
        else if (tag == "UR" || tag == "L1")
            m_now.url = m_now.url.empty() ? value : m_now.url;
        else if (tag == "LA")
            m_now.language = value;
        else if (tag == "KW")
            m_now.tags.push_back(value);
        else if (tag == "N1")
            m_now.note += (m_now.note.empty() ? "" : "\n\n") + value;
        else if (tag == "ID")
            m_now.key = value;
    }

    void takeYear(const std::string& value) {
        if (const int year = std::atoi(value.c_str()); year != 0)
            m_now.year = year;
    }

    void further(const std::string& line) {
        if (m_lastTag == "N1")
            m_now.note += '\n' + (isTagLine(trimmed(line)) ? std::string(trimmed(line)) : line);
        else if (m_lastTag == "TI" || m_lastTag == "T1")
            m_now.title += ' ' + std::string(trimmed(line));
        else if (m_lastTag == "KW" && !trimmed(line).empty())
            m_now.tags.emplace_back(trimmed(line));
    }

    std::vector<Reference> m_all;
    Reference m_now;
    std::string m_lastTag;
    bool m_open = false;
};

} // namespace

std::string asRis(const std::vector<Reference>& references) {
    std::string text;
    for (const auto& reference : references) {
        add(text, "TY", "BOOK");
        add(text, "ID", reference.key);
        add(text, "TI", reference.title);
        for (const auto& author : reference.authors) {
            const auto name = personName(author);
            add(text, "AU", name.given.empty() ? name.family : name.family + ", " + name.given);
        }
        add(text, "PY", reference.year ? std::to_string(*reference.year) : "");
        add(text, "PB", reference.publisher);
        add(text, "SN", reference.isbn);
        add(text, "UR", reference.url);
        add(text, "LA", reference.language);
        for (const auto& tag : reference.tags)
            add(text, "KW", tag);
        add(text, "N1", noteLines(reference.note));
        text += "ER  - \r\n\r\n";
    }
    return text;
}

db::Result<std::vector<Reference>> referencesFromRis(std::string_view text) {
    return Reader().read(text);
}

} // namespace waymark::app
