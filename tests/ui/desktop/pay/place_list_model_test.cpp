// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/place_list_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

db::Place place(const char* key, const char* name, db::PlaceKind kind, const char* region,
                const char* country) {
    db::Place made;
    made.key = db::PlaceKey::trusted(key);
    made.name = name;
    made.kind = kind;
    made.region = region;
    made.country = country;
    return made;
}

class PlaceList : public testing::Test {
protected:
    PlaceList() {
        using enum db::PlaceKind;
        model.setPlaces({place("city:london-ca", "London", City, "", "CA"),
                         place("city:london", "London", City, "England", "GB"),
                         place("country:CA", "Canada", Country, "", "CA"),
                         place("country:GB", "United Kingdom", Country, "", "GB"),
                         place("country:US", "United States", Country, "", "US"),
                         place("state:OH", "Ohio", State, "OH", "US"),
                         place("metro:18140", "Columbus, OH", Metro, "OH", "US"),
                         place("metro:17140", "Cincinnati, OH-KY-IN", Metro, "IN KY OH", "US"),
                         place("metro:42660", "Seattle, WA", Metro, "WA", "US"),
                         place("city:ohara", "Dohar", City, "", "IN")});
    }
    QStringList found(const QString& typed) {
        model.narrow(typed);
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys << model.entry(row)->key;
        return keys;
    }
    PlaceListModel model;
    QAbstractItemModelTester tester{&model};
};

TEST_F(PlaceList, FindsByStateAndKind) {
    EXPECT_EQ(found(u"ohio metros"_s), (QStringList{u"metro:17140"_s, u"metro:18140"_s}));
    EXPECT_EQ(found(u"ohio"_s).front(), u"state:OH"_s);
    EXPECT_TRUE(found(u"oha"_s).isEmpty()) << "inside of a word is not found";
}

TEST_F(PlaceList, TheLargeNamesakeComesFirstAndCountriesHaveNames) {
    EXPECT_EQ(found(u"london"_s), (QStringList{u"city:london"_s, u"city:london-ca"_s}));
    EXPECT_EQ(model.entry(0)->text, u"London (city, England, United Kingdom)"_s);
    EXPECT_EQ(model.entry(1)->text, u"London (city, Canada)"_s);
}

} // namespace
} // namespace waymark::ui
