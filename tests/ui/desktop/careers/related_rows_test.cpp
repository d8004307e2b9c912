// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/related_rows.h"

#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QTest>

#include <memory>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class RelatedRowsTest : public CareersTest {
protected:
    QWidget& rowsOf(const char* key) {
        m_context = std::make_unique<SectionContext>(
            SectionContext{desk, {}, {}, [this](const Route& route) { m_asked = route; }});
        m_context->page.facts = *catalog.careerFacts(db::CareerKey::trusted(key));
        m_rows.reset(relatedRows(*m_context, nullptr));
        return *m_rows;
    }
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
    const QString words = said(*all.front()).join(u'\n');
    EXPECT_TRUE(words.contains(u"USD"_s) || words.contains(u"no yearly pay published"_s))
        << words.toStdString();
    EXPECT_TRUE(words.contains(u"shares "_s) || words.contains(u"skills not rated"_s)) << words.toStdString();
    bool ready = false;
    for (const auto* bar : rows.findChildren<BarWidget*>())
        ready = ready || bar->accessibleName().startsWith(u"Ready from here: "_s);
    EXPECT_TRUE(ready);
    all.front()->findChild<LinkLabel*>()->click();
    EXPECT_EQ(m_asked.page, PageId::Careers);
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
