// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The heads of the columns of a result. Each sorts by its measure, by a click or by Enter; the sorted one has an
// arrow and says so aloud. Where the list shows fewer columns the heads stand in one row. GUI thread.
#pragma once

#include "ui/desktop/pages/match/result_list.h"

#include <QWidget>

#include <vector>

namespace waymark::ui {

class ResultHeads final : public QWidget {
    Q_OBJECT
public:
    explicit ResultHeads(QWidget* parent);

    /// Width of the rows below, without their scroll bar.
    void setRowWidth(int width);
    void setOrder(MatchedModel::Order order);

Q_SIGNALS:
    void orderChosen(MatchedModel::Order order);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Head;
    void place();
    void fitHeight();

    std::vector<Head*> m_heads;
    int m_rowWidth = 0;
};

} // namespace waymark::ui
