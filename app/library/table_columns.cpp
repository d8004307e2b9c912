// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_columns.h"

#include "app/library/text.h"
#include "db/text/fold.h"

#include <algorithm>

namespace waymark::app {

namespace {

struct Meaning {
    TableField field;
    std::string_view name;
    /// Other titles in plain form, the likeliest first, each between two bars.
    std::string_view others;
    /// The same in German, Spanish, French, Italian, Portuguese and Dutch.
    std::string_view abroad = {};
};

constexpr Meaning meanings[] = {
    {TableField::Key, "key", ""},
    {TableField::Kind, "kind", "|type|item type|itemtype|"},
    {TableField::Title, "title", "|course title|course name|book title|name|course|title of book|fullname|full name|course full name|",
     "|titel|buchtitel|kurstitel|kursname|kurs|lehrgang|vollstandiger kursname|titre|titre du livre|titre du cours|nom du cours|nom complet du cours|intitule|cours|titulo|titulo del libro|"
     "titulo del curso|nombre del curso|nombre completo del curso|curso|titolo|titolo del libro|titolo del corso|nome del corso|nome completo del corso|corso|titulo do livro|"
     "titulo do curso|nome do curso|nome completo do curso|tytul|buch|livre|libro|livro|nombre|nom|nome|"},
    {TableField::Subtitle, "subtitle", "", "|untertitel|sous titre|sottotitolo|subtitulo|ondertitel|"},
    {TableField::Detail, "detail",
     "|provider|institution|university|university industry partner name|course organization|organization|"
     "organisation|partner|partner name|school|platform|offered by|institute|instructor|instructors|"
     "instructor name|teacher|teachers|",
     "|aanbieder|opleider|anbieter|kursanbieter|veranstalter|bildungstrager|plattform|hochschule|dozent|dozentin|kursleitung|fournisseur|organisme|etablissement|plateforme|formateur|proveedor|plataforma|"
     "institucion|entidad|profesor|fornitore|ente|piattaforma|docente|instituicao|entidade|"},
    {TableField::Authors, "authors", "|author|author s|primary author|author name|author text|book author|book authors|creators|written by|by|creator|",
     "|autor|autoren|auteur|auteurs|auteur s|autore|autori|autores|autora|autor a|autor es|autor in|autor en|autor innen|verfasser|verfasser in|forfatter|"},
    {TableField::GivenName, "given_name", "|author first name|author given name|first name|", "|vorname|prenom|"},
    {TableField::FamilyName, "family_name", "|author last name|author family name|author surname|last name|surname|", "|nachname|"},
    {TableField::MoreAuthors, "more_authors", "|additional authors|secondary author|secondary authors|"},
    {TableField::Publisher, "publisher", "|publication|edition|editions|",
     "|verlag|editeur|editorial|editore|casa editrice|editora|uitgever|uitgeverij|forlag|maison d'edition|"},
    {TableField::Year, "year",
     "|year published|original publication year|publication year|pubdate|published|date published|year of publication|"
     "first publish year|edition publish year|publish date|publication date|",
     "|jahr|erscheinungsjahr|veroffentlichungsjahr|erschienen|erscheinungsdatum|annee|annee de publication|annee de parution|date de parution|date de publication|parution|"
     "ano|ano de publicacion|fecha de publicacion|ano de edicion|ano de publicacao|data de publicacao|anno|anno di pubblicazione|data di pubblicazione|jaar|"},
    {TableField::Isbn, "isbn", "|isbn13|isbn 13|isbn uid|isbns|isbn10|isbn 10|isbn nr|isbn nummer|isbn number|isbn no|ean|"},
    {TableField::OtherIsbn, "other_isbn", "|isbn13|isbn 13|isbns|isbn10|isbn 10|identifiers|ean|"},
    {TableField::Url, "url",
     "|link|course url|course link|href|resolved url|given url|web address|website|uri|book url|page url|viewurl|",
     "|adresse|weblink|webadresse|internetadresse|webseite|internetseite|kurslink|lien|lien du cours|site web|site internet|page web|enlace|enlace del curso|pagina web|sitio web|"
     "collegamento|indirizzo|sito|sito web|link do curso|ligacao|"},
    {TableField::Language, "language", "|languages|lang|language code|course language|", "|sprache|kurssprache|langue|idioma|lingua|taal|jezyk|"},
    {TableField::Level, "level", "|difficulty|difficulty level|course difficulty|course level|"},
    {TableField::Price, "price", "|cost|fee|course price|list price|price usd|price in usd|price eur|price in eur|price in euro|price gbp|",
     "|preis|preis in euro|preis eur|preis in eur|kosten in euro|gebuhr in euro|prix en euros|prix eur|precio en euros|precio eur|prezzo in euro|prezzo eur|kosten|gebuhr|kursgebuhr|prix|cout|frais|tarif|precio|coste|costo|importe|prezzo|quota|preco|custo|prijs|cena|"},
    {TableField::Currency, "currency", "|price currency|", "|wahrung|devise|monnaie|moneda|divisa|valuta|moeda|"},
    {TableField::Rating, "rating", "|average rating|course rating|avg rating|ratings average|stars|rating 5|score 5|rating 10|score 10|",
     "|bewertung|beoordeling|waardering|durchschnittsbewertung|note moyenne|puntuacion|puntuacion media|calificacion|valoracion|valoracion media|valutazione|valutazione media|punteggio|voto|avaliacao|"
     "avaliacao media|pontuacao|"},
    {TableField::Hours, "hours",
     "|duration|course duration|course duration min|course duration minutes|course duration hours|content duration|content length min|estimated learning hours|estimated hours|course hours|"
     "duration hours|duration in hours|duration hrs|hrs|total hours|length hours|length in hours|length|duration min|duration minutes|duration in minutes|length min|length minutes|length in minutes|minutes|",
     "|uren|duur|duur in uren|stunden|dauer in stunden|dauer std|dauer h|std|duree h|duracion h|durata h|duree en heures|duracion en horas|durata in ore|dauer|kursdauer|dauer min|dauer in minuten|minuten|duree|heures|duree min|duree en minutes|volume horaire|duracion|horas|duracion min|duracion en minutos|minutos|"
     "horas lectivas|durata|ore|durata min|minuti|duracao|duracao min|carga horaria|"},
    {TableField::Added, "added",
     "|date added|time added|created|timestamp|entry date|enrollment time|enrollment date|enroll date|"
     "enrolled|enrollment timestamp|date enrolled|time|created at|added at|date saved|saved at|saved date|created time|creation date|added date|added on|acquired date|date acquired|",
     "|toegevoegd op|toegevoegd|hinzugefugt am|hinzugefugt|erstellt am|ajoute le|date d'ajout|anadido|anadido el|fecha de alta|aggiunto il|adicionado em|"},
    {TableField::Tags, "tags", "|tag|keywords|labels|document tags|manual tags|course category|topics|",
     "|trefwoorden|schlagworte|schlagworter|stichworte|mots cles|etiquettes|palabras clave|etiquetas|parole chiave|etichette|palavras chave|"},
    {TableField::Lists, "lists", "|bookshelves|collections|folder|shelves|shelf|list|", "|lijst|boekenplank|ordner|liste|regal|dossier|etagere|carpeta|estanteria|lista|scaffale|pasta|estante|"},
    {TableField::Status, "status",
     "|read status|exclusive shelf|state|progress status|completed|completion status|toread|bookshelf|reading log|reading status|is archived|read it|read|",
     "|zustand|gelezen|leesstatus|lesestatus|kursstatus|lesestand|gelesen|leido|lu|letto|lido|statut|etat|statut de lecture|etat de lecture|estado|estado de lectura|estado del curso|stato|stato di lettura|situacao|estado de leitura|"},
    {TableField::Progress, "progress", "|overall progress|completion ratio|percent complete|course progress|completion|progression|",
     "|fortschritt|avancement|progreso|avance|avanzamento|progresso|"},
    {TableField::Finished, "finished",
     "|date read|last date read|date finished|completion time|completion date|completed on|date completed|"
     "passed date|finished reading|finished at|read at|completed at|passed timestamp|finished on|finish date|end date|read date|",
     "|gelezen op|uitgelezen op|afgerond op|gelesen am|beendet am|beendet|abgeschlossen am|ausgelesen am|fertig am|enddatum|abschlussdatum|ende|lu le|termine le|fini le|date de lecture|date de fin|fin de lecture|fin|"
     "leido el|terminado el|fecha de lectura|fecha de fin|fecha de finalizacion|fin de lectura|letto il|finito il|data di lettura|data lettura|data di fine|data fine|fine|lido em|terminado em|"
     "concluido em|data de leitura|data de conclusao|fim|"},
    {TableField::Started, "started", "|date started|start date|class start time|started on|started reading|started at|start|",
     "|begonnen op|begonnen am|angefangen am|startdatum|beginn|commence le|date de debut|debut|empezado el|fecha de inicio|inicio|iniziato il|data di inizio|data inizio|inizio|iniciado em|"
     "data de inicio|"},
    {TableField::MyRating, "my_rating", "|star rating|your rating|my ratings|my score|my rating 5|my rating 10|",
     "|mijn beoordeling|mijn waardering|meine bewertung|meine note|ma note|mon evaluation|mi valoracion|mi puntuacion|mi calificacion|mi nota|la mia valutazione|mia valutazione|il mio voto|minha avaliacao|minha nota|"},
    {TableField::MyPrice, "my_price", ""},
    {TableField::MyCurrency, "my_currency", ""},
    {TableField::MyUrl, "my_url", ""},
    {TableField::HoursLogged, "hours_logged", ""},
    {TableField::Note, "note",
     "|notes|my review|review|comment|comments|selection|extended|review content|review text|my notes|remarks|",
     "|notitie|notities|opmerking|opmerkingen|notiz|notizen|bemerkung|bemerkungen|kommentar|rezension|anmerkung|anmerkungen|remarque|remarques|commentaire|commentaires|mon avis|notas|nota|comentario|comentarios|resena|"
     "observaciones|commento|commenti|recensione|comentario|observacoes|resenha|"},
    {TableField::MoreNote, "more_note", "|private notes|private comment|"},
    {TableField::OtherNote, "other_note", ""},
    {TableField::Content, "content", ""},
};

constexpr std::size_t firstKept = static_cast<std::size_t>(TableField::FirstKept);
static_assert(std::size(meanings) == firstKept);

const Meaning* meaningNamed(std::string_view name) {
    const auto* found = std::find_if(std::begin(meanings), std::end(meanings), [&](const auto& meaning) { return meaning.name == name; });
    return found == std::end(meanings) ? nullptr : found;
}

std::vector<Meaning> allMeanings() {
    std::vector<Meaning> all(std::begin(meanings), std::end(meanings));
    for (const auto& field : db::keptFields)
        if (const auto plain = plainTableField(field))
            all.push_back({*plain, field.name, "", ""});
    return all;
}

std::optional<std::size_t> placeIn(std::string_view titles, const std::string& title) {
    const auto at = titles.find('|' + title + '|');
    return at == std::string_view::npos ? std::nullopt : std::optional(at + 1);
}

/// 0 for the field's own name, then by the order of the others; nothing when the title is another's.
std::optional<std::size_t> likeness(const Meaning& meaning, const std::string& title) {
    if (title.empty())
        return std::nullopt;
    if (title == plainColumn(meaning.name))
        return 0;
    if (const auto at = placeIn(meaning.others, title))
        return at;
    const auto at = placeIn(meaning.abroad, title);
    return at ? std::optional(meaning.others.size() + *at) : std::nullopt;
}

} // namespace

std::string_view tableFieldName(TableField field) {
    const auto* known = std::find_if(std::begin(meanings), std::end(meanings), [field](const auto& meaning) { return meaning.field == field; });
    return known != std::end(meanings) ? known->name : db::keptFields[static_cast<std::size_t>(field) - firstKept].name;
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
            columns.m_abroad = columns.m_abroad || *best > meaning.others.size();
            taken[column] = true;
        }
    }
    return columns;
}

