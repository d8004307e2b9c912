// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads Open Library's editions dump: type, key, revision, date and a JSON record, divided by TABs. An
// edition becomes a book; records of other types are passed over. Subjects only become topics that the
// catalog knows already: the dump has millions. Authors are named by the edition's own statement, because
// the dump refers to them by keys of another one. Throws Failure InvalidInput "file:line: reason".
#pragma once

#include "db/formats/frame/feed_sink.h"
#include "db/formats/frame/rows.h"

#include <string>
#include <string_view>

namespace waymark::db {

void readOpenLibrary(Rows& rows, const std::string& name, FeedSink& sink);

bool looksLikeOpenLibrary(std::string_view head);

} // namespace waymark::db
