// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing places and careers, measuring against one place, undoing, and how a chart shall leave.
#include "db/library/items.h"
#include "db/records/kept_content.h"
#include "tests/ui/desktop/pay/pay_page_fixture.h"
#include "ui/desktop/library/keep_chart.h"
#include "ui/desktop/pages/pay/kept_pay.h"
#include "ui/desktop/pages/pay/pay_controls.h"
#include "ui/desktop/pages/pay/place_picker.h"

#include <QListView>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST_F(PayPageTest, OffersOnlyPresetsThatHaveFigures) {
    PayQuestions questions(m_services.catalog);
    questions.ask({QString::fromLatin1(backend)}, {});
    const QList<PayPlaces> offered = questions.presetsWithFigures({});
    for (const PayPlaces places : allPayPlaces()) {
        const auto facts = m_services.catalog.payFacts(*db::CareerKey::parse(backend), placeSelection(places));
        EXPECT_EQ(offered.contains(places), facts && !facts->places.empty())
            << payPlacesName(places).toStdString();
    }
}

TEST_F(PayPageTest, PlacesAreChosenByTyping) {
    auto& picker = openPicker();
    auto* typed = picker.findChild<QLineEdit*>();
    QTest::keyClicks(typed, u"berl"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(chart().spec().rows.size(), 1U) << "a choice by hand begins with the first place";
    typed->clear();
    QTest::keyClicks(typed, u"lond"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(chart().spec().rows.size(), 2U);
    EXPECT_TRUE(m_page.current().queryText().contains(u"at=city:berlin,city:london"_s));
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_EQ(chart().spec().rows.size(), 1U) << "once more takes it away";
    picker.close();
    const Route route = m_page.current();
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"view=market"_s});
    m_page.open(route);
    EXPECT_EQ(chart().spec().rows.size(), 1U) << "the route returns to chosen places";
}

TEST_F(PayPageTest, ASetOfPlacesIsKeptAndChosenAgain) {
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"places=chosen&at=city:berlin,city:london"_s});
    KeptPay kept(m_services.session, m_services.catalog);
    EXPECT_TRUE(kept.savePreset(u"Where I could move"_s, {u"city:berlin"_s, u"city:paris"_s}));
    ASSERT_EQ(kept.presets().size(), 1U);
    EXPECT_TRUE(kept.savePreset(u"Where I could move"_s, {u"city:paris"_s}));
    ASSERT_EQ(kept.presets().size(), 1U) << "the same name again replaces its places";
    EXPECT_EQ(kept.presets()[0].places.size(), 1U);
    EXPECT_TRUE(kept.removePreset(QString::fromStdString(kept.presets()[0].name)));
    EXPECT_TRUE(kept.presets().empty());
}

TEST_F(PayPageTest, TheNearestLargerMetrosAreOffered) {
    m_page.open({PageId::Pay, u"career:15-1252.00"_s, u"view=market&places=metros&base=metro:42660"_s});
    PayQuestions questions(m_services.catalog);
    questions.ask({u"career:15-1252.00"_s}, {});
    const NearMetros near = questions.nearestLarger(u"metro:42660"_s);
    EXPECT_EQ(near.places, (QStringList{u"metro:42660"_s, u"metro:41860"_s, u"metro:35620"_s}));
    PickerContent content;
    content.around = near;
    auto* picker = new PlacePicker(std::move(content), &m_page);
    QSignalSpy chosen(picker, &PlacePicker::choiceMade);
    auto* list = picker->findChild<QListView*>();
    auto* typed = picker->findChild<QLineEdit*>();
    while (!list->currentIndex().data().toString().contains(u"nearest larger metros"_s)) {
        const int row = list->currentIndex().row();
        QTest::keyClick(typed, Qt::Key_Down);
        ASSERT_NE(list->currentIndex().row(), row) << "the picker does not offer it";
    }
    QTest::keyClick(typed, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<PayChoice>().at, near.places);
    picker->close();
    EXPECT_TRUE(questions.nearestLarger(u"city:berlin"_s).places.isEmpty());
}

TEST_F(PayPageTest, AKeptViewOpensAgainExactly) {
    const Route shown{PageId::Pay, QString::fromLatin1(backend),
                      u"view=share&share=0.35&also=career:15-1251.00&places=chosen&at=city:berlin,city:london"
                      "&base=city:london&form=bars&undated=ranked"_s};
    m_page.open(shown);
    const Route before = m_page.current();
    QPushButton* keep = nullptr;
    for (auto* button : m_page.findChildren<QPushButton*>())
        if (button->text() == u"Save view"_s)
            keep = button;
    ASSERT_NE(keep, nullptr);
    keep->click();
    const auto kept = m_services.session.kept();
    ASSERT_EQ(kept.size(), 1U);
    const auto item = db::Items(m_services.session.library()).item(kept[0].key);
    ASSERT_TRUE(item.ok());
    const auto view = db::chartViewFrom(item->content);
    ASSERT_TRUE(view.ok());
    m_page.open({PageId::Pay, u"career:15-1252.00"_s, u"view=market&places=states&currency=EUR"_s});
    m_page.open(routeOfChart(*view));
    EXPECT_EQ(m_page.current(), before);
    EXPECT_EQ(chart().spec().careers.size(), 2U);
    db::ChartView old;
    old.career = *db::CareerKey::parse(backend);
    old.view = "city";
    EXPECT_EQ(routeOfChart(old).queryText(), u"view=city"_s) << "kept before everything was remembered";
}

