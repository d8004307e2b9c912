// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of people and of bodies as books have them: "Ada Lovelace", "de la Fontaine, Jean", "King, Jr.,
// Martin Luther", "Institute of Electrical and Electronics Engineers". Pure, any thread. Texts are UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

struct PersonName {
    std::string family; ///< with its particles: "de la Fontaine"; of a body its whole name
    std::string given;  ///< empty: one name, or a body
    std::string suffix; ///< "Jr."
    bool operator==(const PersonName&) const = default;
};

/// A name as people write it, in the order of speaking or with the family name and a comma first.
PersonName personName(std::string_view name);
/// A name whose parts are divided by commas in BibTeX's order: family, suffix, given; without comma by
/// BibTeX's rule that small words begin the family name.
PersonName bibtexName(std::string_view name);
/// RIS: family, given, suffix. Without a comma, or with one at the end, it is the name of a body.
PersonName risName(std::string_view name);
PersonName bodyName(std::string_view name);

/// "Ursula K. Le Guin", "Martin Luther King Jr.".
std::string inOrder(const PersonName& name);

/// Who never had a second name, and so is no given name and no half of a firm's: "Plato".
bool isKnownByOneName(std::string_view name);

/// "Ada Lovelace, Alan Turing and Grace Hopper" as three names, and back; "Barnes and Noble, Inc.; Ann Roe" as two. An
/// "and" between two single words, or within what a body is of or for, is one of its name.
std::vector<PersonName> namesOf(std::string_view line);
std::string authorLine(const std::vector<PersonName>& names);

/// Names that their line does not give back, such as a body's with an "and" in it, are remembered in an
/// item's content as well; empty when the line is enough.
std::string contentWithNames(const std::string& content, const std::vector<PersonName>& names);
/// What contentWithNames() remembered, as long as `line` is still theirs; else what the line says.
std::vector<PersonName> namesFrom(const std::string& content, const std::string& line);

} // namespace waymark::app
