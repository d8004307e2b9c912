// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/distance_choice.h"

#include "ui/desktop/state/window_state.h"
#include "ui/words/distance_words.h"
#include "ui/words/tr.h"

#include <QComboBox>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

const QString distancesState = u"distances"_s;

DistanceUnit unitCalled(const QString& name) {
    return name == u"km"_s ? DistanceUnit::Kilometers : name == u"miles"_s ? DistanceUnit::Miles : DistanceUnit::OfCountry;
}

} // namespace

void measureAsChosen(const WindowState& state) {
    measureIn(unitCalled(state.value(distancesState).toString()));
}

QWidget* makeDistanceField(WindowState& state, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setObjectName(u"distances"_s);
    choice->addItem(tr("As usual in the country"), QString());
    choice->addItem(tr("Kilometers"), u"km"_s);
    choice->addItem(tr("Miles"), u"miles"_s);
    choice->setCurrentIndex(std::max(0, choice->findData(state.value(distancesState).toString())));
    QObject::connect(choice, &QComboBox::currentIndexChanged, choice, [choice, &state] {
        state.setValue(distancesState, choice->currentData().toString());
        measureAsChosen(state);
    });
    return choice;
}

} // namespace waymark::ui
