// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writer of a feed as one CSV table. See feed_writer.h.
#pragma once

#include "db/formats/frame/feed_writer.h"

namespace waymark::db {

std::unique_ptr<FeedWriter> csvWriter(FeedWriter::Out out);

} // namespace waymark::db
