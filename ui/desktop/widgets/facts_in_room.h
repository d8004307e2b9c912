// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second line of a row, "97,550 USD · bachelor's · +5 % jobs", in the room there is: facts that would be cut are left
// out whole, from the end. Pure; any thread.
#pragma once

#include <QFontMetrics>
#include <QString>

namespace waymark::ui {

/// Only the first fact may end in dots, where even that has no room.
QString factsInRoom(const QString& facts, const QFontMetrics& metrics, int room);

} // namespace waymark::ui
