-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The catalog's tables. Public keys ("career:15-1252.00") appear once, beside an integer id; everything
-- else refers to the id. Ids are given anew by every build and never leave the file. Kinds, tiers and units
-- are the numbers of the enumerations in db/records. Absent is NULL for numbers and '' for text.
-- Indices that only reading needs are in indexes.sql.
-- A change here that an older program could not read raises catalogSchemaVersion in schema.h.

-- date (YYYY-MM of the newest facts), content_hash (SHA-256 of the text sources), built (UTC)
CREATE TABLE catalog_info (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE catalog_count (
    position INTEGER PRIMARY KEY,
    what     TEXT NOT NULL,
    entries  INTEGER NOT NULL
);

-- One row of sixteen digits: the check sum of all other bytes of the file (seal.h).
CREATE TABLE catalog_seal (
    sum TEXT NOT NULL
);

CREATE TABLE source (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    publisher   TEXT NOT NULL,
    title       TEXT NOT NULL,
    licence     TEXT NOT NULL,
    url         TEXT NOT NULL,
    vintage     TEXT NOT NULL,
    changes     TEXT NOT NULL,
    attribution TEXT NOT NULL
);

-- Careers -----------------------------------------------------------------------------------------------

CREATE TABLE career_group (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE career (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    title     TEXT NOT NULL,
    summary   TEXT NOT NULL,
    soc       TEXT NOT NULL,
    job_zone  INTEGER,
    kind      INTEGER NOT NULL,
    parent    INTEGER REFERENCES career,
    soc_group TEXT NOT NULL REFERENCES career_group,
    source    INTEGER NOT NULL REFERENCES source,
    summary_source INTEGER REFERENCES source -- NULL: the summary is in our own words
);
CREATE INDEX career_by_parent ON career(parent) WHERE parent IS NOT NULL;

CREATE TABLE career_title (
    career INTEGER NOT NULL REFERENCES career,
    title  TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (career, title)
) WITHOUT ROWID;

CREATE TABLE career_section (
    career   INTEGER NOT NULL REFERENCES career,
    kind     INTEGER NOT NULL,
    markdown TEXT NOT NULL,
    PRIMARY KEY (career, kind)
) WITHOUT ROWID;

CREATE TABLE skill_category (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE skill (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    kind     INTEGER NOT NULL,
    category INTEGER REFERENCES skill_category,
    careers  INTEGER NOT NULL DEFAULT 0, -- that need it (importance 3 or more) or use it
    source   INTEGER NOT NULL REFERENCES source
);

-- flags: 1 importance withheld, 2 level withheld, 4 level not relevant, 8 hot, 16 in demand
CREATE TABLE career_skill (
    career     INTEGER NOT NULL REFERENCES career,
    skill      INTEGER NOT NULL REFERENCES skill,
    importance REAL,
    level      REAL,
    flags      INTEGER NOT NULL,
    source     INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (career, skill)
) WITHOUT ROWID;

CREATE TABLE career_interest (
    career INTEGER PRIMARY KEY REFERENCES career,
    r REAL NOT NULL, i REAL NOT NULL, a REAL NOT NULL, s REAL NOT NULL, e REAL NOT NULL, c REAL NOT NULL,
    high   TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source
);

CREATE TABLE career_education (
    career INTEGER NOT NULL REFERENCES career,
    level  INTEGER NOT NULL,
    share  REAL NOT NULL,
    source INTEGER NOT NULL REFERENCES source,
    asked  INTEGER, -- 0 those who do the work, 1 experts
    n      INTEGER, -- how many were asked
    PRIMARY KEY (career, level)
) WITHOUT ROWID;

CREATE TABLE career_relation (
    career  INTEGER NOT NULL REFERENCES career,
    related INTEGER NOT NULL REFERENCES career,
    tier    INTEGER NOT NULL,
    place   INTEGER NOT NULL, -- the publisher's rank, 1 is nearest
    source  INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (career, related)
) WITHOUT ROWID;

-- Fields of study (CIP); a family has a code of two digits.
CREATE TABLE field (
    id     INTEGER PRIMARY KEY,
    code   TEXT NOT NULL UNIQUE,
    title  TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source
);

-- By six-digit occupation: every career whose code begins with it has these fields.
CREATE TABLE occupation_field (
    soc    TEXT NOT NULL,
    field  INTEGER NOT NULL REFERENCES field,
    source INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (soc, field)
) WITHOUT ROWID;

-- In a publisher's words: only what somebody imported. number is the publisher's.
CREATE TABLE career_task (
    career    INTEGER NOT NULL REFERENCES career,
    number    INTEGER NOT NULL,
    statement TEXT NOT NULL,
    core      INTEGER NOT NULL,
    source    INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (career, number)
) WITHOUT ROWID;

CREATE TABLE work_style (
    id      INTEGER PRIMARY KEY,
    element TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL
);

CREATE TABLE career_work_style (
    career          INTEGER NOT NULL REFERENCES career,
    style           INTEGER NOT NULL REFERENCES work_style,
    impact          REAL, -- -3 to 3
    distinctiveness REAL, -- 1 to 10, 0: none
    importance      REAL, -- 1 to 5, before O*NET 30
    source          INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (career, style)
) WITHOUT ROWID;

-- Pay ---------------------------------------------------------------------------------------------------

CREATE TABLE place (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    kind      INTEGER NOT NULL,
    region    TEXT NOT NULL,
    country   TEXT NOT NULL,
    currency  TEXT NOT NULL,
    latitude  REAL,
    longitude REAL,
    parent    INTEGER REFERENCES place,
    source    INTEGER NOT NULL REFERENCES source
);
CREATE INDEX place_by_kind ON place(kind);

-- What all rows of one publication share, so that half a million figures do not repeat it.
CREATE TABLE salary_series (
    id          INTEGER PRIMARY KEY,
    source      INTEGER NOT NULL REFERENCES source,
    period      TEXT NOT NULL,
    measured_as TEXT NOT NULL,
    currency    TEXT NOT NULL,
    unit        INTEGER NOT NULL,
    basis       TEXT NOT NULL,
    origin      INTEGER NOT NULL,
    method      TEXT NOT NULL
);

CREATE TABLE salary (
    career        INTEGER NOT NULL REFERENCES career,
    place         INTEGER NOT NULL REFERENCES place,
    series        INTEGER NOT NULL REFERENCES salary_series,
    mean          REAL,
    p10 REAL, p25 REAL, median REAL, p75 REAL, p90 REAL,
    entry         REAL,
    experienced   REAL,
    top_code      REAL,
    employment    INTEGER,
    n             INTEGER,
    areas_sharing INTEGER, -- NULL: the area's own figure
    PRIMARY KEY (career, place, series)
) WITHOUT ROWID;

-- Occupations that pay is published for. What they earn is stored once and shown for every career in them.
CREATE TABLE occupation (
    id      INTEGER PRIMARY KEY,
    code    TEXT NOT NULL UNIQUE, -- "15-1252"
    title   TEXT NOT NULL,
    members TEXT NOT NULL         -- six-digit codes divided by one space: "15-1252"
);

-- Made when the catalog is finished, from careers' codes and occupations' members.
CREATE TABLE career_occupation (
    career     INTEGER NOT NULL REFERENCES career,
    occupation INTEGER NOT NULL REFERENCES occupation,
    own        INTEGER NOT NULL, -- 1: the occupation is this career and nothing wider
    PRIMARY KEY (career, occupation)
) WITHOUT ROWID;

-- Made likewise: the line of the employment projections that counts a career's occupation.
CREATE TABLE career_entry (
    career     INTEGER PRIMARY KEY REFERENCES career,
    occupation TEXT NOT NULL,    -- of occupation_entry
    own        INTEGER NOT NULL  -- 1: the line counts this career and nothing wider
);

CREATE TABLE occupation_pay (
    occupation    INTEGER NOT NULL REFERENCES occupation,
    place         INTEGER NOT NULL REFERENCES place,
    series        INTEGER NOT NULL REFERENCES salary_series,
    mean          REAL,
    p10 REAL, p25 REAL, median REAL, p75 REAL, p90 REAL,
    entry         REAL,
    experienced   REAL,
    top_code      REAL,
    employment    INTEGER,
    n             INTEGER,
    areas_sharing INTEGER,
    PRIMARY KEY (occupation, place, series)
) WITHOUT ROWID;

-- Months as published (YYYY-MM).
CREATE TABLE exchange_rate_month (
    currency TEXT NOT NULL,
    period   TEXT NOT NULL,
    per_usd  REAL NOT NULL,
    source   INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (currency, period)
) WITHOUT ROWID;

-- Averages of the months of a year (YYYY) with the number of months there were.
CREATE TABLE exchange_rate_year (
    currency     TEXT NOT NULL,
    period       TEXT NOT NULL,
    per_usd      REAL NOT NULL,
    observations INTEGER NOT NULL,
    source       INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (currency, period)
) WITHOUT ROWID;

CREATE TABLE price_level (
    place  INTEGER NOT NULL REFERENCES place,
    year   INTEGER NOT NULL,
    series TEXT NOT NULL,
    value  REAL NOT NULL,
    source INTEGER NOT NULL REFERENCES source,
    PRIMARY KEY (place, year, series)
) WITHOUT ROWID;

-- Learning ----------------------------------------------------------------------------------------------

CREATE TABLE topic (
    id     INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE,
    name   TEXT NOT NULL,
    parent INTEGER REFERENCES topic
);

-- Which major groups and knowledge areas a topic is about.
CREATE TABLE topic_group (
    topic     INTEGER NOT NULL REFERENCES topic,
    soc_group TEXT NOT NULL REFERENCES career_group,
    PRIMARY KEY (topic, soc_group)
) WITHOUT ROWID;

CREATE TABLE topic_skill (
    topic INTEGER NOT NULL REFERENCES topic,
    skill INTEGER NOT NULL REFERENCES skill,
    PRIMARY KEY (topic, skill)
) WITHOUT ROWID;

-- Words in a title that say that a skill or knowledge area is taught (db/building/matching).
CREATE TABLE skill_word (
    skill INTEGER NOT NULL REFERENCES skill,
    words TEXT NOT NULL,
    PRIMARY KEY (skill, words)
) WITHOUT ROWID;

-- Made when the catalog is finished: what a course or book teaches, and the words of it that say so.
CREATE TABLE course_skill (
    course INTEGER NOT NULL REFERENCES course,
    skill  INTEGER NOT NULL REFERENCES skill,
    words  TEXT NOT NULL,
    PRIMARY KEY (course, skill)
) WITHOUT ROWID;

CREATE TABLE book_skill (
    book  INTEGER NOT NULL REFERENCES book,
    skill INTEGER NOT NULL REFERENCES skill,
    words TEXT NOT NULL,
    PRIMARY KEY (book, skill)
) WITHOUT ROWID;

-- Made when the catalog is finished: the learning topics, numbered in the order of their keys, and what a course
-- or book teaches of them: how surely, and the words of its title or topic that say so. `through` is the narrower
-- topic that is really taught; the language is the item's without its region, so that the surest items of a topic in
-- one language stand together.
CREATE TABLE learning_topic_number (
    id     INTEGER PRIMARY KEY,
    key    TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES learning_topic_number
);

CREATE TABLE learning_phrase ( -- what may be said for a learning topic
    words TEXT NOT NULL,       -- stems divided by one blank
    topic INTEGER NOT NULL REFERENCES learning_topic_number,
    PRIMARY KEY (words, topic)
) WITHOUT ROWID;
CREATE TABLE course_degree ( -- lectures of a science or of engineering for a degree (degree_lecture)
    course INTEGER PRIMARY KEY REFERENCES course
);

CREATE TABLE course_teaches (
    course   INTEGER NOT NULL REFERENCES course,
    topic    INTEGER NOT NULL REFERENCES learning_topic_number,
    language TEXT NOT NULL,
    strength REAL NOT NULL,
    through  INTEGER REFERENCES learning_topic_number,
    words    TEXT NOT NULL,
    PRIMARY KEY (course, topic)
) WITHOUT ROWID;

CREATE TABLE book_teaches (
    book     INTEGER NOT NULL REFERENCES book,
    topic    INTEGER NOT NULL REFERENCES learning_topic_number,
    language TEXT NOT NULL,
    strength REAL NOT NULL,
    through  INTEGER REFERENCES learning_topic_number,
    words    TEXT NOT NULL,
    PRIMARY KEY (book, topic)
) WITHOUT ROWID;

CREATE TABLE career_topic (
    career INTEGER NOT NULL REFERENCES career,
    topic  INTEGER NOT NULL REFERENCES topic,
    PRIMARY KEY (career, topic)
) WITHOUT ROWID;

CREATE TABLE course (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    title      TEXT NOT NULL,
    provider   TEXT NOT NULL,
    instructor TEXT NOT NULL,
    url        TEXT NOT NULL,
    language   TEXT NOT NULL,
    level      TEXT NOT NULL,
    hours      REAL,
    price      REAL,
    currency   TEXT NOT NULL,
    free       INTEGER,
    rating     REAL,
    year       INTEGER,
    checked    TEXT NOT NULL,
    source     INTEGER NOT NULL REFERENCES source
);

CREATE TABLE course_topic (
    topic  INTEGER NOT NULL REFERENCES topic,
    course INTEGER NOT NULL REFERENCES course,
    PRIMARY KEY (topic, course)
) WITHOUT ROWID;

-- What a course wants its learners to have taken; both are courses of this catalog.
CREATE TABLE course_prerequisite (
    course INTEGER NOT NULL REFERENCES course,
    needs  INTEGER NOT NULL REFERENCES course,
    PRIMARY KEY (course, needs)
) WITHOUT ROWID;

CREATE TABLE book (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL,
    authors  TEXT NOT NULL,
    year     INTEGER,
    isbn     TEXT NOT NULL,
    url      TEXT NOT NULL,
    language TEXT NOT NULL,
    formats  TEXT NOT NULL,
    licence  TEXT NOT NULL,
    free     INTEGER,
    checked  TEXT NOT NULL,
    source   INTEGER NOT NULL REFERENCES source
);

CREATE TABLE book_topic (
    topic INTEGER NOT NULL REFERENCES topic,
    book  INTEGER NOT NULL REFERENCES book,
    PRIMARY KEY (topic, book)
) WITHOUT ROWID;

-- Search ------------------------------------------------------------------------------------------------
--
-- The index that the search box reads into memory, made from the tables above (db/search/index_builder.h says
-- what each run holds). A run is one long list of bytes, cut into parts of a megabyte.

CREATE TABLE search_index (
    name      TEXT NOT NULL,
    part      INTEGER NOT NULL,
    check_sum INTEGER NOT NULL,
    data      BLOB NOT NULL,
    PRIMARY KEY (name, part)
);
