// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change of thousands of items, made on a thread of its own with a library of its own, while a dialog over
// the window shows how far it is and offers to stop it. The dialog comes when it takes longer than a moment
// and takes the keys and the mouse; what is painted meanwhile is the library as it was. Stopped, nothing is
// changed (Cancelled). GUI thread.
#pragma once

#include "db/library/library.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace waymark::ui {

/// From so many items or rows on a change is a long one; fewer take less time than a thread and a dialog.
inline constexpr std::size_t longChangeItems = 1000;

class LongChange final {
public:
    using Change = std::function<db::Result<void>(db::Library& library)>;

    LongChange(std::filesystem::path library, Change change);
    ~LongChange();

    /// `words` stand over the bar.
    db::Result<void> run(const QString& words);
    /// Returns when the change itself is through, though run() has not returned yet: for what else must be
    /// written meanwhile.
    void wait();

private:
    db::Progress m_progress;
    std::optional<db::Result<void>> m_answer;
    std::unique_ptr<QThread> m_thread;
};

} // namespace waymark::ui
