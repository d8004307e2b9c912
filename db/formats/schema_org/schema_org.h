// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads schema.org data in JSON-LD: Course, CourseInstance and Book, in one document, a list, a
// @graph or one object a line, of any length with the memory of one item. Lenient with how sites write
// (texts for numbers, lists for single values, terms for levels and languages; other types are passed over),
// strict with JSON itself and with values that cannot be. Items whose @id is one of our own keys were
// exported by Waymark and are read literally. Throws Failure InvalidInput "file:line: reason (byte N)".
#pragma once

#include "db/formats/frame/byte_stream.h"
#include "db/formats/frame/feed_sink.h"

#include <string>

namespace waymark::db {

void readSchemaOrg(ByteStream& bytes, const std::string& name, FeedSink& sink);

/// Whether the first bytes of a file look like JSON with schema.org's names in it.
bool looksLikeSchemaOrg(std::string_view head);

} // namespace waymark::db
