// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The title of a license as it is read: some states write theirs in capitals throughout. Qt Core only, any thread.
#pragma once

#include <QString>

#include <string>

namespace waymark::ui {

/// "MEDICAL LABORATORY TECHNICIAN II (EMT)" as "Medical Laboratory Technician II (EMT)"; others stay as they are.
QString licenceTitle(const std::string& recorded);

} // namespace waymark::ui
