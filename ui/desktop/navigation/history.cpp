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
    if (!m_routes.empty())
        m_routes.resize(m_at + 1);
    m_routes.push_back(route);
    if (m_routes.size() > mostRoutes)
        m_routes.erase(m_routes.begin());
    m_at = m_routes.size() - 1;
}

void History::replace(const Route& route) {
    if (m_routes.empty())
        visit(route);
    else
        m_routes[m_at] = route;
}

std::optional<Route> History::current() const {
    if (m_routes.empty())
        return std::nullopt;
    return m_routes[m_at];
}

std::optional<Route> History::back() {
    if (!canGoBack())
        return std::nullopt;
    return m_routes[--m_at];
}

std::optional<Route> History::forward() {
    if (!canGoForward())
        return std::nullopt;
    return m_routes[++m_at];
}

} // namespace waymark::ui
