// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/address.h"
#include "db/formats/frame/feed_keys.h"
#include "db/records/stated_values.h"
#include "db/formats/schema_org/named_objects.h"
#include "db/formats/schema_org/schema_items.h"
#include "db/text/foreign_number.h"
#include "db/text/html_entities.h"
#include "db/text/pieces.h"
#include "db/text/slug.h"
#include "db/text/web_address.h"

#include <algorithm>
#include <stdexcept>

namespace waymark::db {

namespace {

using json::Element;
using json::first;
using json::member;
using json::text;
using json::texts;

constexpr std::size_t mostTopics = 50;

std::optional<Element> memberOf(const std::optional<Element>& object, std::string_view name) {
    return object ? member(*object, name) : std::nullopt;
}

/// A value that cannot be: in an item of ours it refuses the file, in one of others it is left out.
class Faults {
public:
    Faults(bool own, LeftOutValues& leftOut)
        : m_own(own)
        , m_leftOut(leftOut) {}
    void add(std::string_view kind, const std::string& reason) const {
        if (m_own)
            throw std::invalid_argument(reason);
        tell(kind);
    }
    /// What is no fault of an item of ours either.
    void tell(std::string_view kind) const {
        if (!m_own)
            m_leftOut.push_back(kind);
    }

private:
    bool m_own;
    LeftOutValues& m_leftOut;
};

/// The id of an object that says nothing else of itself; empty for any other.
std::string referenceIn(const Element& one) {
    return one.is_object() && !member(one, "name") ? std::string(json::id(one)) : std::string();
}

/// Reads an item's texts: our own as they are, those of others as one clean line.
class Words {
public:
    Words(bool own, const NamesById& names)
        : m_own(own)
        , m_names(names) {}
    std::string operator()(const std::optional<Element>& element) const { return clean(text(element)); }
    /// Of people and bodies; an address is no name.
    std::vector<std::string> namesIn(const std::optional<Element>& people) const {
        std::vector<std::string> all;
        json::forEach(people, [&](const Element& one) {
            if (std::string name = nameOf(one); !name.empty())
                all.push_back(std::move(name));
        });
        return all;
    }

private:
    std::string nameOf(const Element& one) const {
        if (m_own)
            return text(one);
        if (const auto known = m_names.find(referenceIn(one)); known != m_names.end())
            return clean(known->second);
        std::string name = clean(text(one));
        return name.starts_with("http://") || name.starts_with("https://") || name.starts_with('#') || name.starts_with("_:") ? std::string() : name;
    }

