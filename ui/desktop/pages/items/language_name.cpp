// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/language_name.h"

#include <QLocale>
#include <QStringList>

namespace waymark::ui {

using namespace Qt::StringLiterals;

QString languageName(const QString& tag) {
    const QStringList parts = tag.split(u'-');
    const QLocale::Language language = QLocale::codeToLanguage(parts.constFirst());
    if (language == QLocale::AnyLanguage)
        return tag;
    QString name = QLocale::languageToString(language);
    if (parts.size() < 2)
        return name;
    const QString& variant = parts.at(1);
    if (variant.size() == 4) {
        if (const QLocale::Script script = QLocale::codeToScript(variant); script != QLocale::AnyScript)
            return name + u" ("_s + QLocale::scriptToString(script) + u')';
    } else if (const QLocale::Territory place = QLocale::codeToTerritory(variant);
               place != QLocale::AnyTerritory) {
        return name + u" ("_s + QLocale::territoryToString(place) + u')';
    }
    return name + u" ("_s + variant + u')';
}

} // namespace waymark::ui
