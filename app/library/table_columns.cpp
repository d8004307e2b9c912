// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_columns.h"

#include "app/library/text.h"

#include <algorithm>
#include <array>

namespace waymark::app {

namespace {

struct Meaning {
    TableField field;
    std::string_view name;
    /// Other titles in plain form, the likeliest first, each between two bars.
    std::string_view others;
};

constexpr std::array<Meaning, tableFields> meanings{{
    {TableField::Key, "key", ""},
    {TableField::Kind, "kind", "|type|item type|itemtype|"},
    {TableField::Title, "title",
     "|course title|course name|book title|name|course|titel|titre|titolo|t\u00edtulo|titulo|"},
    {TableField::Subtitle, "subtitle", "|untertitel|"},
    {TableField::Detail, "detail",
     "|provider|institution|university|university industry partner name|course organization|organization|"
     "organisation|partner|partner name|school|platform|offered by|institute|anbieter|instructor|instructors|"
     "instructor name|teacher|teachers|"},
    {TableField::Authors, "authors", "|author|author s|primary author|author name|written by|by|creator|autor|"
                                     "autoren|auteur|auteurs|autore|"},
    {TableField::MoreAuthors, "more_authors", "|additional authors|secondary author|secondary authors|"},
    {TableField::Publisher, "publisher", "|verlag|publication|editeur|"},
    {TableField::Year, "year",
     "|year published|original publication year|publication year|pubdate|published|date published|jahr|"},
    {TableField::Isbn, "isbn", "|isbn13|isbn 13|isbn uid|isbns|isbn10|isbn 10|ean|"},
    {TableField::OtherIsbn, "other_isbn", "|isbn13|isbn 13|isbns|isbn10|isbn 10|identifiers|ean|"},
    {TableField::Url, "url",
     "|link|course url|course link|href|resolved url|given url|web address|website|uri|book url|page url|"
     "adresse|lien|"},
    {TableField::Language, "language", "|languages|lang|sprache|course language|"},
    {TableField::Level, "level", "|difficulty|difficulty level|course difficulty|course level|"},
    {TableField::Price, "price", "|cost|fee|course price|list price|preis|prix|"},
    {TableField::Currency, "currency", "|price currency|w\u00e4hrung|"},
    {TableField::Rating, "rating", "|average rating|course rating|avg rating|stars|bewertung|"},
    {TableField::Hours, "hours",
     "|duration|course duration|content duration|estimated learning hours|estimated hours|course hours|"
     "duration hours|length|stunden|dauer|"},
    {TableField::Added, "added",
     "|date added|time added|created|timestamp|entry date|enrollment time|enrollment date|enroll date|"
     "enrolled|enrollment timestamp|date enrolled|time|"},
    {TableField::Tags, "tags", "|tag|keywords|schlagworte|course category|"},
    {TableField::Lists, "lists", "|bookshelves|collections|folder|shelves|shelf|list|ordner|"},
    {TableField::Status, "status",
     "|read status|exclusive shelf|state|progress status|completed|completion status|toread|"},
    {TableField::Progress, "progress",
     "|overall progress|completion ratio|percent complete|course progress|completion|"},
    {TableField::Finished, "finished",
     "|date read|last date read|date finished|completion time|completion date|completed on|date completed|"
     "passed date|passed timestamp|finished on|"},
    {TableField::Started, "started", "|date started|start date|class start time|started on|"},
    {TableField::MyRating, "my_rating", "|star rating|your rating|"},
    {TableField::MyPrice, "my_price", ""},
    {TableField::MyCurrency, "my_currency", ""},
    {TableField::MyUrl, "my_url", ""},
    {TableField::HoursLogged, "hours_logged", ""},
    {TableField::Note, "note",
     "|notes|my review|review|comment|comments|selection|extended|notiz|notizen|remarks|"},
    {TableField::MoreNote, "more_note", "|private notes|private comment|"},
    {TableField::Pros, "pros", ""},
    {TableField::Cons, "cons", ""},
    {TableField::Content, "content", ""},
}};

/// 0 for the field's own name, then by the order of the others; nothing when the title is another's.
std::optional<std::size_t> likeness(const Meaning& meaning, const std::string& title) {
    if (title.empty())
        return std::nullopt;
    if (title == plainColumn(meaning.name))
        return 0;
    const auto at = meaning.others.find('|' + title + '|');
    return at == std::string_view::npos ? std::nullopt : std::optional(at + 1);
}

} // namespace

std::string_view tableFieldName(TableField field) {
    return meanings[static_cast<std::size_t>(field)].name;
}

std::optional<TableField> tableFieldFromName(std::string_view name) {
    for (const auto& meaning : meanings)
        if (meaning.name == name)
            return meaning.field;
    return std::nullopt;
}

std::string plainColumn(std::string_view title) {
    std::string plain;
    bool small = false;
    for (const char c : trimmed(title)) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool sign = std::string_view("_-./() :#?*[]&").find(c) != std::string_view::npos;
        if ((sign || (capital && small)) && !plain.empty() && plain.back() != ' ')
            plain.push_back(' ');
        if (!sign)
            plain.push_back(capital ? static_cast<char>(c - 'A' + 'a') : c);
        small = !capital && !sign;
    }
    while (plain.ends_with(' '))
        plain.pop_back();
    return plain;
}

TableColumns::TableColumns()
    : m_columns(tableFields) {}

TableColumns TableColumns::guessed(std::span<const std::string> titles) {
    std::vector<std::string> plain;
    for (const auto& title : titles)
        plain.push_back(plainColumn(title));
    TableColumns columns;
    std::vector<bool> taken(plain.size());
    for (const auto& meaning : meanings) {
        std::optional<std::size_t> best;
        std::size_t column = 0;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            const auto like = likeness(meaning, plain[i]);
            if (like && !taken[i] && (!best || *like < *best)) {
                best = like;
                column = i;
            }
        }
        if (best) {
            columns.set(meaning.field, column);
            taken[column] = true;
        }
    }
    return columns;
}

void TableColumns::set(TableField field, std::size_t column) {
    m_columns[static_cast<std::size_t>(field)] = column;
}

void TableColumns::clear(TableField field) {
    m_columns[static_cast<std::size_t>(field)].reset();
}

std::optional<std::size_t> TableColumns::of(TableField field) const {
    return m_columns[static_cast<std::size_t>(field)];
}

} // namespace waymark::app
