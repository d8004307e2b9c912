// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Objects of a document that others name by their id alone: an offer, a run of a course, its schedule. What a course
// says by such an id is put in its place. Bounded in number, size and depth. One thread.
#pragma once

#include "db/formats/frame/json_value.h"

#include <map>
#include <string>

namespace waymark::db {

/// {"@id":"#offer"} and nothing else.
bool isBareReference(const json::Element& element);

class NamedObjects {
public:
    /// Remembers the element when it is one that courses refer to.
    void remember(const json::Element& element);
    /// The item as JSON, with what it refers to in place.
    std::string expanded(const json::Element& item) const;

private:
    void write(std::string& text, const json::Element& element, int depth) const;
    std::map<std::string, std::string, std::less<>> m_objects;
    std::size_t m_bytes = 0;
};

} // namespace waymark::db
