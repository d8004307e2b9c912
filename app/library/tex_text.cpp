// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tex_text.h"

#include "app/library/tex_symbols.h"
#include "app/library/text.h"
#include "db/text/ascii.h"
#include "db/text/compose.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::app {

namespace {

using db::isLetter;

/// Where the group that is open at the beginning closes; the end where it does not.
std::size_t endOfGroup(std::string_view tex) {
    int depth = 1;
    for (std::size_t at = 0; at < tex.size(); ++at) {
        depth += tex[at] == '{' ? 1 : tex[at] == '}' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return tex.size();
}

constexpr int deepestGroup = 32;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Marks of several characters, the longer first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> ligatures{
    {{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"!`", "¡"}, {"?`", "¿"}}};

class Translation {
public:
    explicit Translation(std::string_view tex)
        : m_tex(tex) {}

    std::string text() {
        while (m_at < m_tex.size())
            step(0);
        return std::move(m_text);
    }

private:
    void add(std::string_view text, std::size_t used) {
        m_text += text;
        m_at += used;
    }

    void step(int depth) {
        const char c = m_tex[m_at];
        if (c == '\\')
            return command(depth);
        if (c == '{' || c == '}')
            return add("", 1);
        if (c == '~')
            return add(" ", 1);
        if (c == '`' && m_tex.substr(m_at, 2) != "``") {
            ++m_openQuotes;
            return add("‘", 1);
        }
        if (c == '\'' && closesQuote()) {
            --m_openQuotes;
            return add("’", 1);
        }
        if (c == '$') {
            m_math = !m_math;
            return add("", 1);
        }
        if (m_math && (c == '_' || c == '^'))
            return raised(c == '^');
        for (const auto& [mark, letter] : ligatures)
            if (m_tex.substr(m_at, mark.size()) == mark)
                return add(letter, mark.size());
        add(m_tex.substr(m_at, 1), 1);
    }

    /// An apostrophe closes the quote that a grave accent opened, unless letters stand on both sides of it.
    bool closesQuote() const {
        const bool letterBefore = m_at > 0 && (isLetter(m_tex[m_at - 1]) || static_cast<unsigned char>(m_tex[m_at - 1]) >= 0x80);
        const bool letterBehind = m_at + 1 < m_tex.size() && isLetter(m_tex[m_at + 1]);
        return m_openQuotes > 0 && m_tex.substr(m_at, 2) != "''" && !(letterBefore && letterBehind);
    }

    /// What stands above or below in mathematics: digits and signs as Unicode's, a sign of its own (the degree) and the
    /// end of an ordinal as they are.
    void raised(bool above) {
        constexpr std::string_view known = "0123456789+-";
        constexpr std::array<std::string_view, 12> high{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁺", "⁻"};
        constexpr std::array<std::string_view, 12> low{"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉", "₊", "₋"};
        ++m_at;
        const bool group = m_at < m_tex.size() && m_tex[m_at] == '{';
        const auto begin = m_at + (group ? 1 : 0);
        constexpr std::size_t longest = 40; // every "^{" of a text without ends would look through the rest
        const auto ends = group ? m_tex.substr(begin, longest).find('}') : 0;
        const auto close = ends == std::string_view::npos ? ends : group ? begin + ends : std::min(begin + 1, m_tex.size());
        const auto inside = m_tex.substr(std::min(begin, m_tex.size()), std::min(close, m_tex.size()) - std::min(begin, m_tex.size()));
        const bool ordinal = inside == "th" || inside == "st" || inside == "nd" || inside == "rd" || inside == "er" || inside == "re";
        if (inside.starts_with('\\') || (group && ordinal))
            return;
        if (inside.empty() || close == std::string_view::npos || inside.find_first_not_of(known) != std::string_view::npos) {
            m_text += above ? "^" : "";
            return;
        }
        for (const char c : inside)
            m_text += (above ? high : low)[known.find(c)];
        m_at = close + (group ? 1 : 0);
    }

    /// Behind other words "Part A:\\Basics" is a line end; in "C:\\Users\\me" another doubled backslash stands before the next blank.
    bool goesOnAsPath(std::size_t at) const {
        const auto word = m_tex.substr(at, std::min(m_tex.find_first_of(" \t\r\n{}", at), m_tex.size()) - at);
        return word.find("\\\\") != std::string_view::npos;
    }

    /// "D:\Data\", "C:\\Users\\me": a letter, a colon and a backslash begin a path, unless a command with an argument or a
    /// known sign stands there ("Part A:\emph{x}").
    bool beginsPath() const {
        const auto letterAt = [this](std::size_t at) { return at < m_tex.size() && isLetter(m_tex[at]); };
        const bool drive = m_at > 1 && m_tex[m_at - 1] == ':' && letterAt(m_at - 2) && !(m_at > 2 && (letterAt(m_at - 3) || static_cast<unsigned char>(m_tex[m_at - 3]) >= 0x80));
        if (!drive)
            return false;
        const bool doubled = m_tex.substr(m_at, 2) == "\\\\";
        if (doubled && m_at > 2 && !goesOnAsPath(m_at + 2))
            return false;
        const auto begin = m_at + (doubled ? 2U : 1U);
        auto end = begin;
        while (letterAt(end))
            ++end;
        const auto name = m_tex.substr(begin, end - begin);
        const bool argument = begin == m_at + 1 && m_tex.substr(end, 1) == "{";
        const bool known = begin == m_at + 1 && (texSymbol(name) || texAccent(name) || hasSetting(name) || isLineBreak(name));
        return !name.empty() && !argument && !known;
    }

    /// As it stands, a doubled backslash once; a word behind a blank is part of it where it has a backslash.
    void path() {
        while (m_at < m_tex.size() && m_tex[m_at] != '{' && m_tex[m_at] != '}') {
            if (isBlank(m_tex[m_at])) {
                const auto word = m_tex.substr(m_at + 1, std::min(m_tex.find_first_of(" \t\r\n{}", m_at + 1), m_tex.size()) - m_at - 1);
                if (word.find('\\') == std::string_view::npos || word.starts_with('\\'))
                    return;
            }
            const auto bytes = m_tex.substr(m_at, 2) == "\\\\" ? 2U : 1U;
            add(m_tex.substr(m_at, 1), bytes);
        }
    }

    void command(int depth) {
        if (beginsPath())
            return path();
        if (++m_at >= m_tex.size())
            return;
        const char c = m_tex[m_at];
        if (!isLetter(c)) {
            ++m_at;
            return sign(c, depth);
        }
        auto end = m_at;
        while (end < m_tex.size() && isLetter(m_tex[end]))
            ++end;
        const auto name = m_tex.substr(m_at, end - m_at);
        if (const auto accent = texAccent(name);
            accent && end < m_tex.size() && (m_tex[end] == '{' || isBlank(m_tex[end]) || m_tex[end] == '\\')) {
            m_at = end;
            return accented(*accent, depth);
        }
        m_at = end;
        if (name == "url" || name == "path")
            return verbatim();
        if (name == "href") {
            std::string ignored;
            std::swap(ignored, m_text);
            verbatim();
            std::swap(ignored, m_text);
            return;
        }
        if (name == "texorpdfstring") { // the second says the same without mathematics
            const auto before = m_text.size();
            skipBlanks();
            argument(depth + 1);
            m_text.resize(before);
            skipBlanks();
            return argument(depth + 1);
        }
        if (isLineBreak(name)) {
            m_text += ' ';
            return endOfName();
        }
        if (const auto symbol = texSymbol(name))
            m_text += *symbol;
        if (name == "og" || name == "fg") { // French quotation marks, with the blanks that their macros set
            m_text += name == "og" ? "« " : m_text.ends_with(' ') ? "»" : " »";
            return endOfMark();
        }
        if (hasSetting(name))
            return skipSetting();
        if (name == "frac" || name == "tfrac" || name == "dfrac" || name == "nicefrac")
            return fraction(depth);
        if (name == "enquote" || name == "mkbibquote")
            return quotation(depth);
        endOfName();
    }

    void fraction(int depth) {
        argument(depth + 1);
        m_text += '/';
        argument(depth + 1);
    }

    void quotation(int depth) {
        skipBlanks();
        m_text += "“";
        argument(depth + 1);
        m_text += "”";
    }

    static bool isLineBreak(std::string_view name) {
        return name == "newline" || name == "linebreak" || name == "par" || name == "break" || name == "hfill" || name == "tabularnewline";
    }

    /// Whether the first argument says how something is set, and is no text.
    static bool hasSetting(std::string_view name) {
        constexpr std::array<std::string_view, 20> names{"foreignlanguage", "textcolor", "selectlanguage", "color", "hspace", "vspace", "fontsize", "label", "cite",
                                                         "index", "phantom", "begin", "end", "colorbox", "raisebox", "scalebox",
                                                         "noop", "noopsort", "SortNoop", "sortnoop"};
        return std::find(names.begin(), names.end(), name) != names.end();
    }

    void skipBlanks() {
        while (m_at < m_tex.size() && isBlank(m_tex[m_at]))
            ++m_at;
    }

    void skipSetting() {
        if (m_tex.substr(m_at, 1) == "*")
            ++m_at;
        skipBlanks();
        if (m_tex.substr(m_at, 1) == "[")
            m_at = std::min(m_tex.find(']', m_at), m_tex.size() - 1) + 1;
        if (m_tex.substr(m_at, 1) == "{")
            m_at = std::min(m_tex.find('}', m_at), m_tex.size() - 1) + 1;
    }

    /// Behind a closing mark a blank is one that somebody wants: "\fg{} dit-il"; behind an opening one it was set.
    void endOfMark() {
        m_at += m_tex.substr(m_at, 2) == "{}" ? 2U : 0U;
        if (m_text.ends_with(' '))
            skipBlanks();
    }

    /// A blank or {} after a command only ends its name.
    void endOfName() {
        if (m_tex.substr(m_at, 2) == "{}")
            m_at += 2;
        else
            skipBlanks();
    }

    /// A command of one sign: an accent, a blank, nothing, or the sign itself.
    void sign(char c, int depth) {
        if (const auto accent = texAccent({&c, 1}))
            return accented(*accent, depth);
        if (c == ',' || c == ';' || c == ':' || c == ' ' || c == '\n' || c == '\\')
            m_text += ' ';
        else if (c != '-' && c != '/' && c != '!' && c != '@')
            m_text += c;
    }

    /// The letter after an accent, in braces or not, which may have an accent or be a command itself.
    void accented(char32_t mark, int depth) {
        skipBlanks();
        if ((mark == 0x303 || mark == 0x302) && m_tex.substr(m_at, 2) == "{}") // how the signs themselves are written
            return add(mark == 0x303 ? "~" : "^", 2);
        std::string before;
        std::swap(before, m_text);
        argument(depth + 1);
        std::swap(before, m_text);
        auto letters = std::string_view(before);
        if (letters.empty())
            return; // \'{}: nothing to stand on
        auto first = db::takePoint(letters);
        if (first == U'ı' || first == U'ȷ')
            first = first == U'ı' ? U'i' : U'j';
        // What is on the letter already comes first.
        std::string letter;
        db::appendUtf8(letter, first);
        while (!letters.empty()) {
            auto rest = letters;
            const auto next = db::takePoint(rest);
            if (next < 0x300 || next >= 0x370)
                break;
            db::appendUtf8(letter, next);
            letters = rest;
        }
        db::appendUtf8(letter, mark);
        m_text += db::composed(letter);
        m_text += letters;
    }

    void argument(int depth) {
        if (m_at >= m_tex.size() || m_tex[m_at] == '}')
            return;
        if (depth > deepestGroup) {
            ++m_at;
            return;
        }
        if (m_tex[m_at] != '{') {
            if (m_tex[m_at] == '\\')
                return command(depth);
            const auto bytes = db::decodedAt(m_tex, m_at).bytes;
            return add(m_tex.substr(m_at, bytes), bytes);
        }
        ++m_at;
        int open = 1;
        while (m_at < m_tex.size()) {
            open += m_tex[m_at] == '{' ? 1 : m_tex[m_at] == '}' ? -1 : 0;
            if (open == 0) {
                ++m_at;
                return;
            }
            step(depth);
        }
    }

    /// The group that follows, letter by letter.
    void verbatim() {
        if (m_at >= m_tex.size() || m_tex[m_at] != '{')
            return;
        const auto group = m_tex.substr(m_at + 1);
        const auto length = endOfGroup(group);
        m_text += texToAddress(group.substr(0, length));
        m_at = std::min(m_at + length + 2, m_tex.size());
    }

    std::string_view m_tex;
    std::size_t m_at = 0;
    bool m_math = false;
    int m_openQuotes = 0;
    std::string m_text;
};

/// Letters and digits of ASCII between blanks, commas and points, as most fields are: TeX says nothing else by them.
bool isPlain(std::string_view tex) {
    return std::all_of(tex.begin(), tex.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == ' ' || c == ',' || c == '.' || c == ':'; });
}

} // namespace

std::string texToText(std::string_view tex, bool keepLines) {
    const std::string text = isPlain(tex) ? std::string(tex) : Translation(tex).text();
    if (keepLines)
        return std::string(trimmed(text));
    std::string drawn;
    for (const char c : trimmed(text))
        if (!isBlank(c))
            drawn += c;
        else if (!drawn.ends_with(' '))
            drawn += ' ';
    return drawn;
}

std::string texToAddress(std::string_view tex) {
    constexpr std::array<std::string_view, 8> tildes{"{\\textasciitilde}", "\\textasciitilde{}", "\\textasciitilde ", "$\\sim$",
                                                     "{\\~{}}", "\\~{}", "{\\raise.17ex\\hbox{$\\scriptstyle\\sim$}}", "\\~"};
    std::string address(trimmed(tex));
    if (address.find_first_of("\\{}") == std::string::npos)
        return address;
    for (const std::string_view command : {"\\url{", "\\href{"})
        if (const auto at = address.find(command); at != std::string::npos) {
            address.erase(0, at + command.size());
            address.resize(endOfGroup(address));
            break;
        }
    for (const auto tilde : tildes)
        address = replaced(address, tilde, "~");
    address = replaced(address, "\\textunderscore", "\\_");
    std::string plain;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool escape = address[i] == '\\' && i + 1 < address.size() && !isLetter(address[i + 1]);
        if (escape)
            plain += address[++i];
        else if (address[i] != '{' && address[i] != '}')
            plain += address[i];
    }
    return std::string(trimmed(plain));
}

} // namespace waymark::app
