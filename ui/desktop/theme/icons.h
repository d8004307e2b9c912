// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's own line icons (resources/icons/NAME.svg: 16 px, stroke 1.5, round ends), tinted with a role
// of the colour table. Icons are rendered for the screen's pixel ratio. GUI thread.
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>
#include <QString>

namespace waymark::ui {

/// Names: explore careers skills courses books pay match library search back forward moon sun star
/// plus list share export close chevron-down flag pin trash copy print picture drawing
/// document table braces external tag clock check undo bars dots bold
/// italic import edit. An unknown name gives an empty icon
/// (a test walks every name that is used).
QIcon icon(const QString& name, Tone tone, Role role = Role::Text2);

} // namespace waymark::ui
