// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands under the title of a course or a book, on its own page and beside search results alike: facts,
// topics, what it teaches with the words that say so, what to take before, and where it is listed. Parts that
// the catalog cannot answer are left out. GUI thread.
#pragma once

#include "db/catalog/catalog.h"
#include "ui/desktop/pages/items/item_detail.h"

namespace waymark::ui {

void describeCourse(ItemDetail& detail, const db::Catalog& catalog, const db::Course& course);
void describeBook(ItemDetail& detail, const db::Catalog& catalog, const db::Book& book);

} // namespace waymark::ui
