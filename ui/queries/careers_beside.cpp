// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/careers_beside.h"

#include "db/catalog/ways_in.h"
#include "db/records/residual.h"
#include "ui/queries/taking.h"

#include <cstddef>
#include <string_view>

namespace waymark::ui {

namespace {

template <class IsMeant>
const app::OtherCallings& madeOnce(std::optional<app::OtherCallings>& made, const std::vector<db::TitledCareer>& careers, const IsMeant& isMeant) {
    if (!made) {
        made.emplace();
        for (const db::TitledCareer& career : careers)
            if (isMeant(career))
                made->add(career.title);
    }
    return *made;
}

} // namespace

CareersBeside::CareersBeside(const db::Catalog& catalog, const db::CareerKey& career, std::optional<db::Error>& error)
    : m_catalog(catalog)
    , m_career(career)
    , m_error(error) {}

const std::vector<db::TitledCareer>& CareersBeside::titles() {
    if (!m_titles) {
        m_titles.emplace();
        take(db::careerTitles(m_catalog), *m_titles, m_error);
    }
    return *m_titles;
}

const app::OtherCallings& CareersBeside::ofOtherGroups() {
    constexpr std::size_t group = std::string_view("career:29-10").size();
    return madeOnce(m_ofOtherGroups, titles(), [this](const db::TitledCareer& each) {
        return each.ofItself && each.key.text().compare(0, group, m_career.text(), 0, group) != 0;
    });
}

const app::OtherCallings& CareersBeside::ofOtherOccupations(const std::string& code) {
    constexpr std::size_t occupation = std::string_view("29-1141").size();
    const std::string same = "career:" + code.substr(0, occupation);
    return madeOnce(m_ofOtherOccupations, titles(), [&same](const db::TitledCareer& each) {
        return each.ofItself && !db::isResidual(each.title) && !each.key.text().starts_with(same);
    });
}

const app::OtherCallings& CareersBeside::callings() {
    return madeOnce(m_callings, titles(), [this](const db::TitledCareer& each) { return each.key != m_career && !db::isResidual(each.title); });
}

const app::OtherCallings& CareersBeside::all() {
    return madeOnce(m_all, titles(), [this](const db::TitledCareer& each) { return each.key != m_career; });
}

bool CareersBeside::haveJobName(const std::string& name) {
    const auto [found, isNew] = m_jobNames.emplace(name, true);
    if (isNew)
        take(db::isJobNameOfAnother(m_catalog, m_career, name), found->second, m_error);
    return found->second;
}

} // namespace waymark::ui
