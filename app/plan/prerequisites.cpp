// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/prerequisites.h"

#include "app/plan/layout.h"

#include <algorithm>

namespace waymark::app {

namespace {

void link(const db::Plan& plan, std::size_t step, PlanGraph& graph) {
    for (const auto& group : plan.steps[step].after) {
        std::vector<std::size_t> members;
        for (const auto& name : group)
            if (const auto member = stepNamed(plan, name); member && *member != step)
                members.push_back(*member);
        for (const std::size_t member : members)
            graph.links.push_back({member, step, members.size() > 1});
    }
}

/// The longest chain of links to each step; a link back into the chain that leads to it counts for nothing.
class Columns {
public:
    explicit Columns(PlanGraph& graph)
        : m_graph(graph)
        , m_state(graph.column.size(), State::New) {}

    int of(std::size_t step) {
        if (m_state[step] == State::Known)
            return *m_graph.column[step];
        m_state[step] = State::Asked;
        int column = 0;
        for (const auto& each : m_graph.links)
            if (each.to == step && m_state[each.from] != State::Asked)
                column = std::max(column, of(each.from) + 1);
        m_state[step] = State::Known;
        m_graph.column[step] = column;
        m_graph.columns = std::max(m_graph.columns, column + 1);
        return column;
    }

private:
    enum class State { New, Asked, Known };
    PlanGraph& m_graph;
    std::vector<State> m_state;
};

} // namespace

PlanGraph graphOf(const db::Plan& plan) {
    PlanGraph graph;
    graph.column.resize(plan.steps.size());
    for (std::size_t step = 0; step < plan.steps.size(); ++step)
        if (!plan.steps[step].dropped)
            link(plan, step, graph);
    Columns columns(graph);
    for (const auto& each : graph.links) {
        columns.of(each.from);
        columns.of(each.to);
    }
    return graph;
}

} // namespace waymark::app
