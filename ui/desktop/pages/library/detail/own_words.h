// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a learner types where money or hours are wanted, as values: "49 USD", "USD 49.90", "free", "1,5".
// Pure, any thread.
#pragma once

#include "db/records/money.h"

#include <QString>

#include <optional>

namespace waymark::ui {

/// Nothing for text that is no amount with a currency of three letters; 0 USD for "free".
std::optional<db::Money> moneyFromText(const QString& text);
QString moneyText(const db::Money& money);

/// Above 0 and at most `most`; a comma counts as a point.
std::optional<double> hoursFromText(const QString& text, double most);

/// "2026-08-03" for "2026-08-03" and what the locale writes short; nothing for text that is no day.
std::optional<QString> dayFromText(const QString& text);

} // namespace waymark::ui
