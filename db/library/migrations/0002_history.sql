-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The history behind undo and redo. A step is one thing the learner did; its changes are the rows it
-- touched, in order, each as the whole row before and after in JSON: no `before` is an insertion, no
-- `after` a removal. Undoing writes the befores backwards, redoing the afters forwards, for any table.
-- Steps that are undone form the tail that redo walks; the next new step removes them.
-- `verb` and `subject` are kept apart so that the menu can say them in the learner's language.

CREATE TABLE step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    verb    TEXT NOT NULL CHECK (verb <> ''),
    subject TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE step_change (
    step       INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    in_table   TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    before_row TEXT,
    after_row  TEXT,
    PRIMARY KEY (step, position),
    CHECK (before_row IS NOT NULL OR after_row IS NOT NULL)
) STRICT, WITHOUT ROWID;
