// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/path_plan.h"

#include "db/records/kept_content.h"
#include "ui/desktop/keeping/keeper.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PathPlan)
};

// More than a person can follow; the rest of the path stays on the career's page.
constexpr std::size_t mostCourses = 8;
constexpr std::size_t mostBooks = 3;

QString planOf(db::Library& library, const db::CareerKey& career) {
    db::ItemQuery plans;
    plans.kinds = {db::ItemKind::Plan};
    const db::Items items(library);
    for (const db::KeptItem& item : items.read(items.find(plans).valueOr({})).valueOr({})) {
        const auto plan = db::planFrom(item.content);
        if (plan && plan->career == career)
            return QString::fromStdString(item.key.text());
    }
    return {};
}

} // namespace

QString planPath(Keeper& keeper, const app::CareerPage& page) {
    const db::CareerKey career = page.facts.career.key;
    if (const QString known = planOf(keeper.library(), career); !known.isEmpty())
        return known;
    db::Plan plan;
    plan.career = career;
    std::vector<db::Bookmark> steps;
    const auto add = [&](const std::vector<app::PathItem>& items, std::size_t most) {
        for (std::size_t i = 0; i < std::min(most, items.size()); ++i) {
            const app::PathItem& item = items[i];
            plan.steps.push_back({item.key.text(), item.title, item.hours, {}, false});
            steps.push_back({item.key, item.title, item.detail, item.url, {}});
        }
    };
    add(page.path.courses, mostCourses);
    add(page.path.books, mostBooks);
    db::ItemFacts facts;
    facts.title = Words::tr("Path to %1").arg(QString::fromStdString(page.facts.career.title)).toStdString();
    QString key;
    const QString title = QString::fromStdString(facts.title);
    keeper.change(
        [&](db::Library& library, const std::string& now) -> db::Result<void> {
            return library.asOne("add", facts.title, now, [&]() -> db::Result<void> {
                for (const db::Bookmark& step : steps) {
                    if (auto kept = library.add(keeper.remembered(step)); !kept)
                        return kept;
                }
                const auto made =
                    db::Items(library).create(db::ItemKind::Plan, facts, db::contentOf(plan), now);
                if (!made)
                    return made.error();
                key = QString::fromStdString(made->text());
                return {};
            });
        },
        Words::tr("Added %1 to My library").arg(title), title);
    return key;
}

} // namespace waymark::ui
