// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The price of a course as the lists that it was taken from state it, with the year of the list: prices age.
// Translated; any thread.
#pragma once

#include "db/catalog/listings.h"

#include <QString>

namespace waymark::ui {

/// "35 USD in a list of 2017", "free to take, certificate 199 USD, in an undated list"; empty where none states one.
QString listPrice(const std::vector<db::CourseListing>& listings);

/// Those that say that a course is free to take and what its certificate costs: "free" alone would hide half of it.
std::vector<db::CourseListing> freeWithCertificate(const std::vector<db::CourseListing>& listings);

/// "Price: free to take, certificate 99 USD, in an undated list."; empty as above, and where the list is older than five years.
QString listPriceNote(const std::vector<db::CourseListing>& listings, int thisYear);

} // namespace waymark::ui
