// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_choice.h"

#include <QCoreApplication>
#include <QUrlQuery>

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

QString viewWord(app::PayView view) {
    const auto word = app::payViewName(view);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

QString payAnchor(const PayChoice& choice) {
    QString text = u"view="_s + viewWord(choice.view) + u"&currency="_s + choice.currency + u"&places="_s +
                   placesWord(choice.places) + u"&form="_s +
                   (choice.form == app::ChartForm::Bars ? u"bars"_s : u"dots"_s);
    if (choice.share != PayChoice().share)
        text += u"&share="_s + QString::number(choice.share, 'g', 3);
    if (choice.rankUndated)
        text += u"&undated=ranked"_s;
    return text;
}

PayChoice payChoiceFromAnchor(const QString& anchor, const PayChoice& fallback) {
    if (anchor.isEmpty())
        return fallback;
    PayChoice choice = fallback;
    const QUrlQuery query(anchor);
    if (const auto view = app::payViewFromName(query.queryItemValue(u"view"_s).toStdString()))
        choice.view = *view;
    readCurrency(query.queryItemValue(u"currency"_s), choice.currency);
    readPlaces(query.queryItemValue(u"places"_s), choice.places);
    const QString form = query.queryItemValue(u"form"_s);
    if (!form.isEmpty())
        choice.form = form == "bars"_L1 ? app::ChartForm::Bars : app::ChartForm::Dots;
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
    return choice;
}

QString placeFromAnchor(const QString& anchor) {
    return QUrlQuery(anchor).queryItemValue(u"place"_s);
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
    }
    return {};
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
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("waymark::ui::PayPage", text);
    };
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
