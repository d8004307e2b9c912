// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_programs.h"

#include "app/library/text.h"
#include "db/text/bars.h"

#include <algorithm>
#include <array>

namespace waymark::app {

namespace {

using db::ItemKind;

/// The more telling first.
constexpr std::array<TableProgram, 30> programs{{
    {"Goodreads", ItemKind::Book, "|exclusive shelf|bookshelves|my rating|", "rating=average rating",
     AuthorForm::OneThenCommas, ",", ListForm::Commas, 5, "|read|to-read|currently-reading|"},
    {"StoryGraph", ItemKind::Book, "|read status|star rating|title|", "isbn=isbn uid|lists=|started=dates read",
     AuthorForm::Commas, ",", ListForm::Commas, 5, {}},
    {"LibraryThing", ItemKind::Book, "|primary author|collections|title|",
     "my_rating=rating|rating=|year=date|authors=primary author|more_authors=secondary author|finished=date read|"
     "detail=|hours=|status=|publisher=|more_note=comment|other_note=private comment",
     AuthorForm::FamilyFirst, ",", ListForm::Commas, 5,
     "|your library|to read|currently reading|read but unowned|wishlist|", false, "[Return]"},
    {"Zotero", ItemKind::Book, "|item type|publication year|manual tags|", "tags=manual tags|key=|lists=|note=notes|level=|status=|detail=",
     AuthorForm::FamilyFirst, ";", ListForm::One, 5, {}},
    {"Open Library", ItemKind::Book, "|work id|edition id|bookshelf|", "my_rating=my ratings|rating=ratings average|tags=subjects", AuthorForm::Commas,
     ",", ListForm::One, 5, {}},
    {"BookWyrm", ItemKind::Book, "|author text|remote id|openlibrary key|",
     "authors=author text|status=shelf|lists=|my_rating=rating|rating=|finished=finish date|started=start date|note=review content|added=shelf date", AuthorForm::Commas, ",",
     ListForm::One, 5, {}},
    {"Libib", ItemKind::Book, "|item type|ean isbn13|creators|",
     "authors=creators|given_name=|family_name=|isbn=ean isbn13|other_isbn=upc isbn10|my_rating=rating|rating=|hours=|lists=group|note=notes|started=began|finished=completed|year=publish date",
     AuthorForm::Commas, ",", ListForm::One, 5, {}},
    {"Kindle", ItemKind::Book, "|title|author|my note|clipped|", "note=my note|added=clipped", AuthorForm::FamilyFirst, ",",
     ListForm::One, 5, {}},
    {"Readwise Reader", ItemKind::Course, "|document tags|saved date|location|", "tags=document tags|added=saved date|status=location|progress=reading progress|key=",
     AuthorForm::Guess, ",", ListForm::One, 5, {}, true},
    {"wallabag", ItemKind::Course, "|is archived|title|url|", "status=is archived|tags=tags|added=created at|content=|hours=|detail=|language=", AuthorForm::Guess, ",",
     ListForm::One, 5, {}, true},
    {"wallabag", ItemKind::Course, "|title|url|mime type|creation date|", "added=creation date|content=|detail=|language=", AuthorForm::Guess, ",",
     ListForm::One, 5, {}, true},
    {"LinkedIn Learning", ItemKind::Course, "|content title|content type|",
     "title=content title|finished=content completed at if completed|note=notes taken on videos if taken|kind=|started=|added=", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"calibre", ItemKind::Book, "|title sort|author sort|authors|",
     "my_rating=rating|rating=|added=timestamp|note=|hours=|lists=|detail=", AuthorForm::Ampersands, ",",
     ListForm::One, 10, {}},
    {"calibre", ItemKind::Book, "|library name|authors|uuid|",
     "my_rating=rating|rating=|added=timestamp|note=|hours=|lists=|detail=", AuthorForm::Ampersands, ",",
     ListForm::One, 10, {}},
    {"Pocket", ItemKind::Course, "|title|url|time added|status|", "", AuthorForm::Guess, "|",
     ListForm::One, 5, {}, true},
    {"Raindrop", ItemKind::Course, "|title|url|folder|created|", "detail=", AuthorForm::Guess, ",",
     ListForm::Path, 5, "|unsorted|", true},
    {"Instapaper", ItemKind::Course, "|url|title|folder|timestamp|", "", AuthorForm::Guess, ",",
     ListForm::One, 5, "|unread|archive|", true},
    {"Pinboard", ItemKind::Course, "|href|description|extended|", "title=description|note=extended|status=toread",
     AuthorForm::Guess, " ", ListForm::One, 5, {}, true},
    {"Coursera", ItemKind::Course, "|course|course slug|",
     "title=course|detail=university|hours=estimated learning hours|added=enrollment time|"
     "progress=overall progress|finished=completion time|status=completed|url=|started=|lists=",
     AuthorForm::Guess, "", ListForm::One, 5, {}},
    {"Moodle", ItemKind::Course, "|fullname|shortname|", "title=fullname|detail=|level=|added=|started=|finished=|status=|note=", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"Coursera", ItemKind::Course, "|course title|course organization|", "rating=course rating",
     AuthorForm::Guess, "", ListForm::One, 5, {}},
    {"Coursera", ItemKind::Course, "|course name|university|", "rating=course rating", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"edX", ItemKind::Course, "|course key|", "title=course title|started=|detail=partner", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"edX", ItemKind::Course, "|title|institution|pace|", "detail=institution|started=|finished=", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"edX", ItemKind::Course, "|title|institution|course effort|course url|", "detail=institution|hours=|note=", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"edX", ItemKind::Course, "|title|pacing|min effort|", "hours=|started=|finished=|currency==USD", AuthorForm::Guess, "",
     ListForm::One, 5, {}}, // a length counts weeks, and a run begins and ends for everybody
    {"Udemy", ItemKind::Course, "|course title|num lectures|", "rating=", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"Udemy", ItemKind::Course, "|course title|course duration|completion ratio|", "progress=completion ratio|started=start date",
     AuthorForm::Guess, "", ListForm::One, 5, {}},
    {"Udemy", ItemKind::Course, "|title|num lectures|content length min|", "rating=avg rating|hours=content length min", AuthorForm::Guess, "",
     ListForm::One, 5, {}},
    {"Udemy", ItemKind::Course, "|course id|course title|enroll date|", "progress=completion ratio|started=start date",
     AuthorForm::Guess, "", ListForm::One, 5, {}},
}};

/// The pieces between bars.
std::vector<std::string> bars(std::string_view text) {
    auto pieces = split(text, "|");
    std::erase(pieces, "");
    return pieces;
}

std::vector<std::string> plainTitles(std::span<const std::string> titles) {
    std::vector<std::string> plain;
    std::transform(titles.begin(), titles.end(), std::back_inserter(plain),
                   [](const auto& title) { return plainColumn(title); });
    return plain;
}

const TableProgram* calibre() {
    return std::find_if(programs.begin(), programs.end(), [](const auto& program) { return program.name == "calibre"; });
}

/// A catalog of columns that the person chose: authors, and two of what only calibre calls so.
bool isCalibreCatalog(std::span<const std::string> titles, const std::vector<std::string>& plain) {
    constexpr std::string_view marks = "|pubdate|timestamp|series index|identifiers|title sort|author sort|uuid|library name|";
    std::size_t found = 0;
    bool authors = false;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        authors = authors || plain[i] == "authors";
        found += titles[i].starts_with('#') || db::isBetweenBars(marks, plain[i]) ? 1U : 0U;
    }
    return authors && found >= 2;
}

/// What a table of a known program says is not read a second time as something else.
void free(TableColumns& columns, std::size_t column, TableField session) {
    for (std::size_t i = 0; i < tableFields; ++i)
        if (const auto field = static_cast<TableField>(i); field != session && columns.of(field) == column)
            columns.clear(field);
}

} // namespace

