// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/section_bar.h"

#include "ui/desktop/theme/controls.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QStyle>

#include <utility>

namespace waymark::ui {

namespace {
constexpr int between = 16;
constexpr int lineHeight = 2;
} // namespace

SectionBar::SectionBar(QWidget* parent)
    : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Sections of this page"));
    setMouseTracking(true);
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        // The name that is current already scrolls back to its section's start.
        if (index >= 0 && index == currentIndex())
            Q_EMIT sectionChosen(tabData(index).toString());
    });
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        update();
        if (!m_following && index >= 0)
            Q_EMIT sectionChosen(tabData(index).toString());
    });
}

void SectionBar::setSections(const std::vector<Section>& sections) {
    m_following = true;
    while (count() > 0)
        removeTab(count() - 1);
    for (const auto& section : sections)
        setTabData(addTab(section.name), section.id);
    m_following = false;
    updateGeometry();
}

QStringList SectionBar::sectionIds() const {
    QStringList ids;
    for (int index = 0; index < count(); ++index)
        ids.append(tabData(index).toString());
    return ids;
}

QString SectionBar::current() const {
    return tabData(currentIndex()).toString();
}

void SectionBar::setCurrent(const QString& id) {
    const auto index = sectionIds().indexOf(id);
    if (index < 0 || index == currentIndex())
        return;
    m_following = true;
    setCurrentIndex(static_cast<int>(index));
    m_following = false;
}

void SectionBar::setMargin(int margin) {
    m_margin = margin;
    updateGeometry();
    update();
}

QSize SectionBar::sizeHint() const {
    return {QTabBar::sizeHint().width(), qMax(36, fontMetrics().height() + 20)};
}

QSize SectionBar::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

QSize SectionBar::tabSizeHint(int index) const {
    // Measured semibold, so that the row does not move when another name becomes current.
    const QFontMetrics strong(scaledFont(font(), TypeSize::Base, QFont::DemiBold));
    const int lead = index == 0 ? m_margin : 0;
    return {lead + strong.horizontalAdvance(tabText(index)) + between, qMax(36, fontMetrics().height() + 20)};
}

QSize SectionBar::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

void SectionBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tone tone = toneOf(palette());
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Line, tone));
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index);
        if (!tab.intersects(rect()))
            continue;
        const bool isCurrent = index == currentIndex();
        const bool pointed = underMouse() && tab.contains(pointer);
        painter.setFont(scaledFont(font(), TypeSize::Base, isCurrent ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colour(isCurrent || pointed ? Role::Text : Role::Text2, tone));
        const QRect words =
            QStyle::visualRect(layoutDirection(), tab, tab.adjusted(index == 0 ? m_margin : 0, 0, -between, 0));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, tabText(index));
        if (!isCurrent)
            continue;
        painter.fillRect(words.left(), height() - lineHeight, words.width(), lineHeight,
                         colour(Role::Accent, tone));
        paintFocusRing(painter, *this, QRectF(words.adjusted(-5, 6, 5, -6)));
    }
}

} // namespace waymark::ui
