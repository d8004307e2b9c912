// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/reading_report.h"

#include "app/library/text.h"

namespace waymark::app {

namespace {

std::string shortened(std::string value) {
    const bool whole = value.size() <= ReadingFaults::longestValue;
    return whole ? value : cutAt(std::move(value), ReadingFaults::longestValue) + "…";
}

} // namespace

void ReadingFaults::add(std::size_t line, Fault what, Loss loss, std::string field, std::string value) {
    m_rows += loss == Loss::Row ? 1U : 0U;
    ++m_counts[what];
    if (m_kept.size() < mostKept)
        m_kept.push_back({line, what, loss, shortened(std::move(field)), shortened(std::move(value))});
}

} // namespace waymark::app
