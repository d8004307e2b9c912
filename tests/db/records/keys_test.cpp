// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/keys.h"

#include <gtest/gtest.h>

#include <string>
#include <unordered_set>

namespace waymark::db {
namespace {

TEST(Keys, PrefixNamesTheKind) {
    EXPECT_EQ(kindOfKey("career:15-1252.00"), ItemKind::Career);
    EXPECT_EQ(kindOfKey("career:backend-software-engineer"), ItemKind::Career);
    EXPECT_EQ(kindOfKey("skill:2.B.3.e"), ItemKind::Skill);
    EXPECT_EQ(kindOfKey("skill:tech/c++"), ItemKind::Skill);
    for (const char* place :
         {"metro:35620", "nonmetro:100001", "state:FL", "region:CA-3530", "country:CA", "city:new-york"})
        EXPECT_EQ(kindOfKey(place), ItemKind::Place) << place;
    EXPECT_EQ(kindOfKey("course:mit-ocw/6-006"), ItemKind::Course);
    EXPECT_EQ(kindOfKey("book:9780000000019"), ItemKind::Book);
    EXPECT_EQ(kindOfKey("topic:c#"), ItemKind::Topic);
    EXPECT_EQ(kindOfKey("book:activités"), ItemKind::Book);
}

TEST(Keys, MalformedTextIsNoKey) {
    for (const char* text : {"", "career", "career:", ":x", "Career:x", "job:x", "career:a b", "career:a\tb",
                             "career:a'b", "career:a:b", "career:a?b", " career:a"})
        EXPECT_FALSE(kindOfKey(text).has_value()) << text;
    EXPECT_FALSE(kindOfKey(std::string_view("career:a\0b", 10)).has_value());
}

TEST(Keys, LengthEndsAtTwoHundred) {
    EXPECT_TRUE(kindOfKey("book:" + std::string(200, 'a')).has_value());
    EXPECT_FALSE(kindOfKey("book:" + std::string(201, 'a')).has_value());
}

TEST(Keys, ParsingRefusesAnotherKind) {
    EXPECT_TRUE(CourseKey::parse("course:a/b").ok());
    const auto wrong = CourseKey::parse("career:a");
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().kind, ErrorKind::InvalidInput);
    EXPECT_NE(wrong.error().message.find("'career:a'"), std::string::npos);
    EXPECT_NE(wrong.error().message.find("course"), std::string::npos);
}

TEST(Keys, ItemKeyRemembersItsKind) {
    const auto key = ItemKey::parse("metro:35620");
    ASSERT_TRUE(key.ok());
    EXPECT_EQ(key->kind(), ItemKind::Place);
    EXPECT_EQ(key->text(), "metro:35620");
    EXPECT_TRUE(key->as<ItemKind::Place>().has_value());
    EXPECT_FALSE(key->as<ItemKind::Career>().has_value());
    EXPECT_FALSE(ItemKey::parse("nothing").ok());
    EXPECT_FALSE(ItemKey().as<ItemKind::Career>().has_value()) << "an empty key is of no kind";
}

TEST(Keys, TypedKeyBecomesItemKeyWithoutLoss) {
    const BookKey book = BookKey::trusted("book:9780000000019");
    const ItemKey item = book;
    EXPECT_EQ(item.as<ItemKind::Book>(), book);
    EXPECT_EQ(std::unordered_set<ItemKey>({item, ItemKey(book)}).size(), 1u);
}

TEST(Keys, KindNamesLeadBackToTheKind) {
    for (const ItemKind kind : {ItemKind::Career, ItemKind::Skill, ItemKind::Place, ItemKind::Course,
                                ItemKind::Book, ItemKind::Topic, ItemKind::Chart, ItemKind::Search,
                                ItemKind::Plan, ItemKind::Offer})
        EXPECT_EQ(itemKindFromName(itemKindName(kind)), kind);
    EXPECT_FALSE(itemKindFromName("job").has_value());
}

} // namespace
} // namespace waymark::db
