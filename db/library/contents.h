// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole library as values, and values into a library: for export, import and moving house. What to write
// is worked out by app/library (merge.h); this only carries it out. A view of a Library, which must outlive
// it; the library's thread, or a worker with a Library of its own: a long import holds the library for
// writing, readers go on.
#pragma once

#include "db/library/library.h"
#include "db/records/kept.h"

namespace waymark::db {

class Contents {
public:
    explicit Contents(Library& library) : m_state(library.state()) {}

    /// In an order that only depends on what is in it: items by key, lists parents first.
    Result<LibraryContents> read(bool withTrash = false) const;

    /// One step of undo called `verb subject`: writes every item, list, entry, log entry and preset given,
    /// over what has the same key or name. Cancelled (Library::follow) leaves the library as it was.
    Result<void> write(const LibraryContents& contents, const std::string& verb, const std::string& subject,
                       const std::string& now);

private:
    Library::State& m_state;
};

} // namespace waymark::db
