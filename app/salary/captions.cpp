// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/captions.h"

#include <algorithm>

namespace waymark::app {

namespace {

const db::Source* sourceNamed(const db::PayFacts& facts, const std::string& id) {
    const auto found = std::find_if(facts.sources.begin(), facts.sources.end(),
                                    [&id](const db::Source& source) { return source.id == id; });
    return found == facts.sources.end() ? nullptr : &*found;
}

} // namespace

std::string sourceName(const db::Source& source) {
    if (source.publisher.empty() || source.title.find(source.publisher) != std::string::npos)
        return source.title.empty() ? source.id : source.title;
    return source.title.empty() ? source.publisher : source.publisher + ", " + source.title;
}

std::string sourceLine(const db::Source& source) {
    std::string name = sourceName(source);
    if (source.vintage.empty() || name.find(source.vintage) != std::string::npos)
        return name;
    return name + ", " + source.vintage;
}

std::vector<db::Source> sourcesUsed(const db::PayFacts& facts, const std::vector<PayRow>& rows,
                                    const PricesUsed& used) {
    std::vector<db::Source> sources;
    const auto add = [&](const std::string& id) {
        const db::Source* source = sourceNamed(facts, id);
        const bool known = std::any_of(sources.begin(), sources.end(),
                                       [&id](const db::Source& other) { return other.id == id; });
        if (source && !known)
            sources.push_back(*source);
    };
    for (const PayRow& row : rows)
        add(row.leading().published.sourceId);
    for (const PayRow& row : rows)
        add(row.figure.published.sourceId);
    for (const auto& [key, rate] : used.rates)
        add(rate.sourceId);
    for (const std::string& id : used.pppSources)
        add(id);
    for (const std::string& id : used.citySources)
        add(id);
    return sources;
}

} // namespace waymark::app
