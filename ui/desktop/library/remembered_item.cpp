// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/remembered_item.h"

#include "db/library/catalog_watch.h"

namespace waymark::ui {

std::optional<db::Bookmark> rememberedItem(const db::Catalog& catalog, const QString& key) {
    const auto item = db::ItemKey::parse(key.toStdString());
    if (!item)
        return std::nullopt;
    auto bookmark = db::bookmarkOf(catalog, *item, {});
    return bookmark ? std::optional(*std::move(bookmark)) : std::nullopt;
}

} // namespace waymark::ui
