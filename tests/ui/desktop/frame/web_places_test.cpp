// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/web_places.h"

#include "ui/desktop/state/window_state.h"

#include <QComboBox>
#include <QUrl>

#include <gtest/gtest.h>

#include <memory>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(WebPlaces, EveryPlaceTakesAnyWordsIntoOneHttpsAddress) {
    WindowState state;
    const QString words = u"C# & naïve 100 % \"exam\" #1?"_s;
    for (const auto& place : webPlaces()) {
        state.setValue(u"web.place"_s, place.id);
        const QUrl address(webSearchAddress(state, words), QUrl::StrictMode);
        ASSERT_TRUE(address.isValid()) << place.name.toStdString();
        EXPECT_EQ(address.scheme(), u"https"_s);
        EXPECT_TRUE(address.fragment().isEmpty());
        EXPECT_TRUE(
            address.query(QUrl::FullyEncoded).endsWith(QString::fromUtf8(QUrl::toPercentEncoding(words))))
            << place.name.toStdString();
    }
}

TEST(WebPlaces, TheOneChosenIsRemembered) {
    WindowState state;
    EXPECT_EQ(webPlace(state).id, webPlaces().front().id);
    const std::unique_ptr<QWidget> field(makeWebPlaceField(state, nullptr));
    auto* box = qobject_cast<QComboBox*>(field.get());
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->count(), static_cast<int>(webPlaces().size()));
    box->setCurrentIndex(2);
    EXPECT_EQ(webPlace(state).id, webPlaces()[2].id);
    const std::unique_ptr<QWidget> again(makeWebPlaceField(state, nullptr));
    EXPECT_EQ(qobject_cast<QComboBox*>(again.get())->currentIndex(), 2);
    state.setValue(u"web.place"_s, u"gone"_s);
    EXPECT_EQ(webPlace(state).id, webPlaces().front().id) << "a place that left the list";
}

} // namespace
} // namespace waymark::ui
