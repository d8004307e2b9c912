// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_outcome.h"

#include "ui/desktop/pages/items/folded_text.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewPartial = 20;

int unitsOf(const std::string& utf8, std::size_t bytes) {
    return static_cast<int>(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(bytes)).size());
}

/// Byte offsets of UTF-8 become positions in the QString.
std::vector<Stretch> hitsOf(const db::SearchResult& result) {
    std::vector<Stretch> hits;
    const auto size = static_cast<int>(result.title.size());
    for (const auto& range : result.matched) {
        if (range.start < 0 || range.length <= 0 || range.start > size - range.length)
            continue;
        const int start = unitsOf(result.title, static_cast<std::size_t>(range.start));
        const int end = unitsOf(result.title, static_cast<std::size_t>(range.start + range.length));
        hits.emplace_back(start, end - start);
    }
    return hits;
}

/// The search says two phrases in English, which scripts read, too.
QString detailOf(const db::SearchResult& result) {
    const QString said = fromUtf8(result.detail);
    constexpr QLatin1String called("Also called "), counted("Counted here: ");
    if (said.startsWith(called))
        return tr("Also called %1").arg(said.mid(called.size()));
    return said.startsWith(counted) ? tr("Counted here: %1").arg(said.mid(counted.size())) : said;
}

ResultItem itemOf(const db::SearchResult& result, const QString& words) {
    ResultItem item{fromUtf8(result.key.text()),
                    result.key.kind(),
                    itemName(result.key.kind(), result.title),
                    hitsOf(result),
                    detailOf(result),
                    {},
                    {}};
    if (const QString english = fromUtf8(result.title); item.title != english) {
        item.hits.clear();
        item.detail = item.detail.isEmpty() ? english : english + u" \u00B7 "_s + item.detail;
    }
    item.detailHits = wordsAlike(item.detail, words);
    item.summary = fromUtf8(result.summary);
    item.summaryHits = wordsAlike(item.summary, words);
    return item;
}

db::SearchRequest requestOf(const SearchAsk& ask, const std::atomic<bool>* cancelled) {
    db::SearchRequest request;
    request.query = ask.text.toStdString();
    request.correct = ask.correct;
    request.facets = ask.filter.facets;
    request.sort = ask.filter.sort;
    request.languages = ask.languages;
    request.browse = true;
    request.cancelled = cancelled;
    return request;
}

std::vector<TypedField> fieldsOf(const db::SearchAnswer& answer, const std::string& typed) {
    std::vector<TypedField> fields;
    for (const auto& part : answer.reading) {
        const bool narrows =
            part.role == db::QueryPart::Role::Field || part.role == db::QueryPart::Role::Condition;
        if (!narrows || part.ends > typed.size() || part.begins >= part.ends)
            continue;
        const int start = unitsOf(typed, part.begins);
        fields.push_back({{start, unitsOf(typed, part.ends) - start},
                          part.field,
                          part.inCatalog,
                          part.condition,
                          fromUtf8(typed.substr(part.begins, part.ends - part.begins))});
    }
    return fields;
}

/// What the words of the question were, without its fields.
QString wordsOf(const db::SearchAnswer& answer, const std::string& typed) {
    if (!answer.corrected.empty())
        return fromUtf8(answer.corrected);
    QString words;
    for (const auto& part : answer.reading)
        if ((part.role == db::QueryPart::Role::Word || part.role == db::QueryPart::Role::Phrase) &&
            part.begins < part.ends && part.ends <= typed.size())
            words += QString::fromUtf8(typed.data() + part.begins,
                                       static_cast<qsizetype>(part.ends - part.begins)) +
                     u' ';
    return words;
}

std::int64_t countOf(const db::SearchAnswer& answer, db::ItemKind kind) {
    for (const auto& count : answer.counts)
        if (count.kind == kind)
            return count.count;
    return 0;
}

class Grouping {
public:
    Grouping(const db::SearchAnswer& answer, SearchOutcome& outcome, const QString& words)
        : m_answer(answer)
        , m_outcome(outcome)
        , m_words(words) {}

    void group() {
        if (m_outcome.ask.filter.oneList) {
            addRanked();
        } else {
            for (const auto kind : shownKinds)
                addKind(kind);
        }
        addPartial();
    }

private:
    void addRanked() {
        ResultGroup group;
        group.mixed = true;
        group.total = m_answer.total;
        const auto limit = static_cast<std::size_t>(m_outcome.ask.rows);
        for (const auto& result : m_answer.results)
            if (!result.partial && group.items.size() < limit)
                group.items.push_back(itemOf(result, m_words));
        add(std::move(group));
    }

    void addKind(db::ItemKind kind) {
        const auto& ask = m_outcome.ask;
        const auto* kinds = ask.filter.selection(db::Facet::Kind);
        if (kinds && !ask.filter.holds(db::Facet::Kind, std::string(db::itemKindName(kind))))
            return;
        ResultGroup group{kind, false, countOf(m_answer, kind), {}};
        group.alone = kinds && kinds->values.size() == 1;
        const auto limit = static_cast<std::size_t>(ask.fewOfEachKind() ? fewOfEach : ask.rows);
        for (const auto& result : m_answer.results)
            if (!result.partial && result.key.kind() == kind && group.items.size() < limit)
                group.items.push_back(itemOf(result, m_words));
        add(std::move(group));
    }

