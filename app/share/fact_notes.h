// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Footnotes of a career document: a fact named in written words gets a number there, and what its source card says
// stands under the section that names it first. Numbers go through the document. Reads the page it was made for;
// one document, one thread.
#pragma once

#include "app/share/career_document.h"

#include <string>
#include <vector>

namespace waymark::app {

class FactNotes {
public:
    explicit FactNotes(const CareerPage& page)
        : m_page(page) {}

    /// The words of a section with their numbers, then the notes that are new.
    void addProse(Document& document, const std::string& markdown);

private:
    std::string noteOf(const std::string& name) const;

    const CareerPage& m_page;
    std::vector<std::string> m_names; ///< in the order of their numbers
};

} // namespace waymark::app
