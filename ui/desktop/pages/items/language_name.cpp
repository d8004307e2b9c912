// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/language_name.h"

#include "ui/words/tr.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    const char* english;
    const char* note;
};

/// What most courses and books are in. The rarer keep the English name, the only one that Qt has.
constexpr std::array common{
    Named QT_TRANSLATE_NOOP3("LanguageName", "Arabic", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Bengali", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Bulgarian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Burmese", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Chinese", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Croatian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Czech", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Danish", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Dutch", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "English", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Estonian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Finnish", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "French", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "German", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Greek", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Hebrew", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Hindi", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Hungarian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Indonesian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Italian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Japanese", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Korean", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Latvian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Lithuanian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Malayalam", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Norwegian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Persian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Polish", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Portuguese", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Romanian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Russian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Serbian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Slovak", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Spanish", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Swedish", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Tamil", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Telugu", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Thai", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Turkish", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Ukrainian", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Urdu", "a language"),
    Named QT_TRANSLATE_NOOP3("LanguageName", "Vietnamese", "a language"),
};

QString named(QLocale::Language language) {
    const QString english = QLocale::languageToString(language);
    for (const Named& name : common) {
        if (english == QLatin1StringView(name.english))
            return tr(name.english, name.note);
    }
    return english;
}

} // namespace

QString languageName(const QString& tag) {
    const QStringList parts = tag.split(u'-');
    const QLocale::Language language = QLocale::codeToLanguage(parts.constFirst());
    if (language == QLocale::AnyLanguage)
        return tag;
    const QString name = named(language);
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
