// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/markdown_lists/programming_lists.h"

#include "db/formats/frame/address.h"
#include "db/formats/frame/feed_keys.h"
#include "db/formats/markdown_lists/list_faults.h"
#include "db/formats/markdown_lists/list_item.h"
#include "db/formats/markdown_lists/list_topics.h"
#include "db/formats/markdown_lists/list_words.h"
#include "db/sqlite/errors.h"
#include "db/text/fold.h"
#include "db/text/markdown_text.h"
#include "db/text/number.h"
#include "db/text/slug.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace waymark::db {

namespace {

// Files whose names and places in the tree win, before all others in order of their path.
constexpr std::string_view firstLists[] = {"books/free-programming-books-subjects.md",
                                           "books/free-programming-books-langs.md",
                                           "courses/free-courses-en.md"};
constexpr std::string_view bookLists = "books/free-programming-books-";
constexpr std::string_view courseLists = "courses/free-courses-";

bool hasAny(const std::string& text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&text](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// A bracket that says something about access or state, and nobody's name.
bool isRemark(const std::string& bracket) {
    return hasAny(fold(bracket, Strength::Case),
                  {"account", "email", "e-mail", "regist", "required", "requested", "signup", "sign up",
                   "archived", "proces", "cuenta", "akun", "draft", "dead link", "limited time", "playlist",
                   "practical"});
}

bool isLicence(const std::string& bracket) {
    const std::string text = fold(bracket.substr(0, bracket.find(',')), Strength::Case);
    for (const std::string_view name : {"cc", "cc0", "gfdl", "gpl", "mit", "public domain", "bsd"})
        if (text == name)
            return true;
    const std::string whole = fold(bracket, Strength::Case);
    return hasAny(whole.substr(0, 5), {"cc by", "cc-by", "cc 0", "cc-0", "cc pd", "cc-pd"}) &&
           whole.starts_with("cc");
}

/// Formats named by a bracket such as "PDF, EPUB"; empty when it says something else.
std::vector<std::string> formatsIn(const ListWords& words, const std::string& bracket) {
    std::string text = fold(bracket, Strength::Case);
    for (const std::string_view divider : {" and ", " - "})
        for (std::size_t at = 0; (at = text.find(divider)) != std::string::npos;)
            text.replace(at, divider.size(), ",");
    std::vector<std::string> known;
    std::size_t count = 0;
    bool firstKnown = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(",;/&+", at), text.size());
        const std::string word = markdown::collapsed(text.substr(at, end - at));
        at = end + 1;
        if (word.empty())
            continue;
        const std::string format = words.format(word);
        firstKnown = firstKnown || (count == 0 && !format.empty());
        ++count;
        if (!format.empty())
            known.push_back(format);
    }
    return count > 0 && (known.size() == count || firstKnown) ? known : std::vector<std::string>();
}

bool isYearOnly(const std::string& text) {
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) &&
           text.find_first_not_of("0123456789") == std::string::npos;
}

/// Hours and minutes of the first "12:34:56"; a tenth of an hour is as exact as such lists are.
std::optional<double> lengthIn(const std::string& text) {
    const auto digit = [&text](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    for (std::size_t colon = 0; (colon = text.find(':', colon)) != std::string::npos; ++colon) {
        std::size_t start = colon;
        while (start > 0 && digit(start - 1))
            --start;
        if (start == colon || !digit(colon + 1) || !digit(colon + 2) || colon + 3 >= text.size() ||
            text[colon + 3] != ':' || !digit(colon + 4) || !digit(colon + 5))
            continue;
        const auto whole = numberFrom(std::string_view(text).substr(start, colon - start));
        const auto minutes = numberFrom(std::string_view(text).substr(colon + 1, 2));
        // No course is longer; a number of hundreds of digits is none.
        constexpr double longest = 100'000;
        if (whole && minutes && *whole <= longest)
            return std::round((*whole + *minutes / 60) * 10) / 10;
    }
    return std::nullopt;
}

/// Only one level named clearly counts: "BEG/INT" says neither. Nothing when the text names no levels.
std::optional<std::string> levelIn(const ListWords& words, const std::string& bracket) {
    std::string level;
    bool several = false;
    for (std::size_t at = 0; at <= bracket.size();) {
        const std::size_t end = std::min(bracket.find('/', at), bracket.size());
        const std::string one = words.level(bracket.substr(at, end - at));
        at = end + 1;
        if (one.empty())
            return std::nullopt;
        several = several || (!level.empty() && level != one);
        level = one;
    }
    return several ? std::string() : level;
}

bool wordsAround(const std::string& text, std::size_t at, std::size_t size) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return (at > 0 && letter(text[at - 1])) || (at + size < text.size() && letter(text[at + size]));
}

std::size_t wholeWords(const std::string& text, std::string_view words, std::size_t from = 0) {
    std::size_t at = text.find(words, from);
    while (at != std::string::npos && wordsAround(text, at, words.size()))
        at = text.find(words, at + 1);
    return at;
}

/// "for beginners", but not "from beginner to expert".
bool isForBeginners(const std::string& title) {
    const std::string text = fold(title, Strength::Case);
    bool beginners = false;
    for (const std::string_view words :
         {"for beginners", "for absolute beginners", "for complete beginners", "for total beginners"})
        beginners = beginners || wholeWords(text, words) != std::string::npos;
    const std::size_t to = wholeWords(text, "to");
    if (!beginners || to == std::string::npos)
        return beginners;
    for (const std::string_view word : {"advanced", "expert", "pro", "professional", "intermediate", "hero"})
        if (wholeWords(text, word, to + 2) != std::string::npos)
            return false;
    return true;
}