TEST_F(PayPageTest, AnOwnOfferStandsBesideAndIsMarked) {
    db::Offer offer;
    offer.place = *db::PlaceKey::parse("city:berlin");
    offer.employer = "Acme";
    offer.pay = {90000, {"EUR"}};
    offer.receivedOn = "2026-07-01";
    db::Items items(m_services.session.library());
    db::ItemFacts facts;
    facts.title = "Offer of Acme";
    ASSERT_TRUE(items.create(db::ItemKind::Offer, facts, db::contentOf(offer), "2026-08-03T14:32:00Z").ok());
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"view=market"_s});
    const auto& rows = chart().spec().rows;
    ASSERT_EQ(rows.size(), 14U);
    const auto own = std::find_if(rows.begin(), rows.end(), [](const app::ChartRow& row) { return row.own; });
    ASSERT_NE(own, rows.end());
    EXPECT_EQ(own->label, "Acme");
    EXPECT_FALSE(own->ranked);
}

TEST_F(PayPageTest, ASecondCareerStandsBesideTheFirst) {
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"view=market&also=career:15-1251.00"_s});
    EXPECT_EQ(chart().spec().careers.size(), 2U);
    EXPECT_GT(table().rows().columnOf(u"career"_s), 0);
    QStringList chips;
    for (const auto* chip : m_page.findChildren<FilterChip*>())
        if (chip->isVisible())
            chips.append(chip->text());
    EXPECT_TRUE(chips.contains(u"Backend Software Engineer"_s) && chips.contains(u"Computer Programmers"_s))
        << chips.join(u'|').toStdString();
}

TEST_F(PayPageTest, AClickOnAPlaceMeasuresTheOthersAgainstIt) {
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home);
    QTest::keyClick(&chart(), Qt::Key_P);
    EXPECT_TRUE(m_page.current().queryText().contains(u"base=city:san-francisco"_s));
    EXPECT_EQ(chart().spec().rows[0].changeText, "base");
    EXPECT_TRUE(chart().spec().rows[1].changeText.ends_with(" %"));
    ASSERT_TRUE(chart().spec().reference.has_value());
    QTest::keyClick(&chart(), Qt::Key_P);
    EXPECT_FALSE(m_page.current().queryText().contains(u"base="_s)) << "once more lets go";
}

TEST_F(PayPageTest, AllTicksOfThePickerAreOneStepOfBack) {
    QSignalSpy steps(&m_page, &Page::routeChanged);
    Q_EMIT m_page.findChild<PayControls*>()->placesAsked();
    auto* picker = m_page.findChild<PlacePicker*>();
    ASSERT_NE(picker, nullptr);
    for (const QString& places : {u"city:berlin"_s, u"city:berlin,city:london"_s, u"city:london"_s}) {
        const PayChoice choice = payChoiceFrom(QUrlQuery(u"view=market&places=chosen&at="_s + places), {});
        Q_EMIT picker->choiceMade(choice);
        EXPECT_EQ(chart().spec().rows.size(), static_cast<std::size_t>(places.count(u',')) + 1);
    }
    EXPECT_EQ(steps.size(), 0);
    picker->close();
    ASSERT_EQ(steps.size(), 1);
    EXPECT_TRUE(m_page.current().queryText().contains(u"at=city:london"_s));
}

TEST_F(PayPageTest, TheExportDialogOffersSizesAndColours) {
    const ChartExportDialog dialog(result().spec(), {}, &m_page);
    EXPECT_EQ(dialog.options().size, QSize(1600, 900));
    auto boxes = dialog.findChildren<QComboBox*>();
    for (auto* box : boxes)
        if (box->findText(u"Square, 1200 x 1200"_s) >= 0)
            box->setCurrentIndex(2);
        else if (box->findText(u"Dark"_s) >= 0)
            box->setCurrentIndex(1);
        else if (box->findText(u"3x"_s) >= 0)
            box->setCurrentIndex(2);
    EXPECT_EQ(dialog.options().size, QSize(1200, 1200));
    EXPECT_EQ(dialog.options().tone, Tone::Dark);
    EXPECT_EQ(dialog.options().scale, 3);
}

} // namespace
} // namespace waymark::ui
