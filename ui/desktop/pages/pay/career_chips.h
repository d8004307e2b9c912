// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The careers of a pay comparison as chips, up to six, and one to add another. A click on a chip asks for
// another career in its place, its cross takes it away. GUI thread.
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace waymark::ui {

class FilterChip;

class CareerChips final : public QWidget {
    Q_OBJECT
public:
    explicit CareerChips(QWidget* parent = nullptr);

    /// None: the first chip asks for one.
    void setTitles(const QStringList& titles);
    FilterChip* chip(int at) const { return m_chips.value(at); }
    FilterChip* addChip() const { return m_add; }

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// `at` may be one beyond the last: another career.
    void asked(int at);
    void removed(int at);

private:
    QList<FilterChip*> m_chips;
    FilterChip* m_add;
    QStringList m_titles;
};

} // namespace waymark::ui
