// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of a plan in columns divided by hairlines: name, value, notes. Columns break into rows where there is
// no room. GUI thread.
#pragma once

#include <QList>
#include <QWidget>

#include <vector>

namespace waymark::ui {

class TextLabel;
struct PlanFigure;

class PlanNumbers final : public QWidget {
    Q_OBJECT
public:
    explicit PlanNumbers(QWidget* parent);

    void show(const QList<PlanFigure>& figures);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 40}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Column {
        QWidget* box;
        TextLabel* name;
        TextLabel* value;
        TextLabel* notes;
    };
    Column& column(std::size_t number);
    /// Puts the columns into rows; answers the height.
    int arrange(int width, bool move) const;

    std::vector<Column> m_columns;
    std::size_t m_shown = 0;
};

} // namespace waymark::ui
