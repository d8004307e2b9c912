// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sections of a career page read: the page's values, the services, and a way to ask for another route.
// Owned by the view that owns the sections; outlives them. GUI thread.
#pragma once

#include "app/share/career_document.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"

#include <QString>

#include <functional>
#include <string>

namespace waymark::ui {

struct SectionContext {
    const Services& services;
    app::CareerPage page;
    std::string asOf; ///< the catalog's date
    std::function<void(const Route&)> go;
    std::function<void()> placeChanged = [] {}; ///< the learner said where she lives
    std::function<void()> choosePlace = [] {};  ///< leads to the field where she says it

    /// Nothing when the page does not use this source.
    const db::Source* source(const std::string& id) const;
    /// The words of a written section; empty when nobody has written it.
    QString words(db::SectionKind kind) const;
};

} // namespace waymark::ui
