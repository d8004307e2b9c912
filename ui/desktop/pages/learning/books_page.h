// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Books: narrowed by words, topic, language, format and licence; one book in full beside the list, with its
// way to the browser. Routes: books/book:..., filters in the query. GUI thread.
#pragma once

#include "ui/desktop/pages/browse/browse_page.h"

namespace waymark::ui {

class BooksPage final : public BrowsePage {
    Q_OBJECT
public:
    explicit BooksPage(const Services& services, QWidget* parent = nullptr);

protected:
    QWidget* makeDetail(const QString& key, QWidget* parent) override;
};

std::unique_ptr<Page> makeBooksPage(const Services& services);

} // namespace waymark::ui
