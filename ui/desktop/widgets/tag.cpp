// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/tag.h"

#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QStyle>

#include <utility>
#include <vector>

namespace waymark::ui {

namespace {
constexpr int padding = 6;
}

Tag::Tag(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text) {
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Tag::setStrong(bool strong) {
    m_strong = strong;
    update();
}

QSize Tag::sizeHint() const {
    const QFontMetrics metrics(scaledFont(font(), TypeSize::Small));
    return {metrics.horizontalAdvance(m_text) + 2 + 2 * padding, qMax(18, metrics.height() + 4)};
}

QSize Tag::minimumSizeHint() const {
    return {qMin(sizeHint().width(), 48), sizeHint().height()};
}

QFont Tag::letters() const {
    return scaledFont(font(), TypeSize::Small, m_strong ? QFont::Medium : QFont::Normal);
}

bool Tag::event(QEvent* event) {
    const auto cut = [this] { return QFontMetrics(letters()).horizontalAdvance(m_text) > width() - 2 * padding + 2; };
    return tellWhole(*event, *this, m_text, cut) || QWidget::event(event);
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(m_strong ? Role::AccentTint : Role::Hover, tone));
    painter.drawRoundedRect(rect(), 3, 3);
    const QFont small = letters();
    painter.setFont(small);
    painter.setPen(colour(m_strong ? Role::Text : Role::Text2, tone));
    painter.drawText(rect(), Qt::AlignCenter,
                     QFontMetrics(small).elidedText(m_text, Qt::ElideRight, width() - 2 * padding + 2));
}

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout(parent)
    , m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}
void FlowLayout::insertWidget(int at, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(at, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}
QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto* item : m_items)
        width += item->sizeHint().width() + m_gap;
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const {
    QSize widest;
    for (const auto* item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect& box) {
    QLayout::setGeometry(box);
    place(box, true);
}

int FlowLayout::place(const QRect& box, bool move) const {
    int x = box.left();
    int y = box.top();
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    // Lower ones stand in the middle of their row: words, chips and fields on one line.
    const auto endRow = [&] {
        for (const auto& [item, area] : row)
            if (move)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), box,
                                                     area.translated(0, (rowHeight - area.height()) / 2)));
        row.clear();
    };
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), qMax(box.width(), item->minimumSize().width())));
        if (x > box.left() && x + size.width() > box.left() + box.width()) {
            endRow();
            x = box.left();
            y += rowHeight + m_gap;
            rowHeight = 0;
        }
        row.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    endRow();
    return y + rowHeight - box.top();
}

} // namespace waymark::ui
