// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/match_profiles.h"

#include "db/library/backups.h"
#include "library_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <latch>
#include <thread>

namespace waymark::db::test {

namespace {

const std::string now = "2026-10-03T14:32:00Z";
const std::string later = "2026-10-04T09:00:00Z";

class MatchProfilesTest : public LibraryFolder {
protected:
    /// Whether the bytes stand in any file of the library's folder; another process looks, because closing a
    /// file that this one has open in SQLite would drop its locks.
    bool onDisk(const std::string& text) const {
        return std::system(("grep -rqaF '" + text + "' '" + folder().string() + "'").c_str()) == 0;
    }

    Library library = opened();
    MatchProfiles profiles{library};
};

TEST_F(MatchProfilesTest, KeepsWhatWasSaid) {
    const auto name = *profiles.create("Me, October 2026", now);
    ASSERT_TRUE(profiles.answer(name, 0, 4));
    ASSERT_TRUE(profiles.answer(name, 59, 1));
    ASSERT_TRUE(profiles.answer(name, 59, 2)) << "an answer can be changed";
    ASSERT_TRUE(profiles.answer(name, 7, 3));
    ASSERT_TRUE(profiles.answer(name, 7, std::nullopt));
    const std::vector<KeptCondition> conditions{{"pay-at-least", 50'000, "", true, "rent"},
                                                {"without-career", 0, "career:15-1252.00", false, ""}};
    ASSERT_TRUE(profiles.setConditions(name, conditions));
    ASSERT_TRUE(profiles.setLevels(name, {{SkillKey::trusted("skill:2.B.3.e"), 4}}));
    ASSERT_TRUE(profiles.setPastCareers(name, {CareerKey::trusted("career:35-2014.00")}));

    auto reopened = *Library::open(file());
    const auto profile = *MatchProfiles(reopened).read(name);
    EXPECT_EQ(profile.title, "Me, October 2026");
    EXPECT_EQ(profile.answers[0], 4);
    EXPECT_EQ(profile.answers[59], 2);
    EXPECT_EQ(profile.answers[7], std::nullopt);
    EXPECT_EQ(profile.conditions, conditions);
    ASSERT_EQ(profile.levels.size(), 1U);
    EXPECT_EQ(profile.levels[0].second, 4);
    EXPECT_EQ(profile.pastCareers.size(), 1U);
}

TEST_F(MatchProfilesTest, ProfilesAreApartAndTheLastUsedComesFirst) {
    const auto me = *profiles.create("Me", now);
    const auto friendOf = *profiles.create("A friend", now);
    ASSERT_TRUE(profiles.answer(me, 3, 1));
    EXPECT_EQ(profiles.read(friendOf)->answers[3], std::nullopt);
    ASSERT_TRUE(profiles.use(me, later));
    const auto heads = *profiles.all();
    ASSERT_EQ(heads.size(), 2U);
    EXPECT_EQ(heads[0].name, me);
    EXPECT_EQ(heads[0].answers, 1);
}

TEST_F(MatchProfilesTest, MomentsStayWhenAnswersChange) {
    const auto name = *profiles.create("Me", now);
    ASSERT_TRUE(profiles.answer(name, 3, 1));
    ASSERT_TRUE(profiles.keepMoment(name, now));
    ASSERT_TRUE(profiles.answer(name, 3, 4));
    ASSERT_TRUE(profiles.keepMoment(name, later));
    const auto moments = *profiles.moments(name);
    ASSERT_EQ(moments.size(), 2U);
    EXPECT_EQ(moments[0].answers[3], 4);
    EXPECT_EQ(moments[1].answers[3], 1);
    EXPECT_EQ(moments[1].answers[4], std::nullopt);
}

TEST_F(MatchProfilesTest, DeletingLeavesNoTrace) {
    const auto kept = *profiles.create("Stays with me", now);
    const auto name = *profiles.create("Quokka profile", now);
    ASSERT_TRUE(profiles.setConditions(name, {{"without-field", 0, "33", true, "axolotl reason"}}));
    ASSERT_TRUE(profiles.rename(name, "Wombat profile"));
    for (int question = 0; question < 60; ++question)
        ASSERT_TRUE(profiles.answer(name, question, question % 5));
    ASSERT_TRUE(profiles.keepMoment(name, now));
    ASSERT_TRUE(profiles.setConditions(name, {}));
    ASSERT_TRUE(onDisk("Wombat profile"));
    ASSERT_TRUE(profiles.remove(name));
    for (const char* text : {"Quokka profile", "Wombat profile", "axolotl reason", "0123401234012340"})
        EXPECT_FALSE(onDisk(text)) << text;
    EXPECT_FALSE(onDisk(name)) << "nor its name";
    EXPECT_TRUE(profiles.read(kept));
    EXPECT_FALSE(*library.nextUndo()) << "and undo cannot bring it back";
}

TEST_F(MatchProfilesTest, NamesWhatIsMissingAndRefusesNoName) {
    EXPECT_EQ(profiles.read("profile-none").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(profiles.answer("profile-none", 1, 1).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(profiles.create("", now).error().kind, ErrorKind::InvalidInput);
}

TEST_F(MatchProfilesTest, AnAnswerOutsideTheScaleIsRefusedAndNothingChanges) {
    const auto name = *profiles.create("Me", now);
    ASSERT_TRUE(profiles.answer(name, 1, 2));
    EXPECT_FALSE(profiles.answer(name, 1, 5));
    EXPECT_FALSE(profiles.answer(name, 60, 1));
    EXPECT_EQ(profiles.read(name)->answers[1], 2);
}

TEST_F(MatchProfilesTest, RemovingLeavesNoWordInAnyFileLogOrBackup) {
    const auto me = *profiles.create("Quokkaname", now);
    const auto other = *profiles.create("A friend", now);
    ASSERT_TRUE(profiles.answer(me, 1, 2));
    ASSERT_TRUE(profiles.setConditions(me, {{"pay-at-least", 1, "", true, "Wombatreason"}}));
    ASSERT_TRUE(succeeds(backUp(file(), "asked", now)));
    ASSERT_TRUE(profiles.setConditions(me, {}));
    ASSERT_TRUE(succeeds(backUp(file(), "closed", later)));
    ASSERT_TRUE(onDisk("Quokkaname") && onDisk("Wombatreason"));
    ASSERT_TRUE(succeeds(profiles.remove(me)));
    EXPECT_FALSE(onDisk("Quokkaname"));
    EXPECT_FALSE(onDisk("Wombatreason"));
    EXPECT_FALSE(onDisk(me));
    const auto all = *backups(file());
    ASSERT_EQ(all.size(), 2U);
    for (const auto& backup : all) {
        EXPECT_TRUE(succeeds(verifyBackup(backup.file)));
        EXPECT_EQ(valueIn(backup.file, "SELECT name FROM match_profile"), other) << "nothing else is gone";
    }
    EXPECT_TRUE(succeeds(library.check()));
}

// The daily backup is written on a thread of its own, from what the library held when it began.
TEST_F(MatchProfilesTest, ABackupBeingWrittenDoesNotOutliveTheProfile) {
    for (int round = 0; round < 20; ++round) {
        const auto me = *profiles.create("Quokkaname", now);
        ASSERT_TRUE(profiles.answer(me, 1, round % 5));
        std::latch begun(2);
        std::thread writer([&] {
            begun.arrive_and_wait();
            EXPECT_TRUE(succeeds(backUp(file(), "daily", now)));
        });
        begun.arrive_and_wait();
        std::this_thread::sleep_for(std::chrono::microseconds(700 * round));
        const auto removed = profiles.remove(me);
        writer.join();
        EXPECT_TRUE(succeeds(removed));
        EXPECT_FALSE(onDisk("Quokkaname")) << "round " << round;
    }
}

} // namespace

} // namespace waymark::db::test
