// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first five careers for now, with an arrow and the place each came from by the last answer. Read aloud
// as one sentence. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <cstddef>
#include <vector>

namespace waymark::ui {

class MovingList final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString title;
        std::size_t before = 0; ///< its place before the last answer; 0: not known
    };

    explicit MovingList(QWidget* parent);
    void setLines(std::vector<Line> lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    QString movement(std::size_t place) const;

    std::vector<Line> m_lines;
};

} // namespace waymark::ui
