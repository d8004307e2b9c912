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
    /// Words that one line has no room for go on in the next.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double unit() const;
    /// Of a chip and its words, with what is between it and the next.
    double rowHeight(qsizetype row, double width) const;

    QStringList m_words; ///< of A to D
};

} // namespace waymark::ui
