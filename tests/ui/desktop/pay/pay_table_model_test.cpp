// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_table_model.h"
#include "ui/words/pay_finding.h"

#include "tests/support/fixture_catalog.h"
#include "ui/desktop/pages/pay/pay_choice.h"
#include "ui/desktop/pages/pay/pay_figures.h"
#include "ui/words/chart_words.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <sstream>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

app::PayComparison comparisonOf(const char* career, PayPlaces places = PayPlaces::Own,
                                const PayChoice& choice = {}) {
    static const auto catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    const auto facts = catalog.payFacts(*db::CareerKey::parse(career), placeSelection(places));
    return *app::compare(*facts, payOptions(choice));
}

class PayTableModelTest : public testing::Test {
protected:
    PayTableModelTest() { fill(m_beside); }
    void fill(const app::PayComparison& comparison) { m_model.show(comparison, chartSpec(comparison)); }
    QString cell(int row, const char* id) const {
        return m_model.index(row, m_model.columnOf(QString::fromLatin1(id))).data().toString();
    }
    QStringList column(const char* id) const {
        QStringList texts;
        for (int row = 0; row < m_model.rowCount(); ++row)
            texts.append(cell(row, id));
        return texts;
    }

    const app::PayComparison m_beside = comparisonOf("career:backend-software-engineer");
    PayTableModel m_model{PayColumns::Beside};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PayTableModelTest, RepeatsTheChartsOrder) {
    const auto spec = chartSpec(m_beside);
    ASSERT_EQ(m_model.rowCount(), 13);
    for (int row = 0; row < 13; ++row) {
        EXPECT_EQ(cell(row, "place").toStdString(), spec.rows[static_cast<std::size_t>(row)].label);
        EXPECT_EQ(cell(row, "rank").toStdString(), spec.rows[static_cast<std::size_t>(row)].rankText);
    }
}

TEST_F(PayTableModelTest, ShowsOfficialAndEstimateSideBySide) {
    const int toronto = static_cast<int>(column("place").indexOf(u"Toronto"_s));
    EXPECT_EQ(cell(toronto, "local"), u"147,000 CAD"_s);
    EXPECT_NE(cell(toronto, "official"), u"none"_s);
    EXPECT_TRUE(
        m_model.index(toronto, m_model.columnOf(u"official"_s)).data(PayTableModel::OfficialRole).toBool());
    const int delhi = static_cast<int>(column("place").indexOf(u"Delhi"_s));
    EXPECT_EQ(cell(delhi, "official"), u"none"_s);
    EXPECT_EQ(cell(delhi, "grade"), u"D"_s);
    EXPECT_EQ(cell(delhi, "local"), u"1,040,000 INR"_s);
}

TEST_F(PayTableModelTest, FlagsTheTwoThatDoNotAgree) {
    QStringList flagged;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 1).data(PayTableModel::FlaggedRole).toBool())
            flagged.append(cell(row, "place"));
    flagged.sort();
    EXPECT_EQ(flagged, QStringList({u"Beijing"_s, u"Shanghai"_s}));
}

TEST_F(PayTableModelTest, SortsByFigureWithMissingOnesLast) {
    m_model.sort(m_model.columnOf(u"estimate"_s), Qt::DescendingOrder);
    EXPECT_EQ(cell(0, "place"), u"New York"_s);
    m_model.sort(m_model.columnOf(u"official"_s), Qt::AscendingOrder);
    EXPECT_NE(cell(0, "official"), u"none"_s);
    EXPECT_EQ(cell(12, "official"), u"none"_s);
    m_model.sort(m_model.columnOf(u"official"_s), Qt::DescendingOrder);
    EXPECT_EQ(cell(12, "official"), u"none"_s) << "in both directions";
    m_model.sort(m_model.columnOf(u"place"_s), Qt::AscendingOrder);
    EXPECT_EQ(cell(0, "place"), u"Austin"_s);
    m_model.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(m_model.comparisonRow(0), 0);
}

TEST_F(PayTableModelTest, SortingKeepsPersistentIndexesOnTheirPlaces) {
    const QPersistentModelIndex berlin =
        m_model.index(static_cast<int>(column("place").indexOf(u"Berlin"_s)), 1);
    m_model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(berlin.data().toString(), u"Berlin"_s);
    EXPECT_EQ(m_model.tableRow(m_model.comparisonRow(berlin.row())), berlin.row());
}

