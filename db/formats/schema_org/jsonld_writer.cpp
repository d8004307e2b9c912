// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/jsonld_writer.h"

#include "db/records/stated_values.h"

#include <utility>
#include <vector>

namespace waymark::db {

namespace {

std::string inQuotes(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out.append(1, '\\').append(1, c);
        else if (byte < 0x20)
            out.append("\\u00").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
        else
            out.push_back(c);
    }
    return out + '"';
}

/// One object, member by member; what is empty is left out.
class Object {
public:
    explicit Object(std::string_view type) { raw("@type", inQuotes(type)); }

    Object& text(std::string_view name, std::string_view value) {
        return value.empty() ? *this : raw(name, inQuotes(value));
    }
    template <class Number>
    Object& number(std::string_view name, const std::optional<Number>& value) {
        return value ? raw(name, shortest(static_cast<double>(*value))) : *this;
    }
    Object& truth(std::string_view name, const std::optional<bool>& value) {
        return value ? raw(name, *value ? "true" : "false") : *this;
    }
    /// A reference to another item.
    Object& id(std::string_view name, std::string_view id) {
        return raw(name, "{\"@id\":" + inQuotes(id) + "}");
    }
    Object& list(std::string_view name, const std::vector<std::string>& values) {
        if (values.empty())
            return *this;
        std::string all = "[";
        for (const std::string& value : values)
            all.append(all.size() == 1 ? "" : ",").append(value);
        return raw(name, all + "]");
    }
    Object& raw(std::string_view name, std::string_view json) {
        m_text.append(m_text.empty() ? "{" : ",").append(inQuotes(name)).append(":").append(json);
        return *this;
    }
    std::string done() const { return m_text + "}"; }

private:
    std::string m_text;
};

std::string named(std::string_view type, std::string_view name) {
    return Object(type).text("name", name).done();
}

template <class KeyType>
std::vector<std::string> references(const std::vector<KeyType>& keys) {
    std::vector<std::string> ids;
    ids.reserve(keys.size());
    for (const KeyType& key : keys)
        ids.push_back("{\"@id\":" + inQuotes(key.text()) + "}");
    return ids;
}

/// "A, B and C" as three people where they can be put together again; else as one.
std::vector<std::string> people(const std::string& authors) {
    std::vector<std::string> names;
    std::string_view rest = authors;
    const std::size_t last = rest.rfind(" and ");
    std::string_view before = rest.substr(0, last);
    while (last != std::string_view::npos && !before.empty()) {
        const std::size_t comma = before.find(", ");
        names.emplace_back(before.substr(0, comma));
        before.remove_prefix(comma == std::string_view::npos ? before.size() : comma + 2);
    }
    if (last != std::string_view::npos)
        names.emplace_back(rest.substr(last + 5));
    std::string again;
    for (std::size_t i = 0; i < names.size(); ++i)
        again.append(i == 0 ? "" : i + 1 == names.size() ? " and " : ", ").append(names[i]);
    bool whole = again == authors;
    for (const std::string& name : names)
        whole = whole && !name.empty();
    if (!whole)
        names = {authors};
    std::vector<std::string> persons;
    for (const std::string& name : names)
        if (!name.empty())
            persons.push_back(named("Person", name));
    return persons;
}

void addCommon(Object& object, const std::string& url, const std::string& language) {
    object.text("url", url).text("inLanguage", language);
}

void addEnd(Object& object, const std::string& checked, const std::string& sourceId) {
    if (!checked.empty())
        object.raw("mainEntityOfPage", Object("WebPage").text("lastReviewed", checked).done());
    object.id("isBasedOn", "source:" + sourceId);
}

std::string category(std::string_view codeSet, const std::string& code) {
    return Object("CategoryCode").text("inCodeSet", codeSet).text("codeValue", code).done();
}

class JsonLdWriter : public FeedWriter {
public:
    explicit JsonLdWriter(Out out)
        : m_out(std::move(out)) {}

    void begin() override {
        m_out("{\"@context\":[\"https://schema.org\",{\"broader\":\"http://www.w3.org/2004/02/skos/"
              "core#broader\"}],"
              "\"@graph\":[");
    }
    void end() override { m_out("\n]}\n"); }

    void write(const Source& source) override {
        Object object("Dataset");
        object.text("@id", "source:" + source.id).text("name", source.title);
        if (!source.publisher.empty())
            object.raw("publisher", named("Organization", source.publisher));
        object.text("license", source.licence).text("url", source.url).text("version", source.vintage);
        object.text("abstract", source.changes).text("creditText", source.attribution);
        item(object);
    }

    void write(const Topic& topic) override {
        Object object("DefinedTerm");
        object.text("@id", topic.key.text()).text("name", topic.name);
        if (topic.parent)
            object.id("broader", topic.parent->text());
        item(object);
    }

    void write(const Course& course) override {
        Object object("Course");
        object.text("@id", course.key.text()).text("name", course.title);
        addCommon(object, course.url, course.language);
        if (!course.provider.empty())
            object.raw("provider", named("Organization", course.provider));
        object.text("educationalLevel", course.level).number("datePublished", course.year);
        if (!course.instructor.empty() || course.hours) {
            Object instance("CourseInstance");
            instance.text("courseMode", "online");
            if (!course.instructor.empty())
                instance.raw("instructor", named("Person", course.instructor));
            if (course.hours)
                instance.text("courseWorkload", "PT" + shortest(*course.hours) + "H");
            object.raw("hasCourseInstance", instance.done());
        }
        if (course.price)
            object.raw("offers", Object("Offer")
                                     .raw("price", shortest(course.price->amount))
                                     .text("priceCurrency", course.price->currency.code)
                                     .done());
        object.truth("isAccessibleForFree", course.free);
        if (course.rating)
            object.raw("aggregateRating", Object("AggregateRating")
                                              .raw("ratingValue", shortest(*course.rating))
                                              .raw("bestRating", "5")
                                              .done());
        object.list("about", references(course.topics));
        object.list("coursePrerequisites", references(course.prerequisites));
        addEnd(object, course.lastChecked, course.sourceId);
        item(object);
    }

    void write(const Book& book) override {
        Object object("Book");
        object.text("@id", book.key.text()).text("name", book.title).list("author", people(book.authors));
        object.number("datePublished", book.year).text("isbn", book.isbn);
        addCommon(object, book.url, book.language);
        object.text("encodingFormat", book.formats).text("license", book.licence);
        object.truth("isAccessibleForFree", book.free).list("about", references(book.topics));
        addEnd(object, book.lastChecked, book.sourceId);
        item(object);
    }

    void write(const Career& career) override {
        Object object("Occupation");
        object.text("@id", career.key.text()).text("name", career.title).text("description", career.summary);
        object.raw("occupationalCategory", category("O*NET-SOC", career.socCode));
        object.id("isBasedOn", "source:" + career.sourceId);
        item(object);
    }

private:
    void item(const Object& object) {
        m_out(m_first ? "\n" : ",\n");
        m_out(object.done());
        m_first = false;
    }

    Out m_out;
    bool m_first = true;
};

} // namespace

std::unique_ptr<FeedWriter> jsonLdWriter(FeedWriter::Out out) {
    return std::make_unique<JsonLdWriter>(std::move(out));
}

} // namespace waymark::db
