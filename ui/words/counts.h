// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts and lists within sentences. Translated; any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// "no", "one" ... "thirteen", then digits with thousands marks.
QString countWord(qint64 count);

/// "a", "a and b", "a, b and c".
QString listWords(const QStringList& words);

/// First letter made large: at the beginning of a sentence.
QString capitalised(const QString& text);

} // namespace waymark::ui
