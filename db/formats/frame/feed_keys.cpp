// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/feed_keys.h"

#include "db/formats/frame/address.h"
#include "db/text/slug.h"

namespace waymark::db {

namespace {

std::string named(const std::string& title, const std::string& url) {
    std::string text = shortSlug(title);
    return text.empty() ? markOf(url.empty() ? title : url) : text;
}

} // namespace

std::optional<std::string> FeedKeys::free(const std::string& stem, const std::string& url,
                                          const std::string& title, const std::string& language) {
    // The same page under the same name in the same language is one thing.
    if (!m_given.give(1, std::string_view(stem), std::string_view(url), std::string_view(title),
                      std::string_view(language)))
        return std::nullopt;
    for (const std::string& key :
         {stem, stem + "~" + markOf(url, 6), stem + "~" + markOf(url + title + language, 8)})
        if (m_given.give(0, std::string_view(key)))
            return key;
    return std::nullopt;
}

std::optional<CourseKey> FeedKeys::keyFor(const Course& course) {
    std::string host = hostOf(course.url);
    if (course.url.empty() || host.empty() || !kindOfKey("course:" + host + "/x"))
        host = shortSlug(course.provider, 60);
    const std::string stem =
        "course:" + (host.empty() ? "feed" : host) + "/" + named(course.title, course.url);
    auto key = free(stem, course.url, course.title, course.language);
    return key ? std::optional(CourseKey::trusted(*std::move(key))) : std::nullopt;
}

std::optional<BookKey> FeedKeys::keyFor(const Book& book) {
    const std::string stem = "book:" + (book.isbn.empty() ? named(book.title, book.url) : book.isbn);
    auto key = free(stem, book.url, book.title, book.language);
    return key ? std::optional(BookKey::trusted(*std::move(key))) : std::nullopt;
}

std::optional<TopicKey> topicNamed(const std::string& name) {
    const std::string text = shortSlug(name);
    return text.empty() ? std::nullopt : std::optional(TopicKey::trusted("topic:" + text));
}

} // namespace waymark::db
