// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/entry_model.h"

#include "tests/ui/desktop/learning/desk_fixture.h"
#include "ui/desktop/pages/learning/folded_text.h"
#include "ui/desktop/widgets/two_line_delegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

Entry entry(const QString& key, const QString& title, const QString& group, std::vector<FacetTag> tags) {
    Entry made;
    made.key = key;
    made.title = title;
    made.second = group;
    made.group = group;
    made.folded = foldedText(title + u'\n' + group);
    made.tags = std::move(tags);
    return made;
}

/// Facet 0: topic (SQL, Web); facet 1: language (English, Spanish).
EntryList smallList() {
    EntryList list;
    list.entries = {
        entry(u"course:a/1"_s, u"zebra crossing"_s, u"Beta"_s, {facetTag(0, 1), facetTag(1, 0)}),
        entry(u"course:a/2"_s, u"Éclair baking"_s, {}, {facetTag(0, 0), facetTag(1, 1)}),
        entry(u"course:a/3"_s, u"Databases 10"_s, u"alpha"_s, {facetTag(0, 0), facetTag(1, 0)}),
        entry(u"course:a/4"_s, u"Databases 9"_s, u"alpha"_s,
              {facetTag(0, 0), facetTag(0, 1), facetTag(1, 0)}),
    };
    list.facets = {{u"topic"_s, u"Topic"_s, {{u"topic:sql"_s, u"SQL"_s, 0}, {u"topic:web"_s, u"Web"_s, 0}}},
                   {u"language"_s, u"Language"_s, {{u"en"_s, u"English"_s, 0}, {u"es"_s, u"Spanish"_s, 0}}}};
    return list;
}

class EntryModelTest : public DeskTest {
protected:
    EntryModelTest() { m_model.setEntries(smallList()); }
    QString keys() const {
        QStringList all;
        for (int row = 0; row < m_model.rowCount(); ++row)
            all << m_model.entry(row).key.right(1);
        return all.join(QString());
    }
    EntryModel m_model{m_keeper};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(EntryModelTest, SortsAsPeopleReadWithNumbersAndAccents) {
    EXPECT_EQ(keys(), u"4321"_s);
    m_model.setOrder(EntryOrder::Group);
    EXPECT_EQ(keys(), u"4312"_s) << "what states no group stands last";
}

TEST_F(EntryModelTest, TypedWordsNarrowWithoutCaseOrAccents) {
    m_model.setTypedText(u"ECLAIR"_s);
    EXPECT_EQ(keys(), u"2"_s);
    m_model.setTypedText(u"alpha data"_s);
    EXPECT_EQ(keys(), u"43"_s);
    m_model.setTypedText({});
    EXPECT_EQ(m_model.rowCount(), 4);
}

TEST_F(EntryModelTest, ValuesOfOneFacetAddUpAndFacetsCutDown) {
    m_model.setChosen(facetTag(0, 0), true);
    EXPECT_EQ(keys(), u"432"_s);
    m_model.setChosen(facetTag(1, 0), true);
    EXPECT_EQ(keys(), u"43"_s);
    m_model.setChosen(facetTag(0, 1), true);
    EXPECT_EQ(keys(), u"431"_s);
    m_model.setChosen(facetTag(1, 0), false);
    EXPECT_EQ(m_model.rowCount(), 4);
}

TEST_F(EntryModelTest, CountsLookThroughTheirOwnFacetOnly) {
    m_model.setChosen(facetTag(0, 1), true);
    EXPECT_EQ(m_model.counts(0), (std::vector<int>{3, 2}));
    EXPECT_EQ(m_model.counts(1), (std::vector<int>{2, 0}));
    m_model.setTypedText(u"zebra"_s);
    EXPECT_EQ(m_model.counts(0), (std::vector<int>{0, 1}));
}

TEST_F(EntryModelTest, AStarTurnsTheOneRow) {
    QSignalSpy changed(&m_model, &EntryModel::dataChanged);
    m_keeper.toggle({db::CourseKey::trusted("course:a/3"), "Databases 10", {}, {}, {}});
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 1);
    EXPECT_TRUE(m_model.index(1).data(KeptRole).toBool());
    EXPECT_FALSE(m_model.index(0).data(KeptRole).toBool());
}

} // namespace
} // namespace waymark::ui
