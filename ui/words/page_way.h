// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career's page says of the way in, read from its section on education, which we wrote: whether work or another
// job comes first, how long the course takes, the level with which many enter, shorter ways, ages and laws, and the
// fields that it speaks of. A plan tells these sentences; what it counts by them says app/plan/route.h. Figures stand in
// the text as "{entry_education}". Qt Core only, any thread.
#pragma once

#include "app/plan/route.h"

#include <QStringList>

#include <set>
#include <string>

namespace waymark::ui {

struct PageOnWay {
    app::PageWords words;
    QStringList work;   ///< at most two sentences on the work that leads here, with the figures of the entry filled in
    QStringList study;  ///< at most two on degrees and courses
    QStringList law;    ///< all that name an age, a law of the United States or a federal card
    QStringList other;  ///< at most two on a shorter way than the usual one
    QStringList before; ///< at most two on another job in which everybody begins
    std::set<std::string> stems; ///< of all its words, and of the career's name
    bool anyEngineering = false; ///< "a degree in engineering": of every kind

    void takeWords(const std::string& text);

    /// A field of study shares a telling word with it: "Industrial Engineering" with "industrial engineering or logistics".
    bool speaksOf(const std::string& field) const;
};

PageOnWay wayOnPage(const std::string& education, const std::optional<db::OccupationEntry>& entry);

} // namespace waymark::ui
