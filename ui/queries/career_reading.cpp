// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/career_reading.h"

#include "app/career/fields_of_study.h"
#include "app/career/licence_fit.h"
#include "app/salary/place_labels.h"
#include "db/catalog/learning_supply.h"
#include "db/catalog/listings.h"
#include "db/catalog/metro_sizes.h"
#include "db/catalog/studies.h"
#include "db/catalog/ways_in.h"
#include "ui/queries/named_facts.h"
#include "ui/words/career_summary.h"
#include "ui/words/chart_words.h"
#include "ui/words/education_words.h"
#include "ui/words/list_price.h"
#include "ui/words/pay_places.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace waymark::ui {

namespace {

void addSources(std::set<std::string>& ids, const db::CareerFacts& facts) {
    ids.insert(facts.career.sourceId);
    for (const auto& skill : facts.skills)
        ids.insert(skill.sourceId);
    for (const auto& technology : facts.technologies)
        ids.insert(technology.sourceId);
    if (facts.interests)
        ids.insert(facts.interests->sourceId);
    for (const auto& share : facts.education)
        ids.insert(share.sourceId);
    if (facts.outlook)
        ids.insert(facts.outlook->sourceId);
    if (facts.entry)
        ids.insert(facts.entry->sourceId);
    if (facts.separations)
        ids.insert(facts.separations->sourceId);
    for (const auto& relation : facts.related)
        ids.insert(relation.sourceId);
    for (const auto& task : facts.tasks)
        ids.insert(task.sourceId);
    for (const auto& style : facts.workStyles)
        ids.insert(style.sourceId);
}

void addSources(std::set<std::string>& ids, const app::WaysIn& ways) {
    if (!licenceNote(ways).isEmpty())
        ids.insert(ways.licencesFrom); // how many states record one, or that none does
    for (const auto& licence : ways.licences)
        ids.insert(licence.sourceId);
    for (const auto& field : ways.spoken)
        for (const auto& programme : field.here)
            ids.insert(programme.sourceId);
    for (const auto* routes : {&ways.routes, &ways.serviceRoutes})
        for (const auto& route : *routes)
            ids.insert(route.sourceId);
    for (const auto& entry : ways.sponsors)
        ids.insert(entry.sourceId);
    for (const auto& entry : ways.programmes)
        ids.insert(entry.programme.sourceId);
    for (const auto& answers : ways.answers)
        ids.insert(answers.sourceId);
}

void addSources(std::set<std::string>& ids, const app::PeopleAtWork& people) {
    for (const SaidFact& fact : peopleInWords(people))
        ids.insert(fact.sourceId);
}

/// Which larger metros of the career's field nobody publishes a figure for, and whether all that have one are here.
std::optional<db::Error> addUnpublished(const db::Catalog& catalog, const db::CareerKey& career,
                                        app::PayComparison& pay) {
    std::set<std::string> shown;
    for (const app::PayRow& row : pay.rows)
        if (row.place.kind == db::PlaceKind::Metro)
            shown.insert(row.place.key.text());
    if (shown.empty())
        return std::nullopt;
    const auto metros = db::fieldMetros(catalog, career);
    if (!metros)
        return metros.error();
    const auto smallest = std::find_if(metros->rbegin(), metros->rend(), [&shown](const db::FieldMetro& metro) {
        return shown.contains(metro.place.key.text());
    });
    for (const auto& metro : *metros) {
        if (!metro.hasOwnFigure && &metro < &*smallest)
            pay.unpublishedMetros.push_back(app::spokenPlaceName(metro.place));
        if (metro.hasOwnFigure && &metro < &*smallest && !shown.contains(metro.place.key.text()))
            pay.meansOnlyMetros.push_back(app::spokenPlaceName(metro.place));
    }
    pay.largerLeftOut = !pay.meansOnlyMetros.empty();
    pay.allMetros = std::none_of(metros->begin(), metros->end(), [&shown](const db::FieldMetro& metro) {
        return metro.hasOwnFigure && !shown.contains(metro.place.key.text());
    });
    return std::nullopt;
}

/// The same places and the learner's, where something is paid there.
db::Result<app::PayComparison> withPlace(const db::Catalog& catalog, const db::CareerKey& career,
                                         app::PayComparison usual, const db::Place& place) {
    db::PlaceSelection places;
    for (const app::PayRow& row : usual.rows) {
        if (row.place.key == place.key)
            return usual;
        places.places.push_back(row.place.key);
    }
    places.places.push_back(place.key);
    auto pay = payFor(catalog, career, places, {});
    if (!pay)
        return pay.error();
    pay->unpublishedMetros = usual.unpublishedMetros;
    pay->meansOnlyMetros = usual.meansOnlyMetros;
    pay->largerLeftOut = usual.largerLeftOut;
    pay->allMetros = usual.allMetros;
    const auto here = std::find_if(pay->rows.begin(), pay->rows.end(),
                                   [&place](const app::PayRow& row) { return row.place.key == place.key; });
    return here != pay->rows.end() && here->leading().headline() ? *std::move(pay) : std::move(usual);
}

/// Of the metros named for the state first the largest of the career's field; nothing where it has no figure of its own, for a
/// smaller one would pass for the place to go.
db::Result<std::optional<db::Place>> largestMetro(const db::Catalog& catalog, const db::CareerKey& career, const db::Place& state) {
    const auto metros = db::fieldMetros(catalog, career);
    if (!metros)
        return metros.error();
    const std::string letters = state.key.text().substr(std::string_view("state:").size());
    const auto found = std::find_if(metros->begin(), metros->end(), [&letters](const db::FieldMetro& metro) {
        const auto comma = metro.place.name.rfind(", ");
        return comma != std::string::npos && metro.place.name.compare(comma + 2, letters.size(), letters) == 0;
    });
    return found == metros->end() || !found->hasOwnFigure ? std::optional<db::Place>() : std::optional(found->place);
}

bool holdsPlace(const app::PayComparison& pay, const db::Place& place) {
    return std::any_of(pay.rows.begin(), pay.rows.end(), [&place](const app::PayRow& row) { return row.place.key == place.key; });
}

/// Beside the usual places, for a learner who chose a state; nothing where it is one of them, or no figure came of it.
db::Result<std::optional<db::Place>> addLargestMetro(const db::Catalog& catalog, const db::CareerKey& career, const LearnerPlace& learner,
                                                     app::PayComparison& pay) {
    if (!learner.place || learner.place->kind != db::PlaceKind::State || pay.rows.empty())
        return std::optional<db::Place>();
    const auto found = largestMetro(catalog, career, *learner.place);
    if (!found)
        return found.error();
    const std::optional<db::Place>& metro = *found;
    if (!metro || holdsPlace(pay, *metro))
        return std::optional<db::Place>();
    auto more = withPlace(catalog, career, pay, *metro);
    if (!more)
        return more.error();
    pay = *std::move(more);
    return holdsPlace(pay, *metro) ? metro : std::optional<db::Place>();
}

std::optional<db::Error> readListPrices(const db::Catalog& catalog, app::CareerPage& page) {
    for (const app::PathItem& item : page.path.courses) {
        const auto course = item.key.as<db::ItemKind::Course>();
        if (!course)
            continue;
        const auto listings = db::listingsOf(catalog, *course);
        if (!listings)
            return listings.error();
        if (const QString price = listPrice(item.free == true ? freeWithCertificate(*listings) : *listings); !price.isEmpty())
            page.listPrices[item.key.text()] = price.toStdString();
    }
    return std::nullopt;
}

/// Of the major group that the career is in; empty where none is named.
db::Result<std::string> groupName(const db::Catalog& catalog, const db::Career& career) {
    const auto groups = catalog.groups();
    if (!groups)
        return groups.error();
    const auto found = std::find_if(groups->begin(), groups->end(),
                                    [&career](const auto& group) { return group.code == career.group; });
    return found == groups->end() ? std::string() : found->name;
}

/// Fields of a wider occupation that share a word with the career's names come first.
std::optional<db::Error> sortStudies(const db::Catalog& catalog, const db::CareerKey& career, app::CareerPage& page) {
    if (page.ways.fieldsFor.empty()) {
        app::sortFields(page.fields, [](const std::string&) { return false; });
        return std::nullopt;
    }
    const auto names = db::careerNames(catalog, career);
    if (!names)
        return names.error();
    const app::CareersLicences words(*names);
    app::sortFields(page.fields, [&words](const std::string& title) { return words.sharesWordWith(title); });
    return std::nullopt;
}

} // namespace

