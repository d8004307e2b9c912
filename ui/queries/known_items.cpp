// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/known_items.h"

#include "app/library/text.h"
#include "db/catalog/learning_addresses.h"

namespace waymark::ui {

app::KnownItems knownItems(const db::LibraryContents& mine, const db::Catalog* catalog, const std::atomic<bool>* cancelled) {
    const auto isCancelled = [cancelled] { return cancelled && cancelled->load(std::memory_order_relaxed); };
    app::KnownItems known;
    for (const db::KeptItem& item : mine.items) {
        if (isCancelled())
            return known;
        const bool says = !item.content.empty(); // most items of a catalog say nothing of their own
        known.add(item.facts.url, says ? db::ownLearningFrom(item.content).valueOr({}).isbn : std::string(), item.key);
    }
    if (!catalog || isCancelled())
        return known;
    for (const db::LearningAddress& each : db::learningAddresses(*catalog, cancelled).valueOr({})) {
        if (isCancelled())
            return known;
        known.add(each.url, each.isbn, each.key);
    }
    for (const auto& career : catalog->careers().valueOr({}))
        known.byCareerTitle.emplace(app::lowered(career.title), career.key);
    return known;
}

} // namespace waymark::ui