std::string languageOfList(const std::string& list) {
    std::string language = list == "langs" || list == "subjects" ? "en" : list;
    std::replace(language.begin(), language.end(), '_', '-');
    return language;
}

/// The part of a path that names the list: "books/free-programming-books-ru.md" of any longer path.
std::string listPath(std::string_view path) {
    for (const std::string_view lists : {bookLists, courseLists})
        if (const std::size_t at = path.rfind(lists);
            at != std::string_view::npos && (at == 0 || path[at - 1] == '/') && path.ends_with(".md") &&
            path.size() > at + lists.size() + 3)
            return std::string(path.substr(at));
    return {};
}

struct Listed {
    ListItem item;
    std::string language;
    std::string path;
    std::int64_t line = 0;
    std::vector<TopicKey> topics;
};

Course courseOf(const ListWords& words, const Listed& listed) {
    Course course;
    const ListItem& item = listed.item;
    for (const std::string& text : item.brackets) {
        if (isYearOnly(text))
            continue;
        if (const auto level = levelIn(words, text))
            course.level = *level;
        else if (const auto length = lengthIn(text))
            course.hours = *length > 0 ? length : std::nullopt;
        else if (!isRemark(text) && formatsIn(words, text).empty() && !isLicence(text) &&
                 text.find("://") == std::string::npos)
            course.provider = text;
    }
    if (course.level.empty() && listed.language == "en" && isForBeginners(item.title))
        course.level = "introductory";
    const std::string host = hostOf(item.url);
    if (!course.provider.empty())
        course.provider = words.organisation(course.provider);
    if (course.provider.empty())
        course.provider = words.offeredAt(host);
    if (course.provider.empty())
        course.provider = host;
    if (fold(item.people, Strength::Case) != fold(course.provider, Strength::Case))
        course.instructor = item.people;
    return course;
}

Book bookOf(const ListWords& words, const Listed& listed) {
    Book book;
    std::vector<std::string> formats;
    std::vector<std::string> texts = listed.item.brackets;
    texts.insert(texts.end(), listed.item.links.begin(), listed.item.links.end());
    for (const std::string& text : texts) {
        if (isLicence(text) && book.licence.empty()) {
            book.licence = text;
            for (std::size_t at = 0; (at = book.licence.find("CC-BY")) != std::string::npos;)
                book.licence.replace(at, 5, "CC BY");
        }
        for (const std::string& format : formatsIn(words, text))
            if (std::find(formats.begin(), formats.end(), format) == formats.end())
                formats.push_back(format);
    }
    if (formats.empty() && fold(listed.item.url, Strength::Case).ends_with(".pdf"))
        formats = {"PDF"};
    for (const std::string& format : formats)
        book.formats.append(book.formats.empty() ? "" : ", ").append(format);
    book.authors = listed.item.people;
    return book;
}

/// What both have in common.
template <class Record>
void addTo(FeedSink& sink, FeedKeys& keys, const Listed& listed, Record record) {
    sink.at(listed.path, listed.line);
    record.title = listed.item.title;
    record.url = listed.item.url;
    record.language = listed.language;
    record.year = listed.item.year;
    record.free = true;
    record.topics = listed.topics;
    std::sort(record.topics.begin(), record.topics.end());
    const auto key = keys.keyFor(record);
    if (!key)
        return sink.leaveOut("item listed twice");
    record.key = *key;
    sink.add(record);
}

/// The items of one kind by language, address and title.
class Shelf {
public:
    void add(Listed listed) {
        const auto [entry, fresh] = m_places.try_emplace(
            {listed.language, listed.item.url, fold(listed.item.title, Strength::Case)}, m_items.size());
        if (fresh) {
            m_items.push_back(std::move(listed));
            return;
        }
        std::vector<TopicKey>& topics = m_items[entry->second].topics;
        if (std::find(topics.begin(), topics.end(), listed.topics[0]) == topics.end())
            topics.push_back(listed.topics[0]);
    }
    const std::vector<Listed>& items() const { return m_items; }

private:
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> m_places;
    std::vector<Listed> m_items;
};

} // namespace

bool ProgrammingLists::isList(std::string_view path) {
    return !listPath(path).empty();
}

void ProgrammingLists::add(const std::string& path, std::string text) {
    refuseDamagedList(path, text);
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (text.starts_with(mark))
        text.erase(0, mark.size());
    const std::string list = listPath(path);
    const auto* first = std::find(std::begin(firstLists), std::end(firstLists), list);
    m_files[{static_cast<std::size_t>(first - std::begin(firstLists)), path}] = std::move(text);
}

void ProgrammingLists::finish(FeedSink& sink) {
    const ListWords words;
    ListTopics topics(words);
    Shelf courses;
    Shelf books;
    for (const auto& [ranked, text] : m_files) {
        const std::string path = listPath(ranked.second);
        const bool ofBooks = path.starts_with(bookLists);
        const std::size_t prefix = ofBooks ? bookLists.size() : courseLists.size();
        const std::string list = path.substr(prefix, path.size() - prefix - 3);
        topics.begin(list);
        std::int64_t line = 0;
        for (const std::string_view written : markdown::linesOf(text)) {
            ++line;
            if (topics.enter(written))
                continue;
            if (auto item = listItem(written)) {
                const TopicKey topic = topics.current();
                (ofBooks ? books : courses)
                    .add({*std::move(item), languageOfList(list), ranked.second, line, {topic}});
            }
        }
    }
    for (const Topic& topic : topics.used())
        sink.add(topic);
    FeedKeys keys;
    for (const Listed& listed : courses.items())
        addTo(sink, keys, listed, courseOf(words, listed));
    for (const Listed& listed : books.items())
        addTo(sink, keys, listed, bookOf(words, listed));
}

} // namespace waymark::db
