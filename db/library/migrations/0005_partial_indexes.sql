-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Indexes that hold what is kept and nothing else, and in them what they sort by and nothing else: a mark on
-- a thousand items writes one index instead of all of them, and what lies in the trash slows nothing down.
-- Filters are read from the index of what they ask for (conditions.h).
-- `logged` is the hours of the log added up, so that a long list can be sorted by them; triggers keep it, and
-- the history does not watch it.
-- A row that came is no longer copied into the history: undo copies it when it takes it away.

ALTER TABLE bookmark ADD COLUMN logged REAL;

CREATE TRIGGER hours_came AFTER INSERT ON hours BEGIN
    UPDATE bookmark SET logged = (SELECT sum(hours) FROM hours WHERE item = new.item) WHERE id = new.item;
END;
CREATE TRIGGER hours_changed AFTER UPDATE OF item, hours ON hours BEGIN
    UPDATE bookmark SET logged = (SELECT sum(hours) FROM hours WHERE item = bookmark.id)
    WHERE id IN (old.item, new.item);
END;
CREATE TRIGGER hours_went AFTER DELETE ON hours BEGIN
    UPDATE bookmark SET logged = (SELECT sum(hours) FROM hours WHERE item = old.item) WHERE id = old.item;
END;
-- On the way back an item may come after its hours.
CREATE TRIGGER bookmark_came AFTER INSERT ON bookmark WHEN EXISTS (SELECT 1 FROM hours WHERE item = new.id)
BEGIN
    UPDATE bookmark SET logged = (SELECT sum(hours) FROM hours WHERE item = new.id) WHERE id = new.id;
END;

UPDATE bookmark SET logged = (SELECT sum(hours) FROM hours WHERE item = bookmark.id)
WHERE id IN (SELECT item FROM hours);

DROP INDEX bookmark_added;
DROP INDEX bookmark_by_added;
DROP INDEX bookmark_by_title;
DROP INDEX bookmark_by_kind;
DROP INDEX bookmark_by_detail;
DROP INDEX bookmark_by_status;
DROP INDEX bookmark_by_rating;
DROP INDEX bookmark_by_price;
DROP INDEX bookmark_by_hours;
DROP INDEX bookmark_by_started;
DROP INDEX bookmark_by_finished;
DROP INDEX bookmark_kept;
DROP INDEX bookmark_by_words;

CREATE INDEX kept_by_added ON bookmark (added_at, id) WHERE removed_at = '';
CREATE INDEX kept_by_title ON bookmark (sort_title, id) WHERE removed_at = '';
CREATE INDEX kept_by_kind ON bookmark (kind, sort_title, id) WHERE removed_at = '';
CREATE INDEX kept_by_detail ON bookmark (sort_detail, sort_title, id) WHERE removed_at = '';
CREATE INDEX kept_by_status ON bookmark (status, status_at, id) WHERE removed_at = '';
CREATE INDEX kept_by_rating ON bookmark (rating, added_at, id) WHERE removed_at = '';
CREATE INDEX kept_by_price ON bookmark (coalesce(price, fact_price), added_at, id) WHERE removed_at = '';
CREATE INDEX kept_by_hours ON bookmark (fact_hours, added_at, id) WHERE removed_at = '';
CREATE INDEX kept_by_logged ON bookmark (logged, added_at, id) WHERE removed_at = '';
CREATE INDEX kept_by_started ON bookmark (started_on, added_at, id) WHERE removed_at = '';
CREATE INDEX kept_by_finished ON bookmark (finished_on, added_at, id) WHERE removed_at = '';
-- All that a word is looked for in, a line each.
CREATE INDEX kept_by_words ON bookmark (sort_title || char(10) || sort_detail || char(10) || note_words)
    WHERE removed_at = '';
CREATE INDEX removed_bookmark ON bookmark (removed_at) WHERE removed_at > '';
