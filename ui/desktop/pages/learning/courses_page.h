// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Courses: narrowed by words, topic, language, provider and price; one course in full beside the list, with
// its way to the browser. Routes: courses/course:..., courses/topic:..., filters in the query. GUI thread.
#pragma once

#include "ui/desktop/pages/learning/entry_page.h"

namespace waymark::ui {

class CoursesPage final : public EntryPage {
    Q_OBJECT
public:
    explicit CoursesPage(const Desk& desk, QWidget* parent = nullptr);

protected:
    db::Result<EntryList> readEntries() const override;
    QWidget* makeDetail(const QString& key, QWidget* parent) override;
    db::Bookmark bookmarkOf(const QString& key) const override;
};

std::unique_ptr<Page> makeCoursesPage(const Desk& desk);

} // namespace waymark::ui
