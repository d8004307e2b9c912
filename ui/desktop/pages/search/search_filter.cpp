// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_filter.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<db::SortOrder, const char*>, 7> sortNames{{
    {db::SortOrder::Relevance, "match"},
    {db::SortOrder::Title, "title"},
    {db::SortOrder::Newest, "newest"},
    {db::SortOrder::FewestHours, "hours"},
    {db::SortOrder::BestRated, "rating"},
    {db::SortOrder::HighestPay, "pay"},
    {db::SortOrder::FastestGrowth, "growth"},
}};

QString encoded(const std::string& value) {
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(value), ":/ ,+<>=."_ba));
}

std::string decoded(const QString& text) {
    return QUrl::fromPercentEncoding(text.toUtf8()).toStdString();
}

void readFacet(const QString& name, const QString& values, SearchFilter& filter) {
    const auto facet = db::facetFromName(name.toStdString());
    if (!facet)
        return;
    for (const QString& value : values.split(u'|', Qt::SkipEmptyParts))
        filter.set(*facet, decoded(value), true);
}

} // namespace

const db::FacetSelection* SearchFilter::selection(db::Facet facet) const {
    const auto found = std::find_if(facets.begin(), facets.end(),
                                    [facet](const auto& selection) { return selection.facet == facet; });
    return found == facets.end() ? nullptr : &*found;
}

bool SearchFilter::holds(db::Facet facet, const std::string& value) const {
    const auto* chosen = selection(facet);
    return chosen && std::find(chosen->values.begin(), chosen->values.end(), value) != chosen->values.end();
}

void SearchFilter::set(db::Facet facet, const std::string& value, bool on) {
    if (holds(facet, value) == on)
        return;
    auto found = std::find_if(facets.begin(), facets.end(),
                              [facet](const auto& selection) { return selection.facet == facet; });
    if (!on) {
        std::erase(found->values, value);
        if (found->values.empty())
            facets.erase(found);
        return;
    }
    if (found == facets.end())
        found = facets.insert(facets.end(), db::FacetSelection{facet, {}, false});
    found->values.push_back(value);
}

void SearchFilter::clear(db::Facet facet) {
    std::erase_if(facets, [facet](const auto& selection) { return selection.facet == facet; });
}

QString filterText(const SearchFilter& filter) {
    QStringList parts;
    for (const auto& selection : filter.facets) {
        QStringList values;
        for (const auto& value : selection.values)
            values << encoded(value);
        const auto name = db::facetName(selection.facet);
        parts << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + u'=' +
                     values.join(u'|');
    }
    for (const auto& [sort, name] : sortNames)
        if (sort == filter.sort && sort != db::SortOrder::Relevance)
            parts << u"sort="_s + QLatin1StringView(name);
    if (filter.oneList)
        parts << u"list=one"_s;
    return parts.join(u'&');
}

SearchFilter filterFromText(const QString& text) {
    SearchFilter filter;
    for (const QString& part : text.split(u'&', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == "sort"_L1) {
            for (const auto& [sort, known] : sortNames)
                if (value == QLatin1StringView(known))
                    filter.sort = sort;
        } else if (name == "list"_L1) {
            filter.oneList = value == "one"_L1;
        } else {
            readFacet(name, value, filter);
        }
    }
    return filter;
}

} // namespace waymark::ui
