// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/item_joining.h"

#include "app/library/json_bounds.h"
#include "app/library/merge_fields.h"
#include "app/library/text.h"
#include "db/text/number.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

std::string said(const std::string& text) {
    return text;
}
std::string said(const std::optional<double>& number) {
    return db::numberText(number);
}
std::string said(const std::optional<db::Money>& money) {
    return money ? db::numberText(money->amount) + ' ' + money->currency.code : std::string();
}

class Joining {
public:
    Joining(db::KeptItem& first, db::KeptItem again, std::size_t line, ReadingFaults& faults)
        : m_first(first)
        , m_again(std::move(again))
        , m_line(line)
        , m_faults(faults) {}

    void join() {
        m_faults.add(m_line, Fault::Twice, Loss::Nothing, {}, m_again.facts.title);
        joinNotes();
        joinFacts();
        m_again.facts = m_first.facts; // what fillIn() would join once more
        m_again.content = m_first.content;
        MergeRow row;
        fillIn(m_first, m_again, false, row);
        for (const auto& conflict : row.conflicts)
            other(conflict.field, conflict.theirs);
    }

private:
    void other(const std::string& field, const std::string& value) {
        m_faults.add(m_line, Fault::TwiceOther, Loss::Nothing, field, value);
    }

    void joinNotes() {
        const auto note = std::exchange(m_again.note, {});
        if (!note.empty() && m_first.note.find(note) == std::string::npos)
            m_first.note += (m_first.note.empty() ? "" : "\n\n") + note;
    }

    template <class Value>
    void field(const char* name, Value& first, Value& again) {
        if (first == again || again == Value())
            return;
        if (first == Value())
            first = again;
        else
            other(name, said(again));
    }

    void joinFacts() {
        auto& first = m_first.facts;
        auto& again = m_again.facts;
        if (first.title == first.url && again.title != again.url) // an address stood in for a title
            first.title = again.title;
        if (again.title != again.url)
            field("title", first.title, again.title);
        const bool sameNames = first.detail.empty() || first.detail == again.detail;
        field("detail", first.detail, again.detail);
        if (first.url.empty() || comparableUrl(first.url) != comparableUrl(again.url)) // www. and a tracking parameter are no other page
            field("url", first.url, again.url);
        field("price", first.price, again.price);
        field("rating", first.rating, again.rating);
        field("hours", first.hours, again.hours);
        joinContent(sameNames);
    }

    /// Year, publisher, language: members of a JSON object; the parts of names belong to their line.
    void joinContent(bool sameNames) {
        if (m_again.content.empty() || m_first.content == m_again.content)
            return;
        auto first = m_first.content.empty() ? Json::object() : boundedJson(m_first.content);
        const auto again = boundedJson(m_again.content);
        if (!first.is_object() || !again.is_object())
            return other("content", m_again.content);
        for (const auto& [name, value] : again.items()) {
            if (name == "names" && !sameNames)
                continue;
            if (!first.contains(name))
                first[name] = value;
            else if (first[name] != value && name != "names")
                other(name, value.is_string() ? value.get<std::string>() : value.dump());
        }
        m_first.content = first.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    db::KeptItem& m_first;
    db::KeptItem m_again;
    std::size_t m_line;
    ReadingFaults& m_faults;
};

} // namespace

void joinRepeated(db::KeptItem& first, db::KeptItem again, std::size_t line, ReadingFaults& faults) {
    Joining(first, std::move(again), line, faults).join();
}

} // namespace waymark::app
