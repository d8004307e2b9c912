// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/continue_item.h"

#include "ui/words/day_form.h"
#include "ui/words/item_kind.h"
#include "ui/words/names.h"

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
    return Words::tr("Starred on %1").arg(QLocale().toString(day, dayForm(DayForm::Long)));
}

} // namespace

std::vector<ContinueItem> continueItems(const std::vector<db::Bookmark>& kept,
                                        const std::optional<db::Bookmark>& leftOff, const QDate& today) {
    std::vector<ContinueItem> items;
    const auto add = [&](const db::Bookmark& bookmark, const QString& when) {
        const QString detail = QString::fromStdString(bookmark.detail);
        const QString kind = itemKindTitle(bookmark.key.kind());
        items.push_back({itemKindIcon(bookmark.key.kind()), itemName(bookmark.key.kind(), bookmark.title),
                         detail.isEmpty() ? kind : kind + u" · "_s + detail, when,
                         routeToItem(QString::fromStdString(bookmark.key.text()))});
    };
    if (leftOff)
        add(*leftOff, Words::tr("Where you left off"));
    for (const db::Bookmark& bookmark : kept) {
        if (items.size() == most)
            break;
        if (!leftOff || bookmark.key != leftOff->key)
            add(bookmark, whenStarred(bookmark.addedAt, today));
    }
    return items;
}

} // namespace waymark::ui
