// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The star beside a title: keeps or lets go one item. Follows the LibrarySession, so that every star of the same item
// turns at once. Click or Space. Does not own the LibrarySession, which outlives it. GUI thread.
#pragma once

#include "db/library/library.h"

#include <QAbstractButton>

namespace waymark::ui {

class LibrarySession;

class StarButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit StarButton(LibrarySession& session, QWidget* parent = nullptr);

    /// What is kept: key, title, detail and link as they shall be remembered. Without a key the star hides.
    void setItem(db::Bookmark item);
    bool isKept() const { return m_kept; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void display(bool kept);

    LibrarySession& m_session;
    db::Bookmark m_item;
    bool m_kept = false;
};

} // namespace waymark::ui
