// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/compose.h"

#include <utf8proc.h>

#include <cstdlib>

namespace waymark::db {

std::string composed(std::string_view text) {
    utf8proc_uint8_t* made = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &made,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (length < 0)
        return std::string(text);
    std::string result(reinterpret_cast<const char*>(made), static_cast<std::size_t>(length));
    std::free(made); // NOLINT(cppcoreguidelines-no-malloc): utf8proc allocates with malloc
    return result;
}

} // namespace waymark::db
