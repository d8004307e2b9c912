// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which class shows which page. The only file that knows them all; pages are built when first asked for.
#pragma once

#include "ui/desktop/frame/desk.h"
#include "ui/desktop/navigation/page.h"

#include <memory>

namespace waymark::ui {

std::unique_ptr<Page> makePage(PageId id, const Desk& desk);

} // namespace waymark::ui
