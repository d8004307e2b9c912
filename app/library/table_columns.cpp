// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_columns.h"

#include "app/library/text.h"
#include "db/text/fold.h"

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

constexpr std::array<Meaning, static_cast<std::size_t>(TableField::FirstKept)> meanings{{
    {TableField::Key, "key", ""},
    {TableField::Kind, "kind", "|type|item type|itemtype|"},
    {TableField::Title, "title",
     "|course title|course name|book title|name|course|titel|titre|titolo|titulo|tytul|title of book|fullname|full name|"},
    {TableField::Subtitle, "subtitle", "|untertitel|sous titre|sottotitolo|subtitulo|ondertitel|"},
    {TableField::Detail, "detail",
     "|provider|institution|university|university industry partner name|course organization|organization|"
     "organisation|partner|partner name|school|platform|offered by|institute|anbieter|instructor|instructors|"
     "instructor name|teacher|teachers|fournisseur|proveedor|fornitore|"},
    {TableField::Authors, "authors", "|author|author s|primary author|author name|author text|creators|written by|by|creator|autor|"
                                     "autoren|auteur|auteurs|auteur s|autore|autori|autores|autor in|autor en|verfasser|forfatter|"},
    {TableField::GivenName, "given_name", "|author first name|author given name|first name|vorname|prenom|"},
    {TableField::FamilyName, "family_name", "|author last name|author family name|author surname|last name|surname|nachname|"},
    {TableField::MoreAuthors, "more_authors", "|additional authors|secondary author|secondary authors|"},
    {TableField::Publisher, "publisher", "|verlag|publication|editeur|edition|editions|editorial|editore|editora|uitgever|uitgeverij|forlag|maison d'edition|"},
    {TableField::Year, "year",
     "|year published|original publication year|publication year|pubdate|published|date published|jahr|erscheinungsjahr|annee|annee de publication|"
     "ano|ano de publicacion|ano de publicacao|anno|anno di pubblicazione|jaar|year of publication|"
     "first publish year|edition publish year|publish date|"},
    {TableField::Isbn, "isbn", "|isbn13|isbn 13|isbn uid|isbns|isbn10|isbn 10|ean|"},
    {TableField::OtherIsbn, "other_isbn", "|isbn13|isbn 13|isbns|isbn10|isbn 10|identifiers|ean|"},
    {TableField::Url, "url",
     "|link|course url|course link|href|resolved url|given url|web address|website|uri|book url|page url|"
     "adresse|lien|weblink|webadresse|internetadresse|enlace|collegamento|indirizzo|"},
    {TableField::Language, "language", "|languages|lang|sprache|course language|langue|idioma|lingua|taal|jezyk|"},
    {TableField::Level, "level", "|difficulty|difficulty level|course difficulty|course level|"},
    {TableField::Price, "price", "|cost|fee|course price|list price|preis|prix|precio|prezzo|preco|prijs|cena|"},
    {TableField::Currency, "currency", "|price currency|wahrung|devise|moneda|valuta|moeda|"},
    {TableField::Rating, "rating", "|average rating|course rating|avg rating|ratings average|stars|bewertung|note moyenne|valoracion|valutazione|"},
    {TableField::Hours, "hours",
     "|duration|course duration|content duration|estimated learning hours|estimated hours|course hours|"
     "duration hours|length|stunden|dauer|duree|heures|duracion|horas|durata|ore|duracao|"},
    {TableField::Added, "added",
     "|date added|time added|created|timestamp|entry date|enrollment time|enrollment date|enroll date|"
     "enrolled|enrollment timestamp|date enrolled|time|created at|saved at|saved date|created time|hinzugefugt am|"},
    {TableField::Tags, "tags", "|tag|keywords|labels|document tags|manual tags|schlagworte|course category|schlagworter|stichworte|mots cles|etiquettes|palabras clave|"
                              "etiquetas|parole chiave|etichette|"},
    {TableField::Lists, "lists", "|bookshelves|collections|folder|shelves|shelf|list|ordner|liste|dossier|etagere|carpeta|lista|"},
    {TableField::Status, "status",
     "|read status|exclusive shelf|state|progress status|completed|completion status|toread|zustand|statut|etat|"
     "estado|stato|bookshelf|reading log|reading status|is archived|"},
    {TableField::Progress, "progress",
     "|overall progress|completion ratio|percent complete|course progress|completion|"},
    {TableField::Finished, "finished",
     "|date read|last date read|date finished|completion time|completion date|completed on|date completed|"
     "passed date|passed timestamp|finished on|gelesen am|beendet am|lu le|date de lecture|leido el|letto il|"
     "finish date|end date|read date|"},
    {TableField::Started, "started", "|date started|start date|class start time|started on|begonnen am|commence le|"},
    {TableField::MyRating, "my_rating", "|star rating|your rating|my ratings|meine bewertung|ma note|mi valoracion|"},
    {TableField::MyPrice, "my_price", ""},
    {TableField::MyCurrency, "my_currency", ""},
    {TableField::MyUrl, "my_url", ""},
    {TableField::HoursLogged, "hours_logged", ""},
    {TableField::Note, "note",
     "|notes|my review|review|comment|comments|selection|extended|review content|review text|my notes|notiz|notizen|remarks|bemerkung|bemerkungen|kommentar|"
     "anmerkung|anmerkungen|remarque|remarques|commentaire|commentaires|notas|nota|commento|"},
    {TableField::MoreNote, "more_note", "|private notes|private comment|"},
    {TableField::OtherNote, "other_note", ""},
    {TableField::Content, "content", ""},
}};

constexpr std::size_t firstKept = static_cast<std::size_t>(TableField::FirstKept);

const Meaning* meaningNamed(std::string_view name) {
    const auto found = std::find_if(meanings.begin(), meanings.end(), [&](const auto& meaning) { return meaning.name == name; });
    return found == meanings.end() ? nullptr : &*found;
}

std::vector<Meaning> allMeanings() {
    std::vector<Meaning> all(meanings.begin(), meanings.end());
    for (const auto& field : db::keptFields)
        if (const auto plain = plainTableField(field))
            all.push_back({*plain, field.name, ""});
    return all;
}

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
    const auto place = static_cast<std::size_t>(field);
    return place < firstKept ? meanings[place].name : db::keptFields[place - firstKept].name;
}

std::optional<TableField> tableFieldFromName(std::string_view name) {
    if (const auto* meaning = meaningNamed(name))
        return meaning->field;
    for (const auto& field : db::keptFields)
        if (field.name == name)
            return plainTableField(field);
    return std::nullopt;
}

std::optional<TableField> plainTableField(const db::KeptField& field) {
    if (!db::isWords(field) || meaningNamed(field.name))
        return std::nullopt;
    return static_cast<TableField>(firstKept + static_cast<std::size_t>(&field - db::keptFields.data()));
}

std::string plainColumn(std::string_view written) {
    std::string plain;
    bool small = false;
    // Small and capital letters show where words begin, so only the others are folded first.
    const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const bool accents = !std::all_of(written.begin(), written.end(), ascii);
    std::string title;
    for (auto rest = trimmed(written); !rest.empty();) {
        const auto end = std::min(static_cast<std::size_t>(std::find_if(rest.begin(), rest.end(), ascii) - rest.begin()), rest.size());
        title += accents && end > 0 ? db::fold(rest.substr(0, end), db::Strength::Accents) : std::string();
        title += end < rest.size() ? rest.substr(end, 1) : std::string_view();
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    for (const char c : title) {
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
    for (const auto& meaning : allMeanings()) {
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
