// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_items/item_files.h"

#include <array>
#include <charconv>
#include <fstream>
#include <stdexcept>

namespace waymark::bench {

namespace {

constexpr std::uint64_t rowsOfAPart = 100'000;

class Writer {
public:
    explicit Writer(const std::filesystem::path& file)
        : m_file(file)
        , m_out(file, std::ios::binary) {}
    ~Writer() = default;
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void write(const std::string& text) {
        m_out.write(text.data(), static_cast<std::streamsize>(text.size()));
    }
    void close() {
        m_out.close();
        if (!m_out)
            throw std::runtime_error("cannot write " + m_file.string());
    }

private:
    std::filesystem::path m_file;
    std::ofstream m_out;
};

std::string number(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

template <class T>
std::string maybe(const std::optional<T>& value) {
    return value ? number(static_cast<double>(*value)) : std::string();
}

std::string keysOf(const std::vector<db::TopicKey>& topics) {
    std::string text;
    for (const db::TopicKey& topic : topics)
        text.append(text.empty() ? "" : " ").append(topic.text());
    return text;
}

std::string json(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted.push_back('\\');
        quoted.push_back(c);
    }
    return quoted + '"';
}

std::string about(const std::vector<db::TopicKey>& topics) {
    std::string list;
    for (const db::TopicKey& topic : topics)
        list.append(list.empty() ? "" : ",")
            .append(R"({"@type":"DefinedTerm","@id":)")
            .append(json(topic.text()))
            .append("}");
    return list;
}

std::string jsonOf(const db::Course& c) {
    std::string text = R"({"@context":"https://schema.org","@type":"Course","@id":)" + json(c.key.text()) +
                       R"(,"name":)" + json(c.title) + R"(,"url":)" + json(c.url) +
                       R"(,"provider":{"@type":"Organization","name":)" + json(c.provider) + "}" +
                       R"(,"inLanguage":)" + json(c.language) + R"(,"about":[)" + about(c.topics) + "]";
    if (!c.level.empty())
        text += R"(,"educationalLevel":)" + json(c.level);
    if (c.year)
        text += R"(,"datePublished":")" + maybe(c.year) + '"';
    if (c.free)
        text += std::string(R"(,"isAccessibleForFree":)") + (*c.free ? "true" : "false");
    if (c.price)
        text += R"(,"offers":{"@type":"Offer","price":)" + number(c.price->amount) + R"(,"priceCurrency":)" +
                json(c.price->currency.code) + "}";
    if (c.rating)
        text += R"(,"aggregateRating":{"@type":"AggregateRating","ratingValue":)" + maybe(c.rating) +
                R"(,"bestRating":5})";
    if (!c.instructor.empty() || c.hours) {
        text += R"(,"hasCourseInstance":{"@type":"CourseInstance","courseMode":"online")";
        if (!c.instructor.empty())
            text += R"(,"instructor":{"@type":"Person","name":)" + json(c.instructor) + "}";
        if (c.hours)
            text += R"(,"courseWorkload":"PT)" + number(*c.hours * 60) + "M\"";
        text += "}";
    }
    return text + "}";
}

std::string jsonOf(const db::Book& b) {
    std::string text = R"({"@context":"https://schema.org","@type":"Book","@id":)" + json(b.key.text()) +
                       R"(,"name":)" + json(b.title) + R"(,"url":)" + json(b.url) +
                       R"(,"author":{"@type":"Person","name":)" + json(b.authors) + R"(},"isbn":)" +
                       json(b.isbn) + R"(,"inLanguage":)" + json(b.language) + R"(,"about":[)" +
                       about(b.topics) + "]";
    if (b.year)
        text += R"(,"datePublished":")" + maybe(b.year) + '"';
    if (!b.formats.empty())
        text += R"(,"bookFormat":)" + json(b.formats);
    if (!b.licence.empty())
        text += R"(,"license":)" + json(b.licence);
    if (b.free)
        text += std::string(R"(,"isAccessibleForFree":)") + (*b.free ? "true" : "false");
    return text + "}";
}

std::string csv(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string joined(const std::vector<std::string>& fields, char separator) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line.push_back(separator);
        line.append(separator == ',' ? csv(fields[i]) : fields[i]);
    }
    return line + '\n';
}

std::string truth(const std::optional<bool>& value, bool words) {
    if (!value)
        return {};
    return words ? (*value ? "yes" : "no") : (*value ? "1" : "0");
}

void writeCourseTables(const MadeItems& items, std::uint64_t first, std::uint64_t end,
                       const std::filesystem::path& file) {
    Writer out(file);
    out.write(
        "key\ttitle\tprovider\tinstructor\turl\tlanguage\tlevel\thours\tprice\tcurrency\tfree\trating\tyear\t"
        "checked\ttopics\tsource\n");
    for (std::uint64_t i = first; i < end; ++i) {
        const db::Course c = items.course(i);
        out.write(joined({c.key.text(), c.title, c.provider, c.instructor, c.url, c.language, c.level,
                          maybe(c.hours), c.price ? number(c.price->amount) : "",
                          c.price ? c.price->currency.code : "", truth(c.free, false), maybe(c.rating),
                          maybe(c.year), "", keysOf(c.topics), c.sourceId},
                         '\t'));
    }
    out.close();
}

