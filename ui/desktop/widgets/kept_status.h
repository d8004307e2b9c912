// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the learner is with an item, as words and as a mark: wish a ring, active a half disc, done a full
// disc in green, dropped a struck ring. The mark never stands without its word. GUI thread.
#pragma once

#include "db/records/kept.h"
#include "ui/theme/colours.h"

#include <QIcon>
#include <QString>

#include <array>

class QPainter;

namespace waymark::ui {

/// In the order of the drawing, without None.
inline constexpr std::array keptStatuses{db::KeptStatus::Doing, db::KeptStatus::Want, db::KeptStatus::Done,
                                         db::KeptStatus::Dropped};

/// "Active"; "No status" for None.
QString statusWord(db::KeptStatus status);
/// Icon of the shelf that holds them.
QString statusIconName(db::KeptStatus status);

/// A mark of 10 px in the middle of `box`; nothing for None.
void paintStatus(QPainter& painter, const QRectF& box, db::KeptStatus status, Tone tone);
/// The same as an icon, for boxes of choice and menus.
QIcon statusMark(db::KeptStatus status, Tone tone);

} // namespace waymark::ui
