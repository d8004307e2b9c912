// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What those whom O*NET asked say a newcomer needs of experience and training, in sentences. Pure, for the thread of the
// window.
#pragma once

#include "app/career/ways_in.h"

#include <QStringList>

namespace waymark::ui {

/// One for each question; none where half of the answers or more are withheld: what is left would not tell anything.
QStringList askedSentences(const app::WaysIn& ways);

} // namespace waymark::ui
