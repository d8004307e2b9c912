// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writer of a feed as schema.org JSON-LD. See feed_writer.h.
#pragma once

#include "db/formats/frame/feed_writer.h"

namespace waymark::db {

std::unique_ptr<FeedWriter> jsonLdWriter(FeedWriter::Out out);

} // namespace waymark::db
