// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of My plan: which of the plans it is, its title, and its buttons, whose menus the page fills when they
// open. In a narrow window the buttons stand under the title. GUI thread.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace waymark::ui {

class LinkLabel;
class TextLabel;

class PlanHead final : public QWidget {
    Q_OBJECT
public:
    explicit PlanHead(QWidget* parent);

    /// `number` counts from 1.
    void show(const QString& title, int number, int count);
    QWidget* behindButton() const;

    QMenu* plans() const { return m_plans; } ///< all plans, and new ones
    QMenu* add() const { return m_add; }
    QMenu* takeAlong() const { return m_takeAlong; }
    QMenu* more() const { return m_more; }

Q_SIGNALS:
    void fellBehind();

private:
    QPushButton* button(QHBoxLayout* row, const QString& icon, const QString& words, const QString& name);

    LinkLabel* m_which;
    TextLabel* m_title;
    QPushButton* m_behind;
    QMenu* m_plans;
    QMenu* m_add;
    QMenu* m_takeAlong;
    QMenu* m_more;
};

} // namespace waymark::ui
