// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/continue_item.h"

#include "ui/desktop/pages/library/item_kind.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t most = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ContinueItems)
};

QString whenStarred(const std::string& addedAt, const QDate& today) {
    const QDate day =
        QDateTime::fromString(QString::fromStdString(addedAt), Qt::ISODate).toLocalTime().date();
    if (!day.isValid())
        return Words::tr("Starred");
    if (day == today)
        return Words::tr("Starred today");
    if (day.addDays(1) == today)
        return Words::tr("Starred yesterday");
    return Words::tr("Starred on %1").arg(QLocale().toString(day, u"d MMMM yyyy"_s));
}

} // namespace

std::vector<ContinueItem> continueItems(const std::vector<db::Bookmark>& kept, const QDate& today) {
    std::vector<ContinueItem> items;
    for (const db::Bookmark& bookmark : kept) {
        if (items.size() == most)
            break;
        const QString detail = QString::fromStdString(bookmark.detail);
        const QString kind = itemKindTitle(bookmark.key.kind());
        items.push_back({itemKindIcon(bookmark.key.kind()), QString::fromStdString(bookmark.title),
                         detail.isEmpty() ? kind : kind + u" · "_s + detail,
                         whenStarred(bookmark.addedAt, today),
                         routeToItem(QString::fromStdString(bookmark.key.text()))});
    }
    return items;
}

} // namespace waymark::ui
