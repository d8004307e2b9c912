// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several kept items chosen at once: status, rating, tags, lists and the trash for all of them, each one step
// of undo. GUI thread.
#pragma once

#include "db/library/items.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;

namespace waymark::ui {

class LibrarySession;
class RatingRow;
class TagRow;
class TextLabel;

class BulkEditor final : public QWidget {
    Q_OBJECT
public:
    /// The session outlives it.
    BulkEditor(LibrarySession& session, QWidget* parent);

    void setKeys(std::vector<db::ItemKey> keys, bool inTrash);

Q_SIGNALS:
    void removeAsked();
    void restoreAsked();
    void listsAsked(QWidget* anchor);
    void exportAsked();

private:
    void makeForm();
    QHBoxLayout* makeFoot();
    void connectFields();
    void edit(const db::ItemEdit& edit, const QString& what);

    LibrarySession& m_session;
    std::vector<db::ItemKey> m_keys;
    TextLabel* m_title;
    QComboBox* m_status;
    TagRow* m_tags;
    RatingRow* m_rating;
    QWidget* m_fields;
    QWidget* m_remove;
    QWidget* m_restore;
};

} // namespace waymark::ui
