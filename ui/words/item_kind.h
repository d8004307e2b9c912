// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and icons of the kinds of items that can be kept, the same in the library and on the first page.
// Pure.
#pragma once

#include "db/keys.h"

#include <QString>

namespace waymark::ui {

QString itemKindTitle(db::ItemKind kind);  ///< "Course"
QString itemKindPlural(db::ItemKind kind); ///< "Courses"
QString itemKindIcon(db::ItemKind kind);   ///< name of an icon, "courses"

} // namespace waymark::ui
