// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One learner's profile in My match while the page is open: what was said (kept at once), what follows (scores, ranking,
// what conditions remove, readiness, steadiness), and undo. The catalog is read once, on another thread; what follows is
// reckoned when first asked for, and waits for that where it must. Views ask it and follow changed(). GUI thread.
#pragma once

#include "app/match/answers.h"
#include "db/library/match_profiles.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/pages/match/following.h"
#include "ui/desktop/pages/match/table_loading.h"

#include <QObject>

#include <optional>
#include <vector>

namespace waymark::ui {
inline constexpr double goodFit = 0.5; ///< a career from here on is called a good fit

class MatchSession final : public QObject {
    Q_OBJECT
public:
    explicit MatchSession(const Services& services, QObject* parent = nullptr);

    bool isReady() const { return m_table.has_value(); } ///< nothing below waits for the catalog
    bool isReading() const { return m_loading->isDue(); }
    const QString& problem() const { return m_problem; } ///< why the catalog could not be read, else empty
    const MatchTable& table() const;

    // Profiles.
    std::vector<db::MatchProfiles::Head> profiles() const;
    const db::MatchProfile& profile() const { return m_profile; }
    bool hasProfile() const { return !m_profile.name.empty(); }
    void openProfile(const std::string& name);
    void addProfile(const QString& title);
    void renameProfile(const QString& title);
    void removeProfile();
    std::vector<db::MatchMoment> moments() const;

    // What is said. Each is a step of undo.
    const app::InterestAnswers& answers() const { return m_profile.answers; }
    void answer(std::size_t question, std::optional<int> answer);
    const std::vector<app::Condition>& conditions() const { return m_conditions; }
    void setConditions(const std::vector<app::Condition>& conditions);
    void setLevel(std::size_t skill, std::optional<double> level);
    std::optional<double> levelOf(std::size_t skill) const;
    void setPastCareers(const std::vector<db::CareerKey>& careers);
    bool canUndo() const { return !m_before.empty(); }
    void undo();

    // What follows.
    std::optional<app::InterestProfile> scores() const { return app::scoresOf(m_profile.answers); }
    double spread() const;
    bool rankable() const; ///< three answers of each type and not flat
    bool flat() const;     ///< three answers of each type that are too alike
    bool shaky() const;
    const app::Screening& screening() const { return following().screening; }
    /// Careers that pass, and those that conditions remove; without ratings in neither. Empty unless rankable().
    const std::vector<app::RankedCareer>& ranked() const { return following().ranked; }
    const std::vector<app::RankedCareer>& removed() const { return following().removed; }
    void keep(std::size_t career); ///< it comes back whatever the conditions say, until that is taken back
    /// Out with this one, for a reason in the learner's own words or none; `like` are conditions that go with it.
    void leaveOut(std::size_t career, const QString& reason, const std::vector<app::Condition>& like = {});
    const app::Stability& stability() const;
    std::optional<double> readiness(std::size_t career) const; ///< nothing: nothing said of skills, or nothing rated
    std::vector<app::SkillGap> gaps(std::size_t career) const;
    /// What was said of a skill, else what careers one has had ask for.
    double levelCounted(std::size_t skill) const { return following().levels.at(skill); }
    bool skillsSaid() const { return following().skillsSaid; }
    std::vector<db::SkillKey> tools() const; ///< technologies that are ticked, in the order they were
    void setTool(const db::SkillKey& tool, bool ticked);
    /// Careers that need most of what was said to have been done; none that conditions remove or that one has had.
    std::vector<app::NeedingCareer> careersThatNeedMe() const;
    void followPlace(); ///< reads pay and licences of the learner's place anew where it is another one now
    const Services& services() const { return m_services; }
    QString titleOf(const app::Condition& condition) const; ///< with the name of what it leaves out

Q_SIGNALS:
    void changed();
    void profilesChanged();
    void tableRead(); ///< the catalog has been read, well or with a problem()

private:
    struct Said {
        db::KeptAnswers answers;
        std::vector<app::Condition> conditions;
        std::vector<std::pair<db::SkillKey, double>> levels;
        std::vector<db::CareerKey> pastCareers;
    };
    Said said() const;
    void remember();
    void readTable();
    std::optional<db::Error> takeTable() const;
    void tableArrived();
    void startIfNone();
    void take(const db::MatchProfile& profile);
    void keepConditions();
    void follow();
    Following& following() const;
    db::MatchProfiles library() const;
    template <class Answer>
    bool worked(const db::Result<Answer>& answer) const;
    const Services m_services;
    TableLoading* m_loading;
    std::optional<std::optional<db::PlaceKey>> m_asked; ///< about which place the catalog was asked; none where that failed
    mutable QString m_problem; // as the next two: taken and reckoned when first asked for
    mutable std::optional<MatchTable> m_table;
    mutable std::optional<Following> m_following;
    db::MatchProfile m_profile;
    std::vector<app::Condition> m_conditions;
    std::vector<db::KeptCondition> m_foreign; ///< of a newer program: kept, not judged
    std::vector<Said> m_before;
};

} // namespace waymark::ui
