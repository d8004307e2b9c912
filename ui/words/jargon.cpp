// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/jargon.h"

#include "ui/words/tr.h"

namespace waymark::ui {

QString zoneMeaning(const std::string& zone) {
    switch (zone.size() == 1 ? zone.front() : '\0') {
    case '1':
        return tr("Little or no preparation: days to a few months of learning on the job.");
    case '2':
        return tr("Some preparation: up to a year of learning, often on the job after high school.");
    case '3':
        return tr("Medium preparation: one to two years, such as vocational school, an apprenticeship or an "
                  "associate's degree.");
    case '4':
        return tr("Considerable preparation: two to four years, often a bachelor's degree.");
    case '5':
        return tr("Extensive preparation: more than four years, often graduate school.");
    default:
        return {};
    }
}

QString zonesMeaning() {
    return tr("A zone says how long it takes to prepare: 1 is the shortest, 5 the longest.");
}

QString interestMeaning(const std::string& letter) {
    switch (letter.size() == 1 ? letter.front() : '\0') {
    case 'R':
        return tr("Making, mending, working with things.");
    case 'I':
        return tr("Asking, testing, finding out.");
    case 'A':
        return tr("Inventing, shaping, expressing.");
    case 'S':
        return tr("Teaching, caring, helping.");
    case 'E':
        return tr("Leading, selling, deciding.");
    case 'C':
        return tr("Ordering, recording, following rules.");
    default:
        return {};
    }
}

QString interestsMeaning() {
    return tr("Six kinds of what people like to do, after John Holland; a career is named by its strongest.");
}

QString importanceAndLevelMeaning() {
    return tr("Importance: how much the work depends on it, from 1 (not) to 5 (extremely). Level: how much of it is "
              "needed, from 0 (none) to 7 (the most that anybody needs).");
}

QString percentileMeaning(int percentile) {
    switch (percentile) {
    case 10:
        return tr("One in ten earns less than this.");
    case 25:
        return tr("One in four earns less than this.");
    case 50:
        return tr("Half earn less than this, half earn more.");
    case 75:
        return tr("One in four earns more than this.");
    case 90:
        return tr("One in ten earns more than this.");
    default:
        return {};
    }
}

QString payViewMeaning(app::PayView view) {
    switch (view) {
    case app::PayView::Local:
        return tr("Local: as paid, in the currency of each place.");
    case app::PayView::Market:
        return tr("Market rate: what an employer pays, at the average exchange rate of the figure's year.");
    case app::PayView::Country:
        return tr("Country prices: what the pay buys at the prices of the country; equal amounts buy equally much.");
    case app::PayView::City:
        return tr("City prices: what the pay buys at the prices of the city, where they are known.");
    case app::PayView::Share:
        return tr("Share: one part is spent where one lives and counts by what it buys, the rest keeps its market "
                  "value.");
    }
    return {};
}

} // namespace waymark::ui
