// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a library needs once after a start and nobody should wait for: a large one is read whole (opening
// leaves that out) and the backup of the day is made, on a thread of its own. A damaged one is said and not
// backed up. The thread is waited for at the end. GUI thread.
#pragma once

#include <QObject>

#include <filesystem>
#include <string>
#include <thread>

namespace waymark::ui {

class LibraryCare final : public QObject {
    Q_OBJECT
public:
    LibraryCare(std::filesystem::path library, std::string now, QObject* parent = nullptr);
    ~LibraryCare() override;

Q_SIGNALS:
    void damageFound(const QString& sentence);
    void backupFailed(const QString& sentence);
    /// Sent in any case, after the others.
    void finished();

private:
    std::thread m_thread;
};

} // namespace waymark::ui
