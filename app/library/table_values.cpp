// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_values.h"

#include "app/library/text.h"
#include "db/records/stated_values.h"
#include "db/text/fold.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace waymark::app {

CellValue<db::Money> cellMoney(std::string_view text, std::string_view currency, DecimalMark mark, std::string_view dollar) {
    text = trimmed(text);
    if (text.empty())
        return {};
    auto money = db::moneyOf(text, currency, {mark, dollar});
    if (!money || money->amount < 0)
        return {{}, Fault::Money};
    auto& code = money->currency.code;
    if (code.size() != 3 && money->amount == 0) // "free", "$0.00" and "0" are so in any
        code = "USD";
    return code.size() == 3 ? CellValue<db::Money>{money, {}} : CellValue<db::Money>{{}, Fault::Currency};
}

namespace {

/// The letters alone: a status is the same with a blank, a hyphen or a tick in or beside it.
std::string lettersOf(std::string_view word) {
    std::string letters;
    for (auto rest = word; !rest.empty();)
        if (const auto point = db::takePoint(rest); db::isWordLetter(point))
            db::appendUtf8(letters, point);
    return letters;
}

/// A tick and nothing else.
bool isTick(std::string_view word) {
    bool tick = false;
    for (auto rest = trimmed(word); !rest.empty();) {
        const auto point = db::takePoint(rest);
        const bool form = point == 0xfe0e || point == 0xfe0f; // how the sign is drawn
        if (!form && point != 0x2705 && point != 0x2713 && point != 0x2714 && point != 0x2611)
            return false;
        tick = true;
    }
    return tick;
}

/// "★★★★☆", "★★★½": how many are filled; 0: there are no stars.
double starsIn(std::string_view text) {
    double stars = 0;
    while (!text.empty()) {
        const auto point = db::takePoint(text);
        const bool half = point == 0xbd || point == 0x2be8 || point == 0x2bea;
        stars += point == 0x2605 || point == 0x2b50 ? 1 : half && stars > 0 ? 0.5 : 0;
    }
    return stars;
}

/// "4 stars", "4,5 von 5", "8 out of 10" as "4", "4,5/5" and "8/10".
std::string withoutRatingWords(std::string_view text) {
    auto plain = lowered(trimmed(text));
    for (const std::string_view between : {" out of ", " von ", " sur ", " of ", " de ", " su "})
        plain = replaced(plain, between, "/");
    for (const std::string_view word : {"stars", "star", "sterne", "stern", "\xc3\xa9toiles", "\xc3\xa9toile", "estrellas", "stelle", "points", "punkte"})
        if (plain.ends_with(word))
            plain.resize(plain.size() - word.size());
    return std::string(trimmed(plain));
}

} // namespace

namespace {

using enum db::KeptStatus;
using StatusWord = std::pair<std::string_view, db::KeptStatus>;
constexpr auto statusWords = std::to_array<StatusWord>({
    {"want", Want}, {"to read", Want}, {"want to read", Want}, {"unread", Want}, {"wishlist", Want},
    {"want to take", Want}, {"planned", Want}, {"plan to read", Want}, {"not started", Want}, {"saved", Want},
    {"todo", Want}, {"later", Want}, {"yet to start", Want}, {"start course", Want}, {"interested", Want}, {"owned to read", Want}, {"inbox", Want}, {"new", Want},
    {"doing", Doing}, {"currently reading", Doing}, {"reading", Doing}, {"in progress", Doing}, {"started", Doing},
    {"active", Doing}, {"enrolled", Doing}, {"ongoing", Doing}, {"taking", Doing}, {"paused", Doing}, {"current", Doing},
    {"done", Done}, {"read", Done}, {"finished", Done}, {"completed", Done}, {"complete", Done}, {"archive", Done},
    {"archived", Done}, {"passed", Done}, {"read but unowned", Done}, {"certified", Done}, {"already read", Done},
    {"dropped", Dropped}, {"did not finish", Dropped}, {"dnf", Dropped}, {"abandoned", Dropped}, {"gave up", Dropped},
    {"unenrolled", Dropped}, {"stopped", Dropped}, {"stopped reading", Dropped}, {"failed", Dropped},
    {"will lesen", Want}, {"zu lesen", Want}, {"ungelesen", Want}, {"wunschliste", Want}, {"geplant", Want}, {"merken", Want},
    {"a lire", Want}, {"non lu", Want}, {"envie de lire", Want}, {"por leer", Want}, {"quiero leer", Want}, {"pendiente", Want},
    {"da leggere", Want}, {"para ler", Want}, {"quero ler", Want}, {"te lezen", Want},
    {"lese gerade", Doing}, {"lese ich gerade", Doing}, {"begonnen", Doing}, {"angefangen", Doing}, {"lauft", Doing}, {"in arbeit", Doing},
    {"en cours", Doing}, {"en cours de lecture", Doing}, {"leyendo", Doing}, {"en curso", Doing}, {"en progreso", Doing},
    {"in lettura", Doing}, {"in corso", Doing}, {"lendo", Doing}, {"bezig", Doing},
    {"gelesen", Done}, {"fertig", Done}, {"beendet", Done}, {"abgeschlossen", Done}, {"erledigt", Done}, {"lu", Done}, {"termine", Done},
    {"leido", Done}, {"terminado", Done}, {"completado", Done}, {"letto", Done}, {"completato", Done}, {"lido", Done},
    {"abgebrochen", Dropped}, {"abandonne", Dropped}, {"abandonado", Dropped},
    {"tbr", Want}, {"to be read", Want}, {"möchte ich lesen", Want}, {"möchte lesen", Want}, {"nicht begonnen", Want}, {"vorgemerkt", Want},
    {"liste de souhaits", Want}, {"pas commencé", Want}, {"prévu", Want}, {"lista de deseos", Want}, {"no empezado", Want}, {"no iniciado", Want},
    {"pendiente de leer", Want}, {"lista dei desideri", Want}, {"non iniziato", Want}, {"da iniziare", Want}, {"não iniciado", Want},
    {"lista de desejos", Want}, {"pendente", Want},
    {"on hold", Doing}, {"reading now", Doing}, {"now reading", Doing}, {"am lesen", Doing}, {"pausiert", Doing}, {"unterbrochen", Doing},
    {"en pause", Doing}, {"en lecture", Doing}, {"lecture en cours", Doing}, {"commencé", Doing}, {"estoy leyendo", Doing}, {"cursando", Doing},
    {"en proceso", Doing}, {"en pausa", Doing}, {"empezado", Doing}, {"iniciado", Doing}, {"sto leggendo", Doing}, {"iniziato", Doing}, {"in pausa", Doing},
    {"em andamento", Doing}, {"em curso", Doing}, {"em pausa", Doing},
    {"habe ich gelesen", Done}, {"bestanden", Done}, {"absolviert", Done}, {"j'ai lu", Done}, {"fini", Done}, {"achevé", Done},
    {"acabado", Done}, {"finalizado", Done}, {"aprobado", Done}, {"finito", Done}, {"concluso", Done}, {"concluído", Done},
    {"wants to read", Want}, {"is reading", Doing}, {"have read", Done}, {"has read", Done}, {"up next", Want}, {"not read", Want}, {"not begun", Want},
    {"wil ik lezen", Want}, {"verlanglijst", Want}, {"niet begonnen", Want}, {"aan het lezen", Doing}, {"gelezen", Done}, {"afgerond", Done},
    {"voltooid", Done}, {"gestopt", Dropped}, {"afgebroken", Dropped},
    {"nicht beendet", Dropped}, {"aufgegeben", Dropped}, {"arrêté", Dropped}, {"dejado", Dropped}, {"abbandonato", Dropped}, {"interrotto", Dropped},
});

/// By their letters.
const std::map<std::string, db::KeptStatus>& statusesByWord() {
    static const auto known = [] {
        std::map<std::string, db::KeptStatus> all;
        for (const auto& [word, status] : statusWords)
            all.emplace(lettersOf(db::fold(word, db::Strength::Accents)), status);
        return all;
    }();
    return known;
}

} // namespace

