// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of a comparison may stand in one order. A nation is no rival of its own metros, one figure of
// many areas is no figure of a place, and within a country a year's rise of all pay is no difference between
// places. Between countries periods differ by nature: offices publish in different months. Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <vector>

namespace waymark::app {

/// A territory of the United States: its surveys are those of the states.
bool isTerritory(const db::Place& place);

/// Sets PayRow::setApart of every row from the leading figures; offers have none.
void setApart(std::vector<PayRow>& rows);

/// The period in which most comparable rows of the country (territories with it) were measured, of several the newest.
std::string usualPeriod(const std::vector<PayRow>& rows, const std::string& country);

} // namespace waymark::app
