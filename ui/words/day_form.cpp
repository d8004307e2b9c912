// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/day_form.h"

#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString inGerman(DayForm form) {
    switch (form) {
    case DayForm::Short:
        return u"d. MMM yyyy"_s;
    case DayForm::Long:
        return u"d. MMMM yyyy"_s;
    case DayForm::WithoutYear:
        return u"d. MMMM"_s;
    case DayForm::WithWeekday:
        return u"ddd d. MMM yyyy"_s;
    case DayForm::Month:
        break;
    }
    return u"MMMM yyyy"_s;
}

QString inSpanish(DayForm form) {
    switch (form) {
    case DayForm::Short:
        return u"d MMM yyyy"_s;
    case DayForm::Long:
        return u"d 'de' MMMM 'de' yyyy"_s;
    case DayForm::WithoutYear:
        return u"d 'de' MMMM"_s;
    case DayForm::WithWeekday:
        return u"ddd d MMM yyyy"_s;
    case DayForm::Month:
        break;
    }
    return u"MMMM 'de' yyyy"_s;
}

} // namespace

QString dayForm(DayForm form) {
    switch (QLocale().language()) {
    case QLocale::German:
        return inGerman(form);
    case QLocale::Spanish:
        return inSpanish(form);
    default:
        break;
    }
    switch (form) {
    case DayForm::Short:
        return u"d MMM yyyy"_s;
    case DayForm::Long:
        return u"d MMMM yyyy"_s;
    case DayForm::WithoutYear:
        return u"d MMMM"_s;
    case DayForm::WithWeekday:
        return u"ddd d MMM yyyy"_s;
    case DayForm::Month:
        break;
    }
    return u"MMMM yyyy"_s;
}

} // namespace waymark::ui
