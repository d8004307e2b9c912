// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/address.h"
#include "db/formats/frame/feed_keys.h"
#include "db/formats/frame/feed_values.h"
#include "db/formats/schema_org/schema_items.h"
#include "db/text/slug.h"

#include <algorithm>
#include <stdexcept>

namespace waymark::db {

namespace {

using json::Element;
using json::first;
using json::member;
using json::number;
using json::text;
using json::texts;

constexpr std::size_t mostTopics = 50;

std::optional<Element> memberOf(const std::optional<Element>& object, std::string_view name) {
    return object ? member(*object, name) : std::nullopt;
}

/// Reads an item's texts: our own as they are, those of others as one clean line.
class Words {
public:
    explicit Words(bool own)
        : m_own(own) {}
    std::string operator()(const std::optional<Element>& element) const { return clean(text(element)); }
    std::string list(const std::optional<Element>& element, std::string_view between) const {
        return clean(texts(element, between));
    }

private:
    std::string clean(std::string words) const { return m_own ? std::move(words) : oneLine(words); }
    bool m_own;
};

std::string addressIn(const Element& item) {
    for (const std::string_view name : {"url", "sameAs", "@id"}) {
        std::string address = addressOf(text(member(item, name)));
        if (address.starts_with("http://") || address.starts_with("https://") ||
            (name == "url" && !address.empty()))
            return address;
    }
    return {};
}

std::string languageIn(const Element& item, bool own) {
    const auto language = first(member(item, "inLanguage"));
    if (!language)
        return {};
    if (own)
        return text(language);
    for (const auto& name : {member(*language, "alternateName"), member(*language, "name"), language})
        if (auto tag = languageOf(text(name)))
            return *tag;
    return {};
}

std::string levelIn(const Element& item) {
    return levelOf(text(member(item, "educationalLevel"))).value_or("");
}

std::optional<double> hoursIn(const Element& item, const std::optional<Element>& instance) {
    for (const auto& length : {memberOf(instance, "courseWorkload"), member(item, "courseWorkload"),
                               member(item, "timeRequired"), memberOf(instance, "duration")}) {
        const auto hours = hoursOf(text(length));
        if (hours && *hours > 0)
            return hours;
    }
    return std::nullopt;
}

std::optional<Money> priceIn(const Element& item, const std::optional<Element>& instance) {
    auto offer = first(member(item, "offers"));
    if (!offer)
        offer = first(memberOf(instance, "offers"));
    if (!offer)
        return std::nullopt;
    const std::string currency = text(member(*offer, "priceCurrency"));
    for (const std::string_view name : {"price", "lowPrice"}) {
        const std::string written = text(member(*offer, name));
        if (trimmed(written).empty())
            continue;
        auto money = moneyOf(written, currency);
        if (!money)
            throw std::invalid_argument("the price '" + written + "' is not an amount");
        if (money->currency.code.empty() && money->amount != 0)
            throw std::invalid_argument("the price '" + written + "' has no currency (priceCurrency)");
        return money->currency.code.empty() ? std::nullopt : money;
    }
    return std::nullopt;
}

std::optional<bool> freeIn(const Element& item, const std::optional<Element>& instance, bool own) {
    const std::string said = text(member(item, "isAccessibleForFree"));
    if (!said.empty()) {
        const auto truth = truthOf(said);
        if (!truth)
            throw std::invalid_argument("isAccessibleForFree '" + said + "' is neither true nor false");
        return truth;
    }
    if (own)
        return std::nullopt;
    auto offer = first(member(item, "offers"));
    if (!offer)
        offer = first(memberOf(instance, "offers"));
    const std::string price = text(memberOf(offer, "price"));
    if (lowered(text(memberOf(offer, "category"))) == "free" || lowered(price) == "free" ||
        (!price.empty() && decimal(price) == 0.0))
        return true;
    return std::nullopt;
}

/// On the catalog's scale of 0 to 5.
std::optional<double> ratingIn(const Element& item) {
    const auto rating = first(member(item, "aggregateRating"));
    const auto value = number(memberOf(rating, "ratingValue"));
    const double best = number(memberOf(rating, "bestRating")).value_or(5);
    if (!value)
        return std::nullopt;
    if (best <= 0 || *value > best || *value < 0)
        throw std::invalid_argument("the rating " + shortest(*value) + " is not between 0 and " +
                                    shortest(best));
    return best == 5 ? *value : *value / best * 5;
}

std::optional<int> yearIn(const Element& item) {
    for (const std::string_view name : {"datePublished", "copyrightYear", "dateCreated"})
        if (const auto year = yearOf(text(member(item, name))))
            return year;
    return std::nullopt;
}

std::string checkedIn(const Element& item) {
    return text(memberOf(first(member(item, "mainEntityOfPage")), "lastReviewed")).substr(0, 10);
}

std::vector<CourseKey> prerequisitesIn(const Element& item) {
    std::vector<CourseKey> keys;
    json::forEach(member(item, "coursePrerequisites"), [&keys](const Element& needed) {
        if (const std::string id(json::id(needed)); kindOfKey(id) == ItemKind::Course)
            keys.push_back(CourseKey::trusted(id));
    });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// "A", "A and B", "A, B and C".
std::string enumerated(const std::optional<Element>& people, const Words& words) {
    std::vector<std::string> names;
    json::forEach(people, [&](const Element& one) {
        if (std::string name = words(one); !name.empty())
            names.push_back(std::move(name));
    });
    std::string all;
    for (std::size_t i = 0; i < names.size(); ++i)
        all.append(i == 0 ? "" : i + 1 == names.size() ? " and " : ", ").append(names[i]);
    return all;
}

/// bookFormat names a kind of book by an address, encodingFormat media types.
std::string formatsIn(const Element& item) {
    std::string formats = texts(member(item, "encodingFormat"), ", ");
    if (!formats.empty())
        return formats;
    std::string kind = text(member(item, "bookFormat"));
    if (const std::size_t slash = kind.rfind('/'); kind.starts_with("http") && slash != std::string::npos)
        kind.erase(0, slash + 1);
    return kind;
}

void addTopic(std::vector<NamedTopic>& topics, const Element& one) {
    const std::string id(json::id(one));
    const std::string name = oneLine(text(one.is_object() ? member(one, "name") : std::optional(one)));
    const auto key =
        kindOfKey(id) == ItemKind::Topic ? std::optional(TopicKey::trusted(id)) : topicNamed(name);
    const bool twice =
        std::any_of(topics.begin(), topics.end(), [&](const auto& topic) { return topic.key == key; });
    if (key && !twice && topics.size() < mostTopics)
        topics.push_back({*key, name});
}

} // namespace

Course courseOf(const Element& item) {
    const std::string id(json::id(item));
    const bool own = kindOfKey(id) == ItemKind::Course;
    const Words words(own);
    Course course;
    if (own)
        course.key = CourseKey::trusted(id);
    course.title = words(member(item, "name"));
    if (course.title.empty())
        throw std::invalid_argument("a Course without a name");
    course.url = addressIn(item);
    course.provider = words(member(item, "provider"));
    if (course.provider.empty() && !own)
        course.provider = hostOf(course.url);
    const auto instance =
        json::isA(item, "Course") ? first(member(item, "hasCourseInstance")) : std::optional(item);
    course.instructor = instance ? words.list(member(*instance, "instructor"), ", ") : std::string();
    course.language = languageIn(item, own);
    if (course.language.empty() && instance)
        course.language = languageIn(*instance, own);
    course.level = levelIn(item);
    course.hours = hoursIn(item, instance);
    course.price = priceIn(item, instance);
    course.free = freeIn(item, instance, own);
    course.rating = ratingIn(item);
    course.year = yearIn(item);
    course.lastChecked = checkedIn(item);
    course.sourceId = sourceIdIn(text(memberOf(first(member(item, "isBasedOn")), "@id")));
    course.prerequisites = prerequisitesIn(item);
    return course;
}

Book bookOf(const Element& item) {
    const std::string id(json::id(item));
    const bool own = kindOfKey(id) == ItemKind::Book;
    const Words words(own);
    Book book;
    if (own)
        book.key = BookKey::trusted(id);
    book.title = words(member(item, "name"));
    if (book.title.empty())
        throw std::invalid_argument("a Book without a name");
    book.authors = enumerated(member(item, "author"), words);
    book.year = yearIn(item);
    const std::string isbn = text(member(item, "isbn"));
    book.isbn = own ? isbn : isbn13Of(isbn).value_or("");
    book.url = addressIn(item);
    book.language = languageIn(item, own);
    book.formats = own ? formatsIn(item) : oneLine(formatsIn(item));
    book.licence = own ? text(member(item, "license")) : licenceOf(text(member(item, "license")));
    book.free = freeIn(item, std::nullopt, own);
    book.lastChecked = checkedIn(item);
    book.sourceId = sourceIdIn(text(memberOf(first(member(item, "isBasedOn")), "@id")));
    return book;
}

std::vector<NamedTopic> topicsOf(const Element& item) {
    std::vector<NamedTopic> topics;
    json::forEach(member(item, "about"), [&topics](const Element& one) { addTopic(topics, one); });
    return topics;
}

Source sourceOf(const Element& item) {
    Source source;
    source.id = sourceIdIn(json::id(item));
    source.title = text(member(item, "name"));
    source.publisher = text(member(item, "publisher"));
    source.licence = text(member(item, "license"));
    source.url = text(member(item, "url"));
    source.vintage = text(member(item, "version"));
    source.changes = text(member(item, "abstract"));
    source.attribution = text(member(item, "creditText"));
    return source;
}

Topic topicOf(const Element& item) {
    Topic topic{TopicKey::trusted(std::string(json::id(item))), text(member(item, "name")), std::nullopt, 0,
                0};
    if (const std::string wider = text(memberOf(first(member(item, "broader")), "@id")); !wider.empty())
        topic.parent = TopicKey::trusted(wider);
    return topic;
}

std::string sourceIdIn(std::string_view id) {
    constexpr std::string_view prefix = "source:";
    return id.starts_with(prefix) ? std::string(id.substr(prefix.size())) : std::string();
}

} // namespace waymark::db
