// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/glpk_program.h"

#include <glpk.h>

#include <algorithm>
#include <csetjmp>
#include <limits>

namespace waymark::app::cover {

namespace {

/// What GLPK works on, allocated before it starts: a jump out of GLPK passes no destructor.
struct Work {
    glp_prob* problem = nullptr;
    std::vector<int> rowIndex, columnIndex;
    std::vector<double> factor;
    std::vector<double> start;
    bool hasStart = false;
    double bound = -std::numeric_limits<double>::infinity();
    int milliseconds = 0;
    const std::stop_token* stop = nullptr;
    std::jmp_buf failed{};
};

void onError(void* info) {
    std::longjmp(static_cast<Work*>(info)->failed, 1); // NOLINT: glp_error_hook must not return
}

int silent(void*, const char*) {
    return 1;
}

void onBranching(glp_tree* tree, void* info) {
    auto* work = static_cast<Work*>(info);
    if (const int best = glp_ios_best_node(tree); best != 0)
        work->bound = glp_ios_node_bound(tree, best);
    if (work->stop->stop_requested())
        glp_ios_terminate(tree);
    if (glp_ios_reason(tree) == GLP_IHEUR && work->hasStart) {
        work->hasStart = false;
        glp_ios_heur_sol(tree, work->start.data());
    }
}

void load(Work& work, const Program& program) {
    work.rowIndex.push_back(0); // GLPK counts from 1
    work.columnIndex.push_back(0);
    work.factor.push_back(0);
    for (std::size_t row = 0; row < program.rows.size(); ++row)
        for (std::size_t i = 0; i < program.rows[row].columns.size(); ++i) {
            work.rowIndex.push_back(static_cast<int>(row) + 1);
            work.columnIndex.push_back(program.rows[row].columns[i] + 1);
            work.factor.push_back(program.rows[row].factors[i]);
        }
}

void build(Work& work, const Program& program) {
    work.problem = glp_create_prob();
    glp_prob* problem = work.problem;
    glp_set_obj_dir(problem, GLP_MIN);
    if (!program.rows.empty())
        glp_add_rows(problem, static_cast<int>(program.rows.size()));
    for (std::size_t row = 0; row < program.rows.size(); ++row) {
        const double limit = program.rows[row].limit;
        glp_set_row_bnds(problem, static_cast<int>(row) + 1, program.rows[row].atLeast ? GLP_LO : GLP_UP,
                         limit, limit);
    }
    glp_add_cols(problem, program.columns);
    for (int column = 0; column < program.columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const double lower = program.lower[at];
        const double upper = program.upper[at];
        glp_set_col_kind(problem, column + 1, GLP_BV);
        glp_set_col_bnds(problem, column + 1, lower == upper ? GLP_FX : GLP_DB, lower, upper);
        glp_set_obj_coef(problem, column + 1, program.objective[at]);
    }
    glp_load_matrix(problem, static_cast<int>(work.factor.size()) - 1, work.rowIndex.data(),
                    work.columnIndex.data(), work.factor.data());
}

Run::End solve(Work& work) {
    glp_smcp relaxed;
    glp_init_smcp(&relaxed);
    relaxed.msg_lev = GLP_MSG_OFF;
    relaxed.presolve = GLP_ON;
    relaxed.tm_lim = work.milliseconds;
    const int code = glp_simplex(work.problem, &relaxed);
    if (code == GLP_ENOPFS)
        return Run::End::Impossible;
    if (code != 0)
        return code == GLP_ETMLIM ? Run::End::Stopped : Run::End::Failed;
    if (glp_get_status(work.problem) == GLP_NOFEAS)
        return Run::End::Impossible;
    work.bound = glp_get_obj_val(work.problem);
    glp_iocp whole;
    glp_init_iocp(&whole);
    whole.msg_lev = GLP_MSG_OFF;
    whole.tm_lim = work.milliseconds;
    whole.br_tech = GLP_BR_DTH;
    whole.bt_tech = GLP_BT_BLB;
    whole.cb_func = onBranching;
    whole.cb_info = &work;
    const int ended = glp_intopt(work.problem, &whole);
    if (ended == GLP_ETMLIM || ended == GLP_ESTOP)
        return Run::End::Stopped;
    if (ended != 0)
        return Run::End::Failed;
    return glp_mip_status(work.problem) == GLP_OPT ? Run::End::Best : Run::End::Impossible;
}

/// Apart from runProgram(), so that nothing with a destructor lives where GLPK's errors jump to.
Run::End guarded(Work& work, const Program& program) {
    volatile Run::End end = Run::End::Failed;
    if (setjmp(work.failed) != 0) { // NOLINT
        work.problem = nullptr;     // glp_free_env gives it back
        return Run::End::Failed;
    }
    glp_error_hook(onError, &work);
    glp_term_hook(silent, nullptr);
    build(work, program);
    end = solve(work);
    glp_error_hook(nullptr, nullptr);
    return end;
}

} // namespace

Run runProgram(const Program& program, const std::vector<bool>& start, double seconds,
               const std::stop_token& stop) {
    Work work;
    load(work, program);
    work.stop = &stop;
    work.milliseconds = std::max(1, static_cast<int>(seconds * 1000));
    work.hasStart = !start.empty();
    work.start.assign(static_cast<std::size_t>(program.columns) + 1, 0);
    for (std::size_t i = 0; i < start.size(); ++i)
        work.start[i + 1] = start[i] ? 1 : 0;
    Run run;
    run.end = guarded(work, program);
    if (work.problem == nullptr) {
        endGlpk();
        return run;
    }
    const int status = glp_mip_status(work.problem);
    if (status == GLP_OPT || status == GLP_FEAS)
        for (int column = 1; column <= program.columns; ++column)
            run.values.push_back(glp_mip_col_val(work.problem, column) > 0.5);
    run.bound = run.end == Run::End::Best ? glp_mip_obj_val(work.problem) : work.bound;
    glp_delete_prob(work.problem);
    return run;
}

void endGlpk() {
    glp_free_env();
}

} // namespace waymark::app::cover
