// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_outcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mixedLimit = 50;
constexpr int chosenLimit = 200;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// Byte offsets of UTF-8 become positions in the QString.
std::vector<std::pair<int, int>> hitsOf(const db::SearchResult& result) {
    std::vector<std::pair<int, int>> hits;
    const auto size = static_cast<int>(result.title.size());
    const auto units = [&](int from, int bytes) {
        return static_cast<int>(QString::fromUtf8(result.title.data() + from, bytes).size());
    };
    for (const auto& range : result.matched) {
        if (range.start < 0 || range.length <= 0 || range.start > size - range.length)
            continue;
        hits.emplace_back(units(0, range.start), units(range.start, range.length));
    }
    return hits;
}

ResultItem itemOf(const db::SearchResult& result) {
    return {text(result.key.text()),
            result.key.kind(),
            text(result.title),
            hitsOf(result),
            text(result.detail),
            {},
            {}};
}

db::SearchRequest requestOf(const SearchAsk& ask, const std::atomic<bool>* cancelled) {
    db::SearchRequest request;
    request.query = ask.text.toStdString();
    request.limit = mixedLimit;
    request.correct = ask.correct;
    request.cancelled = cancelled;
    return request;
}

std::int64_t countOf(const db::SearchAnswer& answer, db::ItemKind kind) {
    for (const auto& count : answer.counts)
        if (count.kind == kind)
            return count.count;
    return 0;
}

class Grouping {
public:
    Grouping(const SearchFunction& search, const SearchAsk& ask, const std::atomic<bool>* cancelled)
        : m_search(search)
        , m_ask(ask)
        , m_cancelled(cancelled) {}

    db::Result<SearchOutcome> run() {
        const auto all = m_search(requestOf(m_ask, m_cancelled));
        if (!all)
            return all.error();
        m_outcome = {m_ask, text(all->corrected), 0, all->tookMicroseconds, all->counts, {}};
        for (const auto kind : shownKinds) {
            if (!wanted(kind))
                continue;
            if (const auto added = addKind(kind, *all); !added)
                return added.error();
        }
        addPartial(*all);
        return std::move(m_outcome);
    }

private:
    bool wanted(db::ItemKind kind) const {
        return m_ask.kinds.empty() ||
               std::find(m_ask.kinds.begin(), m_ask.kinds.end(), kind) != m_ask.kinds.end();
    }

    db::Result<void> addKind(db::ItemKind kind, const db::SearchAnswer& all) {
        ResultGroup group{kind, false, countOf(all, kind), {}};
        const auto limit = static_cast<std::size_t>(m_ask.kinds.empty() ? fewOfEach : chosenLimit);
        take(all, group, limit);
        // The mixed list is cut at its end, which may have hidden a whole kind.
        const auto due = std::min<std::int64_t>(group.total, static_cast<std::int64_t>(limit));
        if (static_cast<std::int64_t>(group.items.size()) < due) {
            auto request = requestOf(m_ask, m_cancelled);
            request.kind = kind;
            request.limit = static_cast<int>(limit);
            const auto more = m_search(request);
            if (!more)
                return more.error();
            m_outcome.tookMicroseconds += more->tookMicroseconds;
            group.items.clear();
            take(*more, group, limit);
        }
        group.total = std::max(group.total, static_cast<std::int64_t>(group.items.size()));
        m_outcome.total += group.total;
        if (!group.items.empty())
            m_outcome.groups.push_back(std::move(group));
        return {};
    }

    void take(const db::SearchAnswer& answer, ResultGroup& group, std::size_t limit) const {
        for (const auto& result : answer.results)
            if (!result.partial && result.key.kind() == group.kind && group.items.size() < limit)
                group.items.push_back(itemOf(result));
    }

    void addPartial(const db::SearchAnswer& all) {
        ResultGroup group;
        group.partial = true;
        for (const auto& result : all.results)
            if (result.partial && wanted(result.key.kind()))
                group.items.push_back(itemOf(result));
        group.total = static_cast<std::int64_t>(group.items.size());
        if (!group.items.empty())
            m_outcome.groups.push_back(std::move(group));
    }

    const SearchFunction& m_search;
    const SearchAsk& m_ask;
    const std::atomic<bool>* m_cancelled;
    SearchOutcome m_outcome;
};

} // namespace

db::Result<SearchOutcome> findGrouped(const SearchFunction& search, const SearchAsk& ask,
                                      const std::atomic<bool>* cancelled) {
    return Grouping(search, ask, cancelled).run();
}

QString kindHeading(db::ItemKind kind) {
    const auto words = [](const char* plural) { return QCoreApplication::translate("Search", plural); };
    switch (kind) {
    case db::ItemKind::Career:
        return words(QT_TRANSLATE_NOOP("Search", "Careers"));
    case db::ItemKind::Skill:
        return words(QT_TRANSLATE_NOOP("Search", "Skills"));
    case db::ItemKind::Course:
        return words(QT_TRANSLATE_NOOP("Search", "Courses"));
    case db::ItemKind::Book:
        return words(QT_TRANSLATE_NOOP("Search", "Books"));
    case db::ItemKind::Place:
        return words(QT_TRANSLATE_NOOP("Search", "Places"));
    case db::ItemKind::Topic:
        return words(QT_TRANSLATE_NOOP("Search", "Topics"));
    case db::ItemKind::Chart:
    case db::ItemKind::Search:
    case db::ItemKind::Plan:
    case db::ItemKind::Offer:
        break; // the learner's own, never in a catalog
    }
    return {};
}

QString kindIconName(db::ItemKind kind) {
    switch (kind) {
    case db::ItemKind::Career:
        return u"careers"_s;
    case db::ItemKind::Skill:
        return u"skills"_s;
    case db::ItemKind::Course:
        return u"courses"_s;
    case db::ItemKind::Book:
        return u"books"_s;
    case db::ItemKind::Place:
        return u"pin"_s;
    case db::ItemKind::Topic:
        return u"tag"_s;
    case db::ItemKind::Chart:
    case db::ItemKind::Search:
    case db::ItemKind::Plan:
    case db::ItemKind::Offer:
        break;
    }
    return {};
}

} // namespace waymark::ui
