// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of the lower floors, which are UTF-8, as Qt's. Pure, any thread.
#pragma once

#include <QString>

#include <string_view>

namespace waymark::ui {

inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace waymark::ui
