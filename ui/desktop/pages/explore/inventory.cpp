// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/inventory.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::Inventory)
};

} // namespace

std::vector<InventoryLine> inventoryOf(const db::Catalog& catalog) {
    const db::Result<db::CatalogInfo> info = catalog.info();
    if (!info)
        return {};
    const auto rows = [&](std::string_view what) -> std::int64_t {
        for (const db::CatalogInfo::Count& count : info->counts) {
            if (count.what == what)
                return count.rows;
        }
        return 0;
    };
    const QLocale locale;
    std::vector<InventoryLine> lines;
    const auto add = [&](const QString& id, std::int64_t number, const QString& words) {
        if (number > 0)
            lines.push_back({id, locale.toString(static_cast<qlonglong>(number)), words});
    };
    const std::int64_t titles = rows("alternate titles");
    add(u"careers"_s, rows("careers"),
        titles > 0 ? Words::tr("careers, found by %1 other job titles")
                         .arg(locale.toString(static_cast<qlonglong>(titles)))
                   : Words::tr("careers"));
    add(u"skills"_s, rows("skills"), Words::tr("skills, knowledge areas and tools"));
    add(u"courses"_s, rows("courses"), Words::tr("courses to take online"));
    add(u"books"_s, rows("books"), Words::tr("books to read"));
    const std::int64_t places = rows("places with pay");
    add(u"salaries"_s, rows("pay figures"),
        places > 0
            ? Words::tr("pay figures, in %1 places").arg(locale.toString(static_cast<qlonglong>(places)))
            : Words::tr("pay figures"));
    add(u"sources"_s, rows("sources"), Words::tr("sources, each with its date"));
    return lines;
}

} // namespace waymark::ui
