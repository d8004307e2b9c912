// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My match over the fixture catalog, shown, with the interests open.
#pragma once

#include "db/library/match_profiles.h"
#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/pages/match/interests_view.h"
#include "ui/desktop/pages/match/match_page.h"

#include <QLabel>

namespace waymark::ui {

class MatchPageTest : public ServicesTest {
protected:
    MatchPageTest() {
        present(m_page);
        m_page.open({PageId::Match, {}, QStringLiteral("part=interests")});
    }
    InterestsView& interests() { return *m_page.findChild<InterestsView*>(); }
    /// By keys, as a person would: much liked is one type, the others in turn less.
    void answerForm(int liked) {
        for (int question = 0; question < 30; ++question) {
            const int type = question % 6;
            QTest::keyClick(&interests(), type == liked ? Qt::Key_4 : type % 2 == 0 ? Qt::Key_1 : Qt::Key_0);
        }
    }
    QString shownQuestion() { return named<QLabel>(m_page, "question")->text(); }
    db::MatchProfile onDisk() {
        db::Library library = *db::Library::open(m_file);
        const db::MatchProfiles profiles(library);
        const auto heads = profiles.all();
        return heads && !heads->empty() ? *profiles.read(heads->front().name) : db::MatchProfile();
    }
    MatchPage m_page{m_services};
};

} // namespace waymark::ui
