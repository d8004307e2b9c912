// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of stated_values.h: levels, languages, licences, currencies, titles of columns, and the numbers that are names.
#include "db/records/stated_values.h"

#include "db/text/ascii.h"
#include "db/text/bars.h"

#include <algorithm>
#include <utility>

namespace waymark::db {

std::optional<std::string> levelOf(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> levels[] = {{"introductory", "introductory"},
                                                                        {"beginner", "introductory"},
                                                                        {"beginners", "introductory"},
                                                                        {"basic", "introductory"},
                                                                        {"basics", "introductory"},
                                                                        {"entry", "introductory"},
                                                                        {"introduction", "introductory"},
                                                                        {"elementary", "introductory"},
                                                                        {"foundation", "introductory"},
                                                                        {"novice", "introductory"},
                                                                        {"intermediate", "intermediate"},
                                                                        {"advanced", "advanced"},
                                                                        {"expert", "advanced"},
                                                                        {"all", ""},
                                                                        {"all levels", ""},
                                                                        {"any", ""},
                                                                        {"mixed", ""},
                                                                        {"not calibrated", ""},
                                                                        {"", ""}};
    std::string small = lowered(trimmed(text));
    if (small.ends_with(" level") && small != "all level")
        small.resize(small.size() - 6);
    for (const auto& [word, level] : levels)
        if (word == small)
            return std::string(level);
    return std::nullopt;
}

namespace {

/// English names and what catalogs of libraries write, with the tag of each.
constexpr std::pair<std::string_view, std::string_view> languages[] = {
    {"arabic", "ar"},
    {"bengali", "bn"},
    {"bulgarian", "bg"},
    {"catalan", "ca"},
    {"chinese", "zh"},
    {"croatian", "hr"},
    {"czech", "cs"},
    {"danish", "da"},
    {"dutch", "nl"},
    {"english", "en"},
    {"estonian", "et"},
    {"finnish", "fi"},
    {"french", "fr"},
    {"german", "de"},
    {"greek", "el"},
    {"hebrew", "he"},
    {"hindi", "hi"},
    {"hungarian", "hu"},
    {"indonesian", "id"},
    {"italian", "it"},
    {"japanese", "ja"},
    {"korean", "ko"},
    {"latvian", "lv"},
    {"lithuanian", "lt"},
    {"malay", "ms"},
    {"norwegian", "no"},
    {"persian", "fa"},
    {"polish", "pl"},
    {"portuguese", "pt"},
    {"romanian", "ro"},
    {"russian", "ru"},
    {"serbian", "sr"},
    {"slovak", "sk"},
    {"slovenian", "sl"},
    {"spanish", "es"},
    {"swedish", "sv"},
    {"tamil", "ta"},
    {"telugu", "te"},
    {"thai", "th"},
    {"turkish", "tr"},
    {"ukrainian", "uk"},
    {"urdu", "ur"},
    {"vietnamese", "vi"},
    {"simplified chinese", "zh"},
    {"brazilian portuguese", "pt-BR"},
    {"portuguese (brazil)", "pt-BR"},
    {"mandarin", "zh"},
    // The three letters of libraries (MARC).
    {"ara", "ar"},
    {"bul", "bg"},
    {"cat", "ca"},
    {"chi", "zh"},
    {"cze", "cs"},
    {"dan", "da"},
    {"dut", "nl"},
    {"eng", "en"},
    {"fin", "fi"},
    {"fre", "fr"},
    {"ger", "de"},
    {"gre", "el"},
    {"heb", "he"},
    {"hin", "hi"},
    {"hun", "hu"},
    {"ind", "id"},
    {"ita", "it"},
    {"jpn", "ja"},
    {"kor", "ko"},
    {"nor", "no"},
    {"per", "fa"},
    {"pol", "pl"},
    {"por", "pt"},
    {"rum", "ro"},
    {"rus", "ru"},
    {"spa", "es"},
    {"swe", "sv"},
    {"tha", "th"},
    {"tur", "tr"},
    {"ukr", "uk"},
    {"vie", "vi"}};

} // namespace

std::optional<std::string> languageOf(std::string_view text) {
    text = trimmed(text);
    const std::string small = lowered(text);
    for (const auto& [name, tag] : languages)
        if (name == small)
            return std::string(tag);
    // "en", "en-US", "zh_Hans": subtags of one to eight letters and digits, the first of two or three
    // letters.
    std::string tag;
    for (const char c : text)
        tag.push_back(c == '_' ? '-' : c);
    const std::size_t first = std::min(tag.find('-'), tag.size());
    if (first < 2 || first > 3 || tag.size() > 35 || tag.back() == '-' ||
        tag.find("--") != std::string::npos ||
        !std::all_of(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(first), isLetter) ||
        !std::all_of(tag.begin(), tag.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; }))
        return std::nullopt;
    return tag;
}