std::optional<db::ItemKind> kindOfTitles(std::string_view title) {
    constexpr std::string_view courses = "|course|course title|course name|course full name|kurs|kurstitel|kursname|lehrgang|vollstandiger kursname|titre du cours|nom du cours|nom complet du cours|"
                                         "cours|titulo del curso|nombre del curso|nombre completo del curso|curso|titolo del corso|nome del corso|nome completo del corso|corso|titulo do curso|"
                                         "nome do curso|nome completo do curso|";
    constexpr std::string_view books = "|book title|title of book|buchtitel|buch|titre du livre|livre|titulo del libro|libro|titolo del libro|titulo do livro|livro|";
    const auto plain = plainColumn(title);
    if (placeIn(courses, plain))
        return db::ItemKind::Course;
    return placeIn(books, plain) ? std::optional(db::ItemKind::Book) : std::nullopt;
}

void TableColumns::set(TableField field, std::size_t column) {
    m_columns[placeOf(field)] = column;
}

void TableColumns::clear(TableField field) {
    m_columns[placeOf(field)] = none;
    m_constants.erase(field);
}

void TableColumns::setConstant(TableField field, std::string text) {
    m_constants[field] = std::move(text);
}

std::string_view TableColumns::constant(TableField field) const {
    const auto found = m_constants.find(field);
    return found == m_constants.end() ? std::string_view() : found->second;
}

std::optional<std::size_t> TableColumns::of(TableField field) const {
    const auto column = m_columns[placeOf(field)];
    return column == none ? std::nullopt : std::optional(column);
}

} // namespace waymark::app
