// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which people look words up: without case, accents beside their letter, numbers by their value.
// The C locale has no such order; English stands in for it. Any thread, one collator each.
#pragma once

#include <QCollator>

namespace waymark::ui {

QCollator dictionaryOrder();

} // namespace waymark::ui
