// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document as plain parts, before it becomes text, Markdown or HTML: headings, prose, tables. Facts in
// tables are data and never read as Markdown; only prose is. Pure values, any thread.
#pragma once

#include <string>
#include <vector>

namespace waymark::app {

struct DocumentCell {
    std::string text;
    std::string url; ///< may be empty
};

struct DocumentTable {
    std::vector<std::string> head;
    std::vector<bool> numeric; ///< columns set to the right
    std::vector<std::vector<DocumentCell>> rows;
};

enum class PartKind {
    Heading, ///< of a section
    Prose,   ///< Markdown of prose.h
    Line,    ///< one paragraph of plain text
    Table,
    Picture, ///< `text` says what it shows, `address` where it is
};

struct DocumentPart {
    PartKind kind = PartKind::Line;
    std::string text;
    DocumentTable table;
    std::string address;
};

struct Document {
    std::string title;
    std::string subtitle;
    std::vector<DocumentPart> parts;

    void heading(std::string text) { parts.push_back({PartKind::Heading, std::move(text), {}, {}}); }
    void prose(std::string text) { parts.push_back({PartKind::Prose, std::move(text), {}, {}}); }
    void line(std::string text) { parts.push_back({PartKind::Line, std::move(text), {}, {}}); }
    void table(DocumentTable rows) { parts.push_back({PartKind::Table, {}, std::move(rows), {}}); }
    void picture(std::string words, std::string address) {
        parts.push_back({PartKind::Picture, std::move(words), {}, std::move(address)});
    }
};

} // namespace waymark::app
