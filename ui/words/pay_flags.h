// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The flags of a figure as sentences. Translated; any thread.
#pragma once

#include "app/salary/pay_flag.h"

#include <QString>

namespace waymark::ui {

/// "Measured for Florida, not for Tampa alone."
QString flagSentence(const app::PayFlag& flag);

} // namespace waymark::ui
