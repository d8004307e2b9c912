// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/markdown_to_html.h"

#include "app/share/prose.h"

#include <md4c.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark::app {

namespace {

// As the window reads notes: GitHub's dialect, HTML stays visible as typed.
constexpr unsigned dialect = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;

/// Takes what the parser meets, in order.
class HtmlWriter {
public:
    explicit HtmlWriter(int firstHeading)
        : m_firstHeading(firstHeading) {}

    void enter(MD_BLOCKTYPE type, const void* detail) {
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
            break;
        case MD_BLOCK_QUOTE:
            html += "<blockquote>\n";
            break;
        case MD_BLOCK_UL:
            html += lineEnd() + "<ul>\n";
            break;
        case MD_BLOCK_OL:
            enterNumbered(*static_cast<const MD_BLOCK_OL_DETAIL*>(detail));
            break;
        case MD_BLOCK_LI:
            enterItem(*static_cast<const MD_BLOCK_LI_DETAIL*>(detail));
            break;
        case MD_BLOCK_HR:
            html += "<hr>\n";
            break;
        case MD_BLOCK_H:
            html += '<' + heading(*static_cast<const MD_BLOCK_H_DETAIL*>(detail)) + '>';
            break;
        case MD_BLOCK_CODE:
            html += "<pre><code>";
            break;
        case MD_BLOCK_P:
            html += "<p>";
            break;
        case MD_BLOCK_TABLE:
            html += "<table>\n";
            break;
        case MD_BLOCK_THEAD:
            html += "<thead>\n";
            break;
        case MD_BLOCK_TBODY:
            html += "<tbody>\n";
            break;
        case MD_BLOCK_TR:
            html += "<tr>";
            break;
        case MD_BLOCK_TH:
            enterCell("th", *static_cast<const MD_BLOCK_TD_DETAIL*>(detail));
            break;
        case MD_BLOCK_TD:
            enterCell("td", *static_cast<const MD_BLOCK_TD_DETAIL*>(detail));
            break;
        }
    }

    void leave(MD_BLOCKTYPE type, const void* detail) {
        // The parser forgets to end some spans that begin beside an address.
        while (!m_spans.empty())
            closeSpan();
        switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_HR:
            break;
        case MD_BLOCK_QUOTE:
            html += "</blockquote>\n";
            break;
        case MD_BLOCK_UL:
            html += "</ul>\n";
            break;
        case MD_BLOCK_OL:
            html += "</ol>\n";
            break;
        case MD_BLOCK_LI:
            html += "</li>\n";
            break;
        case MD_BLOCK_H:
            html += "</" + heading(*static_cast<const MD_BLOCK_H_DETAIL*>(detail)) + ">\n";
            break;
        case MD_BLOCK_CODE:
            html += "</code></pre>\n";
            break;
        case MD_BLOCK_P:
            html += "</p>\n";
            break;
        case MD_BLOCK_TABLE:
            html += "</table>\n";
            break;
        case MD_BLOCK_THEAD:
            html += "</thead>\n";
            break;
        case MD_BLOCK_TBODY:
            html += "</tbody>\n";
            break;
        case MD_BLOCK_TR:
            html += "</tr>\n";
            break;
        case MD_BLOCK_TH:
            html += "</th>";
            break;
        case MD_BLOCK_TD:
            html += "</td>";
            break;
        }
    }

    void enter(MD_SPANTYPE type, const void* detail) {
        Span span{type, {}};
        if (type == MD_SPAN_A)
            span.end = enterLink(*static_cast<const MD_SPAN_A_DETAIL*>(detail));
        else if (const char* name = nameOf(type)) {
            html += std::string("<") + name + '>';
            span.end = std::string("</") + name + '>';
        }
        m_spans.push_back(std::move(span));
    }

    void leave(MD_SPANTYPE type) {
        if (std::any_of(m_spans.begin(), m_spans.end(),
                        [type](const Span& span) { return span.type == type; }))
            while (closeSpan() != type)
                continue;
    }

    void text(MD_TEXTTYPE type, std::string_view words) {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            html += "\xef\xbf\xbd";
            break;
        case MD_TEXT_BR:
            html += "<br>\n";
            break;
        case MD_TEXT_SOFTBR:
            html += ' ';
            break;
        case MD_TEXT_ENTITY: // "&amp;" and the like: HTML already, and nothing else
            html += words;
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            html += escapedHtml(words);
            break;
        }
    }

    std::string html;

