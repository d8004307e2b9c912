// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A word on a quiet ground: a technology, a topic, a kind. 11 px, 18 high. Tags flow in rows. GUI thread.
#pragma once

#include <QLayout>
#include <QWidget>

namespace waymark::ui {

class Tag final : public QWidget {
    Q_OBJECT
public:
    explicit Tag(const QString& text, QWidget* parent = nullptr);
    /// For tags that mean more than the others: accent ink in place of text-2.
    void setStrong(bool strong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont letters() const;

    QString m_text;
    bool m_strong = false;
};

/// Lays its items out left to right and breaks into rows as words do; its height follows its width.
class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int at, QWidget* widget);
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& box) override;

private:
    int place(const QRect& box, bool move) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace waymark::ui
