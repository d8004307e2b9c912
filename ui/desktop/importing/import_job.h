// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import on a thread of its own: into the learner's own copy of the catalog, which is made from the
// catalog in use when there is none yet and taken away again when the import fails. Cancelling ends it within
// 200 ms and leaves the old catalog as it was. Lives on the GUI thread; the thread ends with it.
#pragma once

#include "db/formats/registry/import_release.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <thread>

namespace waymark::ui {

struct CatalogImportPlan {
    db::ImportRequest request;   ///< `into` is the learner's own catalog
    std::filesystem::path basis; ///< copied to `into` first when that is not there
};

struct CatalogImportStand {
    bool completing = false; ///< the rows are read; index and checks follow
    qint64 rows = 0;
    double share = 0; ///< of the bytes, 0 to 1
    double rowsPerSecond = 0;
    double secondsLeft = -1; ///< negative: not known
    QString file;
};

class CatalogImportJob final : public QObject {
    Q_OBJECT
public:
    explicit CatalogImportJob(CatalogImportPlan plan, QObject* parent = nullptr);
    ~CatalogImportJob() override;

    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void moved(const waymark::ui::CatalogImportStand& stand);
    void done(const waymark::db::ImportReport& report);
    /// `sentence` names file, line and reason; empty when it was cancelled.
    void failed(const QString& sentence);

private:
    void run(CatalogImportPlan plan);

    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace waymark::ui
