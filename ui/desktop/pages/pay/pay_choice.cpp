// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_choice.h"

#include "ui/words/tr.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<PayPlaces, const char*>, 6> placeWords{{{PayPlaces::Own, "own"},
                                                                       {PayPlaces::Metros, "metros"},
                                                                       {PayPlaces::Nonmetros, "nonmetros"},
                                                                       {PayPlaces::States, "states"},
                                                                       {PayPlaces::Countries, "countries"},
                                                                       {PayPlaces::Cities, "cities"}}};

QString placesWord(PayPlaces places) {
    for (const auto& [value, word] : placeWords)
        if (value == places)
            return QString::fromLatin1(word);
    return {};
}

void readPlaces(const QString& text, PayPlaces& places) {
    for (const auto& [value, word] : placeWords)
        if (text == QLatin1StringView(word))
            places = value;
}

void readCurrency(const QString& text, QString& currency) {
    const bool code = text.size() == 3 &&
                      std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (code)
        currency = text;
}

/// Keys of one kind, at most `most`; what is none is left out.
QStringList readKeys(const QString& text, db::ItemKind kind, qsizetype most) {
    QStringList keys;
    for (const QString& key : text.split(u',', Qt::SkipEmptyParts))
        if (db::kindOfKey(key.toStdString()) == kind && !keys.contains(key) && keys.size() < most)
            keys.append(key);
    return keys;
}

QString viewWord(app::PayView view) {
    const auto word = app::payViewName(view);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QString chosenWord() {
    return u"chosen"_s;
}

void readRest(const QUrlQuery& query, bool whole, PayChoice& choice) {
    constexpr qsizetype mostPlaces = 1000;
    const auto keys = [&query](const QString& name, db::ItemKind kind, qsizetype most) {
        return readKeys(query.queryItemValue(name, QUrl::FullyDecoded), kind, most);
    };
    const auto says = [&query, whole](const QString& name) { return whole || query.hasQueryItem(name); };
    if (says(u"ends"_s))
        choice.ends = query.queryItemValue(u"ends"_s) == "10"_L1;
    if (says(u"also"_s))
        choice.alsoCareers = keys(u"also"_s, db::ItemKind::Career, app::mostCareers - 1);
    if (says(u"base"_s))
        choice.base = keys(u"base"_s, db::ItemKind::Place, 1).value(0);
    const QStringList at = keys(u"at"_s, db::ItemKind::Place, mostPlaces);
    if (query.queryItemValue(u"places"_s) == chosenWord() && !at.isEmpty()) {
        choice.places = PayPlaces::Chosen;
        choice.at = at;
    } else if (choice.places != PayPlaces::Chosen || whole) {
        choice.at.clear();
        if (choice.places == PayPlaces::Chosen)
            choice.places = PayPlaces::Own;
    }
}

} // namespace

QString payQuery(const PayChoice& choice) {
    const bool chosen = choice.places == PayPlaces::Chosen;
    QString text = u"view="_s + viewWord(choice.view) + u"&currency="_s + choice.currency + u"&places="_s +
                   (chosen ? chosenWord() : placesWord(choice.places)) + u"&form="_s +
                   QString::fromStdString(std::string(app::traitsOf(choice.form).word));
    if (choice.share != PayChoice().share)
        text += u"&share="_s + QString::number(choice.share, 'g', 3);
    if (choice.rankUndated)
        text += u"&undated=ranked"_s;
    if (choice.ends)
        text += u"&ends=10"_s;
    if (chosen)
        text += u"&at="_s + choice.at.join(u',');
    if (!choice.alsoCareers.isEmpty())
        text += u"&also="_s + choice.alsoCareers.join(u',');
    if (!choice.base.isEmpty())
        text += u"&base="_s + choice.base;
    return text;
}

PayChoice payChoiceFrom(const QUrlQuery& query, const PayChoice& fallback) {
    if (query.isEmpty())
        return fallback;
    PayChoice choice = fallback;
    if (const auto view = app::payViewFromName(query.queryItemValue(u"view"_s).toStdString()))
        choice.view = *view;
    readCurrency(query.queryItemValue(u"currency"_s), choice.currency);
    readPlaces(query.queryItemValue(u"places"_s), choice.places);
    const QString form = query.queryItemValue(u"form"_s);
    if (!form.isEmpty())
        choice.form = app::chartFormFromWord(form.toStdString());
    // A written choice without a share or the word means the usual one, not that of the page before.
    const bool whole = query.hasQueryItem(u"view"_s);
    bool isNumber = false;
    const double share = query.queryItemValue(u"share"_s).toDouble(&isNumber);
    if (isNumber && share >= 0 && share <= 1)
        choice.share = share;
    else if (whole)
        choice.share = PayChoice().share;
    if (whole)
        choice.rankUndated = query.queryItemValue(u"undated"_s) == "ranked"_L1;
    readRest(query, whole, choice);
    return choice;
}

db::PlaceSelection placeSelection(PayPlaces places) {
    switch (places) {
    case PayPlaces::Own:
        break;
    case PayPlaces::Metros:
        return {{}, {db::PlaceKind::Metro}};
    case PayPlaces::Nonmetros:
        return {{}, {db::PlaceKind::Nonmetro}};
    case PayPlaces::States:
        return {{}, {db::PlaceKind::State}};
    case PayPlaces::Countries:
        return {{}, {db::PlaceKind::Country}};
    case PayPlaces::Cities:
        return {{}, {db::PlaceKind::City}};
    case PayPlaces::Chosen:
        break;
    }
    return {};
}

db::PlaceSelection placeSelection(const PayChoice& choice) {
    if (choice.places != PayPlaces::Chosen)
        return placeSelection(choice.places);
    db::PlaceSelection selection;
    for (const QString& key : choice.at)
        selection.places.push_back(db::PlaceKey::trusted(key.toStdString()));
    return selection;
}

app::PayOptions payOptions(const PayChoice& choice) {
    return {choice.view, db::Currency{choice.currency.toStdString()}, choice.share, choice.rankUndated};
}

QList<PayPlaces> allPayPlaces() {
    QList<PayPlaces> all;
    for (const auto& entry : placeWords)
        all.append(entry.first);
    return all;
}

QString payPlacesName(PayPlaces places) {
    switch (places) {
    case PayPlaces::Own:
        return tr("Own figures");
    case PayPlaces::Metros:
        return tr("US metros");
    case PayPlaces::Nonmetros:
        return tr("US areas outside metros");
    case PayPlaces::States:
        return tr("US states");
    case PayPlaces::Countries:
        return tr("Countries");
    case PayPlaces::Cities:
        return tr("Cities");
    case PayPlaces::Chosen:
        return tr("Chosen places");
    }
    return {};
}

std::optional<PayPlaces> payPlacesFor(const QString& placeKey) {
    const QString kind = placeKey.section(u':', 0, 0);
    if (kind == "metro"_L1)
        return PayPlaces::Metros;
    if (kind == "nonmetro"_L1)
        return PayPlaces::Nonmetros;
    if (kind == "state"_L1)
        return PayPlaces::States;
    if (kind == "country"_L1)
        return PayPlaces::Countries;
    if (kind == "city"_L1)
        return PayPlaces::Cities;
    return std::nullopt;
}

} // namespace waymark::ui
