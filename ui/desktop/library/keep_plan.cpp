// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/keep_plan.h"

#include "ui/desktop/library/library_session.h"

namespace waymark::ui {

QString keepPlan(LibrarySession& session, const QString& title, const db::Plan& plan, const QString& sentence) {
    db::ItemFacts facts;
    facts.title = title.toStdString();
    std::string name;
    const auto keep = [&](db::Library& library, const std::string& now) -> db::Result<void> {
        for (const auto& step : plan.steps) {
            const auto key = db::ItemKey::parse(step.key);
            if (!key)
                continue;
            if (auto kept = library.add(session.remembered({*key, step.title, {}, step.url, now})); !kept)
                return kept;
        }
        const auto made = db::Items(library).create(db::ItemKind::Plan, facts, db::contentOf(plan), now);
        if (!made)
            return made.error();
        name = made->text();
        return {};
    };
    session.change(
        [&](db::Library& library, const std::string& now) {
            return library.asOne("add", facts.title, now, [&] { return keep(library, now); });
        },
        sentence, title);
    return QString::fromStdString(name);
}

} // namespace waymark::ui
