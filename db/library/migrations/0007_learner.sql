-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the learner says of herself once for all pages: the place where she lives. Not under the history of undo:
-- it is changed where it is shown.

CREATE TABLE learner (
    name  TEXT PRIMARY KEY CHECK (name <> ''), -- 'place'
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;
