// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first five careers for now, with an arrow and the place each came from by the last answer. Each is the row of a
// career as everywhere, so it opens and has the menu of rows. The rows stay while their words change, and with them who has
// the keyboard. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <cstddef>
#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class LinkLabel;
class TextLabel;

class MovingList final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString key;
        QString title;
        std::size_t before = 0; ///< its place before the last answer; 0: not known
    };

    explicit MovingList(QWidget* parent);
    void setLines(const std::vector<Line>& lines);

Q_SIGNALS:
    void careerAsked(const QString& key);

private:
    struct Row {
        QWidget* row;
        LinkLabel* title;
        TextLabel* movement;
        QString key;
    };
    Row makeRow(std::size_t place);

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace waymark::ui
