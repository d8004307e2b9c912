// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finding where several careers are compared: at how many places one of them pays more than the others by
// more than the figures' uncertainty. Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <string>

namespace waymark::app {

std::string careersFinding(const PayComparison& comparison);

} // namespace waymark::app
