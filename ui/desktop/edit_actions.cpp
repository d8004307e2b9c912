// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/edit_actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// The method is a slot of line edits and text edits alike.
void invoke(const char* method) {
    if (QWidget* widget = QApplication::focusWidget())
        if (widget->metaObject()->indexOfMethod(QByteArray(method).append("()").constData()) >= 0)
            QMetaObject::invokeMethod(widget, method);
}

QString rowsOf(const QAbstractItemView& view) {
    if (!view.selectionModel())
        return {};
    QModelIndexList cells = view.selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        const QString words = cell.data(Qt::DisplayRole).toString();
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += words;
    }
    return text;
}

void copy() {
    if (const QString text = copiedText(QApplication::focusWidget()); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void selectAll() {
    if (auto* label = qobject_cast<QLabel*>(QApplication::focusWidget()))
        label->setSelection(0, static_cast<int>(label->text().size()));
    else
        invoke("selectAll");
}

/// As the Menu key of keyboards that have one: asked where the widget says that the keyboard stands.
void openContextMenu() {
    QWidget* widget = QApplication::focusWidget();
    if (!widget)
        return;
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &asked);
}

} // namespace

QString copiedText(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->selectedText();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->selectedText();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return text->textCursor().selection().toPlainText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->textCursor().selection().toPlainText();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        return rowsOf(*view);
    // Rows and figures that paint themselves say in words what they show.
    return widget ? widget->accessibleName() : QString();
}

EditActions::EditActions(const Actions& actions, QObject* parent)
    : QObject(parent) {
    connect(actions.at(ActionId::Cut), &QAction::triggered, this, [] { invoke("cut"); });
    connect(actions.at(ActionId::Copy), &QAction::triggered, this, [] { copy(); });
    connect(actions.at(ActionId::Paste), &QAction::triggered, this, [] { invoke("paste"); });
    connect(actions.at(ActionId::SelectAll), &QAction::triggered, this, [] { selectAll(); });
    connect(actions.at(ActionId::ContextMenu), &QAction::triggered, this, [] { openContextMenu(); });
}

} // namespace waymark::ui
