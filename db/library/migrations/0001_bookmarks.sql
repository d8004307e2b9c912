-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the learner starred. Items are named by their public key only, for catalogs come and go; title,
-- detail and url are what was shown when the item was kept, for the day it is no longer in the catalog.
-- `id` gives equal times an order and is never used again, so that an undone removal finds its place.
--
-- A released migration is never edited: write the next number instead.

CREATE TABLE bookmark (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title    TEXT NOT NULL,
    detail   TEXT NOT NULL DEFAULT '',
    url      TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL
) STRICT;

CREATE INDEX bookmark_added ON bookmark (added_at DESC, id DESC);
