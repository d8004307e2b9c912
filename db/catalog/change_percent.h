// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQL of the percent by which the jobs of an occupation_entry change, in the query's name for that table: as the
// publisher states it, who reckons with jobs not yet rounded; only where none is stated from the rounded ones, which
// for small occupations is far off. Null without jobs.
#pragma once

#define WAYMARK_CHANGE_PERCENT(entry)                                                                        \
    " CASE WHEN " entry ".jobs > 0 THEN ifnull(" entry ".change, 100.0 * (" entry ".projected - " entry ".jobs) / " entry ".jobs) END "
