// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/record_faults.h"

#include "db/records/day.h"
#include "db/records/enum_array.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace waymark::db {

namespace {

bool allDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool allCapitals(std::string_view text, std::size_t length) {
    return text.size() == length &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isUrl(std::string_view text) {
    const bool known = text.starts_with("https://") || text.starts_with("http://");
    return known && text.find_first_of(" \"<>\\\x7f") == std::string_view::npos &&
           text.find_first_of("/?#:@", text.find('/') + 2) > text.find('/') + 2 &&
           text.find('/') + 2 < text.size() && std::none_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20;
           });
}

bool isSixDigits(std::string_view text) {
    return text.size() == 7 && allDigits(text.substr(0, 2)) && text[2] == '-' && allDigits(text.substr(3));
}

bool isSoc(std::string_view text) {
    return text.size() == 10 && allDigits(text.substr(0, 2)) && text[2] == '-' &&
           allDigits(text.substr(3, 4)) && text[7] == '.' && allDigits(text.substr(8));
}

bool isPeriod(const std::string& text) {
    return isYear(text) || isMonth(text) ||
           (text.size() == 9 && text[4] == '-' && isYear(text.substr(0, 4)) && isYear(text.substr(5)) &&
            text.substr(0, 4) <= text.substr(5));
}

std::string inQuotes(std::string_view text) {
    return "'" + std::string(text) + "'";
}

Fault unlessKey(std::string_view key, ItemKind kind) {
    if (kindOfKey(key) == kind)
        return std::nullopt;
    return inQuotes(key) + " is not a " + std::string(itemKindName(kind)) + " key";
}

Fault unlessCurrency(const Currency& currency) {
    if (allCapitals(currency.code, 3))
        return std::nullopt;
    return "currency " + inQuotes(currency.code) + " is not a code of three capital letters";
}

Fault unlessWithin(std::optional<double> value, double low, double high, std::string_view name) {
    if (!value || (std::isfinite(*value) && *value >= low && *value <= high))
        return std::nullopt;
    const auto plain = [](double number) { return std::to_string(static_cast<long long>(number)); };
    return std::string(name) + " is not between " + plain(low) + " and " + plain(high);
}

Fault unlessAbove(std::optional<double> value, std::string_view name) {
    if (!value || (std::isfinite(*value) && *value > 0))
        return std::nullopt;
    return std::string(name) + " is not above zero";
}

Fault whenEmpty(std::string_view text, std::string_view name) {
    if (!text.empty())
        return std::nullopt;
    return std::string(name) + " is empty";
}

Fault unlessUrl(std::string_view url) {
    if (url.empty() || isUrl(url))
        return std::nullopt;
    return "url " + inQuotes(url) + " is not an http or https address";
}

Fault unlessDay(const std::string& text) {
    if (text.empty() || isDay(text))
        return std::nullopt;
    return "checked " + inQuotes(text) + " is not a day (YYYY-MM-DD)";
}

/// The first fault of several checks.
template <class... Faults>
Fault first(Faults&&... faults) {
    Fault found;
    static_cast<void>(((found = std::forward<Faults>(faults), found.has_value()) || ...));
    return found;
}

struct Named {
    std::optional<double> value;
    std::string_view name;
};

/// Each figure given is above zero and not below the one before it.
template <std::size_t N>
Fault unlessRising(const std::array<Named, N>& figures) {
    const Named* before = nullptr;
    for (const Named& figure : figures) {
        if (!figure.value)
            continue;
        if (Fault fault = unlessAbove(figure.value, figure.name))
            return fault;
        if (before && *before->value > *figure.value)
            return std::string(figure.name) + " is below " + std::string(before->name);
        before = &figure;
    }
    return std::nullopt;
}

