// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages a learner reads, best first: the desktop's own, then English, which most of a catalog is
// written in. Codes as the catalog has them, "de". GUI thread.
#pragma once

#include <string>
#include <vector>

namespace waymark::ui {

std::vector<std::string> learnerLanguages();

} // namespace waymark::ui
