// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The careers beside one, for telling whose a license or a field of study is. Their titles are read when first asked for and compared by their
// stems once, so that a career without licenses pays nothing for it. On the catalog's thread; outlived by the catalog.
#pragma once

#include "app/career/other_callings.h"
#include "db/catalog/catalog.h"
#include "db/records/career_names.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

class CareersBeside {
public:
    /// `error` keeps the first one.
    CareersBeside(const db::Catalog& catalog, const db::CareerKey& career, std::optional<db::Error>& error);

    /// Of other groups: psychologists of all kinds share a license, and so do physicians.
    const app::OtherCallings& ofOtherGroups();
    /// Of other occupations than that of this O*NET-SOC code, without what is left of a group: careers of one share its fields.
    const app::OtherCallings& ofOtherOccupations(const std::string& code);
    /// All but what is left of a group ("Social Workers, All Other"), which is no calling.
    const app::OtherCallings& callings();
    const app::OtherCallings& all();
    /// Whether one of them has this job name of the career, too.
    bool haveJobName(const std::string& name);

private:
    const std::vector<db::TitledCareer>& titles();

    const db::Catalog& m_catalog;
    const db::CareerKey& m_career;
    std::optional<db::Error>& m_error;
    std::optional<std::vector<db::TitledCareer>> m_titles;
    std::optional<app::OtherCallings> m_ofOtherGroups, m_ofOtherOccupations, m_callings, m_all;
    std::map<std::string, bool> m_jobNames;
};

} // namespace waymark::ui