Fault unlessKindOfPlace(const Place& place) {
    const std::string prefix = place.key.text().substr(0, place.key.text().find(':'));
    constexpr EnumArray<PlaceKind, std::string_view> names = {"metro",  "nonmetro", "state",
                                                              "region", "country",  "city"};
    if (prefix == names[place.kind])
        return std::nullopt;
    return "kind is not the one that the key " + inQuotes(place.key.text()) + " names";
}

} // namespace

Fault faultOf(const Source& source) {
    return first(whenEmpty(source.id, "id"), whenEmpty(source.publisher, "publisher"),
                 whenEmpty(source.title, "title"), whenEmpty(source.licence, "licence"),
                 unlessUrl(source.url));
}

Fault faultOf(const CareerGroup& group) {
    if (group.code.size() != 2 || !allDigits(group.code))
        return "code " + inQuotes(group.code) + " is not a SOC major group of two digits";
    return whenEmpty(group.name, "name");
}

Fault faultOf(const Career& career) {
    if (Fault fault = first(unlessKey(career.key.text(), ItemKind::Career), whenEmpty(career.title, "title")))
        return fault;
    if (!isSoc(career.socCode))
        return "soc " + inQuotes(career.socCode) + " does not look like 15-1252.00";
    if (career.jobZone && (*career.jobZone < 1 || *career.jobZone > 5))
        return "job_zone is not between 1 and 5";
    if (career.kind == CareerKind::Specialisation && !career.parent)
        return "a specialisation without parent";
    if (career.kind == CareerKind::Occupation && career.parent)
        return "an occupation with a parent";
    return std::nullopt;
}

Fault faultOf(const Skill& skill) {
    return first(unlessKey(skill.key.text(), ItemKind::Skill), whenEmpty(skill.name, "name"));
}

Fault faultOf(const CareerSkill& need) {
    if (need.importanceWithheld && need.importance)
        return "an importance that is withheld (flag I) must be left empty";
    if ((need.levelWithheld || need.levelNotRelevant) && need.level)
        return "a level that is withheld or not relevant (flags L, N) must be left empty";
    return first(unlessWithin(need.importance, 1, 5, "importance"), unlessWithin(need.level, 0, 7, "level"));
}

Fault faultOf(const CareerInterests& interests) {
    for (const double rating : interests.ratings)
        if (Fault fault = unlessWithin(rating, 1, 7, "an interest"))
            return fault;
    if (interests.highPoints.find_first_not_of("RIASEC") != std::string::npos ||
        interests.highPoints.size() > 6)
        return "high " + inQuotes(interests.highPoints) + " holds other letters than RIASEC";
    return std::nullopt;
}

Fault faultOf(const EducationShare& share) {
    if (share.level < 1 || share.level > 12)
        return "level is not between 1 and 12";
    if (share.people && *share.people < 1)
        return "n is below 1";
    return unlessWithin(share.share, 0, 100, "share");
}

Fault faultOf(const CareerRelation& relation) {
    if (relation.rank < 1)
        return "rank is below 1";
    return std::nullopt;
}

Fault faultOf(const Place& place) {
    if (Fault fault = first(unlessKey(place.key.text(), ItemKind::Place), whenEmpty(place.name, "name"),
                            unlessKindOfPlace(place), unlessCurrency(place.currency)))
        return fault;
    if (!allCapitals(place.country, 2))
        return "country " + inQuotes(place.country) + " is not a code of two capital letters";
    if (place.latitude.has_value() != place.longitude.has_value())
        return "latitude and longitude are given only together";
    return first(unlessWithin(place.latitude, -90, 90, "latitude"),
                 unlessWithin(place.longitude, -180, 180, "longitude"));
}

