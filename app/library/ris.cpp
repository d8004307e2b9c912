// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/text.h"
#include "db/text/html_entities.h"

#include <algorithm>
#include <optional>

namespace waymark::app {

namespace {

bool isTagLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

struct TagLine {
    std::string tag;
    std::string value;
};

/// "TY  - BOOK": two characters, two blanks, a hyphen and a blank; also with one blank or three, and without the
/// last one.
std::optional<TagLine> tagLineOf(std::string_view line) {
    if (line.size() < 4 || line[0] < 'A' || line[0] > 'Z' || !isTagLetter(line[1]) || (line[2] != ' ' && line[2] != '\t'))
        return std::nullopt;
    const auto hyphen = line.find_first_not_of(" \t", 2);
    if (hyphen > 5 || line[hyphen] != '-')
        return std::nullopt;
    const auto value = line.substr(hyphen + 1);
    const bool exact = line.substr(2, 3) == "  -";
    if (!exact && !value.empty() && value.front() != ' ' && value.front() != '\t')
        return std::nullopt; // words with a hyphen
    return TagLine{std::string(line.substr(0, 2)), std::string(trimmed(value))};
}

/// Of the line that begins the first reference: what was copied out of a page is moved in as a whole.
std::size_t indentOf(std::string_view text) {
    while (const auto line = takeLine(text)) {
        const auto begin = std::min(line->find_first_not_of(" \t"), line->size());
        if (const auto tag = tagLineOf(line->substr(begin)); tag && tag->tag == "TY")
            return begin;
    }
    return 0;
}

/// Several keywords in one line, between semicolons.
std::vector<std::string> apart(const std::vector<std::string>& tags) {
    std::vector<std::string> all;
    for (const auto& tag : tags)
        for (const auto& piece : split(tag, ";"))
            if (const auto clean = trimmed(piece); !clean.empty())
                all.emplace_back(clean);
    return all;
}

/// EndNote's older form, "%T Title", which Google Scholar gives out: the same lines with the tags of RIS; "XV" for a "%V"
/// that RIS has no tag for here, "X0" where its mark is no letter.
std::string fromRefer(std::string_view text) {
    constexpr std::string_view tags = "0TY TTI AAU EA2 DPY IPB @SN UUR KKW BT2 RDO GLA ZN1 <RN ";
    std::string ris;
    bool open = false;
    for (const auto& line : lines(text)) {
        const bool tagged = line.size() > 2 && line[0] == '%' && line[2] == ' ';
        std::size_t at = 0; // a letter and its tag, four characters each
        while (tagged && at < tags.size() && tags[at] != line[1])
            at += 4;
        auto value = tagged ? std::string(trimmed(std::string_view(line).substr(3))) : std::string();
        if (tagged && line[1] == '0') {
            const auto small = lowered(value);
            value = small.find("section") != std::string::npos ? "CHAP" : small.find("article") != std::string::npos ? "JOUR" : small.find("conference") != std::string::npos ? "CPAPER" : "BOOK";
            open = true;
        }
        if (tagged)
            ris += (at < tags.size() ? std::string(tags.substr(at + 1, 2)) : isTagLetter(line[1]) ? std::string("X") + line[1] : "X0") + "  - " + value;
        else if (trimmed(line).empty() && open)
            ris += "ER  - ";
        else
            ris += line;
        open = open && !(trimmed(line).empty());
        ris += '\n';
    }
    return open ? ris + "ER  - \n" : ris;
}

/// A field of ours in one line: line ends, and what marks them, behind a backslash.
std::string inOneLine(const std::string& text) {
    return replaced(replaced(text, "\\", "\\\\"), "\n", "\\n");
}

std::string fromOneLine(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\\' && i + 1 < text.size())
            plain += text[++i] == 'n' ? '\n' : text[i];
        else
            plain += text[i];
    return plain;
}

void add(std::string& text, std::string_view tag, const std::string& value) {
    if (!value.empty())
        text += std::string(tag) + "  - " + value + "\r\n";
}

/// Further lines of a note stand by themselves; one that looks like a tag gets a blank before it.
std::string noteLines(const std::string& note) {
    std::string text;
    for (const auto& line : lines(note))
        text += text.empty() ? line : "\r\n" + std::string(tagLineOf(line) ? " " : "") + line;
    return text;
}

ReferenceForm formOf(const std::string& type) {
    for (const std::string_view article : {"JOUR", "JFULL", "MGZN", "NEWS", "EJOUR", "INPR", "ABST", "CPAPER", "CONF"})
        if (type == article)
            return ReferenceForm::Article;
    return type == "CHAP" || type == "ECHAP" ? ReferenceForm::Part : ReferenceForm::Book;
}

class Reader {
public:
    /// `refer`: the lines come from EndNote's older form.
    explicit Reader(bool refer)
        : m_refer(refer) {}

