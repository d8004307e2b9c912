// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a kept item's row says in each column, in words: hours of how many, how far, what changed since it was
// kept. Pure but for the locale; any thread.
#pragma once

#include "db/library/catalog_watch.h"
#include "db/records/kept.h"

#include <QString>

#include <optional>

namespace waymark::ui {

/// "13 / 20", "3", "0 / 20"; empty where nothing is known or logged.
QString hoursWords(const db::KeptItem& item);
/// 0 to 1; nothing where the length is not known and the item is not done.
std::optional<double> progressOf(const db::KeptItem& item);
/// Hours without needless decimals: "13", "1.5", in a German window "1,5".
QString plainHours(double hours);

/// "August 2026" of "2026-08-03T14:32:00Z"; empty for text that is no time.
QString monthWords(const std::string& time);
/// "3 Aug 2026", of a time or a day.
QString dayWords(const std::string& time);

/// "Left the catalog in August 2026, kept here".
QString leftWords(const db::KeptItem& item);
/// "Price was 49 USD, now 79 USD".
QString changeWords(const db::CatalogChange& change);

/// What a line of the learner's is called beside its field, and what stands in the field while it is empty.
struct KeptLineWords {
    QString title;
    QString example;
};
KeptLineWords keptLineWords(const db::KeptField& field);

/// The learner's own price, else the remembered one; "free" for 0; empty where neither is known.
QString priceWords(const db::KeptItem& item);
/// "4 of 5"; empty without one.
QString ratingWords(int rating);

} // namespace waymark::ui
