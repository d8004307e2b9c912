// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON-LD within a saved web page: what its <script type="application/ld+json"> hold, as one list. A script that
// is no JSON is left out and counted. Pages are small: the whole is in memory. Pure but for the stream.
#pragma once

#include "db/formats/frame/byte_stream.h"
#include "db/formats/frame/feed_sink.h"

#include <memory>
#include <string>
#include <string_view>

namespace waymark::db {

/// Whether the first bytes are of a page; its scripts may stand further down.
bool looksLikePage(std::string_view head);

/// "[{...},{...}]" of all scripts; scripts that cannot be read go to `sink`.
std::unique_ptr<ByteStream> scriptsOfPage(ByteStream& page, const std::string& name, FeedSink& sink);

} // namespace waymark::db
