// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/route_records.h"

#include "ui/words/licence_steps.h"

#include <string>
#include <utility>

namespace waymark::ui {

namespace {

/// Without the step's own title; a note that holds a whole one before it takes its place.
void tell(db::PlanStep& step, std::string note) {
    if (note.starts_with(step.title + ". "))
        note.erase(0, step.title.size() + 2);
    std::erase_if(step.notes, [&](const auto& said) { return note.starts_with(said); });
    step.notes.push_back(std::move(note));
}

} // namespace

void addRecord(const RouteAsked& asked, const db::PlanStep& recorded, const app::Licensing& licensing, bool paper, db::PlanStep& step) {
    const auto demand = licensing.demand;
    if (demand == app::LicenceDemand::Unrecorded || demand == app::LicenceDemand::PartsOnly) {
        if (asked.ways.state)
            tell(step, recordsNote(asked.ways, asked.licensing).toStdString());
        return;
    }
    if (licensing.exact) {
        if (!paper)
            step.title = recorded.title;
        step.documents = recorded.documents;
        step.url = recorded.url;
    } else if (paper) {
        return; // what is filed for a part of the work is another paper
    }
    for (const auto& note : recorded.notes)
        tell(step, note);
}

} // namespace waymark::ui
