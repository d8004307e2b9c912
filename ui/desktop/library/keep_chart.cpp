// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/keep_chart.h"

#include "db/library/items.h"
#include "ui/desktop/library/library_session.h"
#include "ui/words/tr.h"

namespace waymark::ui {

namespace {

/// "market rate, EUR": what tells two kept charts of one career apart.
QString viewInWords(const QString& view, const QString& currency) {
    if (view == QLatin1String("local"))
        return tr("local currency");
    if (view == QLatin1String("country"))
        return tr("country prices");
    if (view == QLatin1String("city"))
        return tr("city prices");
    if (view == QLatin1String("share"))
        return tr("spent and kept");
    return currency.isEmpty() ? tr("market rate") : tr("market rate, %1").arg(currency);
}

} // namespace

bool keepChart(LibrarySession& session, const db::Catalog& catalog, const Route& route) {
    const auto career = db::CareerKey::parse(route.key.toStdString());
    const auto title = career ? catalog.titleOf(*career) : db::Result<std::string>(career.error());
    if (!title)
        return false;
    const QString view = route.value(QStringLiteral("view"));
    const QString currency = route.value(QStringLiteral("currency"));
    db::ChartView chart;
    chart.career = *career;
    chart.view = view.toStdString();
    chart.currency = currency.toStdString();
    chart.choice = route.queryText().toStdString();
    db::ItemFacts facts;
    const QString name =
        tr("Pay of %1 (%2)").arg(QString::fromStdString(*title), viewInWords(view, currency));
    facts.title = name.toStdString();
    return session.change(
        [&](db::Library& library, const std::string& now) -> db::Result<void> {
            const auto made =
                db::Items(library).create(db::ItemKind::Chart, facts, db::contentOf(chart), now);
            return made ? db::Result<void>() : db::Result<void>(made.error());
        },
        tr("Added %1 to My library").arg(name), name);
}

Route routeOfChart(const db::ChartView& view) {
    const QString choice = view.choice.empty() ? QStringLiteral("view=") + QString::fromStdString(view.view)
                                               : QString::fromStdString(view.choice);
    return {PageId::Pay, QString::fromStdString(view.career.text()), choice};
}

} // namespace waymark::ui
