// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that can be done now, found by typing a part of its name: the actions of the menus and of the page shown,
// each with its menu and keys. Enter takes the one chosen; doing it is the caller's, when the dialog is gone. GUI thread.
#pragma once

#include "ui/desktop/help/action_lines.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace waymark::ui {

class ActionPalette final : public QDialog {
    Q_OBJECT
public:
    ActionPalette(std::vector<ActionLine> lines, QWidget* parent);

    /// Null where nothing was found.
    QAction* chosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& words);

    std::vector<ActionLine> m_lines; ///< that are enabled
    QLineEdit* m_words;
    QTreeWidget* m_found;
    QLabel* m_none;
};

} // namespace waymark::ui
