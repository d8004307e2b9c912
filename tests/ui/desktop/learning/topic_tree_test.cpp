// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/topic_tree.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

db::Topic topic(const char* key, const char* name, const char* parent = nullptr) {
    db::Topic made;
    made.key = db::TopicKey::trusted(key);
    made.name = name;
    if (parent)
        made.parent = db::TopicKey::trusted(parent);
    return made;
}

TEST(TopicTree, StandsInTreeOrderWithDepths) {
    const TopicTree tree({topic("topic:sql", "SQL", "topic:data"), topic("topic:web", "Web"),
                          topic("topic:data", "data"), topic("topic:ai", "AI", "topic:data")});
    QStringList lines;
    for (const FacetValue& value : tree.values())
        lines << QString(value.depth * 2, u' ') + value.name;
    EXPECT_EQ(lines.join(u'|'), QStringLiteral("data|  AI|  SQL|Web"));
}

TEST(TopicTree, ATopicCountsForEverythingAboveItOnce) {
    const TopicTree tree({topic("topic:data", "Data"), topic("topic:ai", "AI", "topic:data"),
                          topic("topic:sql", "SQL", "topic:data")});
    const std::vector<std::size_t> values =
        tree.valuesOf({db::TopicKey::trusted("topic:ai"), db::TopicKey::trusted("topic:sql"),
                       db::TopicKey::trusted("topic:gone")});
    EXPECT_EQ(values, (std::vector<std::size_t>{1, 0, 2}));
}

TEST(TopicTree, ACircleOfParentsEnds) {
    const TopicTree tree({topic("topic:a", "A", "topic:b"), topic("topic:b", "B", "topic:a")});
    EXPECT_EQ(tree.values().size(), 2U);
    EXPECT_EQ(tree.valuesOf({db::TopicKey::trusted("topic:b")}).size(), 2U);
}

} // namespace
} // namespace waymark::ui
