// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds out on a thread what a file or folder holds, for the import dialog; of a list without a fixed layout
// also its columns. Only the answer to the last question is announced. Lives on the GUI thread, which may
// wait at its end for the look that is running.
#pragma once

#include "db/formats/csv/csv_preview.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <thread>

namespace waymark::ui {

/// The kind whose columns are guessed and can be changed.
inline constexpr const char* listKind = "csv";

class KindDetection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~KindDetection() override;

    void ask(const std::filesystem::path& path);
    /// Somebody says that it is a list, whatever it looks like.
    void askColumns(const std::filesystem::path& path);

Q_SIGNALS:
    /// One of the two is empty: the kind's id, or why there is none.
    void answered(const QString& kind, const QString& fault);
    void columnsRead(const waymark::db::CsvPreview& preview);

private:
    void run(const std::filesystem::path& path, bool detect);

    std::thread m_thread;
    int m_asked = 0;
};

} // namespace waymark::ui
