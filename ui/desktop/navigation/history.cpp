// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/history.h"

namespace waymark::ui {

namespace {

constexpr std::size_t mostRoutes = 200;

} // namespace

void History::visit(const Route& route) {
    if (current() == route)
        return;
    if (!m_entries.empty())
        m_entries.resize(m_at + 1);
    m_entries.push_back({route});
    if (m_entries.size() > mostRoutes)
        m_entries.erase(m_entries.begin());
    m_at = m_entries.size() - 1;
}

void History::replace(const Route& route) {
    if (m_entries.empty())
        visit(route);
    else
        m_entries[m_at].route = route;
}

void History::setReadPlace(int place) {
    if (!m_entries.empty())
        m_entries[m_at].readPlace = place;
}

std::optional<Route> History::current() const {
    if (m_entries.empty())
        return std::nullopt;
    return m_entries[m_at].route;
}

std::optional<Route> History::back() {
    if (!canGoBack())
        return std::nullopt;
    return m_entries[--m_at].route;
}

std::optional<Route> History::forward() {
    if (!canGoForward())
        return std::nullopt;
    return m_entries[++m_at].route;
}

} // namespace waymark::ui
