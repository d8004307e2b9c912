// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pay_places.h"

#include "app/salary/place_labels.h"
#include "ui/words/counts.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace waymark::ui {

namespace {

int placesOf(const app::PayComparison& comparison, db::PlaceKind kind, const std::optional<db::Place>& own) {
    std::set<std::string> keys;
    for (const app::PayRow& row : comparison.rows)
        if (row.place.kind == kind && !row.offer && !(own && row.place.key == own->key))
            keys.insert(row.place.key.text());
    return static_cast<int>(keys.size());
}

} // namespace

QString payPlacesNote(const app::PayComparison& comparison, const QString& group,
                      const std::optional<db::Place>& own) {
    QStringList sentences;
    const int metros = placesOf(comparison, db::PlaceKind::Metro, own);
    const int cities = placesOf(comparison, db::PlaceKind::City, own);
    if (metros > 1)
        sentences << (group.isEmpty()
                          ? tr("Compared are the %1 metros with the most jobs in its group of occupations that "
                               "have a figure of their own")
                                .arg(countWord(metros))
                          : tr("Compared are the %1 metros with the most jobs in its group (%2) that have a figure of "
                               "their own")
                                .arg(countWord(metros), group)) +
                         tr(": chosen for size, not for pay. Another place may pay more.");
    else if (cities > 1)
        sentences << tr("Compared are the %1 cities for which a figure is at hand. Another place may pay more.")
                         .arg(countWord(cities));
    if (own && std::none_of(comparison.rows.begin(), comparison.rows.end(), [&own](const app::PayRow& row) {
            return row.place.key == own->key && row.leading().headline();
        }))
        sentences << tr("No figure for %1 is published.").arg(fromUtf8(app::spokenPlaceName(*own, comparison.rows)));
    return sentences.join(QChar(u' '));
}

} // namespace waymark::ui
