// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pay_places.h"

#include "app/career/education.h"
#include "app/salary/place_labels.h"
#include "app/words/numbers.h"
#include "ui/words/counts.h"
#include "ui/words/local_number.h"
#include "ui/words/names.h"
#include "ui/words/pay_finding.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Countries of which there are figures, and their short names, and some from which an offer may come; no city or state is
/// called so.
constexpr std::array countries{QT_TR_NOOP("Austria"),   QT_TR_NOOP("Belgium"),     QT_TR_NOOP("China"),
                               QT_TR_NOOP("India"),     QT_TR_NOOP("Italy"),       QT_TR_NOOP("Japan"),
                               QT_TR_NOOP("Mexico"),    QT_TR_NOOP("New Zealand"), QT_TR_NOOP("Philippines"),
                               QT_TR_NOOP("Poland"),    QT_TR_NOOP("Portugal"),    QT_TR_NOOP("Switzerland"),
                               QT_TR_NOOP("Australia"), QT_TR_NOOP("Canada"),      QT_TR_NOOP("Denmark"),
                               QT_TR_NOOP("Finland"),   QT_TR_NOOP("France"),      QT_TR_NOOP("Germany"),
                               QT_TR_NOOP("Ireland"),   QT_TR_NOOP("Netherlands"), QT_TR_NOOP("Norway"),
                               QT_TR_NOOP("Spain"),     QT_TR_NOOP("Sweden"),      QT_TR_NOOP("United Kingdom"),
                               QT_TR_NOOP("UK"),        QT_TR_NOOP("US")};

/// Those that have an article, or another form, behind "in".
constexpr std::array<std::pair<std::string_view, const char*>, 7> withArticle{
    {{"Netherlands", QT_TR_NOOP("in the Netherlands")},
     {"Philippines", QT_TR_NOOP("in the Philippines")},
     {"Switzerland", QT_TR_NOOP("in Switzerland")},
     {"UK", QT_TR_NOOP("in the UK")},
     {"US", QT_TR_NOOP("in the US")},
     {"United Kingdom", QT_TR_NOOP("in the United Kingdom")},
     {"United States", QT_TR_NOOP("in the United States")}}};

} // namespace

QString placeLabel(const std::string& label) {
    if (std::find(countries.begin(), countries.end(), label) != countries.end())
        return tr(label.c_str());
    if (label == "United States")
        return tr("United States", "also within a sentence: pay in ...");
    constexpr std::string_view state = " State", metro = " (metro)";
    const auto before = [&label](std::string_view end) { return fromUtf8(label.substr(0, label.size() - end.size())); };
    if (label.ends_with(state))
        return tr("%1 State").arg(before(state));
    return label.ends_with(metro) ? tr("%1 (metro)").arg(before(metro)) : fromUtf8(label);
}

QString placeWithin(const std::string& label) {
    const auto known = std::find_if(withArticle.begin(), withArticle.end(), [&label](const auto& each) { return each.first == label; });
    return known == withArticle.end() ? tr("in %1", "a place").arg(placeLabel(label)) : tr(known->second);
}

bool isPaidWithin() {
    //: Answer "within" where your sentences say that in a place most is paid; %1 of "%1 pays %2" is then "in Berlin".
    return tr("a place pays") == QStringLiteral("within");
}

namespace {

/// The learner's own and the largest of the state, which stand beside the usual ones.
struct Beside {
    const std::optional<db::Place>& own;
    const std::optional<db::Place>& largest;
    bool holds(const app::PayRow& row) const {
        return (own && row.place.key == own->key) || (largest && row.place.key == largest->key);
    }
};

int placesOf(const app::PayComparison& comparison, db::PlaceKind kind, const Beside& beside) {
    std::set<std::string> keys;
    for (const app::PayRow& row : comparison.rows)
        if (row.place.kind == kind && !row.offer && !beside.holds(row))
            keys.insert(row.place.key.text());
    return static_cast<int>(keys.size());
}

int rankedMetros(const app::PayComparison& comparison, const Beside& beside) {
    return static_cast<int>(std::count_if(comparison.rows.begin(), comparison.rows.end(), [&beside](const app::PayRow& row) {
        return row.rank && row.place.kind == db::PlaceKind::Metro && !beside.holds(row);
    }));
}

/// The learner's own place stands beside those and is no choice by size.
QString besides(const app::PayComparison& comparison, const std::optional<db::Place>& own) {
    const bool shown = own && (own->kind == db::PlaceKind::Metro || own->kind == db::PlaceKind::City) &&
                       std::any_of(comparison.rows.begin(), comparison.rows.end(),
                                   [&own](const app::PayRow& row) { return !row.offer && row.place.key == own->key; });
    return shown ? tr("Beside them stands %1, your place.").arg(placeLabel(app::spokenPlaceName(*own, comparison.rows))) : QString();
}

/// Whether any place's figure reaches three quarters of the 239,200 USD a year above which the survey publishes none: below, that limit
/// is no reason for a gap.
bool maybeAboveLimit(const app::PayComparison& comparison) {
    constexpr double near = 179'400, hoursInYear = 2'080;
    const double units = comparison.options.byHour ? hoursInYear : 1;
    return std::any_of(comparison.rows.begin(), comparison.rows.end(), [units](const app::PayRow& row) {
        const db::PayFigures& figures = row.leading().localYear;
        return std::max({figures.mean.value_or(0), figures.median.value_or(0), figures.p90.value_or(0)}) * units >= near;
    });
}

/// The first five, and how many more there are.
QString firstNames(const std::vector<std::string>& metros) {
    constexpr std::size_t most = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, metros.size()); ++i)
        names << fromUtf8(metros[i]);
    if (metros.size() > most)
        names << tr("%1 more").arg(countWord(static_cast<qint64>(metros.size() - most)));
    return listWords(names);
}

