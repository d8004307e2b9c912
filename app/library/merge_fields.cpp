// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/merge_fields.h"

#include "db/text/number.h"

#include <algorithm>

namespace waymark::app {

namespace {

std::string words(const std::string& text) {
    return text;
}
std::string words(int number) {
    return std::to_string(number);
}
std::string words(db::KeptStatus status) {
    return std::string(db::keptStatusName(status));
}
std::string words(const std::optional<double>& number) {
    return db::numberText(number);
}
std::string words(const std::optional<db::Money>& money) {
    return money ? db::numberText(money->amount) + ' ' + money->currency.code : std::string();
}

/// Taken from elsewhere together or not at all.
bool isOfStatus(const db::KeptField& field) {
    return field.name == "status" || field.name == "status_since" || field.name == "started" || field.name == "finished";
}

class Filling {
public:
    Filling(db::KeptItem& mine, const db::KeptItem& theirs, bool takeTheirs, MergeRow& row)
        : m_mine(mine)
        , m_theirs(theirs)
        , m_takeTheirs(takeTheirs)
        , m_row(row) {}

    bool done() {
        fillStatus();
        for (const db::KeptField& kept : db::keptFields)
            if (!isOfStatus(kept) && kept.form != db::KeptForm::Moment)
                std::visit([&](auto member) { field(kept.words, m_mine.*member, m_theirs.*member); }, kept.member);
        if (db::isOwn(m_mine.key))
            fillOwnFacts();
        fillTags();
        if (!m_mine.removedAt.empty() && m_theirs.removedAt.empty()) {
            m_mine.removedAt.clear();
            filled("out of the trash");
        }
        return m_changed;
    }

private:
    void filled(std::string what) {
        m_row.filled.push_back(std::move(what));
        m_changed = true;
    }

    /// True when ours became theirs.
    template <class Value>
    bool field(std::string_view name, Value& mine, const Value& theirs) {
        if (mine == theirs || theirs == Value())
            return false;
        const bool empty = mine == Value();
        if (!empty)
            m_row.conflicts.push_back({std::string(name), words(mine), words(theirs)});
        if (!empty && !m_takeTheirs)
            return false;
        mine = theirs;
        filled(std::string(name));
        return true;
    }

    /// The dates belong to the status.
    void fillStatus() {
        if (!field("status", m_mine.status, m_theirs.status)) {
            if (m_mine.status != m_theirs.status)
                return;
            fillDate("started", m_mine.startedOn, m_theirs.startedOn);
            fillDate("finished", m_mine.finishedOn, m_theirs.finishedOn);
            return;
        }
        m_mine.statusAt = m_theirs.statusAt;
        m_mine.startedOn = m_theirs.startedOn;
        m_mine.finishedOn = m_theirs.finishedOn;
    }
    void fillDate(const char* name, std::string& mine, const std::string& theirs) {
        field(name, mine, theirs);
    }

    /// What a catalog said is remembered from the day of keeping; only own items say it themselves.
    void fillOwnFacts() {
        field("title", m_mine.facts.title, m_theirs.facts.title);
        field("detail", m_mine.facts.detail, m_theirs.facts.detail);
        field("link", m_mine.facts.url, m_theirs.facts.url);
        field("price", m_mine.facts.price, m_theirs.facts.price);
        field("hours", m_mine.facts.hours, m_theirs.facts.hours);
        field("content", m_mine.content, m_theirs.content);
    }

    void fillTags() {
        for (const auto& tag : m_theirs.tags) {
            if (std::find(m_mine.tags.begin(), m_mine.tags.end(), tag) != m_mine.tags.end())
                continue;
            m_mine.tags.push_back(tag);
            filled("tag " + tag);
        }
        std::sort(m_mine.tags.begin(), m_mine.tags.end());
    }

    db::KeptItem& m_mine;
    const db::KeptItem& m_theirs;
    bool m_takeTheirs;
    MergeRow& m_row;
    bool m_changed = false;
};

} // namespace

bool fillIn(db::KeptItem& mine, const db::KeptItem& theirs, bool takeTheirs, MergeRow& row) {
    return Filling(mine, theirs, takeTheirs, row).done();
}

} // namespace waymark::app
