// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an estimate was made and how far it may be off, in sentences for a source card. Pure, any thread.
#pragma once

#include "app/salary/converted_pay.h"

#include <string>

namespace waymark::app {

/// "Four parts the pay curve of Maryland (May 2025), stretched to meet the mean of the lowest-paid third, ...".
std::string estimateMethod(const PayEstimate& estimate);

/// "Checked on 30 metros ...: off by 1.5 % or less in half of them ...".
std::string estimateCheck(const PayEstimate& estimate);

} // namespace waymark::app