/// "No figure of their own is published for the larger metros Los Angeles and Miami: the survey gives no reason." Few people
/// are none that is known: writers have no figure in New York.
QString unpublished(const app::PayComparison& comparison) {
    const auto& metros = comparison.unpublishedMetros;
    return (metros.size() == 1 ? tr("No figure of its own is published for the larger metro %1")
                               : tr("No figure of their own is published for the larger metros %1"))
               .arg(firstNames(metros)) +
           (!maybeAboveLimit(comparison) ? tr(": the survey gives no reason; too few answers may be one.")
            : comparison.career.socCode.starts_with("29-12")
                ? tr(": the survey gives no reason; too few answers may be one, or, as often with physicians, pay above the limit of publication.")
                : tr(": the survey gives no reason; too few answers may be one, or pay above the limit of publication."));
}

/// Metros passed over though they are larger than those compared.
QString meansOnly(const std::vector<std::string>& metros) {
    return (metros.size() == 1 ? tr("Left out is the larger metro %1, of which only a mean is published: it may pay more.")
                               : tr("Left out are the larger metros %1, of which only means are published: they may pay more."))
        .arg(firstNames(metros));
}

/// Places whose middle is less or more than what nine of ten in the country get: guards' pay under a warden's code.
QString outlying(const app::PayComparison& comparison) {
    const auto nation = std::find_if(comparison.rows.begin(), comparison.rows.end(), [](const app::PayRow& row) { return !row.offer && row.place.key.text() == "country:US"; });
    if (nation == comparison.rows.end())
        return {};
    const db::PayFigures& ofAll = nation->leading().localYear;
    QStringList low, high;
    for (const app::PayRow& row : comparison.rows) {
        const auto median = row.leading().localYear.median;
        if (row.offer || !median || row.place.country != "US" || row.place.kind == db::PlaceKind::Country || row.leading().published.origin != db::PayOrigin::Published)
            continue;
        const QString where = placeWithin(app::spokenPlaceName(row.place, comparison.rows));
        if (ofAll.p10 && *median < *ofAll.p10)
            low << where;
        else if (ofAll.p90 && *median > *ofAll.p90)
            high << where;
    }
    QStringList sentences;
    //: %1: "in Tampa, FL and in Miami, FL"
    if (!low.isEmpty())
        sentences << tr("The median %1 is less than nine of ten in the country get: ask there what it stands for before you count on it.").arg(listWords(low));
    if (!high.isEmpty())
        sentences << tr("The median %1 is more than nine of ten in the country get: ask there what it stands for before you count on it.").arg(listWords(high));
    return sentences.join(u' ');
}

/// Where few are counted a figure is uncertain, however official: 50 bailiffs in a whole state. Only few in the country make
/// those of its metros so, too.
QString ofFew(const app::PayComparison& comparison) {
    constexpr std::int64_t fewOfCountry = 1500, fewOfState = 150;
    QStringList places, states;
    bool ofCountry = false;
    for (const app::PayRow& row : comparison.rows) {
        const db::Salary& published = row.leading().published;
        const auto few = row.place.kind == db::PlaceKind::Country ? fewOfCountry : row.place.kind == db::PlaceKind::State ? fewOfState : 0;
        if (row.offer || row.place.country != "US" || published.place != row.place.key || published.employment.value_or(few) >= few)
            continue;
        const QString counted = localNumber(app::withThousands(static_cast<double>(*published.employment)));
        const auto place = app::spokenPlaceName(row.place, comparison.rows);
        //: How many employees and where: "50 in New Jersey"
        places << tr("%1 %2", "employees, in a place").arg(counted, placeWithin(place));
        if (row.place.kind == db::PlaceKind::Country)
            ofCountry = true;
        else
            states << tr("The figure for %1 is uncertain: only %2 employees are counted.").arg(placeLabel(place), counted);
    }
    return ofCountry ? tr("So few employees are counted (%1) that these figures, and those of metros, are uncertain.").arg(places.join(u"; "_s)) : states.join(u' ');
}

