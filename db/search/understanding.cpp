// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/understanding.h"

#include "db/catalog/change_percent.h"
#include "db/catalog/national_pay.h"
#include "db/catalog/query.h"
#include "db/text/words.h"

#include <algorithm>
#include <utility>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t longestPhrase = 5;
constexpr std::size_t mostWords = 12;
constexpr std::string_view ofSubject = "subject";

std::string joined(const std::vector<std::string>& words, std::size_t first, std::size_t last) {
    std::string text;
    for (std::size_t i = first; i < last; ++i)
        text.append(i == first ? "" : " ").append(words[i]);
    return text;
}

bool isName(WordKind kind) {
    return kind <= WordKind::Skill;
}

std::vector<KnownWord> names(std::vector<KnownWord> known) {
    std::erase_if(known, [](const KnownWord& word) { return !isName(word.kind); });
    return known;
}

/// Reads a query from left to right as phrases that ask, that set a condition, or that say nothing.
class Question {
public:
    Question(WordBook& book, const Words& read, Understanding& meaning)
        : m_book(book)
        , m_read(read)
        , m_words(read.list())
        , m_meaning(meaning) {}

    /// False when a word is left that is none of these.
    bool read() {
        Understanding found;
        for (std::size_t at = 0; at < m_words.size();) {
            const std::size_t taken = take(found, at);
            if (taken == 0)
                return false;
            at += taken;
        }
        if (!found.isQuestion())
            return false;
        m_meaning.conditions = std::move(found.conditions);
        m_meaning.among = std::move(found.among);
        return true;
    }

private:
    std::size_t take(Understanding& found, std::size_t at) const {
        for (std::size_t count = std::min(longestPhrase, m_words.size() - at); count > 0; --count) {
            const std::string phrase = joined(m_words, at, at + count);
            bool taken = false, subject = false;
            for (KnownWord& word : m_book.meanings(phrase)) {
                if (word.kind == WordKind::Filter) {
                    found.conditions.push_back(condition(std::move(word.item), at, count));
                } else if (word.kind == WordKind::Subject) {
                    if (!std::exchange(subject, true))
                        found.conditions.push_back(condition(std::string(ofSubject), at, count));
                    found.among.push_back(std::move(word.item));
                } else if (word.kind != WordKind::Filler &&
                           !(word.kind == WordKind::Asks && word.item == "career")) {
                    continue;
                }
                taken = true;
            }
            if (taken)
                return count;
        }
        return 0;
    }

    Condition condition(std::string name, std::size_t at, std::size_t count) const {
        return {std::move(name), m_read.begins(at), m_read.ends(at + count - 1)};
    }

    WordBook& m_book;
    const Words& m_read;
    const std::vector<std::string> m_words;
    Understanding& m_meaning;
};

/// Takes off one phrase at the beginning or the end that says what is asked for.
bool takeOffAsking(WordBook& book, std::vector<std::string>& words, Understanding& meaning) {
    for (std::size_t count = std::min(longestPhrase, words.size() - 1); count > 0; --count) {
        for (const bool atEnd : {true, false}) {
            const std::size_t first = atEnd ? words.size() - count : 0;
            for (const KnownWord& word : book.meanings(joined(words, first, first + count))) {
                if (word.kind != WordKind::Asks && word.kind != WordKind::Filler)
                    continue;
                if (!atEnd && count == 1 && word.item == "career")
                    continue; // "career counselor" is what it says
                meaning.courses = meaning.courses || word.item == "course";
                meaning.books = meaning.books || word.item == "book";
                meaning.careers = meaning.careers || word.item == "pay" || word.item == "career";
                meaning.free = meaning.free || word.item == "free";
                words.erase(words.begin() + static_cast<std::ptrdiff_t>(first),
                            words.begin() + static_cast<std::ptrdiff_t>(first + count));
                return true;
            }
        }
    }
    return false;
}

void takeOffPlace(WordBook& book, std::vector<std::string>& words, Understanding& meaning) {
    constexpr std::size_t longestPlace = 3;
    for (std::size_t count = std::min(longestPlace, words.size() - 1); count > 0; --count) {
        auto places = book.places(joined(words, words.size() - count, words.size()));
        if (places.empty())
            continue;
        meaning.places = std::move(places);
        words.resize(words.size() - count);
        if (words.size() > 1 && (words.back() == "in" || words.back() == "near" || words.back() == "at"))
            words.pop_back();
        return;
    }
}

