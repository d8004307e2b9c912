// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few words of which exactly one holds, in one border; the current one is filled with accent. One tab stop;
// arrow keys move the choice. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

namespace waymark::ui {

class SegmentedSwitch final : public QWidget {
    Q_OBJECT
public:
    /// `name` is what is chosen, for screen readers: "Show pay in".
    SegmentedSwitch(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    int current() const { return m_current; }
    /// Moves the choice without a signal; numbers outside are ignored.
    void setCurrent(int index);
    void setSegmentToolTip(int index, const QString& text);
    /// Several rows where one has no room; for layouts that ask for the height.
    void setWrapping();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A person chose another segment.
    void currentChosen(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int count() const { return static_cast<int>(m_words.size()); }
    int segmentWidth(int index) const;
    int rowWidth(int first, int perRow) const;
    int perRow(int width) const;
    int rowHeight() const;
    QRect segment(int index) const;
    void paintRow(QPainter& painter, int first, int last) const;
    int segmentAt(const QPoint& position) const;
    void choose(int index);
    void describe();

    QString m_name;
    QStringList m_words;
    QStringList m_toolTips;
    int m_current = 0;
    int m_pointed = -1;
    bool m_wraps = false;
};

} // namespace waymark::ui
