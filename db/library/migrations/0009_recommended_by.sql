-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who told the learner of an item, one line. Rows that the history keeps whole get the column as well, so that what
-- was removed before comes back.

ALTER TABLE bookmark ADD COLUMN recommended_by TEXT NOT NULL DEFAULT '';

UPDATE step_change SET before = json_set(before, '$.recommended_by', '')
WHERE in_table = 'bookmark' AND in_column = '' AND before IS NOT NULL;
UPDATE step_change SET after = json_set(after, '$.recommended_by', '')
WHERE in_table = 'bookmark' AND in_column = '' AND after IS NOT NULL;
