// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finding where several careers are compared (finding.h). Pure, any thread.
#pragma once

#include "app/salary/finding.h"

namespace waymark::app {

Finding careersFinding(const PayComparison& comparison);

} // namespace waymark::app
