// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/language_choice.h"

#include "ui/desktop/state/window_state.h"
#include "ui/words/tr.h"
#include "ui/words/translation.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

const QString stateName = u"language"_s;

} // namespace

QString chosenLanguage(const WindowState& state) {
    return state.value(stateName).toString();
}

void speakChosen(const QString& chosen) {
    const QLocale system = QLocale::system();
    const QString language = languageFor(chosen, system.uiLanguages());
    speak(language, localeFor(language, system));
}

QWidget* makeLanguageField(WindowState& state, QWidget* parent) {
    auto* field = new QWidget(parent);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    auto* choice = new QComboBox(field);
    choice->setObjectName(u"language"_s);
    choice->addItem(tr("System language"), QString());
    for (const Language& language : languages())
        choice->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    choice->setCurrentIndex(std::max(0, choice->findData(chosenLanguage(state))));
    auto* later = new QLabel(tr("Waymark speaks it from its next start on."), field);
    later->setObjectName(u"language-later"_s);
    later->hide();
    column->addWidget(choice);
    column->addWidget(later);
    QObject::connect(choice, &QComboBox::currentIndexChanged, field, [choice, later, &state] {
        state.setValue(stateName, choice->currentData().toString());
        later->show();
    });
    field->setFocusProxy(choice);
    return field;
}

} // namespace waymark::ui
