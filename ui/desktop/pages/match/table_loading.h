// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what matching asks of the catalog on a thread of its own, with a connection of its own, so that the page is on
// the screen meanwhile. Who needs it before it is there waits for it. GUI thread.
#pragma once

#include "db/keys.h"
#include "ui/queries/match_reading.h"

#include <QObject>

#include <filesystem>
#include <future>
#include <optional>

namespace waymark::ui {

class TableLoading final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What was begun before and not taken is let go.
    void begin(const std::filesystem::path& catalog, const std::optional<db::PlaceKey>& learnersPlace);
    /// Something was begun and not taken yet.
    bool isDue() const { return m_coming.valid(); }
    /// Waits where it must; only while isDue().
    db::Result<MatchTable> take() { return m_coming.get(); }

Q_SIGNALS:
    /// From the event loop, once for what was begun last, also where it was taken before.
    void arrived();

private:
    std::future<db::Result<MatchTable>> m_coming;
    int m_begun = 0;
};

} // namespace waymark::ui
