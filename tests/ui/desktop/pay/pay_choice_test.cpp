// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_choice.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(PayChoice, IsWrittenIntoTheQueryAndReadBack) {
    PayChoice choice;
    choice.view = app::PayView::Share;
    choice.currency = u"EUR"_s;
    choice.places = PayPlaces::Metros;
    choice.form = app::ChartForm::Bars;
    choice.share = 0.35;
    choice.rankUndated = true;
    EXPECT_EQ(payChoiceFrom(QUrlQuery(payQuery(choice)), PayChoice()), choice);
    EXPECT_EQ(payChoiceFrom(QUrlQuery(payQuery(PayChoice())), choice), PayChoice())
        << "a whole query says everything";
}

TEST(PayChoice, EveryFormOfAChartIsWrittenByItsWord) {
    for (const app::ChartFormTraits& traits : app::chartForms) {
        PayChoice choice;
        choice.form = traits.form;
        EXPECT_TRUE(payQuery(choice).endsWith(u"form="_s + QString::fromStdString(std::string(traits.word))));
        PayChoice other;
        other.form = traits.form == app::ChartForm::Dots ? app::ChartForm::Bars : app::ChartForm::Dots;
        EXPECT_EQ(payChoiceFrom(QUrlQuery(payQuery(choice)), other).form, traits.form) << traits.word;
    }
}

TEST(PayChoice, HasTheAgreedForm) {
    EXPECT_EQ(payQuery(PayChoice()), u"view=market&currency=USD&places=own&form=dots"_s);
}

TEST(PayChoice, KeepsWhatAQueryDoesNotSay) {
    PayChoice before;
    before.currency = u"GBP"_s;
    before.view = app::PayView::City;
    EXPECT_EQ(payChoiceFrom({}, before), before);
    const PayChoice after = payChoiceFrom(QUrlQuery(u"places=states"_s), before);
    EXPECT_EQ(after.places, PayPlaces::States);
    EXPECT_EQ(after.view, app::PayView::City);
}

TEST(PayChoice, IgnoresWhatItDoesNotUnderstand) {
    for (const QString& query : {u"pay"_s, u"view=nonsense&currency=dollars&places=moon&share=7&form="_s,
                                 u"&&==&%%"_s, u"share=nan"_s})
        EXPECT_EQ(payChoiceFrom(QUrlQuery(query), PayChoice()), PayChoice()) << query.toStdString();
}

TEST(PayChoice, FindsThePresetOfAPlace) {
    EXPECT_EQ(payPlacesFor(u"metro:41860"_s), PayPlaces::Metros);
    EXPECT_EQ(payPlacesFor(u"country:CA"_s), PayPlaces::Countries);
    EXPECT_EQ(payPlacesFor(u"career:15-1252.00"_s), std::nullopt);
    EXPECT_EQ(payPlacesFor({}), std::nullopt);
}

TEST(PayChoice, EveryPresetHasANameOfItsOwn) {
    QStringList names;
    for (const PayPlaces places : allPayPlaces())
        names.append(payPlacesName(places));
    EXPECT_EQ(names.size(), 6);
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace
} // namespace waymark::ui