std::span<const TableProgram> tablePrograms() {
    return programs;
}

const TableProgram* programOf(std::span<const std::string> titles) {
    const auto plain = plainTitles(titles);
    const auto has = [&](const std::string& mark) {
        return std::find(plain.begin(), plain.end(), plainColumn(mark)) != plain.end();
    };
    for (const auto& program : programs) {
        const auto marks = bars(program.marks);
        if (std::all_of(marks.begin(), marks.end(), has))
            return &program;
    }
    return isCalibreCatalog(titles, plain) ? calibre() : nullptr;
}

std::string_view providerOf(const TableProgram& program) {
    return db::isBetweenBars("|edX|Udemy|Coursera|LinkedIn Learning|", program.name) ? program.name : std::string_view();
}

bool isRefusedBookmark(const TableProgram& program, std::string_view address) {
    constexpr std::string_view schemes = "|javascript|data|place|about|chrome|file|vbscript|view-source|edge|moz-extension|chrome-extension|mailto|";
    const auto colon = address.find(':');
    return colon != std::string_view::npos && program.keepsLinks &&
           db::isBetweenBars(schemes, lowered(trimmed(address.substr(0, colon))));
}

namespace {

/// Columns of what somebody did with a row: its status, the day of reading, "My notes", a shelf. A course's end is none.
bool isOwners(std::string_view plain) {
    constexpr std::string_view done = "|date read|last date read|date finished|completion date|completed on|date completed|finished on|finish date|finished|read date|read|"
                                      "gelesen am|gelesen|beendet am|abgeschlossen am|ausgelesen am|fertig am|lu le|termine le|fini le|date de lecture|fin de lecture|leido el|terminado el|"
                                      "fecha de lectura|fin de lectura|letto il|finito il|data di lettura|data lettura|lido em|terminado em|concluido em|data de leitura|"
                                      "shelf|shelves|bookshelf|bookshelves|regal|etagere|estanteria|scaffale|estante|";
    for (const std::string_view month : {"mes de ", "mes del ", "mes do "}) // the month, not "my" of French and Spanish
        if (plain.starts_with(month))
            return false;
    for (const std::string_view mine : {"my ", "meine ", "mein ", "mon ", "ma ", "mes ", "mi ", "mis ", "il mio ", "la mia ", "minha ", "meu "})
        if (plain.starts_with(mine))
            return true;
    return db::isBetweenBars(done, plain);
}

} // namespace

