// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/related_rows.h"

#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/queries/match_reading.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"

#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class RelatedRowsTest : public CareersTest {
protected:
    QWidget& askedFor(const char* key) {
        m_context = std::make_unique<SectionContext>(
            SectionContext{services, {}, {}, [this](const Route& route) { m_asked = route; }});
        m_context->page.facts = *catalog.careerFacts(db::CareerKey::trusted(key));
        m_rows.reset(relatedRows(*m_context, nullptr));
        return *m_rows;
    }
    /// They are read on another thread.
    QWidget& rowsOf(const char* key) {
        QWidget& rows = askedFor(key);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !isReading(rows); }, 60'000));
        return rows;
    }
    static bool isReading(const QWidget& rows) { return rows.findChild<QWidget*>(u"reading-related"_s); }
    static QStringList said(const QWidget& rows) {
        QStringList words;
        for (const auto* label : rows.findChildren<TextLabel*>())
            words << label->text();
        return words;
    }
    std::unique_ptr<SectionContext> m_context;
    std::unique_ptr<QWidget> m_rows;
    Route m_asked;
};

TEST_F(RelatedRowsTest, EachSaysPayGrowthWhatIsSharedAndWhatIsMissing) {
    const QWidget& rows = rowsOf("career:29-1141.00");
    const auto all = rows.findChildren<QWidget*>(u"related-row"_s);
    ASSERT_FALSE(all.isEmpty());
    const auto table = *readMatchTable(catalog);
    auto near = *relatedCareers(catalog, table, db::CareerKey::trusted("career:29-1141.00"));
    std::erase_if(near, [](const auto& one) { return one.published == db::RelationTier::Sibling; });
    ASSERT_EQ(static_cast<std::size_t>(all.size()), near.size());
    bool paid = false, shares = false, asks = false;
    for (std::size_t place = 0; place < near.size(); ++place) {
        const auto& career = table.careers[near[place].career];
        const QWidget& row = *all[static_cast<qsizetype>(place)];
        const QString words = said(row).join(u'\n');
        EXPECT_EQ(row.findChild<LinkLabel*>()->text(), careerName(career.title));
        EXPECT_TRUE(words.contains(payWords(career))) << words.toStdString();
        EXPECT_TRUE(words.contains(jobsWords(career))) << words.toStdString();
        EXPECT_EQ(words.contains(u"shares "_s), !near[place].shared.empty()) << words.toStdString();
        EXPECT_EQ(words.contains(u"asks for more: "_s), !near[place].missing.empty()) << words.toStdString();
        EXPECT_EQ(row.findChild<BarWidget*>() != nullptr, near[place].readiness.has_value());
        paid = paid || career.medianPayUsd;
        shares = shares || !near[place].shared.empty();
        asks = asks || !near[place].missing.empty();
    }
    EXPECT_TRUE(paid && shares && asks) << "the fixture shows each of them";
    all.front()->findChild<LinkLabel*>()->click();
    EXPECT_EQ(m_asked.key.toStdString(), table.careers[near.front().career].key.text());
}

TEST_F(RelatedRowsTest, TheyAreReadWhileThePageGoesOn) {
    QWidget& rows = askedFor("career:29-1141.00");
    EXPECT_TRUE(isReading(rows)) << "it says so and does not wait";
    EXPECT_TRUE(rows.findChildren<QWidget*>(u"related-row"_s).isEmpty());
    m_rows.reset(); // another career was opened meanwhile: the answer finds nobody
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

TEST_F(RelatedRowsTest, WhereNoneArePublishedTheyAreComputedAndThatIsSaid) {
    const auto careers = *catalog.careers(); // named: a range over a temporary dangles
    for (const auto& career : careers) {
        const auto facts = *catalog.careerFacts(career.key);
        const bool published = std::any_of(facts.related.begin(), facts.related.end(), [](const auto& one) {
            return one.tier != db::RelationTier::Sibling;
        });
        if (published || !facts.related.empty())
            continue;
        const QWidget& rows = rowsOf(career.key.text().c_str());
        EXPECT_FALSE(rows.findChildren<QWidget*>(u"related-row"_s).isEmpty()) << career.key.text();
        EXPECT_TRUE(said(rows).join(u'\n').contains(u"computed"_s)) << career.key.text();
        return;
    }
    GTEST_SKIP() << "every career of this catalog has a published list";
}

} // namespace
} // namespace waymark::ui
