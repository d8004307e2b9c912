// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where facts come from. Every fact row of the catalog names one source; figures open a card made from
// it. Plain values, no ownership, any thread.
#pragma once

#include <string>

namespace waymark::db {

struct Source {
    std::string id;          ///< short stable name, "onet-30.2"
    std::string publisher;
    std::string title;
    std::string licence;     ///< SPDX name or the publisher's words
    std::string url;         ///< http or https, may be empty
    std::string vintage;     ///< release or reference period in words, "May 2025"
    std::string changes;     ///< what we did with it, one sentence
    std::string attribution; ///< the line the licence asks for; printed in About
};

} // namespace waymark::db
