// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The courses, books and careers of a selection, one at a time in the order of their keys. Throws Failure
// NotFound or SQLite::Exception. Internal to db/formats.
#pragma once

#include "db/formats/registry/export_feed.h"

#include <functional>

namespace waymark::db {

void forEachCourse(const Catalog& catalog, const FeedSelection& selection,
                   const std::function<void(const Course&)>& take);
void forEachBook(const Catalog& catalog, const FeedSelection& selection,
                 const std::function<void(const Book&)>& take);
void forEachCareer(const Catalog& catalog, const FeedSelection& selection,
                   const std::function<void(const Career&)>& take);

} // namespace waymark::db
