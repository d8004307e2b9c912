-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the learner says of herself for My match: a profile for each who answers (me now, me in two years, a friend),
-- its answers, what matters, levels of skills, careers had before, and moments kept to look back at. These tables are
-- not under the history of undo: a profile that is deleted leaves nothing behind.

CREATE TABLE match_profile (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    title      TEXT NOT NULL CHECK (title <> ''),
    created_at TEXT NOT NULL,
    used_at    TEXT NOT NULL -- the one used last opens first
) STRICT;

CREATE TABLE match_answer (
    profile  INTEGER NOT NULL REFERENCES match_profile (id) ON DELETE CASCADE,
    question INTEGER NOT NULL CHECK (question BETWEEN 0 AND 59),
    answer   INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4),
    PRIMARY KEY (profile, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE match_condition (
    profile  INTEGER NOT NULL REFERENCES match_profile (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    bound    REAL NOT NULL,
    what     TEXT NOT NULL DEFAULT '', -- a field's code or a career's key
    must     INTEGER NOT NULL CHECK (must IN (0, 1)),
    reason   TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (profile, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE match_level (
    profile INTEGER NOT NULL REFERENCES match_profile (id) ON DELETE CASCADE,
    skill   TEXT NOT NULL,
    level   REAL NOT NULL CHECK (level BETWEEN 0 AND 7),
    PRIMARY KEY (profile, skill)
) STRICT, WITHOUT ROWID;

CREATE TABLE match_past_career (
    profile INTEGER NOT NULL REFERENCES match_profile (id) ON DELETE CASCADE,
    career  TEXT NOT NULL,
    PRIMARY KEY (profile, career)
) STRICT, WITHOUT ROWID;

CREATE TABLE match_moment (
    profile  INTEGER NOT NULL REFERENCES match_profile (id) ON DELETE CASCADE,
    taken_at TEXT NOT NULL,
    answers  TEXT NOT NULL, -- sixty digits, a dot where nothing was answered
    PRIMARY KEY (profile, taken_at)
) STRICT, WITHOUT ROWID;