Fault faultOf(const Salary& salary) {
    const PayFigures& f = salary.figures;
    if (Fault fault = unlessCurrency(salary.currency))
        return fault;
    if (!isPeriod(salary.period))
        return "period " + inQuotes(salary.period) + " is not YYYY, YYYY-MM or YYYY-YYYY";
    if (!f.mean && !f.p10 && !f.p25 && !f.median && !f.p75 && !f.p90 && !f.entry && !f.experienced &&
        !salary.topCode)
        return "no figure at all";
    if (salary.areasSharing < 1)
        return "areas_sharing is below 1";
    if ((salary.employment && *salary.employment < 0) || (salary.sampleSize && *salary.sampleSize < 0))
        return "a number of people below zero";
    return first(
        unlessRising<5>(
            {{{f.p10, "p10"}, {f.p25, "p25"}, {f.median, "median"}, {f.p75, "p75"}, {f.p90, "p90"}}}),
        unlessRising<3>({{{f.entry, "entry"}, {f.mean, "mean"}, {f.experienced, "experienced"}}}),
        unlessAbove(salary.topCode, "top_code"));
}

Fault faultOf(const PaidOccupation& occupation) {
    if (!isSixDigits(occupation.code))
        return "code " + inQuotes(occupation.code) + " does not look like 15-1252";
    for (const std::string& member : occupation.members)
        if (!isSixDigits(member))
            return "member " + inQuotes(member) + " does not look like 15-1252";
    return whenEmpty(occupation.title, "title");
}

Fault faultOf(const FieldOfStudy& field) {
    const std::string& code = field.code;
    const bool family = code.size() == 2 && allDigits(code);
    if (!family &&
        (code.size() != 7 || code[2] != '.' || !allDigits(code.substr(0, 2)) || !allDigits(code.substr(3))))
        return "code " + inQuotes(code) + " does not look like 11.0701";
    return whenEmpty(field.title, "title");
}

Fault faultOf(const ExchangeRate& rate) {
    if (!isMonth(rate.period))
        return "period " + inQuotes(rate.period) + " is not a month (YYYY-MM)";
    return first(unlessCurrency(rate.currency), unlessAbove(rate.perUsd, "per_usd"));
}

Fault faultOf(const PriceLevel& level) {
    if (level.year < 1900 || level.year > 2200)
        return "year is not a year";
    constexpr std::string_view known[] = {"ppp-gdp",     "rpp-all",       "rpp-goods",
                                          "rpp-housing", "rpp-utilities", "rpp-other"};
    if (std::find(std::begin(known), std::end(known), level.series) == std::end(known))
        return "unknown series " + inQuotes(level.series);
    return unlessAbove(level.value, "value");
}

Fault faultOf(const Topic& topic) {
    return first(unlessKey(topic.key.text(), ItemKind::Topic), whenEmpty(topic.name, "name"));
}

Fault faultOf(const Course& course) {
    if (Fault fault = first(unlessKey(course.key.text(), ItemKind::Course), whenEmpty(course.title, "title"),
                            unlessUrl(course.url), unlessDay(course.lastChecked)))
        return fault;
    if (!course.level.empty() && course.level != "introductory" && course.level != "intermediate" &&
        course.level != "advanced")
        return "level " + inQuotes(course.level) + " is not introductory, intermediate or advanced";
    if (course.price)
        if (Fault fault = first(unlessCurrency(course.price->currency),
                                unlessWithin(course.price->amount, 0, 1e9, "price")))
            return fault;
    if (course.year && (*course.year < 1000 || *course.year > 2200))
        return "year is not a year";
    return first(unlessAbove(course.hours, "hours"), unlessWithin(course.rating, 0, 5, "rating"));
}

Fault faultOf(const Book& book) {
    if (Fault fault = first(unlessKey(book.key.text(), ItemKind::Book), whenEmpty(book.title, "title"),
                            unlessUrl(book.url), unlessDay(book.lastChecked)))
        return fault;
    if (!book.isbn.empty() && (book.isbn.size() != 13 || !allDigits(book.isbn)))
        return "isbn " + inQuotes(book.isbn) + " is not thirteen digits";
    if (book.year && (*book.year < 1000 || *book.year > 2200))
        return "year is not a year";
    return std::nullopt;
}

} // namespace waymark::db
