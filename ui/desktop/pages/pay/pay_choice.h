// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is chosen on the pay page beside the first career: view, currency, places, form, more careers, a base.
// A choice is part of the page's route ("view=market&currency=USD&places=own&form=dots"), so that back and
// forward return to it and the window can remember it. Plain values.
#pragma once

#include "app/salary/chart_spec.h"
#include "db/catalog/catalog.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace waymark::ui {

/// Places with the career's own figures, every place of a kind, or those chosen one by one.
enum class PayPlaces { Own, Metros, Nonmetros, States, Countries, Cities, Chosen };

struct PayChoice {
    app::PayView view = app::PayView::Market;
    QString currency = QStringLiteral("USD");
    PayPlaces places = PayPlaces::Own;
    app::ChartForm form = app::ChartForm::Dots;
    double share = 0.7;
    bool rankUndated = false;
    bool ends = false;       ///< only the ten highest and the ten lowest
    QStringList alsoCareers; ///< keys of careers beside the first
    QStringList at;          ///< keys of places, where they are chosen one by one
    QString base;            ///< key of the place that others are measured against
    bool operator==(const PayChoice&) const = default;
};

/// The choice as the query of a route, without the first career.
QString payQuery(const PayChoice& choice);
/// Names that are missing or not understood keep the fallback's.
PayChoice payChoiceFrom(const QUrlQuery& query, const PayChoice& fallback);

db::PlaceSelection placeSelection(PayPlaces places);
db::PlaceSelection placeSelection(const PayChoice& choice);
app::PayOptions payOptions(const PayChoice& choice);

/// In the order of the menu.
QList<PayPlaces> allPayPlaces();
/// "US metros": the preset's name in the menu.
QString payPlacesName(PayPlaces places);
/// The preset that shows a place of this key; nothing for a key that is no place's.
std::optional<PayPlaces> payPlacesFor(const QString& placeKey);

} // namespace waymark::ui