db::Result<app::LearningPath> pathFor(const db::Catalog& catalog, const db::CareerKey& career,
                                      const PathAsked& asked) {
    db::SupplyQuestion question;
    question.languages = asked.languages;
    question.freeOnly = asked.freeOnly;
    const auto supply = db::learningSupply(catalog, career, question);
    if (!supply)
        return supply.error();
    return app::learningPath(*supply, asked.options);
}

db::Result<app::PayComparison> payFor(const db::Catalog& catalog, const db::CareerKey& career,
                                      const db::PlaceSelection& places, const app::PayOptions& options) {
    const auto facts = catalog.payFacts(career, places);
    if (!facts)
        return facts.error();
    auto pay = app::compare(*facts, options);
    if (pay && places.places.empty() && places.all.empty())
        if (auto error = addUnpublished(catalog, career, *pay))
            return *std::move(error);
    return pay;
}

namespace {

/// The usual places and the learner's, with the chart over them and what is to be known of them.
std::optional<db::Error> readPay(const db::Catalog& catalog, const db::CareerKey& career, const LearnerPlace& learner,
                                 app::CareerPage& page) {
    auto pay = payFor(catalog, career, {}, {});
    // The learner's place is one of the usual ones, or stands beside them; a city has its metro's figure.
    auto beside = learner.place;
    if (pay && beside && std::any_of(pay->rows.begin(), pay->rows.end(), [&beside](const app::PayRow& row) {
            return row.place.key == beside->key || (beside->kind == db::PlaceKind::City && row.place.key == beside->parent);
        }))
        beside.reset();
    if (pay && beside && !pay->rows.empty())
        pay = withPlace(catalog, career, *std::move(pay), *beside);
    std::optional<db::Place> largest;
    if (pay) {
        auto added = addLargestMetro(catalog, career, learner, *pay);
        if (!added)
            return added.error();
        largest = *std::move(added);
    }
    if (pay && !pay->rows.empty()) {
        page.payChartSpec = chartSpec(*pay);
        page.pay = *std::move(pay);
    }
    if (page.pay) {
        const auto group = groupName(catalog, page.facts.career);
        if (!group)
            return group.error();
        page.payPlaces = payPlacesNote(*page.pay, QString::fromStdString(*group), beside, largest).toStdString();
    }
    return std::nullopt;
}

std::optional<db::Error> readLearningPath(const db::Catalog& catalog, const db::CareerKey& career, app::CareerPage& page) {
    auto found = pathFor(catalog, career);
    if (!found)
        return found.error();
    page.path = *std::move(found);
    return readListPrices(catalog, page);
}

/// Those that anything on the page names.
std::optional<db::Error> readSources(const db::Catalog& catalog, app::CareerPage& page) {
    std::set<std::string> ids;
    addSources(ids, page.facts);
    addSources(ids, page.ways);
    addSources(ids, page.people);
    for (const auto& field : page.fields)
        ids.insert(field.sourceId);
    for (const auto& fact : page.named)
        ids.insert(fact.sourceId);
    if (page.nationalPay)
        ids.insert(page.nationalPay->sourceId);
    if (page.pay) {
        for (const auto& source : page.pay->sources)
            ids.insert(source.id);
    }
    auto sources = catalog.sources();
    if (!sources)
        return sources.error();
    std::copy_if(sources->begin(), sources->end(), std::back_inserter(page.sources),
                 [&ids](const auto& source) { return ids.contains(source.id); });
    return std::nullopt;
}

} // namespace

