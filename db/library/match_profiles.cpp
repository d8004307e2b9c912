// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/match_profiles.h"

#include "db/library/backups.h"
#include "db/library/rows.h"
#include "db/library/state.h"

namespace waymark::db {

namespace {

/// While it lives, what is overwritten or deleted is overwritten on disk too.
class Erasing {
public:
    explicit Erasing(SQLite::Database& database)
        : m_database(database) {
        m_database.exec("PRAGMA secure_delete=ON");
    }
    ~Erasing() {
        sqlite3_exec(m_database.getHandle(), "PRAGMA secure_delete=OFF", nullptr, nullptr, nullptr);
    }
    Erasing(const Erasing&) = delete;
    Erasing& operator=(const Erasing&) = delete;

private:
    SQLite::Database& m_database;
};

std::int64_t profileRow(SQLite::Database& database, const std::string& name) {
    SQLite::Statement select(database, "SELECT id FROM match_profile WHERE name = ?");
    select.bind(1, name);
    if (!select.executeStep())
        throw sqlite::Failure(ErrorKind::NotFound, "there is no profile " + name + " in My match");
    return select.getColumn(0).getInt64();
}

template <class... Values>
void run(SQLite::Database& database, const char* sql, const Values&... values) {
    SQLite::Statement statement(database, sql);
    int position = 0;
    (statement.bind(++position, values), ...);
    statement.exec();
}

std::string digitsOf(const KeptAnswers& answers) {
    std::string digits;
    for (const auto& answer : answers)
        digits += answer ? static_cast<char>('0' + *answer) : '.';
    return digits;
}

KeptAnswers answersIn(const std::string& digits) {
    KeptAnswers answers;
    for (std::size_t question = 0; question < answers.size() && question < digits.size(); ++question)
        if (digits[question] >= '0' && digits[question] <= '4')
            answers[question] = digits[question] - '0';
    return answers;
}

KeptAnswers readAnswers(SQLite::Database& database, std::int64_t row) {
    KeptAnswers answers;
    SQLite::Statement select(database, "SELECT question, answer FROM match_answer WHERE profile = ?");
    for (select.bind(1, row); select.executeStep();)
        answers.at(select.getColumn(0).getUInt()) = select.getColumn(1).getInt();
    return answers;
}

void readSaid(SQLite::Database& database, std::int64_t row, MatchProfile& profile) {
    profile.answers = readAnswers(database, row);
    SQLite::Statement conditions(database, "SELECT kind, bound, what, must, reason FROM match_condition"
                                           " WHERE profile = ? ORDER BY position");
    for (conditions.bind(1, row); conditions.executeStep();)
        profile.conditions.push_back(
            {conditions.getColumn(0).getString(), conditions.getColumn(1).getDouble(),
             conditions.getColumn(2).getString(), conditions.getColumn(3).getInt() != 0,
             conditions.getColumn(4).getString()});
    SQLite::Statement levels(database,
                             "SELECT skill, level FROM match_level WHERE profile = ? ORDER BY skill");
    for (levels.bind(1, row); levels.executeStep();)
        profile.levels.emplace_back(SkillKey::trusted(levels.getColumn(0).getString()),
                                    levels.getColumn(1).getDouble());
    SQLite::Statement careers(database,
                              "SELECT career FROM match_past_career WHERE profile = ? ORDER BY career");
    for (careers.bind(1, row); careers.executeStep();)
        profile.pastCareers.push_back(CareerKey::trusted(careers.getColumn(0).getString()));
}

} // namespace

Result<std::vector<MatchProfiles::Head>> MatchProfiles::all() const {
    return sqlite::guarded(m_state.file, [&] {
        std::vector<Head> heads;
        SQLite::Statement select(
            m_state.database,
            "SELECT name, title, (SELECT count(*) FROM match_answer a WHERE a.profile = p.id)"
            " FROM match_profile p ORDER BY used_at DESC, id DESC");
        while (select.executeStep())
            heads.push_back({select.getColumn(0).getString(), select.getColumn(1).getString(),
                             select.getColumn(2).getInt()});
        return heads;
    });
}

Result<MatchProfile> MatchProfiles::read(const std::string& name) const {
    return m_state.readTogether([&] {
        SQLite::Statement select(m_state.database,
                                 "SELECT title, created_at FROM match_profile WHERE id = ?");
        const std::int64_t row = profileRow(m_state.database, name);
        select.bind(1, row);
        select.executeStep();
        MatchProfile profile;
        profile.name = name;
        profile.title = select.getColumn(0).getString();
        profile.createdAt = select.getColumn(1).getString();
        readSaid(m_state.database, row, profile);
        return profile;
    });
}

Result<std::string> MatchProfiles::create(const std::string& title, const std::string& now) {
    return m_state.written([&] {
        if (title.empty())
            throw sqlite::Failure(ErrorKind::InvalidInput, "a profile needs a name");
        rows::refuseZeroBytes({title}, "the profile");
        std::string name = "profile-" + rows::freshName(m_state.database);
        run(m_state.database,
            "INSERT INTO match_profile (name, title, created_at, used_at) VALUES (?, ?, ?, ?)", name, title,
            now, now);
        return name;
    });
}

Result<void> MatchProfiles::rename(const std::string& name, const std::string& title) {
    return m_state.written([&] {
        if (title.empty())
            throw sqlite::Failure(ErrorKind::InvalidInput, "a profile needs a name");
        rows::refuseZeroBytes({title}, "the profile");
        const Erasing erasing(m_state.database);
        run(m_state.database, "UPDATE match_profile SET title = ? WHERE id = ?", title,
            profileRow(m_state.database, name));
    });
}

Result<void> MatchProfiles::use(const std::string& name, const std::string& now) {
    return m_state.written([&] {
        const Erasing erasing(m_state.database);
        run(m_state.database, "UPDATE match_profile SET used_at = ? WHERE id = ?", now,
            profileRow(m_state.database, name));
    });
}

Result<void> MatchProfiles::answer(const std::string& name, int question, std::optional<int> answer) {
    return m_state.written([&] {
        const Erasing erasing(m_state.database);
        const std::int64_t row = profileRow(m_state.database, name);
        if (answer)
            run(m_state.database,
                "INSERT OR REPLACE INTO match_answer (profile, question, answer) VALUES (?, ?, ?)", row,
                question, *answer);
        else
            run(m_state.database, "DELETE FROM match_answer WHERE profile = ? AND question = ?", row,
                question);
    });
}

Result<void> MatchProfiles::setConditions(const std::string& name,
                                          const std::vector<KeptCondition>& conditions) {
    return m_state.written([&] {
        const Erasing erasing(m_state.database);
        const std::int64_t row = profileRow(m_state.database, name);
        run(m_state.database, "DELETE FROM match_condition WHERE profile = ?", row);
        int position = 0;
        for (const auto& condition : conditions) {
            rows::refuseZeroBytes({condition.kind, condition.what, condition.reason}, "the condition");
            run(m_state.database,
                "INSERT INTO match_condition (profile, position, kind, bound, what, must, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                row, position++, condition.kind, condition.bound, condition.what, condition.must ? 1 : 0,
                condition.reason);
        }
    });
}

Result<void> MatchProfiles::setLevels(const std::string& name,
                                      const std::vector<std::pair<SkillKey, double>>& levels) {
    return m_state.written([&] {
        const Erasing erasing(m_state.database);
        const std::int64_t row = profileRow(m_state.database, name);
        run(m_state.database, "DELETE FROM match_level WHERE profile = ?", row);
        for (const auto& [skill, level] : levels)
            run(m_state.database,
                "INSERT OR REPLACE INTO match_level (profile, skill, level) VALUES (?, ?, ?)", row,
                skill.text(), level);
    });
}

Result<void> MatchProfiles::setPastCareers(const std::string& name, const std::vector<CareerKey>& careers) {
    return m_state.written([&] {
        const Erasing erasing(m_state.database);
        const std::int64_t row = profileRow(m_state.database, name);
        run(m_state.database, "DELETE FROM match_past_career WHERE profile = ?", row);
        for (const auto& career : careers)
            run(m_state.database, "INSERT OR IGNORE INTO match_past_career (profile, career) VALUES (?, ?)",
                row, career.text());
    });
}

Result<void> MatchProfiles::keepMoment(const std::string& name, const std::string& now) {
    return m_state.written([&] {
        const Erasing erasing(m_state.database);
        const std::int64_t row = profileRow(m_state.database, name);
        run(m_state.database,
            "INSERT OR REPLACE INTO match_moment (profile, taken_at, answers) VALUES (?, ?, ?)", row, now,
            digitsOf(readAnswers(m_state.database, row)));
    });
}

Result<std::vector<MatchMoment>> MatchProfiles::moments(const std::string& name) const {
    return m_state.readTogether([&] {
        std::vector<MatchMoment> moments;
        SQLite::Statement select(m_state.database,
                                 "SELECT taken_at, answers FROM match_moment WHERE profile = ?"
                                 " ORDER BY taken_at DESC");
        for (select.bind(1, profileRow(m_state.database, name)); select.executeStep();)
            moments.push_back({select.getColumn(0).getString(), answersIn(select.getColumn(1).getString())});
        return moments;
    });
}

Result<void> MatchProfiles::remove(const std::string& name) {
    auto removed = m_state.written([&] {
        const Erasing erasing(m_state.database);
        run(m_state.database, "DELETE FROM match_profile WHERE id = ?", profileRow(m_state.database, name));
    });
    if (!removed)
        return removed;
    auto emptied = sqlite::guarded(m_state.file, [&] {
        // Pages of before still lie in the log; without a reader in the way it is emptied.
        SQLite::Statement checkpoint(m_state.database, "PRAGMA wal_checkpoint(TRUNCATE)");
        checkpoint.executeStep();
    });
    return emptied ? eraseProfileFromBackups(m_state.file, name) : emptied;
}

} // namespace waymark::db
