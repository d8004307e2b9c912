// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept items that seem to be the same thing, group by group: the one to keep is chosen, takes over tags,
// lists and notes of the others, and these go to the trash. Every joining can be undone. They are looked for beside the
// window, which closes without waiting. GUI thread.
#pragma once

#include "app/library/duplicates.h"
#include "db/library/progress.h"
#include "db/records/kept.h"

#include <QDialog>

#include <memory>
#include <vector>

class QProgressBar;
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
    ~DuplicatesDialog() override;

    struct Group {
        app::DuplicateGroup::Reason reason = app::DuplicateGroup::Reason::Address;
        std::vector<db::KeptItem> items;
    };

private:
    void look();
    void stop();
    void fill(std::vector<Group> found);
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
    QProgressBar* m_progress;
    std::shared_ptr<db::Progress> m_looks; ///< null: nothing is looked for
    QPushButton* m_join;
    QPushButton* m_joinAll;
    bool m_filling = false;
};

} // namespace waymark::ui
