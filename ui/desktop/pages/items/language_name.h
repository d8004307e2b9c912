// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The name of a language as a person reads it: "English" for en, "Portuguese (Brazil)" for pt-BR; a tag that
// Qt does not know is shown as it is. Pure, any thread.
#pragma once

#include <QString>

namespace waymark::ui {

QString languageName(const QString& tag);

} // namespace waymark::ui
