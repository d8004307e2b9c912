// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Back and forward as in a browser: going somewhere new forgets what lay ahead; going where one already is
// adds nothing. Pure values without a limit of life; the oldest entries fall off after two hundred.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <optional>
#include <vector>

namespace waymark::ui {

class History final {
public:
    void visit(const Route& route);
    /// The page refined where it is (text typed into the search box): no new entry.
    void replace(const Route& route);

    /// How far down the current entry is read; kept until the entry goes.
    void setReadPlace(int place);
    int readPlace() const { return m_entries.empty() ? 0 : m_entries[m_at].readPlace; }

    std::optional<Route> current() const;
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_entries.size(); }
    /// Steps and answers where it leads; nothing, and no step, at the end.
    std::optional<Route> back();
    std::optional<Route> forward();

private:
    struct Entry {
        Route route;
        int readPlace = 0;
    };
    std::vector<Entry> m_entries;
    std::size_t m_at = 0;
};

} // namespace waymark::ui
