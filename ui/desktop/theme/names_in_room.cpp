// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/names_in_room.h"

#include <QHelpEvent>
#include <QStringList>
#include <QToolTip>
#include <QWidget>

namespace waymark::ui {

namespace {
constexpr int anyHeight = 10'000;
}

int wrapping(const QFontMetrics& metrics, int room, const QString& words) {
    const QRect needed = metrics.boundingRect(QRect(0, 0, room, anyHeight), Qt::TextWordWrap, words);
    return needed.width() <= room ? Qt::TextWordWrap : Qt::TextWordWrap | Qt::TextWrapAnywhere;
}

std::optional<int> heightInLines(const QFontMetrics& metrics, int room, const QString& words) {
    if (metrics.horizontalAdvance(words) <= room)
        return std::nullopt;
    const QRect needed = metrics.boundingRect(QRect(0, 0, room, anyHeight), wrapping(metrics, room, words), words);
    return needed.width() <= room ? std::optional(needed.height()) : std::nullopt;
}

bool tellWhole(QEvent& asked, QWidget& widget, const QString& name, const std::function<bool()>& cut) {
    if (asked.type() != QEvent::ToolTip || !cut())
        return false;
    QStringList said{name, widget.toolTip()};
    said.removeAll(QString());
    if (said.back().contains(name))
        said = {said.back()};
    QToolTip::showText(static_cast<QHelpEvent&>(asked).globalPos(), said.join(QChar(u'\n')), &widget);
    return true;
}

} // namespace waymark::ui
