// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a written page, as a sentence for its writer. Any thread.
#pragma once

#include "app/content/written_page.h"

#include <QString>

namespace waymark::ui {

QString pageFaultSentence(const app::PageFault& fault);

} // namespace waymark::ui
