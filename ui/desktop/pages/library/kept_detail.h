// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One kept item with what was remembered of it: the ways to its page and to the browser, and away from the
// library. An item that left the catalog has no page any more and says so. GUI thread.
#pragma once

#include "db/library/library.h"

#include <QWidget>

namespace waymark::ui {

class KeptDetail final : public QWidget {
    Q_OBJECT
public:
    KeptDetail(const db::Bookmark& bookmark, bool leftCatalog, QWidget* parent);

Q_SIGNALS:
    void openAsked();
    void browserAsked();
    void removeAsked();
};

} // namespace waymark::ui
