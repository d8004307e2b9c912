// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/kept_words.h"

#include "app/words/numbers.h"
#include "ui/words/day_form.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::KeptWords)
};

QDate dayOf(const std::string& time) {
    const QString text = QString::fromStdString(time);
    if (text.size() == 10)
        return QDate::fromString(text, Qt::ISODate);
    return QDateTime::fromString(text, Qt::ISODate).toLocalTime().date();
}

} // namespace

QString plainHours(double hours) {
    const double shown = std::round(hours * 10) / 10;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // it may stand in a field
    return locale.toString(shown, 'f', shown == std::floor(shown) ? 0 : 1);
}

QString hoursWords(const db::KeptItem& item) {
    if (item.facts.hours && *item.facts.hours > 0)
        return Words::tr("%1 / %2").arg(plainHours(item.hoursLogged), plainHours(*item.facts.hours));
    return item.hoursLogged > 0 ? plainHours(item.hoursLogged) : QString();
}

std::optional<double> progressOf(const db::KeptItem& item) {
    if (item.status == db::KeptStatus::Done)
        return 1;
    if (!item.facts.hours || *item.facts.hours <= 0)
        return std::nullopt;
    return std::clamp(item.hoursLogged / *item.facts.hours, 0.0, 1.0);
}

QString monthWords(const std::string& time) {
    const QDate day = dayOf(time);
    return day.isValid() ? QLocale().toString(day, dayForm(DayForm::Month)) : QString();
}

QString dayWords(const std::string& time) {
    const QDate day = dayOf(time);
    return day.isValid() ? QLocale().toString(day, dayForm(DayForm::Short)) : QString();
}

QString leftWords(const db::KeptItem& item) {
    const QString month = monthWords(item.goneSince);
    return month.isEmpty() ? Words::tr("Left the catalog, kept here")
                           : Words::tr("Left the catalog in %1, kept here").arg(month);
}

QString changeWords(const db::CatalogChange& change) {
    using Kind = db::CatalogChange::Kind;
    const QString was = QString::fromStdString(change.was);
    const QString now = QString::fromStdString(change.is);
    const auto both = [&](const QString& known, const QString& added, const QString& lost) {
        return was.isEmpty() ? added.arg(now) : now.isEmpty() ? lost.arg(was) : known.arg(was, now);
    };
    switch (change.kind) {
    case Kind::Left:
        return Words::tr("Left the catalog");
    case Kind::Renamed:
        return Words::tr("Was called %1").arg(was);
    case Kind::Detail:
        return both(Words::tr("Was by %1, now %2"), Words::tr("Now by %1"), Words::tr("Was by %1"));
    case Kind::Price:
        return both(Words::tr("Price was %1, now %2"), Words::tr("Price now %1"), Words::tr("Price was %1"));
    case Kind::Rating:
        return both(Words::tr("Rating was %1, now %2"), Words::tr("Rating now %1"),
                    Words::tr("Rating was %1"));
    case Kind::Hours:
        return both(Words::tr("Hours were %1, now %2"), Words::tr("Hours now %1"),
                    Words::tr("Hours were %1"));
    case Kind::Link:
        return Words::tr("Its address changed");
    }
    return {};
}

KeptLineWords keptLineWords(const db::KeptField& field) {
    if (field.name == "recommended_by")
        return {Words::tr("Tip from"), Words::tr("who told me of it")};
    return {fromUtf8(field.heading), {}};
}

QString priceWords(const db::KeptItem& item) {
    const auto& price = item.ownPrice ? item.ownPrice : item.facts.price;
    if (!price)
        return {};
    return price->amount == 0 ? Words::tr("free") : localNumber(app::amountText(*price));
}

QString ratingWords(int rating) {
    return rating > 0 ? Words::tr("%1 of 5").arg(rating) : QString();
}

} // namespace waymark::ui
