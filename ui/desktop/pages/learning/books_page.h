// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Books: narrowed by words, topic, language, format and licence; one book in full beside the list, with its
// way to the browser. Routes: books/book:..., filters in the query. GUI thread.
#pragma once

#include "ui/desktop/pages/learning/entry_page.h"

namespace waymark::ui {

class BooksPage final : public EntryPage {
    Q_OBJECT
public:
    explicit BooksPage(const Desk& desk, QWidget* parent = nullptr);

protected:
    db::Result<EntryList> readEntries() const override;
    QWidget* makeDetail(const QString& key, QWidget* parent) override;
    db::Bookmark bookmarkOf(const QString& key) const override;
};

std::unique_ptr<Page> makeBooksPage(const Desk& desk);

} // namespace waymark::ui
