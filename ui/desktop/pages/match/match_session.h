// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One learner's profile in My match while the page is open: what was said (kept in the library at once), what
// follows from it (scores, ranking, what conditions remove, readiness, steadiness), and undo of the last
// changes. Reads the catalog once. The views ask it and follow changed(). GUI thread.
#pragma once

#include "app/match/answers.h"
#include "app/match/conditions.h"
#include "app/match/stability.h"
#include "db/library/match_profiles.h"
#include "ui/desktop/frame/desk.h"
#include "ui/queries/match_reading.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace waymark::ui {

inline constexpr double goodFit = 0.5; ///< a career from here on is called a good fit

class MatchSession final : public QObject {
    Q_OBJECT
public:
    explicit MatchSession(const Desk& desk, QObject* parent = nullptr);

    /// Empty when the catalog could be read, otherwise why not.
    const QString& problem() const { return m_problem; }
    const MatchTable& table() const { return *m_table; }

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
    const app::Screening& screening() const { return m_screening; }
    /// Careers that pass, best first; empty unless rankable().
    const std::vector<app::RankedCareer>& ranked() const { return m_ranked; }
    /// Careers that conditions remove, best first; empty unless rankable(). Those without ratings are in neither.
    const std::vector<app::RankedCareer>& removed() const { return m_removed; }
    /// It comes back whatever the conditions say; undo() or taking that condition back ends it.
    void keep(std::size_t career);
    /// Out with this one, for a reason in the learner's own words or none; `like` are conditions that go with it.
    void leaveOut(std::size_t career, const QString& reason, const std::vector<app::Condition>& like = {});
    const app::Stability& stability() const;
    std::optional<double> readiness(std::size_t career) const; ///< nothing: nothing said of skills, or nothing rated
    std::vector<app::SkillGap> gaps(std::size_t career) const;
    /// What counts for a skill: what was said of it, else what careers one has had ask for; 0 to 7.
    double levelCounted(std::size_t skill) const { return m_levels.at(skill); }
    bool skillsSaid() const { return m_skillsSaid; }
    std::vector<db::SkillKey> tools() const; ///< technologies that are ticked, in the order they were
    void setTool(const db::SkillKey& tool, bool ticked);
    /// Careers that need most of what was said to have been done; none that conditions remove or that one has had.
    std::vector<app::NeedingCareer> careersThatNeedMe() const;
    bool followPlace(); ///< reads pay and licences of the learner's place anew where it is another one now
    const Desk& desk() const { return m_desk; }
    QString titleOf(const app::Condition& condition) const; ///< with the name of what it leaves out

Q_SIGNALS:
    void changed();
    void profilesChanged();

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
    void startIfNone();
    void take(const db::MatchProfile& profile);
    void keepConditions();
    void follow();
    db::MatchProfiles library() const;
    template <class Answer>
    bool worked(const db::Result<Answer>& answer) const;
    const Desk m_desk;
    QString m_problem;
    std::optional<MatchTable> m_table;
    db::MatchProfile m_profile;
    std::vector<app::Condition> m_conditions;
    std::vector<db::KeptCondition> m_foreign; ///< of a newer program: kept, not judged
    std::vector<Said> m_before;
    app::Screening m_screening;
    std::vector<app::RankedCareer> m_ranked, m_removed;
    mutable std::optional<app::Stability> m_stability;
    app::SkillLevels m_levels;
    bool m_skillsSaid = false;
};

} // namespace waymark::ui
