// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/help/keys_dialog.h"

#include "ui/words/tr.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace waymark::ui {

namespace {

QString plainText(const QAction* action) {
    QString text = action->text();
    text.remove(u'&');
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void addLine(std::vector<KeyLine>& lines, const QString& group, const QAction* action) {
    if (action->shortcuts().isEmpty())
        return;
    QStringList keys;
    for (const auto& key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    // The words of undo change with what it would undo; the list names the action.
    const QString name = action->property("keyName").toString();
    lines.push_back({group, name.isEmpty() ? plainText(action) : name, keys.join(QStringLiteral(", "))});
}

void addMenu(std::vector<KeyLine>& lines, const QString& group, const QMenu* menu) {
    for (const auto* action : menu->actions()) {
        if (action->menu())
            addMenu(lines, group, action->menu());
        else
            addLine(lines, group, action);
    }
}

} // namespace

std::vector<KeyLine> keyLines(const QMenuBar* bar, const QWidget* page) {
    std::vector<KeyLine> lines;
    for (const auto* menu : bar->actions())
        if (menu->menu())
            addMenu(lines, plainText(menu), menu->menu());
    if (!page)
        return lines;
    for (const auto* action : page->findChildren<QAction*>())
        addLine(lines, tr("This page"), action);
    return lines;
}

KeysDialog::KeysDialog(const std::vector<KeyLine>& lines, QWidget* parent)
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
        auto*& group = groups[line.group];
        if (!group) {
            group = new QTreeWidgetItem(table, {line.group});
            QFont font = table->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {line.action, line.keys});
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
