// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of the page that shows where one stands: a name, how far as a quiet bar, and a number. Pressing it
// goes there. GUI thread.
#pragma once

#include <QAbstractButton>

#include <optional>

namespace waymark::ui {

class StandingRow final : public QAbstractButton {
    Q_OBJECT
public:
    /// `share` 0 to 1; nothing: no bar. `done` sets the bar in the ink of what is done.
    StandingRow(const QString& iconName, const QString& name, const QString& figure, QWidget* parent);
    void setShare(std::optional<double> share, bool done = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    QString m_figure;
    std::optional<double> m_share;
    bool m_done = false;
};

} // namespace waymark::ui
