// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record of what calendars were told (app/library/told_events.h), a small file beside the library. One that is
// missing or cannot be read is an empty record. Errors of writing are those of the file.
#pragma once

#include "app/library/told_events.h"
#include "db/result.h"

#include <filesystem>

namespace waymark::ui {

class ToldFile {
public:
    explicit ToldFile(const std::filesystem::path& library);

    app::ToldEvents& events() { return m_events; }
    db::Result<void> save() const;

private:
    std::filesystem::path m_file;
    app::ToldEvents m_events;
};

} // namespace waymark::ui
