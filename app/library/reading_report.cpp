// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/reading_report.h"

#include "app/library/text.h"

namespace waymark::app {

namespace {

/// At most that many bytes, never the half of a letter.
std::string shortened(std::string value) {
    if (value.size() <= ReadingFaults::longestValue)
        return value;
    auto end = ReadingFaults::longestValue;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xc0U) == 0x80U)
        --end;
    value.resize(end);
    return value + "…";
}

} // namespace

void ReadingFaults::add(std::size_t line, Fault what, Loss loss, std::string field, std::string value) {
    m_rows += loss == Loss::Row ? 1U : 0U;
    ++m_counts[what];
    if (m_kept.size() < mostKept)
        m_kept.push_back({line, what, loss, shortened(std::move(field)), shortened(std::move(value))});
}

} // namespace waymark::app
