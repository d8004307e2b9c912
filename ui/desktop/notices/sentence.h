// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages of the lower floors are one sentence without a capital or a full stop, so that the command line
// can put a name before them; here they stand alone. Pure; any thread.
#pragma once

#include <QString>

#include <string>

namespace waymark::ui {

QString asSentence(const std::string& message);

} // namespace waymark::ui
