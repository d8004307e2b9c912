-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The history, column by column. A row that came or went is kept whole as JSON under the empty column name;
-- a row that changed is kept as the columns that changed, before and after. So the mark on ten thousand
-- items is ten thousand short rows, and a long note is not copied because its item got a star.
-- The steps of older versions only added and removed bookmarks: whole rows, here given the columns that have
-- come since.

ALTER TABLE step_change RENAME TO old_change;

CREATE TABLE step_change (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    step     INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    in_table TEXT NOT NULL,
    row_id   INTEGER NOT NULL,
    in_column TEXT NOT NULL,
    before   ANY,
    after    ANY
) STRICT;

INSERT INTO step_change (step, in_table, row_id, in_column, before, after)
SELECT step, in_table, json_extract(coalesce(before_row, after_row), '$.id'), '',
       json_patch(added.columns, before_row), json_patch(added.columns, after_row)
FROM old_change, (SELECT json_object(
    'sort_title', '', 'sort_detail', '', 'note_words', '', 'fact_currency', '', 'content', '', 'status', '', 'status_at', '', 'started_on', '',
    'finished_on', '', 'rating', 0, 'note', '', 'pros', '', 'cons', '', 'currency', '', 'link', '',
    'removed_at', '') AS columns) AS added
ORDER BY step, position;

DROP TABLE old_change;

UPDATE step_change SET
    before = json_set(before, '$.sort_title', waymark_folded(json_extract(before, '$.title')),
                      '$.sort_detail', waymark_folded(json_extract(before, '$.detail')),
                      '$.kind', waymark_kind(json_extract(before, '$.key')))
WHERE before IS NOT NULL;
UPDATE step_change SET
    after = json_set(after, '$.sort_title', waymark_folded(json_extract(after, '$.title')),
                     '$.sort_detail', waymark_folded(json_extract(after, '$.detail')),
                     '$.kind', waymark_kind(json_extract(after, '$.key')))
WHERE after IS NOT NULL;

CREATE INDEX step_change_step ON step_change (step, id);