db::Result<app::CareerPage> readCareerPage(const db::Catalog& catalog, const db::CareerKey& career,
                                           ReadPath path, const LearnerPlace& learner) {
    auto facts = catalog.careerFacts(career);
    if (!facts)
        return facts.error();
    app::CareerPage page;
    page.facts = *std::move(facts);
    if (auto national = catalog.nationalPay(career))
        page.nationalPay = *std::move(national);
    else if (national.error().kind != db::ErrorKind::NotFound)
        return national.error();
    const auto entry = db::occupationEntry(catalog, career);
    if (!entry)
        return entry.error();
    page.summary = page.facts.career.summary.empty() ? summaryInWords(app::summaryOf(page.facts)).toStdString()
                                                     : page.facts.career.summary;
    page.named = fillNamedFacts(page.facts, *entry, page.nationalPay);
    if (auto error = readPay(catalog, career, learner, page))
        return *std::move(error);
    if (path == ReadPath::Now)
        if (auto error = readLearningPath(catalog, career, page))
            return *std::move(error);

    auto fields = db::fieldsOfStudy(catalog, career);
    if (!fields)
        return fields.error();
    page.fields = *std::move(fields);

    auto ways = readWaysIn(catalog, career, learner);
    if (!ways)
        return ways.error();
    page.ways = *std::move(ways);
    if (auto error = sortStudies(catalog, career, page))
        return *std::move(error);
    if (page.pay)
        if (const QString apart = payApartNote(*page.pay, page.ways); !apart.isEmpty())
            page.payPlaces += ' ' + apart.toStdString();
    page.waysInParts = waysInParts(page.ways);
    page.educationCaution = doctorateCaution(page.facts).toStdString();
    auto people = readPeople(catalog, career);
    if (!people)
        return people.error();
    page.people = *std::move(people);

    if (auto error = readSources(catalog, page))
        return *std::move(error);
    page.peopleParts = peopleParts(page.people, page.sources);
    return page;
}

} // namespace waymark::ui
