// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goes through every step of the picture tour in a window, as the tour does. GUI thread.
#pragma once

#include "ui/desktop/program.h"

#include <QSize>

#include <functional>

namespace waymark::test {

/// Calls `look` with the step's name once its page has settled.
void walkPages(ui::Program& program, QSize size, const std::function<void(const QString& step)>& look);

} // namespace waymark::test
