// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/reading_report.h"

#include "app/library/text.h"

#include <algorithm>

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

void ReadingFaults::addRounded(std::string_view written, int stars) {
    auto text = shortened(std::string(written));
    const auto found = std::find_if(m_rounded.begin(), m_rounded.end(), [&](const auto& each) { return each.written == text && each.stars == stars; });
    if (found != m_rounded.end())
        ++found->count;
    else if (m_rounded.size() < mostRounded)
        m_rounded.push_back({std::move(text), stars, 1});
}

} // namespace waymark::app
