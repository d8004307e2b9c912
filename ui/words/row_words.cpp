// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/row_words.h"

#include "app/salary/period.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"
#include "ui/words/app_words.h"
#include "ui/words/counts.h"
#include "ui/words/pay_places.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Reason { Nothing, Wider, Shared, Period, Group, Undated, Mean, Median };

Reason reasonOf(const app::PayRow& row) {
    const app::ConvertedPay& pay = row.leading();
    if (!pay.headline() || row.offer)
        return Reason::Nothing;
    if (row.setApart)
        return *row.setApart == app::SetApart::Wider    ? Reason::Wider
               : *row.setApart == app::SetApart::Shared ? Reason::Shared
               : *row.setApart == app::SetApart::Group  ? Reason::Group
                                                        : Reason::Period;
    if (pay.grade == app::Grade::D)
        return Reason::Undated;
    return pay.headlineIsMean() ? Reason::Mean : Reason::Median;
}

/// Of one reason alone.
QString headingOf(Reason reason, const app::PayComparison& comparison) {
    QStringList wider;
    switch (reason) {
    case Reason::Wider:
        for (const app::PayRow& row : comparison.rows)
            if (row.setApart == app::SetApart::Wider)
                wider << fromUtf8(row.place.name);
        wider.removeDuplicates();
        return wider.size() == 1 ? tr("%1 beside its places: not ranked").arg(wider.first())
                                 : tr("%1 beside their places: not ranked").arg(listWords(wider));
    case Reason::Shared:
        return tr("One figure of many areas: not ranked");
    case Reason::Period:
        return tr("Measured in another period: not ranked");
    case Reason::Group:
        return tr("Measured for a wider group of occupations: not ranked");
    case Reason::Undated:
        return tr("Estimate only, no date or method: not ranked");
    case Reason::Mean:
        return tr("Only a mean is published: not ranked");
    case Reason::Median:
        return tr("A median where others have a mean: not ranked");
    case Reason::Nothing:
        break;
    }
    return tr("No figure");
}

/// Among several.
QString shortName(Reason reason) {
    switch (reason) {
    case Reason::Wider:
        return tr("nation or state beside its places");
    case Reason::Shared:
        return tr("one figure of many areas");
    case Reason::Period:
        return tr("another period");
    case Reason::Group:
        return tr("a wider group of occupations");
    case Reason::Undated:
        return tr("estimates without date or method");
    case Reason::Mean:
        return tr("means");
    case Reason::Median:
        return tr("medians where others have a mean");
    case Reason::Nothing:
        break;
    }
    return {};
}

} // namespace

QString measureWord(const app::ConvertedPay& pay) {
    if (!pay.headline())
        return {};
    return pay.headlineIsMean() ? tr("mean") : pay.headlineIsEstimated() ? tr("estimated median") : tr("median");
}

QString rowPeriod(const app::PayRow& row) {
    return appWords(app::periodWords(row.leading().published.period));
}

QString whyNotRanked(const app::PayRow& row) {
    if (row.rank)
        return {};
    switch (reasonOf(row)) {
    case Reason::Wider:
        if (row.place.country == "PR")
            return tr("the island as a whole, not one of its places");
        return row.place.kind == db::PlaceKind::Country ? tr("the nation, not one of its places")
                                                        : tr("a whole state or region, not one of its places");
    case Reason::Shared:
        return tr("one figure of a wider area of %1 places").arg(countWord(row.leading().published.areasSharing));
    case Reason::Period:
        if (row.leading().headlineIsEstimated())
            return tr("an estimate, of another period than the others");
        return row.leading().headlineIsMean() ? tr("a mean, measured in another period than the others") : tr("measured in another period than the others");
    case Reason::Group:
        return tr("measured for a wider group of occupations");
    case Reason::Undated:
        return tr("an estimate without date or method");
    case Reason::Mean:
        return tr("a mean where others have a median");
    case Reason::Median:
        return tr("a median where others have a mean");
    case Reason::Nothing:
        break;
    }
    return {};
}

QString unrankedHeading(const app::PayComparison& comparison) {
    if (app::mixedCurrencies(comparison.rows))
        return tr("Different currencies: not ranked");
    std::set<Reason> reasons;
    for (const app::PayRow& row : comparison.rows)
        if (!row.rank)
            reasons.insert(reasonOf(row));
    if (reasons.size() > 1)
        reasons.erase(Reason::Nothing);
    if (reasons.empty())
        return {};
    if (reasons.size() == 1)
        return headingOf(*reasons.begin(), comparison);
    QStringList names;
    for (const Reason reason : reasons)
        names << shortName(reason);
    return tr("Not ranked: %1").arg(names.join(u"; "_s));
}

QString periodList(const app::PayComparison& comparison) {
    std::map<std::string, QStringList> places;
    for (const app::PayRow& row : comparison.rows)
        if (row.leading().headline() && !row.offer && !row.leading().published.period.empty()) {
            QStringList& names = places[row.leading().published.period];
            const QString name = placeLabel(app::spokenPlaceName(row.place, comparison.rows));
            if (!names.contains(name))
                names << name;
        }
    if (places.empty())
        return {};
    const auto words = [](const std::string& period) { return appWords(app::periodWords(period)); };
    if (places.size() == 1)
        return words(places.begin()->first);
    const auto usual = std::max_element(places.begin(), places.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
    constexpr qsizetype mostNames = 3;
    const bool nameable = std::all_of(places.begin(), places.end(), [&](const auto& each) {
        return &each == &*usual || each.second.size() <= mostNames;
    });
    if (places.size() > 3 || !nameable)
        return tr("measured from %1 to %2").arg(words(places.begin()->first), words(places.rbegin()->first));
    QStringList parts{words(usual->first)};
    for (const auto& [period, names] : places)
        if (period != usual->first)
            parts << tr("%1 %2").arg(listWords(names), words(period));
    return parts.join(u"; "_s);
}

} // namespace waymark::ui
