// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/help/action_lines.h"

#include "ui/words/tr.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace waymark::ui {

namespace {

QString plainText(const QAction* action) {
    QString text = action->text();
    text.remove(u'&');
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void addLine(std::vector<ActionLine>& lines, const QString& group, QAction* action) {
    QStringList keys;
    for (const auto& key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    // The words of undo change with what it would undo; the list names the action.
    const QString name = action->property("keyName").toString();
    lines.push_back({group, name.isEmpty() ? plainText(action) : name, keys.join(QStringLiteral(", ")), action});
}

void addMenu(std::vector<ActionLine>& lines, const QString& group, const QMenu* menu) {
    for (auto* action : menu->actions()) {
        if (action->menu())
            addMenu(lines, group, action->menu());
        else if (!action->isSeparator())
            addLine(lines, group, action);
    }
}

} // namespace

std::vector<ActionLine> actionLines(const QMenuBar* bar, const QWidget* page) {
    std::vector<ActionLine> lines;
    for (const auto* menu : bar->actions())
        if (menu->menu())
            addMenu(lines, plainText(menu), menu->menu());
    if (!page)
        return lines;
    for (auto* action : page->findChildren<QAction*>())
        if (!action->shortcuts().isEmpty()) // without a key it is a line of some menu of the page
            addLine(lines, tr("This page"), action);
    return lines;
}

} // namespace waymark::ui