/// The survey of pay asks employers. Where the country's figure is published the quick facts say so. What is counted of a wider
/// group says nothing of this career.
QString ofThemselves(const app::PayComparison& comparison, const app::WaysIn& ways) {
    constexpr double many = 40; // percent
    const bool published = std::any_of(comparison.rows.begin(), comparison.rows.end(), [](const app::PayRow& row) { return row.place.key.text() == "country:US" && row.leading().headline(); });
    const auto share = ways.entry && ways.entry->measuredFor.empty() ? ways.entry->selfEmployed : std::nullopt;
    return share.value_or(0) >= many && !published ? tr("%1 of 100 work for themselves: these figures leave them out.").arg(localNumber(app::withThousands(*share))) : QString();
}

} // namespace

QString payPlacesNote(const app::PayComparison& comparison, const QString& group, const std::optional<db::Place>& own,
                      const std::optional<db::Place>& largest) {
    QStringList sentences;
    const Beside others{own, largest};
    const int metros = placesOf(comparison, db::PlaceKind::Metro, others);
    const int cities = placesOf(comparison, db::PlaceKind::City, others);
    if (metros > 1 && comparison.allMetros)
        sentences << tr("Compared are the %1 metros that have a figure of their own, the only ones. Another place may pay "
                        "more.")
                         .arg(countWord(metros));
    else if (metros > 1)
        sentences << (group.isEmpty()
                          ? tr("Compared are the %1 metros with the most jobs in its group of occupations that "
                               "have a figure of their own")
                                .arg(countWord(metros))
                          : tr("Compared are the %1 metros with the most jobs in its group (%2) that have a figure of "
                               "their own")
                                .arg(countWord(metros), groupName(group.toStdString()))) +
                         (comparison.largerLeftOut ? tr(", first those with a published median of this very work") : QString()) +
                         tr(": chosen for size, not for pay. Another place may pay more.");
    else if (cities > 1)
        sentences << tr("Compared are the %1 cities for which a figure is at hand. Another place may pay more.")
                         .arg(countWord(cities));
    if (const QString beside = besides(comparison, own); metros > 1 && !beside.isEmpty())
        sentences << beside;
    if (largest && metros > 1)
        sentences << tr("Beside them stands %1, of the metros whose main city is in your state the one with the most jobs in that group.").arg(placeLabel(app::spokenPlaceName(*largest, comparison.rows)));
    if (const int ranked = rankedMetros(comparison, others); metros > 1 && ranked > 0 && ranked < metros)
        sentences << (ranked == 1 ? tr("One of them can be ranked.") : tr("%1 of them can be ranked.").arg(capitalised(countWord(ranked))));
    if (!comparison.unpublishedMetros.empty())
        sentences << unpublished(comparison);
    if (metros > 1 && !comparison.meansOnlyMetros.empty())
        sentences << meansOnly(comparison.meansOnlyMetros);
    if (const QString apart = outlying(comparison); !apart.isEmpty())
        sentences << apart;
    if (const QString uncertain = ofFew(comparison); metros > 1 && !uncertain.isEmpty())
        sentences << uncertain;
    if (own && std::none_of(comparison.rows.begin(), comparison.rows.end(), [&own](const app::PayRow& row) {
            return row.place.key == own->key && row.leading().headline();
        }))
        sentences << tr("The records at hand hold no figure of its own for %1.").arg(placeLabel(app::spokenPlaceName(*own, comparison.rows)));
    return sentences.join(QChar(u' '));
}

QString payApartNote(const app::PayComparison& comparison, const app::WaysIn& ways) {
    QStringList sentences;
    if (app::isApartFromGroup(ways) && !widerOccupation(comparison).isEmpty())
        sentences << tr("The figures are those of a wider group, and many of those asked about this career name another schooling than it asks for: "
                        "its pay may lie apart, too.");
    if (const QString themselves = ofThemselves(comparison, ways); !themselves.isEmpty())
        sentences << themselves;
    return sentences.join(u' ');
}

} // namespace waymark::ui
