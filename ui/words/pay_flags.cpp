// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pay_flags.h"

#include "app/salary/period.h"
#include "app/words/numbers.h"
#include "ui/words/app_words.h"
#include "ui/words/counts.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

namespace waymark::ui {

namespace {

QString undated(const app::PayFlag& flag) {
    if (!flag.period.empty())
        return tr("An estimate whose source states no method and no survey date.");
    return flag.other.empty() ? tr("An estimate without date or method.")
                              : tr("An estimate whose source states no date.");
}

QString period(const std::string& text) {
    return appWords(app::periodWords(text));
}

QString amount(const db::Money& money) {
    return localNumber(app::amountText(money));
}

} // namespace

QString flagSentence(const app::PayFlag& flag) {
    const QString place = fromUtf8(flag.place);
    const QString other = fromUtf8(flag.other);
    const QString year = QString::number(flag.year);
    using Kind = app::FlagKind;
    switch (flag.kind) {
    case Kind::Undated:
        return undated(flag);
    case Kind::WiderArea:
        return place == other ? tr("Measured for the region of %1.").arg(place)
                              : tr("Measured for %1, not for %2 alone.").arg(other, place);
    case Kind::OtherOccupationCode:
        return tr("Measured as %1.").arg(other);
    case Kind::Older:
        return tr("From %1, more than 36 months before the catalog's date, %2.")
            .arg(period(flag.period), period(flag.asOf));
    case Kind::AreasSharing:
        return tr("The publisher uses one figure for %1 areas.").arg(countWord(flag.count));
    case Kind::FewPeople:
        return tr("About %1 people do this work there: the figure can move much from one survey to the next.")
            .arg(flag.count);
    case Kind::TopCoded:
        return tr("Figures the publisher leaves out are at least %1 a year.").arg(amount(flag.high));
    case Kind::NoRate:
        return tr("No exchange rate from %1 to %2 is known for %3 or before.")
            .arg(fromUtf8(flag.low.currency.code), fromUtf8(flag.high.currency.code), year);
    case Kind::OtherYearRate:
        return tr("The average rate of %1 is used: there is none for %2.")
            .arg(QString::number(flag.otherYear), year);
    case Kind::NoParity:
        return tr("No purchasing power parity is known for %1 in %2 or before.").arg(place, year);
    case Kind::OtherYearParity:
        return tr("The price level of %1 is used: there is none for %2.")
            .arg(QString::number(flag.otherYear), year);
    case Kind::NoCityPriceLevel:
        return tr("No price level is known for %1: the country's average prices are used.").arg(place);
    case Kind::NoCityPrices:
        return tr("No prices are known for %1: its pay is not converted.").arg(place);
    case Kind::OneScale:
        return tr("The median is a quartile as well, as where one scale pays most of them: others may pay less or more.");
    case Kind::MeanOnly:
        return tr("Only a mean is published here; it is not ranked with medians.");
    case Kind::MedianOnly:
        return tr("Only a median is known here; it is not ranked with means.");
    case Kind::NoEstimate:
        if (!flag.place.empty())
            return tr("No median is estimated: the mean of %1 is too far from what is published of this occupation in its states.").arg(place);
        return tr("No median is estimated: medians and means of this occupation differ too widely from place to place.");
    case Kind::FarInCountry:
        return tr("%1 %2 and %3 %4 for one job differ by a factor of %5; at least one of the two is "
                  "doubtful.")
            .arg(place, amount(flag.low), other, amount(flag.high),
                 localNumber(app::withDecimals(flag.factor, 1)));
    case Kind::FarAbove:
        return tr("Unusually far above the pay of this career in the other places; check the source before "
                  "relying on it.");
    case Kind::FarBelow:
        return tr("Unusually far below the pay of this career in the other places; check the source before "
                  "relying on it.");
    case Kind::NoFigure:
        break;
    }
    return tr("No pay figure of this career is known for %1.").arg(place);
}

} // namespace waymark::ui
