// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_questions.h"

#include "app/salary/place_labels.h"
#include "app/salary/row_choice.h"
#include "app/words/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/queries/larger_metros.h"
#include "ui/words/counts.h"
#include "ui/words/names.h"
#include "ui/words/tr.h"

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr std::size_t ends = 10;

} // namespace

void PayQuestions::ask(const QStringList& careers, const PayChoice& choice) {
    if (answered() && careers == m_careers && choice.places == m_kind && choice.at == m_at)
        return;
    if (careers.value(0) != m_careers.value(0)) {
        m_withFigures.clear();
        m_withoutFigures.clear();
    }
    m_careers = careers;
    m_kind = choice.places;
    m_at = choice.at;
    m_facts.clear();
    m_why.clear();
    if (careers.isEmpty()) {
        m_why = tr("No career is chosen.");
        return;
    }
    std::vector<db::PayFacts> facts;
    for (const QString& career : careers) {
        const auto key = db::CareerKey::parse(career.toStdString());
        db::PlaceSelection places = placeSelection(choice);
        // Careers beside the first are asked about at its places.
        if (!facts.empty() && choice.places == PayPlaces::Own)
            for (const db::PlaceFigures& known : facts.front().places)
                places.places.push_back(known.place.key);
        auto answer = key ? m_catalog.payFacts(*key, places) : db::Result<db::PayFacts>(key.error());
        if (!answer) {
            m_why = fromUtf8(answer.error().message);
            return;
        }
        facts.push_back(std::move(*answer));
    }
    m_facts = std::move(facts);
}

QStringList PayQuestions::titles() const {
    QStringList titles;
    for (const db::PayFacts& facts : m_facts)
        titles.append(careerName(facts.career.title));
    return titles;
}

QStringList PayQuestions::places() const {
    QStringList keys;
    if (answered())
        for (const db::PlaceFigures& known : m_facts.front().places)
            keys.append(fromUtf8(known.place.key.text()));
    return keys;
}

db::Result<app::PayComparison> PayQuestions::compare(const PayChoice& choice,
                                                     const std::vector<app::OwnOffer>& offers) const {
    std::vector<const db::PayFacts*> careers;
    for (const db::PayFacts& facts : m_facts)
        careers.push_back(&facts);
    auto comparison = app::compareCareers(careers, payOptions(choice), offers);
    if (comparison && choice.ends)
        app::keepEnds(*comparison, ends, ends);
    return comparison;
}

QList<PayPlaces> PayQuestions::presetsWithFigures(const PayChoice& choice) {
    QList<PayPlaces> presets;
    const QList<PayPlaces> all = allPayPlaces();
    for (const PayPlaces places : all) {
        const int id = static_cast<int>(places);
        if (places != PayPlaces::Own && places != choice.places && !m_withFigures.contains(id)) {
            if (m_withoutFigures.contains(id) || !answered())
                continue;
            const auto facts = m_catalog.payFacts(m_facts.front().career.key, placeSelection(places));
            const bool found = facts && !facts->places.empty();
            (found ? m_withFigures : m_withoutFigures).insert(id);
            if (!found)
                continue;
        }
        presets.append(places);
    }
    return presets;
}

std::vector<db::Place> PayQuestions::allPlaces() const {
    std::vector<db::Place> all;
    for (const auto kind : {db::PlaceKind::Metro, db::PlaceKind::Nonmetro, db::PlaceKind::State,
                            db::PlaceKind::Region, db::PlaceKind::Country, db::PlaceKind::City})
        if (auto places = m_catalog.places(kind))
            all.insert(all.end(), std::make_move_iterator(places->begin()),
                       std::make_move_iterator(places->end()));
    return all;
}

NearMetros PayQuestions::nearestLarger(const QString& base) const {
    const auto key = db::PlaceKey::parse((base.isEmpty() ? places().value(0) : base).toStdString());
    const auto found =
        key ? withLargerMetros(m_catalog, *key) : db::Result<std::vector<db::Place>>(key.error());
    if (!found || found->size() < 2)
        return {};
    NearMetros near{fromUtf8(app::shortPlaceName(found->front())), {}};
    for (const db::Place& place : *found)
        near.places.append(fromUtf8(place.key.text()));
    return near;
}

QString PayQuestions::placesInWords(const PayChoice& choice) const {
    if (!answered() || m_facts.front().places.empty() ||
        (choice.places != PayPlaces::Own && choice.places != PayPlaces::Chosen))
        return choice.ends ? tr("%1, highest and lowest").arg(payPlacesName(choice.places))
                           : payPlacesName(choice.places);
    const auto& places = m_facts.front().places;
    const auto count = static_cast<int>(places.size());
    const bool cities = std::all_of(places.begin(), places.end(), [](const db::PlaceFigures& p) {
        return p.place.kind == db::PlaceKind::City;
    });
    const QString number = capitalised(countWord(count));
    if (cities)
        return tr("%1 cit(y/ies)", nullptr, count).arg(number);
    return count == 1 ? fromUtf8(places.front().place.name) : tr("%1 place(s)", nullptr, count).arg(number);
}

} // namespace waymark::ui
