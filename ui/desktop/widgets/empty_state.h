// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands where content would start when there is none: one line why, one line what to do, with the
// action as a link. No drawing. GUI thread.
#pragma once

#include <QWidget>

namespace waymark::ui {

class LinkLabel;
class TextLabel;

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Without `action` there is no link; without `what` only the reason stands.
    void setWords(const QString& why, const QString& what = {}, const QString& action = {});

Q_SIGNALS:
    void actionRequested();

private:
    TextLabel* m_why;
    TextLabel* m_what;
    LinkLabel* m_action;
};

} // namespace waymark::ui
