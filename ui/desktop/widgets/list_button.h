// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Add to list" on the page of an item: opens the learner's lists, with a tick where the item stands in
// already. Does not own the LibrarySession, which outlives it. GUI thread.
#pragma once

#include "db/library/library.h"
#include "ui/desktop/widgets/head_button.h"


namespace waymark::ui {

class LibrarySession;

class ListButton final : public HeadButton {
    Q_OBJECT
public:
    explicit ListButton(LibrarySession& session, QWidget* parent = nullptr);

    /// Without a key the button hides.
    void setItem(db::Bookmark item);

private:
    LibrarySession& m_session;
    db::Bookmark m_item;
};

} // namespace waymark::ui