TEST_F(PayTableModelTest, ASortOutlivesNewFigures) {
    m_model.sort(1, Qt::AscendingOrder);
    fill(m_beside);
    EXPECT_EQ(cell(0, "place"), u"Austin"_s);
}

TEST_F(PayTableModelTest, CopiesAsTextPartedByTabs) {
    const QString text = m_model.asText({2, 0}, {1, m_model.columnOf(u"official"_s)});
    const QStringList lines = text.split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], u"City\tOfficial"_s);
    EXPECT_EQ(lines[1], cell(0, "place") + u'\t' + cell(0, "official")) << "in the table's order";
}

TEST_F(PayTableModelTest, ScreenReadersHearPlaceAndGradeInWords) {
    const QString place = m_model.index(0, 1).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(place.contains(u"USD a year"_s)) << place.toStdString();
    const QString grade =
        m_model.index(0, m_model.columnOf(u"grade"_s)).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(grade.startsWith(u"grade "_s)) << grade.toStdString();
}

TEST_F(PayTableModelTest, HoldsTheFiguresOfTheCsv) {
    std::map<std::string, std::string> lines;
    std::istringstream csv(app::comparisonCsv(m_beside));
    for (std::string line; std::getline(csv, line);)
        for (const auto& row : m_beside.rows)
            if (line.find(row.place.key.text()) != std::string::npos)
                lines[row.place.key.text()] += line;
    ASSERT_EQ(lines.size(), m_beside.rows.size());
    for (const auto& row : m_beside.rows) {
        // The CSV is exact, the table rounded: the exact figure stands in the line, its rounding in the
        // table.
        const auto exact = static_cast<long long>(std::floor(*row.leading().headline()));
        EXPECT_NE(lines[row.place.key.text()].find(std::to_string(exact).substr(0, 4)), std::string::npos)
            << row.place.name << ": " << exact;
    }
}

TEST(PayTableModelSpread, ShowsMeanAndEndsOfOccupations) {
    const auto comparison = comparisonOf("career:15-1251.00", PayPlaces::Metros);
    EXPECT_EQ(payColumnsFor(comparison), PayColumns::Spread);
    PayTableModel model(PayColumns::Spread);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(comparison, chartSpec(comparison));
    ASSERT_EQ(model.rowCount(), 4);
    const auto head = [&](const char* id) {
        return model.headerData(model.columnOf(QString::fromLatin1(id)), Qt::Horizontal, Qt::DisplayRole)
            .toString();
    };
    EXPECT_EQ(head("low"), u"Lowest third"_s);
    EXPECT_EQ(head("high"), u"Upper two thirds"_s);
    EXPECT_TRUE(model.isColumnEmpty(model.columnOf(u"local"_s))) << "all in US dollars already";
    EXPECT_FALSE(model.isColumnEmpty(model.columnOf(u"mean"_s)));
}

TEST(PayFigures, AreRoundedAsOnTheChart) {
    EXPECT_EQ(roundedAmount(187598.4), u"187,600"_s);
    EXPECT_EQ(roundedAmount(31.9), u"31.90"_s) << "pay by the hour keeps its cents";
    EXPECT_EQ(exactAmount(187598.4, {"USD"}), u"187,598 USD"_s);
    EXPECT_EQ(exactAmount(10, {"XID"}), u"10 international dollars"_s);
}

TEST(PayFigures, TheCardSaysSourceArithmeticAndGrade) {
    const auto comparison = comparisonOf("career:backend-software-engineer");
    for (const auto& row : comparison.rows) {
        const SourceFacts facts = sourceOf(comparison, row, row.leading());
        EXPECT_TRUE(facts.question.startsWith(u"Where does "_s)) << row.place.name;
        EXPECT_FALSE(facts.source.isEmpty()) << row.place.name;
        EXPECT_FALSE(facts.place.isEmpty()) << row.place.name;
        EXPECT_FALSE(facts.arithmetic.isEmpty()) << row.place.name;
        EXPECT_TRUE(facts.figure.contains(u"grade "_s)) << row.place.name;
    }
}

} // namespace
} // namespace waymark::ui