    db::Result<References> read(std::string_view text, const ImportOptions& options) {
        if (text.starts_with("\xef\xbb\xbf"))
            text.remove_prefix(3);
        const auto indent = indentOf(text);
        for (auto rest = text; const auto whole = takeLine(rest);) {
            if (options.isCancelled())
                break;
            ++m_line;
            const std::string line(whole->substr(std::min({indent, whole->size(), whole->find_first_not_of(" \t")})));
            const auto tag = tagLineOf(line);
            if (!tag)
                loose(line);
            else if (tag->tag == "TY")
                begin(tag->value);
            else if (!m_open)
                outside();
            else if (tag->tag == "ER")
                finish();
            else
                take(tag->tag, tag->value);
        }
        if (m_open)
            m_result.faults.add(m_now.line, Fault::OpenEntry, Loss::Nothing, {}, m_now.title);
        finish();
        if (m_references == 0 && !trimmed(text).empty())
            return db::Error{db::ErrorKind::InvalidInput,
                             "this is no RIS: no line begins a reference (TY  - and its type); nothing was imported"};
        return std::move(m_result);
    }

private:
    void begin(const std::string& type) {
        if (m_open)
            m_result.faults.add(m_now.line, Fault::OpenEntry, Loss::Nothing, {}, m_now.title);
        finish();
        m_open = true;
        m_outside = false;
        ++m_references;
        m_now.type = type;
        m_now.form = formOf(type);
        m_now.line = m_line;
        m_lastTag = "TY";
    }

    void finish() {
        if (!m_open)
            return;
        if (m_now.title.empty())
            m_now.title = m_bookTitle;
        else if (!m_bookTitle.empty())
            m_unread.insert(m_bookTag);
        if (m_now.authors.empty())
            m_now.authors = m_editors;
        else if (!m_editors.empty())
            m_unread.insert(m_editorTag);
        m_now.url = linkIn(joined(m_links, " "), m_doi);
        if (m_now.url.empty() && !m_links.empty())
            m_now.url = m_links.front();
        if (!hasOwnKey(m_now)) {
            m_now.tags = apart(m_now.tags);
            m_now.title = withoutTitleMarks(m_now.title);
            m_now.publisher = db::decodedHtml(m_now.publisher);
            m_now.note = withoutNoteMarks(m_now.note);
        }
        if (m_now.isbn.empty() && !m_number.empty() && m_now.form != ReferenceForm::Article)
            m_result.faults.add(m_numberLine, isRoundedIsbn(m_number) ? Fault::IsbnLost : Fault::Isbn, Loss::Field, "SN", m_number);
        if (m_now.title.empty())
            m_result.faults.add(m_now.line, Fault::NoTitle, Loss::Row, m_now.type);
        else {
            if (m_now.form != ReferenceForm::Article) // which stays out as a whole
                m_result.unread.insert(m_unread.begin(), m_unread.end());
            m_result.all.push_back(std::move(m_now));
        }
        m_now = {};
        m_unread.clear();
        m_bookTitle.clear();
        m_editors.clear();
        m_links.clear();
        m_doi.clear();
        m_number.clear();
        m_open = false;
    }

    void take(const std::string& tag, const std::string& value) {
        m_lastTag = tag;
        if (value.empty())
            return;
        if (tag == "TI" || tag == "T1" || tag == "CT")
            m_now.title = m_now.title.empty() ? value : m_now.title;
        else if (tag == "BT" || tag == "T2")
            takeBookTitle(tag, value);
        else if (tag == "AU" || tag == "A1")
            addName(m_now.authors, value);
        else if (tag == "A2" || tag == "ED" || tag == "A3")
            takeEditor(tag, value);
        else if (tag == "PY" || tag == "Y1" || (tag == "DA" && !m_now.year))
            takeYear(tag, value);
        else if (tag == "PB")
            m_now.publisher = value;
        else if (tag == "SN")
            takeNumber(value);
        else if (tag == "UR" || tag == "LK" || tag == "L2")
            takeLink(value);
        else if (tag == "DO" || (tag == "M3" && value.starts_with("10.")))
            m_doi = value;
        else if (tag == "LA")
            m_now.language = value;
        else if (tag == "KW")
            m_now.tags.push_back(value);
        else if (tag == "N1" || tag == "RN") // EndNote's research notes are the reader's own
            m_now.note += (m_now.note.empty() ? "" : "\n\n") + value;
        else if (tag == "ID")
            m_now.key = m_now.key.empty() ? value : m_now.key;
        else if (tag == "U1" && value.starts_with("waymark-"))
            takeCarriedLine(value);
        else if (tag != "DA" && tag != "X0") // a second date says no more than the year
            m_unread.insert(m_refer && tag.front() == 'X' ? "%" + tag.substr(1) : tag);
    }

    void takeBookTitle(const std::string& tag, const std::string& value) {
        if (!m_bookTitle.empty())
            return;
        m_bookTitle = value;
        m_bookTag = tag;
    }

