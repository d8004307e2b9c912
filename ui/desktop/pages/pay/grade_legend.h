// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the four grades mean, a chip and a line each. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

namespace waymark::ui {

class GradeLegend final : public QWidget {
    Q_OBJECT
public:
    explicit GradeLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double unit() const;

    QStringList m_words; ///< of A to D
};

} // namespace waymark::ui
