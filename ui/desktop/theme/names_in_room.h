// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that have no room in one line: a row that can grows by lines, elsewhere whoever points at the dots reads the whole.
// Accessible names always are whole. GUI thread.
#pragma once

#include <QFontMetrics>
#include <QString>

#include <functional>
#include <optional>

class QEvent;
class QWidget;

namespace waymark::ui {

/// Between words; within a word only where that alone is wider than the room. A flag of Qt::TextFlag.
int wrapping(const QFontMetrics& metrics, int room, const QString& words);

/// The height of words in lines below each other, where one is too short; nothing where one is enough or none can be.
std::optional<int> heightInLines(const QFontMetrics& metrics, int room, const QString& words);

/// Answers a widget's question for its tip with the whole of a name that ends in dots, above what its tip says otherwise;
/// false where nothing is cut, which is measured only when a tip is asked for.
bool tellWhole(QEvent& asked, QWidget& widget, const QString& name, const std::function<bool()>& cut);

} // namespace waymark::ui
