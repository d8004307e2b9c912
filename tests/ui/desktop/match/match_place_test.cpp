// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My match when the learner's place becomes another one.
#include "db/library/learner.h"
#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/pages/match/match_session.h"

#include <QSignalSpy>

namespace waymark::ui {
namespace {

class MatchPlaceTest : public ServicesTest {
protected:
    MatchPlaceTest() { std::filesystem::copy_file(waymark::test::fixtureCatalog(), m_own); }
    void liveIn(const char* place) {
        m_session.change([place](db::Library& library, const std::string&) {
            return db::Learner(library).setPlace(db::PlaceKey::trusted(place));
        });
    }
    /// Begins to read for the place, and waits until that is over.
    static bool followed(MatchSession& session) {
        QSignalSpy read(&session, &MatchSession::tableRead);
        session.followPlace();
        return !read.isEmpty() || read.wait(5000);
    }
    const std::filesystem::path m_own = m_folder.filePath(QStringLiteral("catalog.db")).toStdString();
    const Services m_ownServices{m_catalog, m_own, m_session, m_appearance, m_dialogs, m_state, m_search};
};

TEST_F(MatchPlaceTest, AReadingThatFailsIsToldAndTriedAgain) {
    MatchSession session(m_ownServices);
    QSignalSpy read(&session, &MatchSession::tableRead);
    ASSERT_TRUE(read.wait(5000));
    const auto careers = session.table().careers.size();
    ASSERT_GT(careers, 0u);
    QSignalSpy failed(&m_session, &LibrarySession::failed);
    liveIn("state:WA");
    std::filesystem::rename(m_own, m_own.string() + ".away");
    ASSERT_TRUE(followed(session));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed.at(0).at(0).toString().contains(QStringLiteral("place before"))) << failed.at(0).at(0).toString().toStdString();
    EXPECT_EQ(session.table().careers.size(), careers) << "what was there stays";
    EXPECT_TRUE(session.problem().isEmpty());
    std::filesystem::rename(m_own.string() + ".away", m_own);
    ASSERT_TRUE(followed(session)) << "the next visit asks again";
    EXPECT_EQ(failed.count(), 1);
    QSignalSpy further(&session, &MatchSession::tableRead);
    session.followPlace();
    EXPECT_FALSE(further.wait(200)) << "it is read once";
}

} // namespace
} // namespace waymark::ui
