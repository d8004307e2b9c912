// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Controls side by side that continue on a next line where the page is too narrow or the font too large.
// All are centred on their line. Owns its items; GUI thread.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace waymark::ui {

class WrappingRow final : public QLayout {
    Q_OBJECT
public:
    /// `gap` between items, `lineGap` between lines.
    WrappingRow(int gap, int lineGap, QWidget* parent = nullptr);
    ~WrappingRow() override;

    /// Space before the next added item: groups stand further apart than their parts.
    void addGap(int width);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Entry {
        std::unique_ptr<QLayoutItem> item;
        int before = 0;
    };
    int arrange(const QRect& area, bool place) const;

    std::vector<Entry> m_items;
    int m_gap;
    int m_lineGap;
    int m_nextGap = 0;
};

} // namespace waymark::ui