/// What a condition asks of a row of `career c`; empty: it only orders.
std::string sqlOf(const std::string& condition) {
    // Of entryEducationWords: up to a certificate, up to high school.
    const std::string entry = "EXISTS (SELECT 1 FROM occupation_entry e WHERE e.education <= ";
    const std::string own =
        " AND (e.occupation = substr(c.soc, 1, 7) OR e.occupation IN (SELECT o.occupation FROM"
        " occupation_entry_occupation o WHERE o.member = substr(c.soc, 1, 7))))";
    if (condition == "no-degree")
        return entry + "3" + own;
    if (condition == "no-school")
        return entry + "1" + own;
    if (condition == "outdoors")
        return "EXISTS (SELECT 1 FROM work_context w WHERE w.career = c.id AND w.outdoors >= 4)";
    if (condition == "indoors")
        return "EXISTS (SELECT 1 FROM work_context w WHERE w.career = c.id AND w.outdoors < 2)";
    if (condition == "from-home")
        return "EXISTS (SELECT 1 FROM remote_work w WHERE w.career = c.id AND w.possible = 1)";
    if (condition == "no-conflict")
        return "EXISTS (SELECT 1 FROM work_context w WHERE w.career = c.id AND w.conflict <= 2.5)";
    if (condition == "few-people")
        return "EXISTS (SELECT 1 FROM work_context w WHERE w.career = c.id AND w.contact <= 4)";
    if (condition == "growing")
        return "EXISTS (SELECT 1 FROM occupation_entry e WHERE" WAYMARK_CHANGE_PERCENT("e") "> 8 AND"
               " (e.occupation = substr(c.soc, 1, 7)))";
    return {};
}

bool has(const Understanding& question, std::string_view condition) {
    return std::any_of(question.conditions.begin(), question.conditions.end(),
                       [condition](const Condition& each) { return each.name == condition; });
}

} // namespace

Understanding understood(const Catalog::Connection& connection, std::string_view query) {
    Understanding meaning;
    const Words read(query);
    std::vector<std::string> words = read.list();
    if (words.empty() || words.size() > mostWords)
        return meaning;
    meaning.words = words.size();
    WordBook book(connection);
    meaning.named = names(book.meanings(joined(words, 0, words.size())));
    if (!meaning.named.empty() || Question(book, read, meaning).read())
        return meaning;
    while (words.size() > 1 && takeOffAsking(book, words, meaning)) {
    }
    if (words.size() > 1)
        takeOffPlace(book, words, meaning);
    while (words.size() > 1 && takeOffAsking(book, words, meaning)) {
    }
    meaning.subject = joined(words, 0, words.size());
    meaning.subjectNamed = names(book.meanings(meaning.subject));
    return meaning;
}

std::vector<std::string> careersMeeting(const Catalog::Connection& connection, const Understanding& question,
                                        std::size_t most) {
    std::string sql = "SELECT c.id, c.key FROM career c WHERE 1";
    for (const Condition& condition : question.conditions)
        if (const std::string asked = sqlOf(condition.name); !asked.empty())
            sql += " AND " + asked;
    const auto nearness = [&question](const std::string& key) {
        return std::find(question.among.begin(), question.among.end(), key) - question.among.begin();
    };
    const bool byPay = has(question, "well-paid");
    const NationalMedians medians = byPay ? nationalMedians(connection) : NationalMedians{};
    std::vector<std::pair<double, std::string>> found;
    Query rows(connection, sql + " ORDER BY c.id");
    while (rows.next()) {
        std::string key = rows.text(1);
        const auto near = nearness(key);
        if (!question.among.empty() && near == std::ssize(question.among))
            continue;
        const auto pay = medians.find(rows.id(0));
        if (byPay && pay == medians.end())
            continue; // nobody knows what it pays
        found.emplace_back(byPay ? -pay->second.amount : static_cast<double>(near), std::move(key));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& first, const auto& second) { return first.first < second.first; });
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < std::min(found.size(), most); ++i)
        keys.push_back(found[i].second);
    return keys;
}

} // namespace waymark::db::search_parts
