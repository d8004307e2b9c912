// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_code.h"

namespace waymark::db {

CareerCode careerCode(const Catalog::Connection& connection, const CareerKey& key) {
    CareerCode code;
    code.ids = careerIds(connection, key);
    Query own(connection, "SELECT soc FROM career WHERE id = ?");
    if (own.with(code.ids.own).next())
        code.onet = own.text(0);
    code.occupation = code.onet.substr(0, 7);
    code.isOccupation = !code.ids.parent && code.onet.ends_with(".00");
    code.occupationTitle = code.occupation;
    Query title(connection, "SELECT title FROM career WHERE parent IS NULL AND soc = ?");
    if (title.with(code.occupation + ".00").next())
        code.occupationTitle = title.text(0);
    else {
        Query published(connection, "SELECT title FROM occupation WHERE code = ?");
        if (published.with(code.occupation).next())
            code.occupationTitle = published.text(0);
    }
    return code;
}

CombinedCode combinedCode(const Catalog::Connection& connection, const CareerCode& code) {
    Query line(connection, "SELECT e.occupation, e.title FROM career_entry c JOIN occupation_entry e"
                           " ON e.occupation = c.occupation WHERE c.career = ?");
    if (!line.with(code.ids.own).next() || line.text(0) == code.occupation)
        return {};
    return {line.text(0), line.text(1)};
}

std::string measuredFor(const CareerCode& code) {
    return code.isOccupation ? std::string() : code.occupationTitle;
}

} // namespace waymark::db