    std::string clean(std::string words) const {
        return m_own ? std::move(words) : oneLine(decodedHtml(words));
    }
    bool m_own;
    const NamesById& m_names;
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

std::string webAddressIn(const Element& item, const Faults& faults) {
    std::string address = addressIn(item);
    if (address.empty() || isWebAddress(address))
        return address;
    faults.add("url that is not an http or https address", "the url '" + address + "' is not an http or https address");
    return {};
}

bool isCurrencyCode(std::string_view code) {
    return code.size() == 3 && code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
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

/// Four lessons of three hours: how often, and how long each time.
std::optional<double> hoursOfSchedule(const std::optional<Element>& schedule) {
    if (!schedule || !schedule->is_object())
        return std::nullopt;
    const auto each = hoursOf(text(member(*schedule, "duration")));
    const auto times = decimal(text(member(*schedule, "repeatCount")));
    return each && times && *times > 0 ? std::optional(*each * *times) : std::nullopt;
}

std::optional<double> hoursIn(const Element& item, const std::optional<Element>& instance, const Faults& faults) {
    bool other = false;
    for (const auto& length : {memberOf(instance, "courseWorkload"), member(item, "courseWorkload"),
                               member(item, "timeRequired"), memberOf(instance, "duration")}) {
        const std::string written = text(length);
        const auto hours = hoursOf(written);
        if (hours && *hours > 0)
            return hours;
        other = other || (!hours && !trimmed(written).empty());
    }
    const auto scheduled = hoursOfSchedule(first(memberOf(instance, "courseSchedule")));
    if (other && !scheduled)
        faults.tell("length that is not in hours");
    return scheduled;
}

std::optional<Money> priceIn(const Element& item, const std::optional<Element>& instance, const Faults& faults) {
    auto offer = first(member(item, "offers"));
    if (!offer)
        offer = first(memberOf(instance, "offers"));
    if (!offer)
        return std::nullopt;
    if (lowered(text(member(*offer, "category"))) == "subscription") // of a month or a year, not of the course
        return (faults.tell("price of a subscription"), std::nullopt);
    const std::string currency = text(member(*offer, "priceCurrency"));
    for (const std::string_view name : {"price", "lowPrice"}) {
        const std::string written = text(member(*offer, name));
        if (trimmed(written).empty())
            continue;
        // schema.org's decimal mark is the point; what is written otherwise is read as people write.
        const auto plain = decimal(written);
        auto money = plain ? std::optional(Money{*plain, Currency{std::string(trimmed(currency))}}) : moneyOf(written, currency);
        if (!money || money->amount < 0) {
            faults.add("price that is not an amount", "the price '" + written + "' is not an amount");
            return std::nullopt;
        }
        if (money->currency.code.empty() && money->amount != 0)
            faults.add("price without a currency", "the price '" + written + "' has no currency (priceCurrency)");
        if (!money->currency.code.empty() && !isCurrencyCode(money->currency.code)) {
            faults.add("currency that is not three capital letters", "the currency '" + money->currency.code + "' is not three capital letters");
            return std::nullopt;
        }
        return money->currency.code.empty() ? std::nullopt : money;
    }
    return std::nullopt;
}

std::optional<bool> freeIn(const Element& item, const std::optional<Element>& instance, bool own, const Faults& faults) {
    const std::string said = text(member(item, "isAccessibleForFree"));
    if (!said.empty()) {
        const auto truth = truthOf(said);
        if (!truth)
            faults.add("isAccessibleForFree that is neither true nor false", "isAccessibleForFree '" + said + "' is neither true nor false");
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

/// The item's own, else that of an edition of it.
std::string isbnIn(const Element& item) {
    std::string isbn = isbn13(text(member(item, "isbn")));
    json::forEach(member(item, "workExample"),
                  [&isbn](const Element& edition) { isbn = isbn.empty() ? isbn13(text(member(edition, "isbn"))) : isbn; });
    return isbn;
}

/// On the catalog's scale of 0 to 5.
std::optional<double> ratingIn(const Element& item, const Faults& faults) {
    const auto rating = first(member(item, "aggregateRating"));
    const auto written = text(memberOf(rating, "ratingValue"));
    if (trimmed(written).empty())
        return std::nullopt;
    const auto value = foreignNumber(written);
    const double best = foreignNumber(text(memberOf(rating, "bestRating"))).value_or(5);
    if (!value) {
        faults.add("rating that is not a number", "the rating '" + written + "' is not a number");
        return std::nullopt;
    }
    if (best <= 0 || *value > best || *value < 0) {
        faults.add("rating outside its scale", "the rating " + shortest(*value) + " is not between 0 and " + shortest(best));
        return std::nullopt;
    }
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
std::string enumerated(const std::vector<std::string>& names) {
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

bool hasOpenReference(const Element& item, const NamesById& names) {
    bool open = false;
    const auto look = [&](const Element& one) {
        const std::string id = referenceIn(one);
        open = open || (!id.empty() && !names.contains(id));
    };
    for (const std::string_view role : {"provider", "author", "instructor"})
        json::forEach(member(item, role), look);
    const auto instance = first(member(item, "hasCourseInstance"));
    json::forEach(memberOf(instance, "instructor"), look);
    const auto lookBare = [&](const Element& one) { open = open || isBareReference(one); };
    for (const std::string_view part : {"hasCourseInstance", "offers", "courseSchedule"}) {
        json::forEach(member(item, part), lookBare);
        json::forEach(memberOf(instance, part), lookBare);
    }
    return open && !kindOfKey(std::string(json::id(item)));
}

Course courseOf(const Element& item, LeftOutValues& leftOut, const NamesById& names) {
    const std::string id(json::id(item));
    const bool own = kindOfKey(id) == ItemKind::Course;
    const Words words(own, names);
    const Faults faults(own, leftOut);
    Course course;
    if (own)
        course.key = CourseKey::trusted(id);
    course.title = words(member(item, "name"));
    if (course.title.empty())
        throw std::invalid_argument("a Course without a name");
    course.url = webAddressIn(item, faults);
    if (const auto providers = words.namesIn(member(item, "provider")); !providers.empty())
        course.provider = providers.front();
    if (course.provider.empty() && !own)
        course.provider = hostOf(course.url.empty() ? addressOf(text(member(item, "provider"))) : course.url);
    const auto instance =
        json::isA(item, "Course") ? first(member(item, "hasCourseInstance")) : std::optional(item);
    if (instance)
        course.instructor = joined(words.namesIn(member(*instance, "instructor")), ", ");
    course.language = languageIn(item, own);
    if (course.language.empty() && instance)
        course.language = languageIn(*instance, own);
    course.level = levelIn(item);
    course.hours = hoursIn(item, instance, faults);
    course.price = priceIn(item, instance, faults);
    course.free = freeIn(item, instance, own, faults);
    course.rating = ratingIn(item, faults);
    course.year = yearIn(item);
    course.lastChecked = checkedIn(item);
    course.sourceId = sourceIdIn(text(memberOf(first(member(item, "isBasedOn")), "@id")));
    course.prerequisites = prerequisitesIn(item);
    return course;
}

Book bookOf(const Element& item, LeftOutValues& leftOut, const NamesById& names) {
    const std::string id(json::id(item));
    const bool own = kindOfKey(id) == ItemKind::Book;
    const Words words(own, names);
    const Faults faults(own, leftOut);
    Book book;
    if (own)
        book.key = BookKey::trusted(id);
    book.title = words(member(item, "name"));
    if (book.title.empty())
        throw std::invalid_argument("a Book without a name");
    book.authors = enumerated(words.namesIn(member(item, "author")));
    book.year = yearIn(item);
    book.isbn = own ? text(member(item, "isbn")) : isbnIn(item);
    if (member(item, "aggregateRating"))
        faults.tell("rating of a book");
    book.url = webAddressIn(item, faults);
    book.language = languageIn(item, own);
    book.formats = own ? formatsIn(item) : oneLine(formatsIn(item));
    book.licence = own ? text(member(item, "license")) : licenceOf(text(member(item, "license")));
    book.free = freeIn(item, std::nullopt, own, faults);
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
