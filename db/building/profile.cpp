// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/profile.h"

#include "db/building/text_table.h"
#include "db/text/pieces.h"

#include <algorithm>
#include <optional>

namespace waymark::db {

namespace {

/// Markdown of one paragraph on one line.
std::string firstParagraph(std::string_view markdown) {
    std::string paragraph(trimmed(markdown.substr(0, markdown.find("\n\n"))));
    std::replace(paragraph.begin(), paragraph.end(), '\n', ' ');
    return paragraph;
}

class ProfileReader {
public:
    ProfileReader(std::string_view fileName, std::string_view text)
        : m_fileName(fileName)
        , m_rest(text) {}

    Profile read() {
        while (!m_rest.empty()) {
            const std::string_view line = m_rest.substr(0, m_rest.find('\n'));
            m_rest.remove_prefix(std::min(line.size() + 1, m_rest.size()));
            ++m_line;
            take(line);
        }
        endSection();
        if (m_profile.title.empty())
            refuse(m_fileName, 1, "the first line is not '# Title'");
        if (m_profile.career.empty())
            refuse(m_fileName, 1, "the line 'key: career:...' is missing");
        if (m_profile.sections.empty())
            refuse(m_fileName, m_line, "no section; each begins with '## name'");
        return std::move(m_profile);
    }

private:
    void take(std::string_view line) {
        if (line.starts_with("```"))
            m_code = !m_code;
        if (m_line == 1) {
            if (!line.starts_with("# ") || trimmed(line.substr(2)).empty())
                refuse(m_fileName, 1, "the first line is not '# Title'");
            m_profile.title = trimmed(line.substr(2));
        } else if (line.starts_with("## ") && !m_code) {
            beginSection(trimmed(line.substr(3)));
        } else if (m_kind) {
            m_markdown.append(line).push_back('\n');
        } else if (!trimmed(line).empty()) {
            takeHead(line);
        }
    }

    void takeHead(std::string_view line) {
        constexpr std::string_view name = "key:";
        if (!line.starts_with(name))
            refuse(m_fileName, m_line, "before the first section only 'key: career:...' is known");
        const auto key = CareerKey::parse(trimmed(line.substr(name.size())));
        if (!key)
            refuse(m_fileName, m_line, key.error().message);
        if (!m_profile.career.empty())
            refuse(m_fileName, m_line, "the key is given twice");
        m_profile.career = *key;
        m_profile.keyLine = m_line;
    }

    void beginSection(std::string_view name) {
        endSection();
        m_kind = sectionKindFromName(name);
        if (!m_kind)
            refuse(m_fileName, m_line, "unknown section '" + std::string(name) + "'");
        m_sectionLine = m_line;
    }

    void endSection() {
        if (!m_kind)
            return;
        const std::string_view markdown = trimmed(m_markdown);
        if (markdown.empty())
            refuse(m_fileName, m_sectionLine, "the section is empty; leave it out instead");
        m_profile.sections.push_back({{*m_kind, std::string(markdown)}, m_sectionLine});
        m_kind.reset();
        m_markdown.clear();
    }

    std::string_view m_fileName;
    std::string_view m_rest;
    Profile m_profile;
    std::int64_t m_line = 0;
    std::int64_t m_sectionLine = 0;
    std::optional<SectionKind> m_kind; ///< of the section being read
    std::string m_markdown;
    bool m_code = false; ///< inside a fenced block
};

} // namespace

Profile readProfile(std::string_view fileName, std::string_view text) {
    return ProfileReader(fileName, text).read();
}

void addProfile(CatalogBuilder& builder, const Profile& profile, std::string_view fileName) {
    const std::string title = builder.titleOf(profile.career);
    if (title.empty())
        refuse(fileName, profile.keyLine, "unknown career '" + profile.career.text() + "'");
    if (title != profile.title)
        refuse(fileName, 1,
               "the title is '" + profile.title + "', but the tables call this career '" + title + "'");
    for (const Profile::Section& entry : profile.sections) {
        builder.at(fileName, entry.line);
        builder.add(profile.career, entry.section);
        if (entry.section.kind == SectionKind::Summary)
            builder.addSummary(profile.career, firstParagraph(entry.section.markdown));
    }
}

} // namespace waymark::db
