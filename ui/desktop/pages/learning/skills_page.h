// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Skills, knowledge areas, abilities and technologies: narrowed by words and kind; for one of them every
// career that needs it, with importance and level as bars. Routes: skills/skill:... GUI thread.
#pragma once

#include "ui/desktop/pages/browse/browse_page.h"

namespace waymark::ui {

class ItemDetail;

class SkillsPage final : public BrowsePage {
    Q_OBJECT
public:
    explicit SkillsPage(const Services& services, QWidget* parent = nullptr);

protected:
    QWidget* makeDetail(const QString& key, QWidget* parent) override;

private:
    void addUses(ItemDetail& detail, const db::Skill& skill, std::vector<db::SkillUse> uses);
};

std::unique_ptr<Page> makeSkillsPage(const Services& services);

} // namespace waymark::ui
