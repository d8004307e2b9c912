// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/told_file.h"

#include "db/sqlite/file_bytes.h"
#include "db/sqlite/replacement_file.h"

namespace waymark::ui {

namespace {

constexpr std::uint64_t largest = 16U * 1024 * 1024;

} // namespace

ToldFile::ToldFile(const std::filesystem::path& library)
    : m_file(library.parent_path() / "calendars.json")
    , m_events(app::toldFrom(db::sqlite::readWholeFile(m_file, largest).valueOr({}))) {}

db::Result<void> ToldFile::save() const {
    return db::sqlite::replaceFile(m_file, app::toldText(m_events));
}

} // namespace waymark::ui
