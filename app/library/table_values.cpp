// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_values.h"

#include "app/library/text.h"
#include "db/text/fold.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace waymark::app {

namespace {

struct Sign {
    std::string_view text;
    std::string_view code;
};
constexpr std::array<Sign, 17> signs{{{"US$", "USD"}, {"C$", "CAD"}, {"CA$", "CAD"}, {"A$", "AUD"}, {"€", "EUR"},
                                      {"£", "GBP"}, {"₹", "INR"}, {"Rs.", "INR"}, {"zł", "PLN"}, {"₽", "RUB"},
                                      {"₩", "KRW"}, {"₺", "TRY"}, {"CHF", "CHF"}, {"kr", ""}, {"¥", ""},
                                      {"$", ""}, {"Fr.", "CHF"}}};

std::optional<std::string> currencyIn(std::string& amount) {
    for (const auto& sign : signs)
        if (const auto at = amount.find(sign.text); at != std::string::npos) {
            amount.erase(at, sign.text.size());
            return std::string(sign.code);
        }
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto begin = std::find_if(amount.begin(), amount.end(), isLetter);
    const auto end = std::find_if_not(begin, amount.end(), isLetter);
    if (end - begin != 3)
        return std::nullopt;
    std::string code(begin, end);
    amount.erase(begin, end);
    std::transform(code.begin(), code.end(), code.begin(),
                   [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    return code;
}

} // namespace

CellValue<db::Money> cellMoney(std::string_view text, std::string_view currency, DecimalMark mark) {
    std::string amount(trimmed(text));
    if (amount.empty())
        return {};
    std::string code(trimmed(currency));
    for (const std::string_view word : {"free", "gratis", "kostenlos", "kostenfrei", "umsonst", "gratuit", "gratuito", "gratuita", "free of charge"})
        if (lowered(amount) == word)
            return {db::Money{0, {code.size() == 3 ? code : "USD"}}, {}};
    if (const auto found = currencyIn(amount); found && code.empty())
        code = *found;
    const auto value = db::foreignNumber(amount, mark);
    if (!value || *value < 0)
        return {{}, Fault::Money};
    if (code.size() != 3)
        return {{}, Fault::Currency};
    return {db::Money{*value, {code}}, {}};
}

namespace {

/// Without the pictures that people put before a word.
std::string_view withoutSigns(std::string_view word) {
    word = trimmed(word);
    for (auto rest = word; !rest.empty();) {
        const auto point = db::takePoint(rest);
        if (db::isWordLetter(point))
            return word;
        word = rest;
    }
    return word;
}

/// "★★★★☆": how many are filled; 0: there are no stars.
int starsIn(std::string_view text) {
    int stars = 0;
    while (!text.empty()) {
        const auto point = db::takePoint(text);
        stars += point == 0x2605 || point == 0x2b50 ? 1 : 0;
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

std::optional<db::KeptStatus> statusOfWord(std::string_view word) {
    using enum db::KeptStatus;
    constexpr std::array<std::pair<std::string_view, db::KeptStatus>, 96> words{{
        {"want", Want}, {"to read", Want}, {"want to read", Want}, {"unread", Want}, {"wishlist", Want},
        {"want to take", Want}, {"planned", Want}, {"plan to read", Want}, {"not started", Want}, {"saved", Want},
        {"todo", Want}, {"to do", Want}, {"toread", Want}, {"later", Want}, {"yet to start", Want}, {"owned to read", Want}, {"inbox", Want}, {"new", Want},
        {"doing", Doing}, {"currently reading", Doing}, {"reading", Doing}, {"in progress", Doing}, {"started", Doing},
        {"active", Doing}, {"enrolled", Doing}, {"ongoing", Doing}, {"taking", Doing}, {"paused", Doing}, {"current", Doing},
        {"inprogress", Doing},
        {"done", Done}, {"read", Done}, {"finished", Done}, {"completed", Done}, {"complete", Done}, {"archive", Done},
        {"archived", Done}, {"passed", Done}, {"read but unowned", Done}, {"certified", Done}, {"already read", Done},
        {"dropped", Dropped}, {"did not finish", Dropped}, {"dnf", Dropped}, {"abandoned", Dropped}, {"gave up", Dropped},
        {"unenrolled", Dropped}, {"stopped", Dropped}, {"failed", Dropped},
        {"will lesen", Want}, {"zu lesen", Want}, {"ungelesen", Want}, {"wunschliste", Want}, {"geplant", Want}, {"merken", Want},
        {"a lire", Want}, {"non lu", Want}, {"envie de lire", Want}, {"por leer", Want}, {"quiero leer", Want}, {"pendiente", Want},
        {"da leggere", Want}, {"para ler", Want}, {"quero ler", Want}, {"te lezen", Want},
        {"lese gerade", Doing}, {"lese ich gerade", Doing}, {"begonnen", Doing}, {"angefangen", Doing}, {"lauft", Doing}, {"in arbeit", Doing},
        {"en cours", Doing}, {"en cours de lecture", Doing}, {"leyendo", Doing}, {"en curso", Doing}, {"en progreso", Doing},
        {"in lettura", Doing}, {"in corso", Doing}, {"lendo", Doing}, {"bezig", Doing},
        {"gelesen", Done}, {"fertig", Done}, {"beendet", Done}, {"abgeschlossen", Done}, {"erledigt", Done}, {"lu", Done}, {"termine", Done},
        {"leido", Done}, {"terminado", Done}, {"completado", Done}, {"letto", Done}, {"completato", Done}, {"lido", Done},
        {"abgebrochen", Dropped}, {"abandonne", Dropped}, {"abandonado", Dropped},
    }};
    std::string plain = db::fold(withoutSigns(word), db::Strength::Accents);
    std::replace_if(plain.begin(), plain.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == plain; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

std::optional<db::KeptStatus> statusOfProgress(std::string_view text) {
    text = trimmed(text);
    const bool percent = text.ends_with('%');
    const auto value = db::foreignNumber(percent ? text.substr(0, text.size() - 1) : text, DecimalMark::Point);
    if (!value || *value < 0)
        return std::nullopt;
    const bool share = !percent && *value <= 1 && text.find_first_of(".,") != std::string_view::npos;
    return *value == 0                        ? db::KeptStatus::Want
           : *value >= (share ? 1.0 : 100.0) ? db::KeptStatus::Done
                                              : db::KeptStatus::Doing;
}

CellValue<int> cellRating(std::string_view text, double best, DecimalMark mark) {
    if (trimmed(text).empty())
        return {};
    if (const int stars = starsIn(text); stars > 0)
        return {std::min(stars, 5), {}};
    const auto plain = withoutRatingWords(text);
    text = plain;
    const auto slash = text.find('/'); // "4/5", "8 / 10"
    const auto value = db::foreignNumber(text.substr(0, slash), mark);
    if (slash != std::string_view::npos)
        best = db::foreignNumber(text.substr(slash + 1), mark).value_or(best);
    if (!value)
        return {{}, Fault::Number};
    if (*value < 0 || *value > best || best <= 0)
        return {{}, Fault::Rating};
    if (*value == 0)
        return {};
    return {std::max(1, static_cast<int>(std::floor(*value / best * 5 + 0.5))), {}};
}

std::optional<bool> yesOrNo(std::string_view text) {
    const auto word = lowered(trimmed(text));
    for (const std::string_view yes : {"yes", "true", "1", "y"})
        if (word == yes)
            return true;
    for (const std::string_view no : {"no", "false", "0", "n"})
        if (word == no)
            return false;
    return std::nullopt;
}

} // namespace waymark::app
