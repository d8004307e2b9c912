// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/compared_keys.h"

#include "app/match/comparison.h"
#include "ui/desktop/navigation/route.h"
#include "ui/desktop/state/window_state.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

const auto stateName = u"compare.careers"_s;
const auto queryName = u"careers"_s;
constexpr QChar divider = u' '; // a key has no blanks

} // namespace

QStringList comparedKeys(const WindowState& state) {
    return state.value(stateName).toString().split(divider, Qt::SkipEmptyParts);
}

void keepCompared(WindowState& state, const QStringList& keys) {
    state.setValue(stateName, keys.join(divider));
}

QStringList addCompared(WindowState& state, const QString& key) {
    QStringList keys = comparedKeys(state);
    keys.removeAll(key);
    keys += key;
    while (keys.size() > static_cast<qsizetype>(app::mostCompared))
        keys.removeFirst();
    keepCompared(state, keys);
    return keys;
}

QString comparedQuery(const QStringList& keys) {
    return queryPair(queryName, keys.join(divider));
}

Route routeToCompared(WindowState& state, const QString& key) {
    return {PageId::Compare, {}, comparedQuery(addCompared(state, key))};
}

QStringList comparedIn(const Route& route) {
    return route.value(queryName).split(divider, Qt::SkipEmptyParts);
}

} // namespace waymark::ui
