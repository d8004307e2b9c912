// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hours the learner spent, entry by entry, and where they stand: what is done by month, what is under way,
// what comes next. No streaks, nothing that counts missed days. Changes are steps of undo. Days are
// "2026-08-03", months "2026-08". A view of a Library, which must outlive it; the library's thread.
#pragma once

#include "db/library/library.h"
#include "db/records/kept.h"

namespace waymark::db {

struct MonthCount {
    std::string month;
    int done = 0;     ///< items finished in it
    double hours = 0; ///< logged in it
};

struct Standing {
    std::vector<KeptItem> doing; ///< begun last first, at most a hundred
    std::vector<KeptItem> next;  ///< wanted, oldest wish first, at most twenty
    int underWay = 0;            ///< all that are being done
    int want = 0;
    int done = 0;
    int dropped = 0;
    double hours = 0;               ///< all logged
    std::vector<MonthCount> months; ///< with anything in them, in order
};

class HoursLog {
public:
    explicit HoursLog(Library& library) : m_state(library.state()) {}

    /// Newest day first; of one item, or of all.
    Result<std::vector<HoursEntry>> entries(const std::optional<ItemKey>& item = std::nullopt) const;
    /// Hours above 0 and at most 24; answers the entry's name.
    Result<std::string> log(const ItemKey& item, const std::string& day, double hours,
                            const std::string& note, const std::string& now);
    Result<void> change(const HoursEntry& entry, const std::string& now);
    Result<void> remove(const std::string& name, const std::string& now);

    Result<Standing> standing() const;

private:
    Library::State& m_state;
};

} // namespace waymark::db
