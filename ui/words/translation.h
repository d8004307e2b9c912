// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which language Waymark speaks, and the sentences of it. A sentence is found by its English text and its note alone:
// lupdate takes the class in which a call stands for its context, wrongly so for some functions, and one English text
// with one meaning has one translation anyway. English is a catalogue too, of the plural forms. The command line speaks
// English. Of Qt only its core; installed on the GUI thread, asked on any.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <span>

namespace waymark::ui {

struct Language {
    const char* code; ///< "de"
    const char* name; ///< as its speakers call it: "Deutsch"
};

/// All that Waymark speaks; English is first.
std::span<const Language> languages();

/// The code of the language to speak: `chosen` where Waymark speaks it, else the first of the system's ("de-AT") that
/// it speaks, else English.
QString languageFor(const QString& chosen, const QStringList& systemLanguages);

/// How numbers and dates are written beside that language: as the system does where it speaks the same one.
QLocale localeFor(const QString& language, const QLocale& system);

/// The sentences of one language, as a catalogue of resources/translations holds them.
class Translation final : public QTranslator {
public:
    /// Loads nothing (isEmpty()) for a language that Waymark does not speak.
    explicit Translation(const QString& language, QObject* parent = nullptr);

    /// Whatever the context; Qt's own sentences ("QDialogButtonBox") are left to Qt's catalogue.
    QString translate(const char* context, const char* text, const char* note, int count) const override;
};

/// From now on the program speaks it and writes numbers and dates as it does. Needs the application; each call adds.
void speak(const QString& language, const QLocale& locale);

} // namespace waymark::ui
