// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/keeping/remembered_item.h"

namespace waymark::ui {

namespace {

void describeCourse(const db::Catalog& catalog, const db::CourseKey& key, db::Bookmark& bookmark) {
    if (const auto course = catalog.course(key)) {
        bookmark.detail = course->provider;
        bookmark.url = course->url;
    }
}

void describeBook(const db::Catalog& catalog, const db::BookKey& key, db::Bookmark& bookmark) {
    if (const auto book = catalog.book(key)) {
        bookmark.detail = book->authors;
        bookmark.url = book->url;
    }
}

} // namespace

std::optional<db::Bookmark> rememberedItem(const db::Catalog& catalog, const QString& key) {
    const auto item = db::ItemKey::parse(key.toStdString());
    if (!item)
        return std::nullopt;
    const auto title = catalog.titleOf(*item);
    if (!title)
        return std::nullopt;
    db::Bookmark bookmark;
    bookmark.key = *item;
    bookmark.title = *title;
    if (const auto course = item->as<db::ItemKind::Course>())
        describeCourse(catalog, *course, bookmark);
    if (const auto book = item->as<db::ItemKind::Book>())
        describeBook(catalog, *book, bookmark);
    return bookmark;
}

} // namespace waymark::ui
