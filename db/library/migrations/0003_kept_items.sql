-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the learner makes of what is kept. A bookmark grows into an item: its kind, the facts remembered with
-- it, the learner's own words and figures, and `removed_at`, set while it lies in the trash. `sort_title`,
-- `sort_detail` and `note_words` are title, detail and note in small plain letters, to sort and look by
-- (waymark_folded() and waymark_kind() are the program's own functions).
-- Lists, entries, tags, hours and presets are tables of their own; what names a thing in an export is `name`,
-- row numbers stay inside. `position` orders siblings, with gaps.

ALTER TABLE bookmark ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN sort_title TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN sort_detail TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN note_words TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN fact_price REAL;
ALTER TABLE bookmark ADD COLUMN fact_currency TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN fact_rating REAL;
ALTER TABLE bookmark ADD COLUMN fact_hours REAL;
ALTER TABLE bookmark ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN status TEXT NOT NULL DEFAULT ''
    CHECK (status IN ('', 'want', 'doing', 'done', 'dropped'));
ALTER TABLE bookmark ADD COLUMN status_at TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN started_on TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN finished_on TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5);
ALTER TABLE bookmark ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN pros TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN cons TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN price REAL;
ALTER TABLE bookmark ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN removed_at TEXT NOT NULL DEFAULT '';

UPDATE bookmark SET
    sort_title = waymark_folded(title),
    sort_detail = waymark_folded(detail),
    kind = waymark_kind(key);

CREATE TABLE list (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    title      TEXT NOT NULL,
    parent     INTEGER REFERENCES list (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    note       TEXT NOT NULL DEFAULT '',
    removed_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX list_parent ON list (parent, position);

CREATE TABLE list_entry (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    list     INTEGER NOT NULL REFERENCES list (id) ON DELETE CASCADE,
    item     INTEGER NOT NULL REFERENCES bookmark (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    UNIQUE (list, item)
) STRICT;
CREATE INDEX list_entry_place ON list_entry (list, position, item);
CREATE INDEX list_entry_item ON list_entry (item);

CREATE TABLE tag (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES bookmark (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    UNIQUE (item, name)
) STRICT;
CREATE INDEX tag_name ON tag (name, item);

CREATE TABLE hours (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
    item   INTEGER NOT NULL REFERENCES bookmark (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    hours  REAL NOT NULL CHECK (hours > 0 AND hours <= 24),
    note   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX hours_item ON hours (item, hours);
CREATE INDEX hours_day ON hours (on_day, hours);

CREATE TABLE preset (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    title    TEXT NOT NULL,
    places   TEXT NOT NULL DEFAULT '', -- keys divided by blanks
    position INTEGER NOT NULL
) STRICT;

-- What catalogs said later, where it differs from what is remembered; `gone_at` is set while the catalog
-- does not hold the item. Not under history: it is the catalog's doing. Which catalog was seen is in `seen_catalog`.
CREATE TABLE seen (
    item          INTEGER PRIMARY KEY REFERENCES bookmark (id) ON DELETE CASCADE,
    title         TEXT NOT NULL DEFAULT '',
    detail        TEXT NOT NULL DEFAULT '',
    url           TEXT NOT NULL DEFAULT '',
    fact_price    REAL,
    fact_currency TEXT NOT NULL DEFAULT '',
    fact_rating   REAL,
    fact_hours    REAL,
    since         TEXT NOT NULL,
    gone_at       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX seen_gone ON seen (gone_at, item);

CREATE TABLE seen_catalog (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    content_hash TEXT NOT NULL,
    seen_at      TEXT NOT NULL
) STRICT;

-- One index for each way a long list is sorted, with what filters it, so that a list of a hundred thousand
-- is put in order without sorting and filtered without reading the items themselves.
CREATE INDEX bookmark_by_added ON bookmark (removed_at, added_at, id, kind, status, rating);
CREATE INDEX bookmark_by_title ON bookmark (removed_at, sort_title, id, kind, status, rating);
CREATE INDEX bookmark_by_kind ON bookmark (removed_at, kind, sort_title, id, status, rating);
CREATE INDEX bookmark_by_detail ON bookmark (removed_at, sort_detail, sort_title, id, kind, status, rating);
CREATE INDEX bookmark_by_status ON bookmark (removed_at, status, status_at, id, kind, rating);
CREATE INDEX bookmark_by_rating ON bookmark (removed_at, rating, added_at, id, kind, status);
CREATE INDEX bookmark_by_price ON bookmark
    (removed_at, coalesce(price, fact_price), added_at, id, kind, status, rating);
CREATE INDEX bookmark_by_hours ON bookmark (removed_at, fact_hours, added_at, id, kind, status, rating);
CREATE INDEX bookmark_by_started ON bookmark (removed_at, started_on, added_at, id, kind, status, rating);
CREATE INDEX bookmark_by_finished ON bookmark (removed_at, finished_on, added_at, id, kind, status, rating);
CREATE INDEX bookmark_kept ON bookmark (removed_at, key);
CREATE INDEX bookmark_by_words ON bookmark
    (removed_at, added_at, id, kind, status, rating, sort_title, sort_detail, note_words);