bool isPlainRating(std::string_view plain) {
    return db::isBetweenBars("|rating|rating 5|rating 10|score 5|score 10|stars|bewertung|beoordeling|waardering|puntuacion|calificacion|valoracion|valutazione|punteggio|voto|avaliacao|pontuacao|", plain);
}

namespace {

void takeOwnersRating(TableColumns& columns, const std::vector<std::string>& plain) {
    const auto rating = columns.of(TableField::Rating);
    if (!rating || columns.has(TableField::MyRating) || columns.has(TableField::Key) || !isPlainRating(plain[*rating]))
        return;
    if (!columns.has(TableField::Status) && std::none_of(plain.begin(), plain.end(), isOwners))
        return;
    columns.clear(TableField::Rating);
    columns.set(TableField::MyRating, *rating);
}

} // namespace

TableColumns columnsOf(const TableProgram* program, std::span<const std::string> titles) {
    auto columns = TableColumns::guessed(titles);
    if (!program) {
        takeOwnersRating(columns, plainTitles(titles));
        return columns;
    }
    const auto plain = plainTitles(titles);
    for (const auto& meaning : bars(program->meanings)) {
        const auto parts = split(meaning, "=");
        const auto field = tableFieldFromName(parts.front());
        const auto found = std::find(plain.begin(), plain.end(), parts.back());
        if (!field)
            continue;
        columns.clear(*field);
        if (parts.size() > 2)
            columns.setConstant(*field, parts.back());
        if (parts.size() > 2 || parts.back().empty() || found == plain.end())
            continue;
        const auto column = static_cast<std::size_t>(found - plain.begin());
        free(columns, column, *field);
        columns.set(*field, column);
    }
    return columns;
}

} // namespace waymark::app
