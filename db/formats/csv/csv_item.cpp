// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/csv/csv_item.h"

#include "db/formats/frame/address.h"
#include "db/records/stated_values.h"
#include "db/formats/schema_org/schema_items.h"
#include "db/text/foreign_number.h"
#include "db/text/html_entities.h"
#include "db/text/language_marks.h"
#include "db/text/slug.h"
#include "db/text/web_address.h"

#include <algorithm>
#include <stdexcept>

namespace waymark::db {

namespace {

[[noreturn]] void refuse(FeedField field, std::string_view value, std::string_view reason) {
    throw std::invalid_argument(std::string(nameOf(field)) + " '" + std::string(value) + "' " +
                                std::string(reason));
}

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Pieces between any of the dividers, without blanks around; empty ones are dropped.
std::vector<std::string> pieces(std::string_view text, std::string_view dividers) {
    std::vector<std::string> all;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(dividers), text.size());
        if (std::string piece = oneLine(text.substr(0, end)); !piece.empty())
            all.push_back(std::move(piece));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

/// More are no description of one course or book.
constexpr std::size_t mostTopics = 500;

} // namespace

std::string CsvItems::text(FeedField field) const {
    if (m_own)
        return std::string(raw(field));
    const auto words = withoutLanguageMarks(raw(field));
    return oneLine(m_habits.html ? decodedHtml(words) : decodedCell(words));
}

/// In a row of ours it refuses the file; in those of others the value is left out.
void CsvItems::fault(FeedField field, std::string_view value, std::string_view reason) const {
    if (m_own)
        refuse(field, value, reason);
    m_sink.leaveOutValue(std::string(nameOf(field)) + " that " + std::string(reason));
}

std::optional<double> CsvItems::rating() const {
    const std::string_view value = trimmed(raw(FeedField::Rating));
    if (value.empty())
        return std::nullopt;
    auto read = m_own ? decimal(value) : foreignNumber(value.substr(0, value.find('/')));
    if (const auto slash = value.find('/'); read && !m_own && slash != std::string_view::npos) { // "9/10"
        const double best = foreignNumber(value.substr(slash + 1)).value_or(0);
        read = best > 0 ? std::optional(*read / best * 5) : std::nullopt;
    }
    if (!read) {
        fault(FeedField::Rating, value, "is not a number");
        return std::nullopt;
    }
    if (!m_own && (*read < 0 || *read > 5)) {
        fault(FeedField::Rating, value, "is not between 0 and 5");
        return std::nullopt;
    }
    return read;
}

std::optional<double> CsvItems::hours() const {
    const std::string_view value = trimmed(raw(FeedField::Hours));
    if (value.empty())
        return std::nullopt;
    auto read = m_own ? std::nullopt : foreignNumber(value);
    if (read && *read < 0)
        read.reset();
    if (read && m_habits.unitsPerHour == 0) {
        m_sink.leaveOutValue("length without a unit");
        return std::nullopt;
    }
    if (read)
        *read /= m_habits.unitsPerHour;
    if (!read)
        read = hoursOf(value);
    if (read && *read == 0 && !m_own)
        return std::nullopt;
    if (!read && (m_own || !hasDigit(value) || value.starts_with('-')))
        fault(FeedField::Hours, value, "is no length in hours");
    else if (!read)
        m_sink.leaveOutValue("length that is not in hours");
    return read;
}

/// Our own rows are literal. A dollar sign that names no country is read as the table's, which is told.
std::optional<Money> CsvItems::amount(std::string_view value) const {
    const auto currency = raw(FeedField::Currency);
    if (m_own) {
        const auto number = decimal(value);
        return number ? std::optional(Money{*number, Currency{std::string(trimmed(currency))}}) : std::nullopt;
    }
    auto money = moneyOf(value, currency, {DecimalMark::Point, m_habits.dollar});
    if (money && money->amount != 0 && !money->currency.code.empty() && moneyOf(value, currency)->currency.code.empty())
        m_sink.tell("Amounts in $ alone were read as US dollars; another currency is named with --map currency==CAD and the like.");
    return money;
}

/// A site's own address, "/course/x/", as a whole one.
std::string CsvItems::address() const {
    const auto written = trimmed(raw(FeedField::Url));
    const bool relative = written.starts_with('/') && !written.starts_with("//");
    return addressOf(relative ? std::string(m_habits.site) + std::string(written) : std::string(written));
}

bool CsvItems::isSum() const {
    const auto title = raw(FeedField::Title);
    std::vector<std::string_view> others;
    for (const auto cell : *m_row)
        if (cell.data() != title.data())
            others.push_back(cell);
    return !m_own && isSumRow(title, others);
}

std::optional<Money> CsvItems::price() const {
    const std::string_view value = trimmed(raw(FeedField::Price));
    if (value.empty())
        return std::nullopt;
    auto money = amount(value);
    if (!money || money->amount < 0) {
        fault(FeedField::Price, value,
              "is not an amount of money; read the price from another column or from none");
        return std::nullopt;
    }
    std::string& code = money->currency.code;
    if (!m_own)
        std::transform(code.begin(), code.end(), code.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (!m_own && !code.empty() && (code.size() != 3 || code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos)) {
        fault(FeedField::Currency, code, "is not three letters");
        return std::nullopt;
    }
    if (!code.empty())
        return money;
    if (money->amount != 0)
        fault(FeedField::Price, value,
              "has no currency; name a column that has it (or --map currency==USD)");
    return std::nullopt;
}

std::optional<bool> CsvItems::free() const {
    for (const FeedField field : {FeedField::Free, FeedField::Paid}) {
        const std::string_view value = trimmed(raw(field));
        if (value.empty())
            continue;
        const auto truth = truthOf(value);
        if (!truth) {
            fault(field, value, "is neither yes nor no");
            continue;
        }
        return *truth == (field == FeedField::Free);
    }
    const auto price = moneyOf(raw(FeedField::Price), {});
    return !m_own && price && price->amount == 0 ? std::optional(true) : std::nullopt;
}

std::optional<int> CsvItems::year() const {
    const std::string_view value = trimmed(raw(FeedField::Year));
    if (value.empty())
        return std::nullopt;
    std::string_view whole = value;
    if (whole.ends_with(".0"))
        whole.remove_suffix(2);
    const auto read = yearOf(whole);
    if (!read && (m_own || !hasDigit(value))) {
        fault(FeedField::Year, value, "is not a year");
        return std::nullopt;
    }
    if (!read || value.starts_with('-')) {
        m_sink.leaveOutValue("year that is not between 1000 and 2200");
        return std::nullopt;
    }
    return read;
}

std::string CsvItems::level() const {
    const auto read = levelOf(raw(FeedField::Level));
    if (!read && m_own)
        refuse(FeedField::Level, raw(FeedField::Level), "is not introductory, intermediate or advanced");
    if (!read)
        m_sink.leaveOutValue("level of another scale");
    return read.value_or("");
}

std::string CsvItems::language() const {
    const std::string_view value = trimmed(raw(FeedField::Language));
    if (m_own || value.empty())
        return std::string(raw(FeedField::Language));
    const auto read = languageOf(value);
    if (!read)
        m_sink.leaveOutValue("language that is not known here");
    return read.value_or("");
}

std::string CsvItems::isbn() const {
    if (m_own)
        return std::string(raw(FeedField::Isbn));
    bool some = false;
    bool rounded = false;
    for (const FeedField field : {FeedField::Isbn, FeedField::OtherIsbn}) {
        if (auto read = isbn13(raw(field)); !read.empty())
            return read;
        rounded = rounded || isRoundedIsbn(raw(field));
        some = some || !trimmed(raw(field)).empty();
    }
    if (some)
        m_sink.leaveOutValue(rounded ? "ISBN whose last digits a spreadsheet rounded away" : "ISBN with a wrong length or check digit");
    return {};
}

void CsvItems::take(const std::vector<std::string_view>& row) {
    m_row = &row;
    std::string key(trimmed(raw(FeedField::Key)));
    const std::string kind = lowered(trimmed(raw(FeedField::Kind)));
    const auto keyKind = kindOfKey(key);
    m_own = keyKind.has_value() || !sourceIdIn(key).empty();
    if (keyKind == ItemKind::Career)
        return m_sink.leaveOut("career: careers come from O*NET");
    if (!m_own)
        key.clear();
    if (kind == "source" && m_own)
        return takeSource(key);
    if (kind == "topic" && keyKind == ItemKind::Topic)
        return takeTopic(key);
    const bool booksOnly = m_columns.has(FeedField::Isbn) || m_columns.has(FeedField::Authors);
    if (kind == "source" || kind == "topic" || kind == "career")
        return m_sink.leaveOut("row of the kind '" + kind + "' without one of our keys");
    if (trimmed(text(FeedField::Title)).empty()) { // as it will be kept: a title of control characters alone is none
        if (m_own)
            throw std::invalid_argument("the title is empty");
        return m_sink.leaveOut("row without a title");
    }
    if (isSum())
        return m_sink.leaveOut("row that sums up the others");
    // "Specialization", "Professional certificate" and the like are courses where the table is of courses.
    const bool book =
        kind.find("book") != std::string::npos || (booksOnly && kind.find("course") == std::string::npos);
    book ? takeBook(key) : takeCourse(key);
}

template <class Record>
void CsvItems::finish(Record& record) {
    record.url = m_own ? text(FeedField::Url) : address();
    if (!m_own && !record.url.empty() && !isWebAddress(record.url)) {
        fault(FeedField::Url, record.url, "is not an http or https address");
        record.url.clear();
    }
    record.language = language();
    record.free = free();
    record.year = year();
    record.lastChecked = text(FeedField::Checked);
    record.sourceId = m_own ? text(FeedField::Source) : std::string();
    const std::string_view topics = raw(FeedField::Topics);
    const bool keys = trimmed(topics).starts_with("topic:");
    for (const std::string& name : pieces(topics, keys ? " " : ";|,")) {
        const auto key = keys ? std::optional(TopicKey::trusted(name)) : topicNamed(name);
        if (!key || std::find(record.topics.begin(), record.topics.end(), *key) != record.topics.end())
            continue;
        if (keys && kindOfKey(name) != ItemKind::Topic)
            refuse(FeedField::Topics, name, "is not a topic key");
        if (record.topics.size() == mostTopics)
            return fault(FeedField::Topics, name, "are more than 500");
        if (!keys)
            m_sink.mention(*key, name);
        record.topics.push_back(*key);
    }
}

void CsvItems::takeCourse(const std::string& key) {
    Course course;
    course.title = text(FeedField::Title);
    course.provider = text(FeedField::Provider);
    course.instructor = text(FeedField::Instructor);
    if (course.instructor.empty() && !m_own)
        course.instructor = text(FeedField::Authors);
    course.level = level();
    course.hours = hours();
    course.price = price();
    course.rating = rating();
    finish(course);
    if (course.provider.empty() && !m_own)
        course.provider = hostOf(course.url);
    for (const std::string& needed :
         pieces(m_own ? raw(FeedField::Prerequisites) : std::string_view(), " ")) {
        if (kindOfKey(needed) != ItemKind::Course)
            refuse(FeedField::Prerequisites, needed, "is not a course key");
        course.prerequisites.push_back(CourseKey::trusted(needed));
    }
    if (key.empty()) {
        const auto made = m_keys.keyFor(course);
        if (!made)
            return m_sink.leaveOut("row listed twice");
        course.key = *made;
    } else {
        course.key = CourseKey::trusted(key);
        m_keys.taken(key);
    }
    m_sink.add(course);
}

void CsvItems::takeBook(const std::string& key) {
    Book book;
    book.title = text(FeedField::Title);
    book.authors = text(FeedField::Authors);
    book.isbn = isbn();
    book.formats = text(FeedField::Formats);
    book.licence = m_own ? text(FeedField::Licence) : licenceOf(raw(FeedField::Licence));
    finish(book);
    if (key.empty()) {
        const auto made = m_keys.keyFor(book);
        if (!made)
            return m_sink.leaveOut("row listed twice");
        book.key = *made;
    } else {
        book.key = BookKey::trusted(key);
        m_keys.taken(key);
    }
    m_sink.add(book);
}

void CsvItems::takeTopic(const std::string& key) {
    Topic topic{TopicKey::trusted(key), text(FeedField::Title), std::nullopt, 0, 0};
    if (const std::string parent = text(FeedField::Parent); !parent.empty())
        topic.parent = TopicKey::trusted(parent);
    m_sink.add(topic);
}

void CsvItems::takeSource(const std::string& key) {
    m_sink.add(Source{sourceIdIn(key), text(FeedField::Provider), text(FeedField::Title),
                      text(FeedField::Licence), text(FeedField::Url), text(FeedField::Vintage),
                      text(FeedField::Changes), text(FeedField::Attribution)});
}

} // namespace waymark::db
