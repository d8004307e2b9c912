-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One check sum for each table: the sum of a number made of every row, which each change keeps right
-- (content_sums.h). SQLite keeps none: a bit that a disk changes within a word is text to it. A table without a row
-- here has not been summed yet; each migration empties this table, and opening fills it.

CREATE TABLE content_sum (
    in_table TEXT PRIMARY KEY CHECK (in_table <> ''),
    total    INTEGER NOT NULL -- modulo 2 to the 64th, as SQLite's signed number
) STRICT, WITHOUT ROWID;
