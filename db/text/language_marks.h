// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Titles that Moodle holds in several languages at once: <span lang="en" class="multilang">..</span><span lang="de" ..>
// and {mlang en}..{mlang}{mlang de}..{mlang}. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

/// Of languages that stand side by side the first; other text is as it was.
std::string withoutLanguageMarks(std::string_view text);

} // namespace waymark::db