private:
    struct Span {
        MD_SPANTYPE type;
        std::string end; ///< as HTML; empty where it leaves no trace
    };

    std::string heading(const MD_BLOCK_H_DETAIL& detail) const {
        return 'h' + std::to_string(std::clamp(m_firstHeading + static_cast<int>(detail.level) - 1, 1, 6));
    }

    /// A list within an item begins on a line of its own.
    std::string lineEnd() const { return html.empty() || html.back() == '\n' ? "" : "\n"; }

    void enterNumbered(const MD_BLOCK_OL_DETAIL& detail) {
        html += lineEnd();
        html += detail.start == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(detail.start) + "\">\n";
    }

    void enterItem(const MD_BLOCK_LI_DETAIL& detail) {
        html += "<li>";
        if (detail.is_task)
            html += detail.task_mark == ' ' ? "\u2610 " : "\u2611 ";
    }

    void enterCell(const std::string& name, const MD_BLOCK_TD_DETAIL& detail) {
        html += '<' + name;
        if (detail.align != MD_ALIGN_DEFAULT)
            html += detail.align == MD_ALIGN_LEFT     ? " align=\"left\""
                    : detail.align == MD_ALIGN_CENTER ? " align=\"center\""
                                                      : " align=\"right\"";
        html += '>';
    }

    /// How it ends. A link that leads nowhere safe keeps its words only.
    std::string enterLink(const MD_SPAN_A_DETAIL& detail) {
        if (!isSafeLink({detail.href.text, detail.href.size}))
            return {};
        html += "<a href=\"" + attribute(detail.href) + R"(" rel="noopener noreferrer">)";
        return "</a>";
    }

    MD_SPANTYPE closeSpan() {
        const Span span = std::move(m_spans.back());
        m_spans.pop_back();
        html += span.end;
        return span.type;
    }

    static std::string attribute(const MD_ATTRIBUTE& value) {
        std::string all;
        for (std::size_t part = 0; value.substr_offsets[part] < value.size; ++part) {
            const std::string_view words(value.text + value.substr_offsets[part],
                                         value.substr_offsets[part + 1] - value.substr_offsets[part]);
            all += value.substr_types[part] == MD_TEXT_ENTITY ? std::string(words) : escapedHtml(words);
        }
        return all;
    }

    /// Null for what only its words are kept of, as a picture.
    static const char* nameOf(MD_SPANTYPE type) {
        switch (type) {
        case MD_SPAN_EM:
            return "em";
        case MD_SPAN_STRONG:
            return "strong";
        case MD_SPAN_CODE:
            return "code";
        case MD_SPAN_DEL:
            return "del";
        case MD_SPAN_A:
        case MD_SPAN_IMG:
        case MD_SPAN_LATEXMATH:
        case MD_SPAN_LATEXMATH_DISPLAY:
        case MD_SPAN_WIKILINK:
        case MD_SPAN_U:
            break;
        }
        return nullptr;
    }

    int m_firstHeading;
    std::vector<Span> m_spans; ///< open ones
};

HtmlWriter& writer(void* data) {
    return *static_cast<HtmlWriter*>(data);
}

} // namespace

std::string escapedHtml(std::string_view text) {
    std::string html;
    html.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += letter;
        }
    }
    return html;
}

std::string markdownToHtml(std::string_view markdown, int firstHeading) {
    HtmlWriter made(firstHeading);
    MD_PARSER parser{};
    parser.flags = dialect;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
        writer(to).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
        writer(to).leave(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* to) {
        writer(to).enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* to) {
        writer(to).leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* to) {
        writer(to).text(type, {words, size});
        return 0;
    };
    // Version 0.4.8 of the parser reads on behind a link that is still open where the text ends without a line end.
    const std::string ended = std::string(markdown) + '\n';
    md_parse(ended.data(), static_cast<MD_SIZE>(ended.size()), &parser, &made);
    return std::move(made.html);
}

} // namespace waymark::app
