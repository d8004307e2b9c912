// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Courses: narrowed by words, topic, language, provider and price; one course in full beside the list, with
// its way to the browser. Routes: courses/course:..., courses/topic:..., filters in the query. GUI thread.
#pragma once

#include "ui/desktop/pages/browse/browse_page.h"

namespace waymark::ui {

class CoursesPage final : public BrowsePage {
    Q_OBJECT
public:
    explicit CoursesPage(const Services& services, QWidget* parent = nullptr);

protected:
    QWidget* makeDetail(const QString& key, QWidget* parent) override;
};

std::unique_ptr<Page> makeCoursesPage(const Services& services);

} // namespace waymark::ui
