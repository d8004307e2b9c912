// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/facts_in_room.h"

namespace waymark::ui {

QString factsInRoom(const QString& facts, const QFontMetrics& metrics, int room) {
    static const QString divider = QStringLiteral(" \u00B7 ");
    QString shown = facts;
    // The advance is rounded; what would end in dots is asked.
    const auto isCut = [&] { return metrics.elidedText(shown, Qt::ElideRight, room) != shown; };
    for (auto end = shown.lastIndexOf(divider); end > 0 && isCut(); end = shown.lastIndexOf(divider))
        shown.truncate(end);
    return metrics.elidedText(shown, Qt::ElideRight, room);
}

} // namespace waymark::ui
