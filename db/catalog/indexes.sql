-- SPDX-FileCopyrightText: 2026 The Waymark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Indices made once all rows are in: sorting them once is several times faster than keeping them sorted.

CREATE INDEX IF NOT EXISTS career_by_code ON career(soc);
CREATE INDEX IF NOT EXISTS career_by_group ON career(soc_group);
CREATE INDEX IF NOT EXISTS career_by_title ON career(title COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS career_title_by_title ON career_title(title COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS reported_title_by_title ON reported_title(title COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS licence_by_title ON licence(title COLLATE NOCASE);
CREATE INDEX IF NOT EXISTS apprenticeship_route_by_code ON apprenticeship_route(code);
CREATE INDEX IF NOT EXISTS school_by_state ON school(state);
CREATE INDEX IF NOT EXISTS career_skill_by_skill ON career_skill(skill, career);
CREATE INDEX IF NOT EXISTS course_by_provider ON course(provider);
CREATE INDEX IF NOT EXISTS course_prerequisite_by_need ON course_prerequisite(needs);
CREATE INDEX IF NOT EXISTS course_topic_by_course ON course_topic(course);
CREATE INDEX IF NOT EXISTS book_topic_by_book ON book_topic(book);
CREATE INDEX IF NOT EXISTS course_skill_by_skill ON course_skill(skill, course);
CREATE INDEX IF NOT EXISTS book_skill_by_skill ON book_skill(skill, book);
CREATE INDEX IF NOT EXISTS course_teaches_by_topic ON course_teaches(topic, language, strength DESC, course);
CREATE INDEX IF NOT EXISTS book_teaches_by_topic ON book_teaches(topic, language, strength DESC, book);
CREATE INDEX IF NOT EXISTS career_need_by_topic ON career_need(topic, career);
CREATE INDEX IF NOT EXISTS place_by_name ON place(name COLLATE NOCASE);
