// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Objects of a document that others name by their id alone: an offer, a run of a course, its schedule. What a course
// says by such an id is put in its place. Bounded in number, size and depth, and in all that is put in places: an object of
// a megabyte that a hundred thousand courses name would be a hundred gigabytes. One thread.
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
    std::string expanded(const json::Element& item);
    /// Whether the last item was left with an id in place of what it names, for it would have been too much.
    bool leftOne() const { return m_leftOne; }

private:
    void write(std::string& text, const json::Element& element, int depth);
    bool putInPlace(std::string& text, const json::Element& reference, int depth);
    std::map<std::string, std::string, std::less<>> m_objects;
    std::size_t m_bytes = 0;
    std::size_t m_placed = 0; ///< bytes of objects put in places, over all items
    bool m_leftOne = false;
};

} // namespace waymark::db
