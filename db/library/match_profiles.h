// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles of My match in the learner's library. Every answer is on disk when its function returns, so that a
// pause is no action. Not under the history of undo, and written with SQLite's secure_delete: what is taken
// back or deleted is overwritten, and after remove() the log beside the library is emptied, so that the files
// hold nothing of it (backups made before do). A view of a Library, which must outlive it; the library's
// thread. NotFound names what is missing.
#pragma once

#include "db/library/library.h"
#include "db/records/match_profile.h"

namespace waymark::db {

class MatchProfiles {
public:
    explicit MatchProfiles(Library& library)
        : m_state(library.state()) {}

    struct Head {
        std::string name;
        std::string title;
        int answers = 0;
    };
    /// The one used last first.
    Result<std::vector<Head>> all() const;
    Result<MatchProfile> read(const std::string& name) const;

    /// Answers its name.
    Result<std::string> create(const std::string& title, const std::string& now);
    Result<void> rename(const std::string& name, const std::string& title);
    /// Remembers that it was opened.
    Result<void> use(const std::string& name, const std::string& now);

    /// Nothing takes the answer back.
    Result<void> answer(const std::string& name, int question, std::optional<int> answer);
    /// All at once, in this order.
    Result<void> setConditions(const std::string& name, const std::vector<KeptCondition>& conditions);
    Result<void> setLevels(const std::string& name, const std::vector<std::pair<SkillKey, double>>& levels);
    Result<void> setPastCareers(const std::string& name, const std::vector<CareerKey>& careers);

    /// Keeps the answers of now to look back at; one moment of a second is kept once.
    Result<void> keepMoment(const std::string& name, const std::string& now);
    /// Newest first.
    Result<std::vector<MatchMoment>> moments(const std::string& name) const;

    /// With everything that belongs to it and without a trace.
    Result<void> remove(const std::string& name);

private:
    Library::State& m_state;
};

} // namespace waymark::db
