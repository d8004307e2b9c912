// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace waymark::ui {

namespace {

/// What alone is wider than the row and can break breaks.
QSize sizeOf(const QLayoutItem& item, int room) {
    const QSize size = item.sizeHint();
    return size.width() > room && item.hasHeightForWidth() ? QSize(room, item.heightForWidth(room)) : size;
}

} // namespace

WrappingRow::WrappingRow(int gap, int lineGap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap) {
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addGap(int width) {
    m_nextGap = width;
}

void WrappingRow::addItem(QLayoutItem* item) {
    m_items.push_back({std::unique_ptr<QLayoutItem>(item), m_items.empty() ? 0 : m_gap + m_nextGap});
    m_nextGap = 0;
}

QLayoutItem* WrappingRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)].item.release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize WrappingRow::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const Entry& entry : m_items) {
        if (entry.item->isEmpty())
            continue;
        const QSize size = entry.item->sizeHint();
        width += entry.before + size.width();
        height = std::max(height, size.height());
    }
    return {width, height};
}

QSize WrappingRow::minimumSize() const {
    QSize size;
    for (const Entry& entry : m_items)
        if (!entry.item->isEmpty())
            size = size.expandedTo(entry.item->minimumSize());
    return size;
}

void WrappingRow::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, true);
}

int WrappingRow::arrange(const QRect& area, bool place) const {
    // What is hidden takes no room.
    std::vector<const Entry*> shown;
    for (const Entry& entry : m_items)
        if (!entry.item->isEmpty())
            shown.push_back(&entry);
    int y = area.y();
    for (auto line = shown.begin(); line != shown.end();) {
        int width = 0;
        int height = 0;
        auto end = line;
        for (; end != shown.end(); ++end) {
            const QSize size = sizeOf(*(*end)->item, area.width());
            const int with = (end == line ? 0 : width + (*end)->before) + size.width();
            if (end != line && with > area.width())
                break;
            width = with;
            height = std::max(height, size.height());
        }
        int x = area.x();
        for (auto entry = line; place && entry != end; ++entry) {
            const QSize size = sizeOf(*(*entry)->item, area.width());
            x += entry == line ? 0 : (*entry)->before;
            const QRect box(QPoint(x, y + (height - size.height()) / 2), size);
            (*entry)->item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, box));
            x += size.width();
        }
        y += height + (end == shown.end() ? 0 : m_lineGap);
        line = end;
    }
    return y - area.y();
}

} // namespace waymark::ui
