// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept items that seem to be the same thing, group by group: the one to keep is chosen, takes over tags,
// lists and notes of the others, and these go to the trash. Every joining can be undone. GUI thread.
#pragma once

#include "db/records/kept.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace waymark::ui {

class LibrarySession;
class TextLabel;

class DuplicatesDialog final : public QDialog {
    Q_OBJECT
public:
    /// The session outlives the dialog.
    DuplicatesDialog(LibrarySession& session, QWidget* parent);

private:
    using Group = std::vector<db::KeptItem>;
    void fill();
    QTreeWidgetItem* rowFor(const db::KeptItem& item) const;
    void tick(QTreeWidgetItem* ticked);
    void joinChosen();
    void joinAll();
    /// All of them in one step of undo.
    void join(const std::vector<const QTreeWidgetItem*>& groups);
    db::ItemKey keptOf(const QTreeWidgetItem& group) const;

    LibrarySession& m_session;
    std::vector<Group> m_groups;
    QTreeWidget* m_tree;
    TextLabel* m_words;
    QPushButton* m_join;
    QPushButton* m_joinAll;
    bool m_filling = false;
};

} // namespace waymark::ui
