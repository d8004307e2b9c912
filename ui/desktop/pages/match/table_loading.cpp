// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/table_loading.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace waymark::ui {

namespace {

constexpr int beforeOthers = 1; ///< somebody looks at the page that waits for it

db::Result<MatchTable> readFrom(const std::filesystem::path& file, const std::optional<db::PlaceKey>& place) {
    const auto catalog = db::Catalog::open(file);
    if (!catalog)
        return catalog.error();
    const auto learner = learnerPlace(*catalog, place);
    return readMatchTable(*catalog, learner ? *learner : LearnerPlace{});
}

} // namespace

void TableLoading::begin(const std::filesystem::path& catalog, const std::optional<db::PlaceKey>& learnersPlace) {
    // Shared because the pool copies what it runs.
    const auto task = std::make_shared<std::packaged_task<db::Result<MatchTable>()>>(
        [catalog, learnersPlace] { return readFrom(catalog, learnersPlace); });
    m_coming = task->get_future();
    // The pool outlives no program: the application waits for it. The page may be gone before the answer is there.
    QThreadPool::globalInstance()->start(
        [task, begun = ++m_begun, program = QCoreApplication::instance(), whom = QPointer(this)] {
            (*task)();
            QMetaObject::invokeMethod(
                program,
                [whom, begun] {
                    if (whom && whom->m_begun == begun)
                        Q_EMIT whom->arrived();
                },
                Qt::QueuedConnection);
        },
        beforeOthers);
}

} // namespace waymark::ui
