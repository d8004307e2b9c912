// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/exams_of_others.h"

#include <algorithm>
#include <string_view>

namespace waymark::app {

using namespace licence_stems;

bool ExamsOfOthers::areTold(const std::string& code) {
    return code.starts_with("29-") || code.starts_with("31-9");
}

ExamsOfOthers::ExamsOfOthers(const db::CareerNames& names, const std::vector<std::string>& others) {
    if (!areTold(names.code))
        return;
    m_names.push_back(stemsIn(names.title, true));
    for (const std::string& name : names.reported)
        m_names.push_back(stemsIn(name, true));
    for (const std::string& title : others)
        if (title != names.title)
            m_others.add(title);
}

bool ExamsOfOthers::have(const std::string& exam) const {
    constexpr std::string_view preparation = " preparation";
    const Stems stems = stemsIn(exam.ends_with(preparation) ? exam.substr(0, exam.size() - preparation.size()) : exam, false);
    const bool own = std::any_of(m_names.begin(), m_names.end(), [&stems](const Stems& name) { return allHeldBy(stems, name); });
    return !m_names.empty() && !own && m_others.haveTitleWithin(exam);
}

} // namespace waymark::app
