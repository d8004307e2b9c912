// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A feed given as text, and everything its reader said about it.
#pragma once

#include "db/formats/frame/byte_stream.h"
#include "db/formats/frame/feed_sink.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark::db::test {

/// A text as a file would give it.
class TextStream : public ByteStream {
public:
    explicit TextStream(std::string text)
        : m_text(std::move(text)) {}
    std::size_t read(char* target, std::size_t size) override {
        const std::size_t count = std::min(size, m_text.size() - m_at);
        std::memcpy(target, m_text.data() + m_at, count);
        m_at += count;
        return count;
    }

private:
    std::string m_text;
    std::size_t m_at = 0;
};

class CollectedFeed : public FeedSink {
public:
    void at(std::string_view, std::int64_t line) override { lines.push_back(line); }
    void add(const Source& source) override { sources.push_back(source); }
    void add(const Topic& topic) override { topics.push_back(topic); }
    void mention(const TopicKey& topic, const std::string& name) override { mentioned[topic.text()] = name; }
    bool knows(const TopicKey& topic) const override { return mentioned.contains(topic.text()); }
    void add(const Course& course) override { courses.push_back(course); }
    void add(const Book& book) override { books.push_back(book); }
    void leaveOut(std::string_view what) override { ++leftOut[std::string(what)]; }
    void leaveOutValue(std::string_view what) override { leaveOut(what); }
    void tell(std::string_view sentence) override { told.emplace_back(sentence); }

    std::vector<std::int64_t> lines;
    std::vector<Source> sources;
    std::vector<Topic> topics;
    std::vector<Course> courses;
    std::vector<Book> books;
    std::map<std::string, std::string> mentioned;
    std::map<std::string, int> leftOut;
    std::vector<std::string> told;
};

} // namespace waymark::db::test