    void addPartial() {
        ResultGroup group;
        group.partial = true;
        for (const auto& result : m_answer.results)
            if (result.partial && group.items.size() < static_cast<std::size_t>(fewPartial))
                group.items.push_back(itemOf(result, m_words));
        add(std::move(group));
    }

    void add(ResultGroup group) {
        group.total = std::max(group.total, static_cast<std::int64_t>(group.items.size()));
        if (!group.items.empty())
            m_outcome.groups.push_back(std::move(group));
    }

    const db::SearchAnswer& m_answer;
    SearchOutcome& m_outcome;
    const QString& m_words;
};

/// What each facet alone keeps away.
db::Result<void> addRelaxations(const SearchFunction& search, SearchOutcome& outcome,
                                const std::atomic<bool>* cancelled) {
    for (const auto& selection : outcome.ask.filter.facets) {
        SearchAsk wider = outcome.ask;
        wider.filter.clear(selection.facet);
        auto request = requestOf(wider, cancelled);
        request.limit = 1;
        const auto answer = search(request);
        if (!answer)
            return answer.error();
        if (answer->total > 0)
            outcome.relaxations.push_back({selection.facet, answer->total});
    }
    return {};
}

} // namespace

std::size_t SearchOutcome::listed() const {
    std::size_t rows = 0;
    for (const auto& group : groups)
        rows += group.items.size();
    return rows;
}

bool SearchOutcome::hasMore() const {
    if (groups.size() != 1 || !(groups[0].mixed || groups[0].alone))
        return false;
    const auto rows = static_cast<std::int64_t>(groups[0].items.size());
    return groups[0].total > rows && rows >= ask.rows;
}

db::Result<SearchOutcome> findOutcome(const SearchFunction& search, const SearchAsk& ask,
                                      const std::atomic<bool>* cancelled) {
    auto request = requestOf(ask, cancelled);
    request.limit = ask.fewOfEachKind() ? fewPartial : ask.rows;
    request.ofEachKind = ask.filter.oneList ? 0 : ask.fewOfEachKind() ? fewOfEach : ask.rows;
    const auto answer = search(request);
    if (!answer)
        return answer.error();
    SearchOutcome outcome{
        ask, fromUtf8(answer->corrected), answer->total, answer->tookMicroseconds, answer->counts, {}};
    outcome.fields = fieldsOf(*answer, request.query);
    const QString words = wordsOf(*answer, request.query);
    Grouping(*answer, outcome, words).group();
    if (outcome.groups.empty())
        if (const auto added = addRelaxations(search, outcome, cancelled); !added)
            return added.error();
    return outcome;
}

db::Result<std::vector<db::FacetCounts>> countFacets(const SearchFunction& search, const SearchAsk& ask,
                                                     const std::atomic<bool>* cancelled) {
    using enum db::Facet;
    auto request = requestOf(ask, cancelled);
    request.limit = 1;
    request.count = {Kind,     Topic,   Language, Free, Level,      Hours, Provider,  Year,   Group,
                     Interest, JobZone, Growth,   Pay,  Technology, Skill, SkillKind, Format, Licence};
    auto answer = search(request);
    if (!answer)
        return answer.error();
    std::vector<db::FacetCounts> counts;
    for (const auto facet : request.count)
        for (auto& counted : answer->facets)
            if (counted.facet == facet)
                counts.push_back(std::move(counted));
    return counts;
}

std::vector<Stretch> wordsAlike(const QString& detail, const QString& query) {
    static const QRegularExpression word(u"[\\p{L}\\p{N}+#]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList wanted;
    for (auto words = word.globalMatch(foldedText(query)); words.hasNext();)
        if (const QString found = words.next().captured(); found.size() > 1)
            wanted << found;
    std::vector<Stretch> alike;
    if (wanted.isEmpty())
        return alike;
    std::vector<Stretch> words;
    QStringList folded;
    for (auto found = word.globalMatch(detail); found.hasNext();) {
        const auto match = found.next();
        words.emplace_back(match.capturedStart(), match.capturedLength());
        folded << foldedText(match.captured());
    }
    const auto isWanted = [&](const QString& text) {
        return std::find_if(wanted.begin(), wanted.end(),
                            [&](const QString& w) { return text.startsWith(w); });
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const auto& [start, length] = words[i];
        if (const auto found = isWanted(folded[at]); found != wanted.end()) {
            // Folding that changes the length leaves no place to stop at.
            alike.emplace_back(start, folded[at].size() == length ? static_cast<int>(found->size()) : length);
            continue;
        }
        // "backend" was asked for, "Back End" stands here.
        const bool pair = i + 1 < words.size() && words[i + 1].first == start + length + 1;
        if (pair && isWanted(folded[at] + folded[at + 1]) != wanted.end()) {
            alike.emplace_back(start, length + 1 + words[i + 1].second);
            ++i;
        }
    }
    return alike;
}

QString kindHeading(db::ItemKind kind) {
    switch (kind) {
    case db::ItemKind::Career:
        return tr("Careers");
    case db::ItemKind::Skill:
        return tr("Skills");
    case db::ItemKind::Course:
        return tr("Courses");
    case db::ItemKind::Book:
        return tr("Books");
    case db::ItemKind::Place:
        return tr("Places");
    case db::ItemKind::Topic:
        return tr("Topics");
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
