// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A title as it stands within a sentence: small, but for German, whose nouns are large everywhere. Any thread.
#pragma once

#include <QLocale>
#include <QString>

namespace waymark::ui {

inline QString withinSentence(const QString& title) {
    return QLocale().language() == QLocale::German ? title : title.toLower();
}

} // namespace waymark::ui
