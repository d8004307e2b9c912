// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a career document, in the order of the career page in the window. Pure, any thread.
#pragma once

#include "app/share/career_document.h"
#include "app/share/document.h"

namespace waymark::app {

Document careerDocument(const CareerPage& page);

/// Pay by city: the table of the comparison, its finding and its caption.
void addPay(Document& document, const CareerPage& page);

/// The courses and books of the path.
void addPath(Document& document, const CareerPage& page);

} // namespace waymark::app
