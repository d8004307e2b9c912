// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes a publisher's release (a file, a folder, a .zip or .xlsx, as downloaded) into a catalog, all or
// nothing: a copy of the catalog is continued beside it, checked whole and renamed over it; on any error and
// when cancelled the old file stays as it was, byte for byte. The kind is known by the content. Errors:
// InvalidInput "file:line: reason", Cancelled (within 200 ms of the flag), Io, ReadOnly; Corrupt and
// NewerSchema of the catalog. Blocking; call it off the user interface's thread. No state between calls.
#pragma once

#include "db/formats/frame/import_request.h"
#include "db/result.h"

namespace waymark::db {

/// Every kind that can be imported, in the order in which they are asked.
std::vector<ImportKind> importKinds();

Result<ImportReport> importRelease(const ImportRequest& request);

/// The kind of what is at `path`, without importing it; InvalidInput when no importer knows it.
Result<std::string> detectImportKind(const std::filesystem::path& path);

} // namespace waymark::db
