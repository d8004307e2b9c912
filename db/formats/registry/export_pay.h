// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The careers of a selection and what they are paid, one at a time: careers by key with their own figures,
// then occupations by code with the figures of theirs. Throws Failure NotFound or SQLite::Exception. Internal
// to db/formats.
#pragma once

#include "db/formats/frame/feed_sink.h"
#include "db/formats/registry/export_feed.h"

#include <functional>

namespace waymark::db {

void forEachCareer(const Catalog& catalog, const FeedSelection& selection,
                   const std::function<void(const Career&)>& take);
void forEachPay(const Catalog& catalog, const FeedSelection& selection,
                const std::function<void(const FeedPay&)>& take);

} // namespace waymark::db