void writeBookTables(const MadeItems& items, std::uint64_t first, std::uint64_t end,
                     const std::filesystem::path& file) {
    Writer out(file);
    out.write(
        "key\ttitle\tauthors\tyear\tisbn\turl\tlanguage\tformats\tlicence\tfree\tchecked\ttopics\tsource\n");
    for (std::uint64_t i = first; i < end; ++i) {
        const db::Book b = items.book(i);
        out.write(joined({b.key.text(), b.title, b.authors, maybe(b.year), b.isbn, b.url, b.language,
                          b.formats, b.licence, truth(b.free, false), "", keysOf(b.topics), b.sourceId},
                         '\t'));
    }
    out.close();
}

/// Writes a table in parts; returns the lines of catalog.tsv that list them.
template <class Write>
std::string inParts(std::uint64_t rows, const std::filesystem::path& folder, const std::string& table,
                    Write write) {
    std::string listed;
    for (std::uint64_t part = 0; part == 0 || part * rowsOfAPart < rows; ++part) {
        const std::string name = table + (part == 0 ? "" : "." + std::to_string(part + 1)) + ".tsv";
        const std::uint64_t first = part * rowsOfAPart, end = std::min(first + rowsOfAPart, rows);
        write(first, end, folder / name);
        listed += "rows:" + name + '\t' + std::to_string(end - first) + '\n';
    }
    return listed;
}

} // namespace

void writeJsonLd(const MadeItems& items, Amount amount, const std::filesystem::path& file, bool lines) {
    Writer out(file);
    if (!lines)
        out.write("{\"@context\":\"https://schema.org\",\"@graph\":[\n");
    const std::uint64_t all = amount.courses + amount.books;
    for (std::uint64_t i = 0; i < all; ++i) {
        out.write(i < amount.courses ? jsonOf(items.course(i)) : jsonOf(items.book(i - amount.courses)));
        out.write(lines || i + 1 == all ? "\n" : ",\n");
    }
    if (!lines)
        out.write("]}\n");
    out.close();
}

void writeCsv(const MadeItems& items, Amount amount, const std::filesystem::path& file) {
    Writer out(file);
    out.write(
        "kind,key,title,provider,instructor,authors,url,language,level,hours,price,currency,free,rating,year,"
        "isbn,formats,licence,topics\n");
    for (std::uint64_t i = 0; i < amount.courses; ++i) {
        const db::Course c = items.course(i);
        out.write(joined({"course", c.key.text(), c.title, c.provider, c.instructor, "", c.url, c.language,
                          c.level, maybe(c.hours), c.price ? number(c.price->amount) : "",
                          c.price ? c.price->currency.code : "", truth(c.free, true), maybe(c.rating),
                          maybe(c.year), "", "", "", keysOf(c.topics)},
                         ','));
    }
    for (std::uint64_t i = 0; i < amount.books; ++i) {
        const db::Book b = items.book(i);
        out.write(
            joined({"book", b.key.text(), b.title, "", "", b.authors, b.url, b.language, "", "", "", "",
                    truth(b.free, true), "", maybe(b.year), b.isbn, b.formats, b.licence, keysOf(b.topics)},
                   ','));
    }
    out.close();
}

void writeTables(const MadeItems& items, Amount amount, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto write = [&](const std::string& name, const std::string& text) {
        Writer out(folder / name);
        out.write(text);
        out.close();
    };
    const db::Source source = items.source();
    write("source.tsv", "id\tpublisher\ttitle\tlicence\turl\tvintage\tchanges\tattribution\n" +
                            joined({source.id, source.publisher, source.title, source.licence, source.url,
                                    source.vintage, source.changes, source.attribution},
                                   '\t'));
    write("career_group.tsv", "code\tname\n");
    write("career.tsv", "key\ttitle\tsoc\tjob_zone\tkind\tparent\tgroup\tsource\tsummary\n");
    std::string topics = "key\tname\tparent\n";
    for (const db::Topic& topic : items.topics())
        topics += joined({topic.key.text(), topic.name, topic.parent ? topic.parent->text() : ""}, '\t');
    write("topic.tsv", topics);
    std::string listed = "name\tvalue\ndate\t2026-01\nrows:source.tsv\t1\nrows:career_group.tsv\t0\n"
                         "rows:career.tsv\t0\nrows:topic.tsv\t" +
                         std::to_string(items.topics().size()) + '\n';
    listed += inParts(amount.courses, folder, "course", [&](auto first, auto end, const auto& file) {
        writeCourseTables(items, first, end, file);
    });
    listed += inParts(amount.books, folder, "book", [&](auto first, auto end, const auto& file) {
        writeBookTables(items, first, end, file);
    });
    write("catalog.tsv", listed);
}

} // namespace waymark::bench
