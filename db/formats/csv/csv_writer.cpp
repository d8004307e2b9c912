// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/csv/csv_writer.h"

#include "db/formats/csv/csv_fields.h"
#include "db/records/enum_array.h"
#include "db/records/stated_values.h"
#include "db/text/csv.h"

#include <utility>

namespace waymark::db {

namespace {

/// One row by the names of its fields.
class Row {
public:
    explicit Row(std::string_view kind) { set(FeedField::Kind, kind); }

    Row& set(FeedField field, std::string_view text) {
        m_texts[field] = text;
        return *this;
    }
    template <class Number>
    Row& number(FeedField field, const std::optional<Number>& value) {
        return value ? set(field, shortest(static_cast<double>(*value))) : *this;
    }
    Row& truth(FeedField field, const std::optional<bool>& value) {
        return value ? set(field, *value ? "yes" : "no") : *this;
    }
    template <class KeyType>
    Row& keys(FeedField field, const std::vector<KeyType>& keys) {
        std::string all;
        for (const KeyType& key : keys)
            all.append(all.empty() ? "" : " ").append(key.text());
        return set(field, all);
    }
    std::string line(std::span<const FeedField> fields) const {
        std::string line;
        for (const FeedField field : fields) {
            if (field != FeedField::Kind)
                line.push_back(',');
            appendCsvField(line, m_texts[field]);
        }
        return line + "\r\n";
    }

private:
    EnumArray<FeedField, std::string> m_texts;
};

class CsvWriter : public FeedWriter {
public:
    explicit CsvWriter(Out out)
        : m_out(std::move(out))
        , m_fields(exportedFields()) {}

    void begin() override {
        std::string line;
        for (const FeedField field : m_fields)
            line.append(line.empty() ? "" : ",").append(nameOf(field));
        m_out(line + "\r\n");
    }
    void end() override {}

    void write(const Source& source) override {
        Row row("source");
        row.set(FeedField::Key, "source:" + source.id).set(FeedField::Title, source.title);
        row.set(FeedField::Provider, source.publisher).set(FeedField::Licence, source.licence);
        row.set(FeedField::Url, source.url).set(FeedField::Vintage, source.vintage);
        row.set(FeedField::Changes, source.changes).set(FeedField::Attribution, source.attribution);
        m_out(row.line(m_fields));
    }

    void write(const Topic& topic) override {
        Row row("topic");
        row.set(FeedField::Key, topic.key.text()).set(FeedField::Title, topic.name);
        if (topic.parent)
            row.set(FeedField::Parent, topic.parent->text());
        m_out(row.line(m_fields));
    }

    void write(const Course& course) override {
        Row row("course");
        row.set(FeedField::Key, course.key.text()).set(FeedField::Title, course.title);
        row.set(FeedField::Provider, course.provider).set(FeedField::Instructor, course.instructor);
        row.set(FeedField::Url, course.url).set(FeedField::Language, course.language);
        row.set(FeedField::Level, course.level).number(FeedField::Hours, course.hours);
        if (course.price)
            row.set(FeedField::Price, shortest(course.price->amount))
                .set(FeedField::Currency, course.price->currency.code);
        row.truth(FeedField::Free, course.free).number(FeedField::Rating, course.rating);
        row.number(FeedField::Year, course.year).set(FeedField::Checked, course.lastChecked);
        row.keys(FeedField::Topics, course.topics).keys(FeedField::Prerequisites, course.prerequisites);
        row.set(FeedField::Source, course.sourceId);
        m_out(row.line(m_fields));
    }

    void write(const Book& book) override {
        Row row("book");
        row.set(FeedField::Key, book.key.text()).set(FeedField::Title, book.title);
        row.set(FeedField::Authors, book.authors).set(FeedField::Url, book.url);
        row.set(FeedField::Language, book.language).truth(FeedField::Free, book.free);
        row.number(FeedField::Year, book.year).set(FeedField::Isbn, book.isbn);
        row.set(FeedField::Formats, book.formats).set(FeedField::Licence, book.licence);
        row.set(FeedField::Checked, book.lastChecked).keys(FeedField::Topics, book.topics);
        row.set(FeedField::Source, book.sourceId);
        m_out(row.line(m_fields));
    }

    void write(const Career& career) override {
        Row row("career");
        row.set(FeedField::Key, career.key.text()).set(FeedField::Title, career.title);
        row.set(FeedField::Source, career.sourceId);
        m_out(row.line(m_fields));
    }

private:
    Out m_out;
    std::span<const FeedField> m_fields;
};

} // namespace

std::unique_ptr<FeedWriter> csvWriter(FeedWriter::Out out) {
    return std::make_unique<CsvWriter>(std::move(out));
}

} // namespace waymark::db
