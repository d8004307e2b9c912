// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers the values of one facet while rows are read: each distinct value once, sorted by name at the end.
// Values are numbered as they come; finish() gives the facet and the new number of each. Any thread.
#pragma once

#include "ui/desktop/pages/learning/entry.h"

#include <QHash>
#include <QString>

namespace waymark::ui {

class FacetBuilder {
public:
    FacetBuilder(std::size_t number, QString id, QString name);

    /// Adds the value to the row; an empty id adds nothing.
    void add(Entry& entry, const QString& id, const QString& name);
    /// The facet with its values by name, and the rows' tags changed to the sorted numbers.
    Facet finish(std::vector<Entry>& entries);

private:
    std::size_t m_number;
    Facet m_facet;
    QHash<QString, std::size_t> m_numbers;
};

} // namespace waymark::ui
