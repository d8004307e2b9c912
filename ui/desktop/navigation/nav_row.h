// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of the navigation: icon, name, and a count where it counts what is the learner's own. Checked means
// "here": tint, semibold and the accent bar, so that it shows without colour too. GUI thread.
#pragma once

#include <QAbstractButton>

#include <optional>

namespace waymark::ui {

class NavRow final : public QAbstractButton {
    Q_OBJECT
public:
    NavRow(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    /// Nothing shown while empty.
    void setCount(std::optional<int> count);
    std::optional<int> count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textArea() const;

    QString m_iconName;
    std::optional<int> m_count;
};

} // namespace waymark::ui
