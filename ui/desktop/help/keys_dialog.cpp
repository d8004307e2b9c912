// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/help/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace waymark::ui {

KeysDialog::KeysDialog(const std::vector<ActionLine>& lines, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(460, 560);
    auto* table = new QTreeWidget(this);
    table->setColumnCount(2);
    table->setHeaderLabels({tr("Action"), tr("Key")});
    table->setRootIsDecorated(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setAccessibleName(windowTitle());
    std::map<QString, QTreeWidgetItem*> groups;
    for (const auto& line : lines) {
        if (line.keys.isEmpty())
            continue;
        auto*& group = groups[line.group];
        if (!group) {
            group = new QTreeWidgetItem(table, {line.group});
            QFont font = table->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {line.name, line.keys});
    }
    table->expandAll();
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeysDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
}

} // namespace waymark::ui
