// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/csv/csv_fields.h"

#include "db/records/enum_array.h"
#include "db/records/stated_values.h"
#include "db/text/bars.h"
#include "db/text/fold.h"

#include <algorithm>
#include <array>

namespace waymark::db {

namespace {

struct Meaning {
    FeedField field;
    std::string_view name;
    /// Other titles, the likeliest first, with blanks between words; each between two bars.
    std::string_view others;
    /// The same in German, Spanish, French, Italian and Portuguese, without accents.
    std::string_view abroad = {};
};

constexpr EnumArray<FeedField, Meaning> meanings({
    {FeedField::Kind, "kind", "|type|item type|"},
    {FeedField::Key, "key", ""},
    {FeedField::Title, "title", "|name|course title|course name|book title|course|book|original title|fullname|full name|course full name|",
     "|titel|kurs|kurstitel|kursname|buchtitel|lehrgang|vollstandiger kursname|vollstandiger name|titre|titre du cours|titre du livre|nom du cours|nom complet du cours|intitule|"
     "cours|titolo|titolo del corso|nome del corso|nome completo del corso|corso|titulo|titulo del curso|titulo del libro|nombre del curso|nombre completo del curso|titulo do curso|"
     "titulo do livro|nome do curso|nome completo do curso|curso|"},
    {FeedField::Provider, "provider",
     "|institution|university|organization|organisation|partner|platform|school|offered "
     "by|institute|publisher|site|",
     "|anbieter|kursanbieter|veranstalter|bildungstrager|plattform|hochschule|verlag|fournisseur|organisme|etablissement|plateforme|editeur|proveedor|plataforma|institucion|"
     "entidad|editorial|fornitore|ente|piattaforma|editore|instituicao|entidade|editora|"},
    {FeedField::Instructor, "instructor",
     "|instructors|teacher|lecturer|professor|course instructor|instructor name|taught by|teachers|",
     "|dozent|dozentin|kursleitung|formateur|formatrice|enseignant|profesor|profesora|docente|formador|"},
    {FeedField::Authors, "authors", "|author|author name|author s|written by|by|", "|autor|autoren|autor in|verfasser|auteur|auteurs|auteur s|autore|autori|autores|autor a|autora|"},
    {FeedField::Url, "url",
     "|link|course url|course link|book url|web address|website|href|uri|landing page|page url|read url|url "
     "current form|",
     "|adresse|weblink|webseite|internetseite|webadresse|kurslink|lien|lien du cours|site web|site internet|enlace|enlace del curso|pagina web|sitio web|sito|sito web|"
     "collegamento|ligacao|link do curso|"},
    {FeedField::Language, "language", "|lang|languages|language code|in language|course language|", "|sprache|kurssprache|langue|idioma|lingua|"},
    {FeedField::Level, "level", "|difficulty|course level|difficulty level|course difficulty|"},
    {FeedField::Hours, "hours",
     "|duration|course duration|content duration|content length min|duration min|duration minutes|length|workload|effort|estimated hours|duration hours|duration hrs|hrs|total hours|"
     "course hours|minutes|",
     "|dauer|kursdauer|stunden|dauer std|dauer h|dauer in stunden|std|duree h|duree en heures|duracion h|duracion en horas|durata h|durata in ore|dauer min|dauer in minuten|minuten|duree|heures|duree min|volume horaire|duracion|horas|duracion min|minutos|carga horaria|durata|ore|durata min|"
     "minuti|duracao|duracao min|"},
    {FeedField::Price, "price", "|cost|fee|course price|list price|",
     "|preis|kosten|gebuhr|kursgebuhr|prix|cout|frais|tarif|precio|coste|costo|importe|prezzo|quota|preco|custo|"},
    {FeedField::Currency, "currency", "|price currency|", "|wahrung|devise|monnaie|moneda|divisa|valuta|moeda|"},
    {FeedField::Free, "free", "|is free|free of charge|"},
    {FeedField::Rating, "rating", "|average rating|course rating|mean rating|stars|avg rating|score|", "|bewertung|note moyenne|valoracion|puntuacion|valutazione|avaliacao|"},
    {FeedField::Year, "year",
     "|published|publication year|date published|original publication year|published timestamp|release year|"
     "launch date|publish date|date|",
     "|jahr|erscheinungsjahr|veroffentlicht|annee|annee de parution|date de parution|date de publication|ano|ano de publicacion|fecha de publicacion|anno|anno di pubblicazione|"
     "ano de publicacao|"},
    {FeedField::Isbn, "isbn", "|isbn13|isbn 13|isbn10|isbn 10|isbns|isbn number|isbn nr|isbn nummer|ean|"},
    {FeedField::Formats, "formats", "|format|file formats|"},
    {FeedField::Licence, "licence", "|license|rights|licence name|"},
    {FeedField::Checked, "checked", "|last checked|"},
    {FeedField::Topics, "topics",
     "|topic|subject|subjects|category|categories|field|discipline|department|tags|",
     "|kursbereich|kategorie|kategorien|thema|themen|fachgebiet|categorie|themes|categoria|categorias|"},
    {FeedField::Prerequisites, "prerequisites", ""},
    {FeedField::Source, "source", ""},
    {FeedField::Parent, "parent", ""},
    {FeedField::Vintage, "vintage", ""},
    {FeedField::Changes, "changes", ""},
    {FeedField::Attribution, "attribution", ""},
    {FeedField::Paid, "paid", "|is paid|"},
    {FeedField::OtherIsbn, "other-isbn", "|isbn13|isbn 13|isbn10|isbn 10|ean|"},
});

/// "Course_Title " as "course title", "courseTitle" as "course title".
std::string plainTitle(std::string_view title) {
    std::string plain;
    bool small = false;
    const bool accents = std::any_of(title.begin(), title.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const std::string folded = accents ? fold(trimmed(title), Strength::Accents) : std::string(trimmed(title));
    for (const char c : folded) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool sign =
            c == '_' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')' || c == ' ' || c == ':';
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

/// 0 for the field's own name, then by the order of the other titles; nothing when the title is another's.
std::optional<std::size_t> likeness(const Meaning& meaning, const std::string& title) {
    if (title == plainTitle(meaning.name))
        return 0;
    if (isBetweenBars(meaning.others, title))
        return meaning.others.find('|' + title + '|') + 1;
    return isBetweenBars(meaning.abroad, title) ? std::optional(meaning.others.size() + meaning.abroad.find('|' + title + '|') + 1) : std::nullopt;
}

} // namespace

std::string_view nameOf(FeedField field) {
    return meanings[field].name;
}

std::optional<FeedField> feedFieldNamed(std::string_view name) {
    for (const Meaning& meaning : meanings)
        if (meaning.name == name)
            return meaning.field;
    return std::nullopt;
}

std::span<const FeedField> exportedFields() {
    static constexpr auto fields = [] {
        std::array<FeedField, static_cast<std::size_t>(FeedField::Attribution) + 1> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<FeedField>(i);
        return all;
    }();
    return fields;
}

ColumnNames guessColumns(const std::vector<std::string>& titles) {
    std::vector<std::string> plain;
    plain.reserve(titles.size());
    for (const std::string& title : titles)
        plain.push_back(plainTitle(title));
    std::vector<std::pair<std::size_t, std::string_view>> found; ///< column, field
    const auto taken = [&found](std::size_t column) {
        return std::any_of(found.begin(), found.end(),
                           [column](const auto& entry) { return entry.first == column; });
    };
    for (const Meaning& meaning : meanings) {
        std::optional<std::size_t> best;
        std::size_t column = 0;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            const auto like = likeness(meaning, plain[i]);
            if (like && !taken(i) && (!best || *like < *best)) {
                best = like;
                column = i;
            }
        }
        if (best)
            found.emplace_back(column, meaning.name);
    }
    std::sort(found.begin(), found.end());
    ColumnNames names;
    for (const auto& [column, field] : found)
        names.emplace_back(field, titles[column]);
    return names;
}

bool areAbroad(const std::vector<std::string>& titles) {
    return std::any_of(titles.begin(), titles.end(), [](const auto& title) {
        const auto plain = plainTitle(title);
        return std::any_of(meanings.begin(), meanings.end(), [&](const auto& meaning) { return isBetweenBars(meaning.abroad, plain); });
    });
}

bool areMoodles(const std::vector<std::string>& titles) {
    constexpr std::string_view full = "|fullname|course full name|vollstandiger kursname|nom complet du cours|nombre completo del curso|nome completo del corso|nome completo do curso|";
    constexpr std::string_view brief = "|shortname|course short name|kurzer kursname|nom abrege du cours|nombre corto del curso|titolo abbreviato del corso|nome breve do curso|nome curto do curso|";
    const auto any = [&](std::string_view among) {
        return std::any_of(titles.begin(), titles.end(), [&](const auto& title) { return isBetweenBars(among, plainTitle(title)); });
    };
    return any(full) && any(brief);
}

ColumnNames changedColumns(ColumnNames guessed, const ColumnNames& wanted) {
    for (const auto& asked : wanted) {
        const auto& [field, column] = asked;
        // A column that is given another meaning loses the guessed one.
        std::erase_if(guessed, [&asked](const auto& entry) {
            return entry.first == asked.first ||
                   (entry.second == asked.second && !asked.second.starts_with('='));
        });
        if (!column.empty())
            guessed.emplace_back(field, column);
    }
    return guessed;
}

} // namespace waymark::db