    void takeEditor(const std::string& tag, const std::string& value) {
        addName(m_editors, value);
        m_editorTag = tag;
    }

    /// "waymark-status: doing".
    void takeCarriedLine(std::string_view value) {
        constexpr std::string_view prefix = "waymark-";
        const auto colon = value.find(": ");
        if (value.starts_with(prefix) && colon != std::string_view::npos && m_now.carried.size() < 100)
            m_now.carried.emplace_back(value.substr(prefix.size(), colon - prefix.size()), fromOneLine(value.substr(colon + 2)));
    }

    void takeLink(const std::string& value) {
        if (m_links.empty())
            m_now.urlLine = m_line;
        m_links.push_back(value);
    }

    static void addName(std::vector<PersonName>& names, const std::string& value) {
        if (auto name = risName(value); !name.family.empty())
            names.push_back(std::move(name));
    }

    void takeNumber(const std::string& value) {
        if (m_now.isbn.empty())
            m_now.isbn = isbn13(value);
        const auto digits = std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits > 8) { // seven and a check digit are an ISSN
            m_number = value;
            m_numberLine = m_line;
        }
    }

    void takeYear(const std::string& tag, const std::string& value) {
        if (const auto year = statedYear(value))
            m_now.year = year;
        else if (tag != "DA")
            m_result.faults.add(m_line, Fault::Number, Loss::Field, tag, value);
    }

    /// Text before the first reference and between two; told once each time.
    void outside() {
        if (!m_outside)
            m_result.faults.add(m_line, Fault::LooseText, Loss::Nothing);
        m_outside = true;
    }

    /// A line without a tag goes on with the one before it.
    void loose(const std::string& line) {
        if (!m_open) {
            if (!trimmed(line).empty())
                outside();
        } else if (m_lastTag == "N1" || m_lastTag == "RN") {
            m_now.note += '\n' + (tagLineOf(trimmed(line)) ? std::string(trimmed(line)) : line);
        } else if (trimmed(line).empty()) {
            return;
        } else if (m_lastTag == "TI" || m_lastTag == "T1") {
            m_now.title += ' ' + std::string(trimmed(line));
        } else if (m_lastTag == "KW") {
            m_now.tags.emplace_back(trimmed(line));
        } else if (m_lastTag == "UR" || m_lastTag == "LK" || m_lastTag == "L2") {
            takeLink(std::string(trimmed(line)));
        } else if (m_lastTag == "SN") {
            takeNumber(std::string(trimmed(line)));
        } else if (m_lastTag == "BT" || m_lastTag == "T2") {
            m_bookTitle += ' ' + std::string(trimmed(line));
        } else if (m_lastTag == "PB") {
            m_now.publisher += ' ' + std::string(trimmed(line));
        }
    }

    References m_result;
    Reference m_now;
    std::string m_bookTitle;
    std::vector<PersonName> m_editors;
    std::vector<std::string> m_links;
    std::string m_doi;
    std::string m_number; ///< the last that could be an ISBN
    std::size_t m_numberLine = 0;
    std::string m_bookTag;   ///< that m_bookTitle and
    std::string m_editorTag; ///< m_editors stand under
    std::set<std::string> m_unread; ///< tags of the reference at hand
    bool m_refer;
    std::string m_lastTag;
    std::size_t m_line = 0;
    std::size_t m_references = 0;
    bool m_open = false;
    bool m_outside = false;
};

/// A name without comma is a body's; one that has commas ends in one, as EndNote writes it.
std::string nameLine(const PersonName& name) {
    if (name.given.empty())
        return name.family.find(',') == std::string::npos ? name.family : replaced(name.family, ",", ",,") + ',';
    return name.family + ", " + name.given + (name.suffix.empty() ? "" : ", " + name.suffix);
}

} // namespace

std::string asRis(const std::vector<Reference>& references) {
    std::string text;
    for (const auto& reference : references) {
        add(text, "TY", reference.form == ReferenceForm::Course ? "ELEC" : "BOOK");
        add(text, "ID", reference.key);
        add(text, "TI", reference.title);
        for (const auto& author : reference.authors)
            add(text, "AU", nameLine(author));
        add(text, "PY", reference.year ? std::to_string(*reference.year) : "");
        add(text, "PB", reference.publisher);
        add(text, "SN", reference.isbn);
        add(text, "UR", reference.url);
        add(text, "LA", reference.language);
        for (const auto& tag : reference.tags)
            add(text, "KW", tag);
        for (const auto& [name, value] : reference.carried)
            add(text, "U1", "waymark-" + name + ": " + inOneLine(value));
        add(text, "N1", noteLines(reference.note));
        text += "ER  - \r\n\r\n";
    }
    return text;
}

db::Result<References> referencesFromRis(std::string_view text, const ImportOptions& options) {
    return trimmed(text).starts_with("%0 ") ? Reader(true).read(fromRefer(trimmed(text)), options) : Reader(false).read(text, options);
}

} // namespace waymark::app
