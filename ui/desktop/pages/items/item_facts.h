// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a course or a book, as the lines under its title: on its own page and beside search
// results alike. Values only; GUI thread (translated words).
#pragma once

#include "db/catalog/listings.h"
#include "db/records/learning.h"
#include "ui/desktop/pages/items/item_detail.h"

#include <vector>

namespace waymark::ui {

std::vector<ItemFact> courseFacts(const db::Course& course);
/// A rating only with its year and how many gave one, a list price only with its year; nothing without both.
std::vector<ItemFact> listingFacts(const std::vector<db::CourseListing>& listings, const db::Course& course);
std::vector<ItemFact> bookFacts(const db::Book& book);
/// "Brian Yu · Harvard": who teaches and who offers.
QString courseSubtitle(const db::Course& course);

} // namespace waymark::ui
