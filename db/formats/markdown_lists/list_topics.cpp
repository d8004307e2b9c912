// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/markdown_lists/list_topics.h"

#include "db/text/fold.h"
#include "db/text/markdown_text.h"
#include "db/text/slug.h"

#include <algorithm>

namespace waymark::db {

namespace {

/// A heading that is a list's own index, in the languages of the lists.
bool isIndex(const std::string& name) {
    constexpr std::string_view indexes[] = {
        "index",       "indice",      "índice", "目录",  "目次",        "содержание", "cодержание",
        "içindekiler", "περιεχόμενα", "فهرست",  "មាតិកា", "spis treści", "obsah"};
    const std::string small = fold(name, Strength::Case);
    return small == "by programming language" || small == "by subject" ||
           std::find(std::begin(indexes), std::end(indexes), small) != std::end(indexes);
}

/// Takes `<a id="x"></a>` out of a heading and answers the names.
std::vector<std::string> takeAnchors(std::string& heading) {
    constexpr std::string_view opening = "<a id=";
    std::vector<std::string> anchors;
    for (std::size_t at = 0; (at = heading.find(opening, at)) != std::string::npos;) {
        const std::size_t quote = at + opening.size();
        const char sign = quote < heading.size() ? heading[quote] : ' ';
        const std::size_t close = sign == '"' || sign == '\''
                                      ? heading.find(std::string(1, sign) + ">", quote + 1)
                                      : std::string::npos;
        if (close == std::string::npos) {
            at = quote;
            continue;
        }
        anchors.push_back(heading.substr(quote + 1, close - quote - 1));
        heading.erase(at, close + 2 - at);
    }
    for (std::size_t at = 0; (at = heading.find("</a>")) != std::string::npos;)
        heading.erase(at, 4);
    return anchors;
}

/// Without the "005 - " of numbered headings.
std::string withoutNumber(const std::string& name) {
    const std::size_t end = name.find_first_not_of("0123456789");
    return end != std::string::npos && end > 0 && name.substr(end).starts_with(" - ") ? name.substr(end + 3)
                                                                                      : name;
}

} // namespace

ListTopics::ListTopics(const ListWords& words)
    : m_words(words)
    , m_names{{"programming-languages", "Programming languages and tools"},
              {"subjects", "Subjects"},
              {"other-topics", "Other topics"}} {}

void ListTopics::begin(const std::string& list) {
    m_root = list == "langs" ? "programming-languages" : list == "subjects" ? "subjects" : "other-topics";
    m_levels.clear();
}

bool ListTopics::enter(std::string_view line) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (line.starts_with(byteOrderMark))
        line.remove_prefix(byteOrderMark.size());
    const std::size_t depth = std::min(line.find_first_not_of('#'), line.size());
    if (depth < 2 || depth > 6 || depth == line.size() || (line[depth] != ' ' && line[depth] != '\t'))
        return false;
    std::string text = markdown::withoutEntities(line.substr(depth));
    const auto anchorsWritten = [&] {
        std::string copy(line);
        return takeAnchors(copy);
    }();
    takeAnchors(text);
    const std::string name = withoutNumber(markdown::plain(text));
    std::erase_if(m_levels, [depth](const Level& level) { return level.depth >= depth; });
    if (!isIndex(name))
        m_levels.push_back({depth, keyOf(name, anchorsWritten)});
    return true;
}

/// An anchor in English names a topic whose words are foreign.
std::string ListTopics::keyOf(const std::string& name, const std::vector<std::string>& anchors) {
    std::string own = slug(name);
    std::vector<std::string> keys{own};
    keys.insert(keys.end(), anchors.begin(), anchors.end());
    for (const std::string& written : keys) {
        std::string key = m_words.topicMeant(written);
        if (m_names.contains(key) || m_words.topic(key)) {
            settle(key);
            return key;
        }
    }
    m_parents[own] = m_levels.empty() ? m_root : m_levels.back().key;
    m_names[own] = name;
    return own;
}

/// Takes a topic settled by hand into the tree, with what it hangs under.
void ListTopics::settle(const std::string& key) {
    const ListWords::Topic* topic = m_words.topic(key);
    if (m_names.contains(key) || !topic)
        return;
    m_names[key] = topic->name;
    if (topic->parent.empty())
        return;
    m_parents[key] = topic->parent;
    settle(topic->parent);
}

TopicKey ListTopics::current() {
    const std::string& key = m_levels.empty() ? m_root : m_levels.back().key;
    m_used.insert(key);
    return TopicKey::trusted("topic:" + key);
}

std::vector<Topic> ListTopics::used() const {
    std::set<std::string> keys = m_used;
    for (const std::string& key : m_used)
        for (auto parent = m_parents.find(key); parent != m_parents.end();
             parent = m_parents.find(parent->second))
            if (!keys.insert(parent->second).second)
                break;
    std::vector<Topic> topics;
    for (const std::string& key : keys) {
        Topic& topic =
            topics.emplace_back(Topic{TopicKey::trusted("topic:" + key), m_names.at(key), {}, 0, 0});
        if (const auto parent = m_parents.find(key); parent != m_parents.end())
            topic.parent = TopicKey::trusted("topic:" + parent->second);
    }
    return topics;
}

} // namespace waymark::db
