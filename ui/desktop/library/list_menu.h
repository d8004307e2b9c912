// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learner's lists as a menu, nested as they are, with a tick where the items stand in already: choosing
// one puts them in or takes them out. "New list" makes one with them in it. What is not kept yet is kept with
// it. Used by every "Add to list". GUI thread.
#pragma once

#include "db/library/library.h"

#include <QPointer>
#include <QString>

#include <vector>

class QMenu;
class QWidget;

namespace waymark::ui {

class LibrarySession;

/// Fills `menu` for these items; it acts until it is deleted. The session outlives it.
void fillListMenu(QMenu& menu, LibrarySession& session, const std::vector<db::Bookmark>& items);

/// Asks for a name under `anchor`; empty when the person turned away.
QString askListName(QWidget* anchor, const QString& proposal = {});

} // namespace waymark::ui
