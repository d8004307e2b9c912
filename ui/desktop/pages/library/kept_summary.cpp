// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_summary.h"

#include "db/records/kept_content.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/words/kept_words.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::KeptSummary)
};

// Adding up hours reads the items themselves; more than a shelf full is not added up.
constexpr int mostToAdd = 400;

QStringList sums(const db::Items& items, const db::ItemQuery& query) {
    double logged = 0;
    double whole = 0;
    bool priced = true;
    bool free = true;
    for (const db::KeptItem& item : items.read(items.find(query).valueOr({})).valueOr({})) {
        if (item.status == db::KeptStatus::Dropped)
            continue;
        logged += item.hoursLogged;
        whole += item.facts.hours.value_or(0);
        const auto& price = item.ownPrice ? item.ownPrice : item.facts.price;
        priced = priced && price;
        free = free && price && price->amount == 0;
    }
    QStringList words;
    if (whole > 0)
        words << Words::tr("%1 of %2 hours").arg(plainHours(logged), plainHours(whole));
    if (priced && free)
        words << Words::tr("all free");
    return words;
}

} // namespace

QString keptSummary(db::Library& library, const db::ItemQuery& query, int rows) {
    if (rows == 0)
        return Words::tr("No items");
    const QLocale locale;
    QStringList words{Words::tr("%Ln item(s)", nullptr, plural(rows))};
    if (query.inTrash)
        return words.front();
    const db::Items items(library);
    std::map<std::string, int> counts;
    for (const auto& count : items.statuses(query).valueOr({}))
        counts[count.value] = count.items;
    QStringList statuses;
    for (const db::KeptStatus status : keptStatuses) {
        if (const int count = counts[std::string(db::keptStatusName(status))]; count > 0)
            statuses << locale.toString(count) + u' ' + statusWord(status).toLower();
    }
    if (query.statuses.empty() && !statuses.isEmpty())
        words << statuses.join(u", "_s);
    if (rows <= mostToAdd)
        words << sums(items, query);
    return words.join(u" \u00B7 "_s);
}

QString savedSearchText(const db::KeptItem& item) {
    const auto search = db::savedSearchFrom(item.content);
    return QString::fromStdString(search && !search->query.empty() ? search->query : item.facts.title);
}

} // namespace waymark::ui
