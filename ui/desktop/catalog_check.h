// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the whole catalog once, on a thread of its own with its own connection, and says when it is damaged
// beyond what opening notices. The thread is waited for at the end (a fraction of a second). GUI thread.
#pragma once

#include <QObject>

#include <filesystem>
#include <thread>

namespace waymark::ui {

class CatalogCheck final : public QObject {
    Q_OBJECT
public:
    explicit CatalogCheck(std::filesystem::path file, QObject* parent = nullptr);
    ~CatalogCheck() override;

Q_SIGNALS:
    void damageFound(const QString& sentence);
    /// Sent in any case, after damageFound.
    void finished();

private:
    std::thread m_thread;
};

} // namespace waymark::ui
