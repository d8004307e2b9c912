// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The path: courses, the surest of each need first, and the reading list below it made of books. Built and filled
// when the learner asks for them by relevance. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/path_row.h"
#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

class PathSection final : public QWidget {
    Q_OBJECT
public:
    enum class Shows { Courses, Books };

    PathSection(const SectionContext& context, Shows shows, QWidget* parent = nullptr);

    void showItems(const std::vector<app::PathItem>& items);
    int rowCount() const { return m_rows; }

private:
    void addRow(QVBoxLayout* column, const app::PathItem& item, QWidget* parent);
    QWidget* rows(const std::vector<app::PathItem>& items, std::size_t from, std::size_t to);

    const SectionContext& m_context;
    Shows m_shows;
    PathShown m_shown;
    PageSection* m_section = nullptr;
    int m_rows = 0;
};

} // namespace waymark::ui