std::string licenceOf(std::string_view text) {
    text = trimmed(text);
    constexpr std::string_view host = "creativecommons.org/";
    const std::size_t at = text.find(host);
    if (!text.starts_with("http") || at == std::string_view::npos)
        return oneLine(text);
    std::string_view rest = text.substr(at + host.size());
    if (rest.starts_with("publicdomain/zero"))
        return "CC0";
    if (!rest.starts_with("licenses/"))
        return std::string(text);
    rest.remove_prefix(9);
    const std::size_t end = std::min(rest.find('/'), rest.size());
    std::string name = "CC ";
    for (const char c : rest.substr(0, end))
        name.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const std::string_view version = rest.substr(0, std::min(rest.find('/'), rest.size()));
    return version.empty() ? name : name + ' ' + std::string(version);
}

std::string addressOf(std::string_view text) {
    text = trimmed(text);
    if (text.empty())
        return {};
    std::string address;
    if (text.starts_with("//"))
        address = "https:";
    else if (text.starts_with("www."))
        address = "https://";
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '\x7f')
            address.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
        else
            address.push_back(c);
    }
    return address;
}

namespace {

struct CurrencySign {
    std::string_view text;
    std::string_view code; ///< empty: of several currencies
};
/// The longer first: "US$" holds "$".
constexpr CurrencySign currencySigns[] = {
    {"US$", "USD"}, {"CA$", "CAD"}, {"AU$", "AUD"}, {"NZ$", "NZD"}, {"HK$", "HKD"}, {"NT$", "TWD"}, {"MX$", "MXN"}, {"C$", "CAD"}, {"A$", "AUD"},
    {"R$", "BRL"},  {"S$", "SGD"},  {"€", "EUR"},   {"£", "GBP"},   {"₹", "INR"},   {"Rs.", "INR"}, {"zł", "PLN"},  {"₽", "RUB"}, {"₩", "KRW"},
    {"₺", "TRY"},   {"₫", "VND"},   {"₱", "PHP"},   {"฿", "THB"},   {"₪", "ILS"},   {"₦", "NGN"},   {"₴", "UAH"},  {"Kč", "CZK"}, {"Fr.", "CHF"},
    {"kr", ""},     {"¥", ""},      {"$", ""}};

/// Takes the sign or the three letters of a currency out of an amount; beside a sign of several only capitals are a code.
std::optional<std::string> takeCurrency(std::string& amount) {
    std::optional<std::string> code;
    for (const auto& [sign, meaning] : currencySigns)
        if (const auto at = amount.find(sign); at != std::string::npos) {
            amount.erase(at, sign.size());
            code = meaning;
            break;
        }
    const auto begin = std::find_if(amount.begin(), amount.end(), isLetter);
    const auto end = std::find_if_not(begin, amount.end(), isLetter);
    // Beside "$" only what is known: "COL$" is no code of three letters.
    const bool known = isBetweenBars("|USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP|UYU|DOP|SEK|NOK|DKK|ISK|JPY|CNY|", std::string(begin, end));
    if (end - begin != 3 || (code && (!code->empty() || !known)))
        return code;
    code = std::string(begin, end);
    amount.erase(begin, end);
    std::transform(code->begin(), code->end(), code->begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    return code;
}

bool isFreeWord(std::string_view word) {
    return isBetweenBars("|free|free of charge|gratis|kostenlos|kostenfrei|umsonst|gratuit|gratuite|gratuito|gratuita|", word);
}

/// "12,345.00", "19.99", "20": no comma behind the point and none that divides anything but thousands.
bool isWrittenWithPoint(std::string_view amount) {
    const auto comma = amount.rfind(',');
    const auto point = amount.find('.');
    const bool thousandsPoint = point != std::string_view::npos && trimmed(amount.substr(point + 1)).size() == 3;
    return !thousandsPoint && (comma == std::string_view::npos || (point != std::string_view::npos ? comma < point : trimmed(amount.substr(comma + 1)).size() == 3));
}

/// Words in small letters of a title, divided by whatever is no letter and before a capital: "durationMinutes" has two.
std::vector<std::string> wordsOfTitle(std::string_view title) {
    std::vector<std::string> words{""};
    char before = ' ';
    for (const char c : title) {
        const bool letter = isLetter(c) || static_cast<unsigned char>(c) >= 0x80;
        const bool hump = c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
        if ((hump || !letter) && !words.back().empty())
            words.emplace_back();
        if (letter)
            words.back() += lowered(std::string(1, c));
        before = c;
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

} // namespace

namespace {

bool hasTitle(const std::vector<std::string>& titles, const std::vector<std::string>& words) {
    return std::any_of(titles.begin(), titles.end(), [&](const auto& title) { return wordsOfTitle(title) == words; });
}

} // namespace

std::optional<Money> moneyOf(std::string_view text, std::string_view currency, const MoneyHabits& habits) {
    std::string code(trimmed(currency));
    const bool letters = code.size() == 3 && std::all_of(code.begin(), code.end(), isLetter);
    if (letters)
        std::transform(code.begin(), code.end(), code.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    const bool dollars = code == "$";
    if (std::string sign = code; !letters && !code.empty())
        if (const auto named = takeCurrency(sign); named && (dollars || !named->empty()))
            code = *named;
    std::string amount(trimmed(text));
    if (isFreeWord(lowered(amount)))
        return Money{0, Currency{code}};
    const auto said = takeCurrency(amount);
    const bool dollar = said ? said->empty() && (dollars || text.find('$') != std::string_view::npos) : dollars;
    if (code.empty())
        code = dollar && isWrittenWithPoint(amount) ? std::string(habits.dollar) : said.value_or("");
    for (const std::string_view none : {",-", ".-", ",–", ".–"}) // "49,-": no cents
        if (amount = trimmed(amount); amount.ends_with(none))
            amount.resize(amount.size() - none.size());
    const bool thousandths = isBetweenBars("|BHD|IQD|JOD|KWD|LYD|OMR|TND|", code); // the currencies of three decimals
    const auto value = (said || !code.empty()) && !thousandths ? foreignAmount(amount) : foreignNumber(amount, habits.mark);
    return value ? std::optional(Money{*value, Currency{code}}) : std::nullopt;
}

double unitsPerHour(std::string_view title, const std::vector<std::string>& titles) {
    const auto words = wordsOfTitle(title);
    const auto hours = [](const auto& word) { return isBetweenBars("|hour|hours|hrs|h|stunden|std|heures|horas|ore|", word); };
    if (words.empty() || std::any_of(words.begin(), words.end(), hours))
        return 1;
    if (isBetweenBars("|min|mins|minute|minutes|minuten|minutos|minuti|", words.back()))
        return 60;
    if (isBetweenBars("|sec|secs|seconds|sekunden|secondes|segundos|secondi|", words.back()))
        return 3600;
    const bool minutes = words == std::vector<std::string>{"course", "duration"} && hasTitle(titles, {"completion", "ratio"});
    return words == std::vector<std::string>{"length"} ? 0 : minutes ? 60 : 1;
}

std::string_view siteOfColumns(const std::vector<std::string>& titles) {
    return hasTitle(titles, {"num", "lectures"}) ? "https://www.udemy.com" : std::string_view();
}

} // namespace waymark::db
