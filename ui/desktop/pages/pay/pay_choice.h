// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is chosen on the pay page beside the career: view, currency, places, form. A choice is part of the
// page's route ("view=market&currency=USD&places=own&form=dots"), so that back and forward return to it and
// the window can remember it. Plain values.
#pragma once

#include "app/salary/chart_spec.h"
#include "db/catalog/catalog.h"

#include <QList>
#include <QString>

#include <optional>

namespace waymark::ui {

/// Places with the career's own figures, or every place of a kind.
enum class PayPlaces { Own, Metros, Nonmetros, States, Countries, Cities };

struct PayChoice {
    app::PayView view = app::PayView::Market;
    QString currency = QStringLiteral("USD");
    PayPlaces places = PayPlaces::Own;
    app::ChartForm form = app::ChartForm::Dots;
    double share = 0.7;
    bool rankUndated = false;
    bool operator==(const PayChoice&) const = default;
};

QString payAnchor(const PayChoice& choice);
/// Words that are missing or not understood keep the fallback's.
PayChoice payChoiceFromAnchor(const QString& anchor, const PayChoice& fallback);
/// "place=metro:41860" of an anchor: the row to select.
QString placeFromAnchor(const QString& anchor);

db::PlaceSelection placeSelection(PayPlaces places);
app::PayOptions payOptions(const PayChoice& choice);

/// In the order of the menu.
QList<PayPlaces> allPayPlaces();
/// "US metros": the preset's name in the menu.
QString payPlacesName(PayPlaces places);
/// The preset that shows a place of this key; nothing for a key that is no place's.
std::optional<PayPlaces> payPlacesFor(const QString& placeKey);

} // namespace waymark::ui
