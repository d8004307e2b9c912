// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/glpk.h"

#include "app/plan/cover/glpk_program.h"

#include <algorithm>
#include <cmath>

namespace waymark::app::cover {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

/// Columns: the items, then "this need stays uncovered" for each.
class Model {
public:
    explicit Model(const Problem& problem)
        : m_problem(problem)
        , m_items(static_cast<int>(problem.items.size())) {
        m_program.columns = m_items + static_cast<int>(problem.needWeights.size());
        m_program.lower.assign(at(m_program.columns), 0);
        m_program.upper.assign(at(m_program.columns), 1);
        m_program.objective.assign(at(m_program.columns), 0);
        addNeeds();
        for (int i = 0; i < m_items; ++i)
            addItem(i);
        if (problem.maxPrice)
            addLimit(*problem.maxPrice, &Item::price);
        if (problem.maxMinutes)
            addLimit(*problem.maxMinutes, &Item::minutes);
    }

    bool limited() const { return m_problem.maxPrice || m_problem.maxMinutes; }

    void askForWeight() {
        clearObjective();
        for (std::size_t need = 0; need < m_problem.needWeights.size(); ++need)
            m_program.objective[at(m_items) + need] = m_problem.needWeights[need];
    }
    void askForItems() {
        clearObjective();
        std::fill_n(m_program.objective.begin(), m_items, 1.0);
    }
    void askForTie() {
        clearObjective();
        for (int i = 0; i < m_items; ++i)
            m_program.objective[at(i)] = m_problem.items[at(i)].tie;
    }
    /// What was asked for may from now on be no worse than this.
    void hold(double value) {
        Row row{{}, {}, value + 1e-6, false};
        for (int column = 0; column < m_program.columns; ++column)
            if (m_program.objective[at(column)] != 0) {
                row.columns.push_back(column);
                row.factors.push_back(m_program.objective[at(column)]);
            }
        m_program.rows.push_back(std::move(row));
    }

    const Program& program() const { return m_program; }
    std::vector<bool> columnsOf(const std::vector<int>& chosen) const {
        std::vector<bool> columns(at(m_program.columns), false);
        for (const int item : chosen)
            columns[at(item)] = true;
        for (const int need : uncoveredBy(m_problem, chosen))
            columns[at(m_items + need)] = true;
        return columns;
    }
    std::vector<int> chosenIn(const std::vector<bool>& columns) const {
        std::vector<int> chosen;
        for (int i = 0; i < m_items; ++i)
            if (columns[at(i)])
                chosen.push_back(i);
        return chosen;
    }

private:
    void clearObjective() { std::fill(m_program.objective.begin(), m_program.objective.end(), 0.0); }

    void addNeeds() {
        for (int need = 0; need < static_cast<int>(m_problem.needWeights.size()); ++need) {
            Row row{{m_items + need}, {1}, 1, true};
            for (int i = 0; i < m_items; ++i) {
                const auto& covers = m_problem.items[at(i)].covers;
                if (std::find(covers.begin(), covers.end(), need) != covers.end()) {
                    row.columns.push_back(i);
                    row.factors.push_back(1);
                }
            }
            // Without limits everything that is taught can be covered.
            if (row.columns.size() > 1 && !limited())
                m_program.upper[at(m_items + need)] = 0;
            m_program.rows.push_back(std::move(row));
        }
    }

    void addItem(int item) {
        if (m_problem.items[at(item)].locked)
            m_program.lower[at(item)] = 1;
        for (const auto& group : m_problem.items[at(item)].after) {
            if (std::find(group.begin(), group.end(), item) != group.end())
                continue;
            Row row{group, std::vector<double>(group.size(), 1), 0, true};
            row.columns.push_back(item);
            row.factors.push_back(-1);
            m_program.rows.push_back(std::move(row));
        }
    }

    void addLimit(std::int64_t limit, std::int64_t Item::*amount) {
        Row row{{}, {}, static_cast<double>(limit) + 1e-6, false};
        for (int i = 0; i < m_items; ++i)
            if (m_problem.items[at(i)].*amount != 0) {
                row.columns.push_back(i);
                row.factors.push_back(static_cast<double>(m_problem.items[at(i)].*amount));
            }
        if (!row.columns.empty())
            m_program.rows.push_back(std::move(row));
    }

    const Problem& m_problem;
    int m_items;
    Program m_program;
};

/// Runs one program after the other, each for its share of the time.
class Stages {
public:
    Stages(const Problem& problem, const std::vector<int>& start, int fewest, const Limits& limits)
        : m_problem(problem)
        , m_model(problem)
        , m_limits(limits) {
        m_answer.chosen = start;
        m_answer.possible = isAllowed(problem, start);
        m_answer.fewest = fewest;
        m_answer.proved = m_answer.possible && static_cast<int>(start.size()) == fewest;
    }

    Answer run() {
        if (m_model.limited() || !m_answer.possible) {
            m_model.askForWeight();
            if (!stage(0.3))
                return m_answer;
            m_model.hold(static_cast<double>(valueOf(m_problem, m_answer.chosen).uncoveredWeight));
        }
        m_model.askForItems();
        if (!m_answer.proved) {
            m_answer.proved = stage(0.5);
            m_answer.fewest = std::max(m_answer.fewest, static_cast<int>(std::ceil(m_bound - 1e-6)));
        }
        if (!m_answer.proved)
            return m_answer;
        m_model.hold(static_cast<double>(m_answer.chosen.size()));
        m_model.askForTie();
        stage(0.2);
        return m_answer;
    }

private:
    /// Whether the best was found; what was found is taken either way.
    bool stage(double share) {
        const auto start = m_answer.possible ? m_model.columnsOf(m_answer.chosen) : std::vector<bool>();
        const Run run = runProgram(m_model.program(), start, share * m_limits.seconds, m_limits.stop);
        m_bound = std::max(run.bound, 0.0);
        if (!run.values.empty()) {
            const auto found = m_model.chosenIn(run.values);
            if (isAllowed(m_problem, found) &&
                (!m_answer.possible || valueOf(m_problem, found) < valueOf(m_problem, m_answer.chosen)))
                m_answer.chosen = found;
            m_answer.possible = m_answer.possible || isAllowed(m_problem, found);
        }
        return run.end == Run::End::Best;
    }

    const Problem& m_problem;
    Model m_model;
    const Limits& m_limits;
    double m_bound = 0;
    Answer m_answer;
};

} // namespace

bool hasGlpk() {
    return true;
}

Answer solveByGlpk(const Problem& problem, const std::vector<int>& start, int fewest, const Limits& limits) {
    auto answer = Stages(problem, start, fewest, limits).run();
    endGlpk();
    return answer;
}

} // namespace waymark::app::cover
