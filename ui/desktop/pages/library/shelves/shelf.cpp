// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/shelves/shelf.h"

#include "ui/desktop/navigation/route.h"

#include <array>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ShelfKind, const char*>, 7> names{{
    {ShelfKind::Standing, "standing"},
    {ShelfKind::Everything, "everything"},
    {ShelfKind::Trash, "trash"},
    {ShelfKind::Status, "status"},
    {ShelfKind::List, "list"},
    {ShelfKind::Search, "search"},
    {ShelfKind::Tag, "tag"},
}};

} // namespace

QString shelfQuery(const Shelf& shelf) {
    for (const auto& [kind, name] : names) {
        if (kind != shelf.kind)
            continue;
        const QString word = QString::fromLatin1(name);
        return shelf.id.isEmpty() ? word : queryPair(word, shelf.id);
    }
    return {};
}

Shelf shelfFrom(const QUrlQuery& query) {
    const auto items = query.queryItems(QUrl::FullyDecoded);
    if (items.isEmpty())
        return {};
    const auto& [word, id] = items.constFirst();
    for (const auto& [kind, name] : names) {
        const bool plain =
            kind == ShelfKind::Standing || kind == ShelfKind::Everything || kind == ShelfKind::Trash;
        if (word == QLatin1StringView(name) && plain == id.isEmpty())
            return {kind, id};
    }
    return {};
}

} // namespace waymark::ui
