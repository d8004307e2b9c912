// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career needs to be learnt, in the order to learn it, and under each need the surest courses and
// books of the catalog; a need that nothing teaches says so and offers to look on the web, in the browser and
// only when asked. Filled by showNeeds() after the page is first shown; hidden where nobody has written
// needs. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

class LearnSection final : public QWidget {
    Q_OBJECT
public:
    explicit LearnSection(const SectionContext& context, QWidget* parent = nullptr);

    void showNeeds(const std::vector<app::PathNeed>& needs);

private:
    void addNeed(const app::PathNeed& need, int number);
    void addRows(const app::PathNeed& need);
    void addSearch(const app::PathNeed& need);

    const SectionContext& m_context;
    PageSection* m_section = nullptr;
};

} // namespace waymark::ui
