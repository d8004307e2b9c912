// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/text_catalog.h"

namespace waymark::db {

void TextCatalog::readFields() {
    table("field", {"code", "title", "source"}, [this](const TextTable& row) {
        m_builder.add(FieldOfStudy{row.string(0), row.string(1), {}, row.string(2)});
    });
    table("occupation_field", {"soc", "field", "source"}, [this](const TextTable& row) {
        m_builder.addField(row.required(0), row.string(1), row.string(2));
    });
}

void TextCatalog::readTopicCovers() {
    table("topic_cover", {"topic", "covers"}, [this](const TextTable& row) {
        m_builder.addCover(TopicKey::trusted(row.string(0)), row.string(1));
    });
}

void TextCatalog::readSkillWords() {
    table("skill_word", {"skill", "words"}, [this](const TextTable& row) {
        m_builder.addWords(SkillKey::trusted(row.string(0)), row.string(1));
    });
}

} // namespace waymark::db
