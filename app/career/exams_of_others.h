// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exams among the needs of a health career that are another profession's: nobody sits the dental hygienists' as a dental
// assistant. Aides of nursing and of homes share their registries, and other trades their papers. Pure, any thread.
#pragma once

#include "app/career/other_callings.h"
#include "db/records/career_names.h"

#include <string>
#include <vector>

namespace waymark::app {

class ExamsOfOthers {
public:
    ExamsOfOthers() = default;
    /// `others`: titles of the other careers.
    ExamsOfOthers(const db::CareerNames& names, const std::vector<std::string>& others);

    /// "Physician assistant certification preparation" holds another career's title, and none of this one's names holds it.
    bool have(const std::string& exam) const;
    /// Whether it looks at others at all.
    static bool areTold(const std::string& code);

private:
    std::vector<licence_stems::Stems> m_names;
    OtherCallings m_others;
};

} // namespace waymark::app
