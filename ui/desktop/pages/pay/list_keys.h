// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys of a line to type in that belong to the list under it: arrow and page keys move there while the line
// keeps the focus, Enter chooses the current row. Owned by the line; GUI thread.
#pragma once

#include <QObject>

class QLineEdit;
class QListView;

namespace waymark::ui {

class ListKeys final : public QObject {
    Q_OBJECT
public:
    ListKeys(QLineEdit* line, QListView* list);

Q_SIGNALS:
    void rowChosen(int row);
    /// Delete, while nothing is typed.
    void rowDropped(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
    QListView* m_list;
};

} // namespace waymark::ui