std::optional<db::KeptStatus> statusOfWord(std::string_view word) {
    if (isTick(word))
        return db::KeptStatus::Done;
    for (const std::string_view crossed : {"❌", "✗", "✘", "☐", "⬜"})
        if (word.find(crossed) != std::string_view::npos)
            return std::nullopt;
    const auto found = statusesByWord().find(lettersOf(db::fold(word, db::Strength::Accents)));
    return found == statusesByWord().end() ? std::nullopt : std::optional(found->second);
}

std::optional<db::KeptStatus> statusOfProgress(std::string_view text) {
    text = trimmed(text);
    const bool percent = text.find('%') != std::string_view::npos; // "45% complete"
    const auto value = db::foreignNumber(text.substr(0, text.find('%')), DecimalMark::Point);
    if (!value || *value < 0)
        return std::nullopt;
    const bool share = !percent && *value <= 1 && text.find_first_of(".,") != std::string_view::npos;
    return *value == 0                        ? db::KeptStatus::Want
           : *value >= (share ? 1.0 : 100.0) ? db::KeptStatus::Done
                                              : db::KeptStatus::Doing;
}

CellValue<double> cellScore(std::string_view text, double best, DecimalMark mark) {
    if (trimmed(text).empty())
        return {};
    const bool drawn = text.find_first_of("0123456789") == std::string_view::npos; // "4.7 ★" is a number with its sign
    if (const double stars = drawn ? starsIn(text) : 0; stars > 0)
        return {std::min(stars, 5.0), {}};
    const auto plain = replaced(replaced(replaced(withoutRatingWords(text), "★", ""), "⭐", ""), "½", ".5");
    const auto slash = std::min(plain.find('/'), plain.size()); // "4/5", "8 / 10"
    const bool percent = plain.ends_with('%');
    const auto value = db::foreignNumber(std::string_view(plain).substr(0, std::min(slash, plain.size() - (percent ? 1U : 0U))), mark);
    if (percent && slash == plain.size())
        best = 100;
    else if (slash < plain.size())
        best = db::foreignNumber(plain.substr(slash + 1), mark).value_or(best);
    if (!value)
        return {{}, Fault::Number};
    if (*value < 0 || *value > best || best <= 0)
        return {{}, Fault::Rating};
    return {best == 5 ? *value : *value / best * 5, {}};
}

CellValue<int> cellRating(std::string_view text, double best, DecimalMark mark) {
    const auto score = cellScore(text, best, mark);
    if (score.fault || !score.value || *score.value == 0)
        return {{}, score.fault};
    return {std::max(1, static_cast<int>(std::floor(*score.value + 0.5))), {}};
}

std::optional<bool> yesOrNo(std::string_view text) {
    const auto word = lowered(trimmed(text));
    for (const std::string_view yes : {"yes", "true", "1", "y", "checked", "ja", "sí", "si", "sì", "oui", "sim"})
        if (word == yes)
            return true;
    for (const std::string_view no : {"no", "false", "0", "n", "unchecked", "nein", "non", "nee", "não", "nao"})
        if (word == no)
            return false;
    return std::nullopt;
}

} // namespace waymark::app
