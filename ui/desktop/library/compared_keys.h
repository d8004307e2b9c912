// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which careers are being compared: up to four keys, remembered while the window lives and in its state, and
// written into a route ("careers=career:a|career:b"). Pure but for the state handed in. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark::ui {

class WindowState;
struct Route;

QStringList comparedKeys(const WindowState& state);
/// With this career too; when there are four, the one added first goes.
QStringList addCompared(WindowState& state, const QString& key);
void keepCompared(WindowState& state, const QStringList& keys);
QString comparedQuery(const QStringList& keys);
/// The comparison with this career in it too.
Route routeToCompared(WindowState& state, const QString& key);
/// Of a route; empty when it names none.
QStringList comparedIn(const Route& route);

} // namespace waymark::ui
