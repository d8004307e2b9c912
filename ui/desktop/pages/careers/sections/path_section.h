// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The path: courses, the surest of each need first, and the reading list below it made of books. Both are worked
// out after the page is first shown, so they begin empty and are filled by showItems. GUI thread.
#pragma once

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
    PageSection* m_section = nullptr;
    int m_rows = 0;
};

} // namespace waymark::ui
