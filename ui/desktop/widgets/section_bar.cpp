// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/section_bar.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {
constexpr int usualGap = 16;
constexpr int closeGap = 10;
constexpr int lineHeight = 2;
} // namespace

SectionBar::SectionBar(QWidget* parent)
    : QTabBar(parent)
    , m_between(usualGap)
    , m_more(new LinkLabel(tr("More"), LinkLabel::Form::Menu, this)) {
    m_more->setObjectName(QStringLiteral("moreSections"));
    m_more->setAccessibleName(tr("More sections"));
    m_more->hide();
    connect(m_more, &LinkLabel::clicked, this, &SectionBar::openMore);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Sections of this page"));
    setMouseTracking(true);
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        // The name that is current already scrolls back to its section's start.
        if (index >= 0 && index == currentIndex())
            Q_EMIT sectionChosen(tabData(index).toString());
    });
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_folding)
            fold();
        update();
        if (!m_following && index >= 0)
            Q_EMIT sectionChosen(tabData(index).toString());
    });
}

void SectionBar::setSections(const std::vector<Section>& sections) {
    m_following = true;
    m_folding = true;
    while (count() > 0)
        removeTab(count() - 1);
    for (const auto& section : sections)
        setTabData(addTab(section.name), section.id);
    m_folding = false;
    m_following = false;
    fold();
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
    fold();
    updateGeometry();
    update();
}

// Measured semibold, so that the row does not move when another name becomes current.
int SectionBar::nameWidth(int index) const {
    const QFontMetrics strong(scaledFont(font(), TypeSize::Base, QFont::DemiBold));
    return strong.horizontalAdvance(tabText(index));
}

QList<int> SectionBar::fitting(int room) const {
    QList<int> shown;
    int used = m_margin + nameWidth(currentIndex()) + usualGap;
    for (int index = 0; index < count(); ++index) {
        if (index == currentIndex()) {
            shown << index;
            continue;
        }
        if (used + nameWidth(index) + usualGap > room)
            break;
        used += nameWidth(index) + usualGap;
        shown << index;
    }
    if (!shown.contains(currentIndex()))
        shown << currentIndex();
    return shown;
}

void SectionBar::fold() {
    if (count() == 0 || currentIndex() < 0)
        return m_more->hide();
    int names = m_margin;
    for (int index = 0; index < count(); ++index)
        names += nameWidth(index);
    const bool usual = names + count() * usualGap <= width();
    const bool close = !usual && names + count() * closeGap <= width();
    m_between = close ? closeGap : usualGap;
    const bool all = usual || close;
    const QSize more = m_more->sizeHint();
    const QList<int> shown = all ? QList<int>() : fitting(width() - more.width() - usualGap);
    m_folding = true;
    for (int index = 0; index < count(); ++index)
        setTabVisible(index, all || shown.contains(index));
    setIconSize(iconSize()); // the widths are measured anew
    m_folding = false;
    m_more->setVisible(!all);
    const QRect behind(QPoint(width() - more.width() - usualGap, (height() - more.height()) / 2), more);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), behind));
}

QStringList SectionBar::foldedIds() const {
    QStringList ids;
    for (int index = 0; index < count(); ++index)
        if (!isTabVisible(index))
            ids << tabData(index).toString();
    return ids;
}

void SectionBar::openMore() {
    auto* menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int index = 0; index < count(); ++index) {
        if (isTabVisible(index))
            continue;
        auto* action = menu->addAction(QString(tabText(index)).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setObjectName(tabData(index).toString());
        connect(action, &QAction::triggered, this, [this, id = tabData(index).toString()] {
            setCurrent(id);
            Q_EMIT sectionChosen(id);
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SectionBar::resizeEvent(QResizeEvent* event) {
    QTabBar::resizeEvent(event);
    fold();
}

void SectionBar::changeEvent(QEvent* event) {
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

QSize SectionBar::sizeHint() const {
    return {QTabBar::sizeHint().width(), qMax(36, fontMetrics().height() + 20)};
}

QSize SectionBar::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

QSize SectionBar::tabSizeHint(int index) const {
    const int lead = index == 0 ? m_margin : 0;
    return {lead + nameWidth(index) + m_between, qMax(36, fontMetrics().height() + 20)};
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
        if (!isTabVisible(index) || !tab.intersects(rect()))
            continue;
        const bool isCurrent = index == currentIndex();
        const bool pointed = underMouse() && tab.contains(pointer);
        painter.setFont(scaledFont(font(), TypeSize::Base, isCurrent ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colour(isCurrent || pointed ? Role::Text : Role::Text2, tone));
        const QRect words =
            QStyle::visualRect(layoutDirection(), tab, tab.adjusted(index == 0 ? m_margin : 0, 0, -m_between, 0));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, tabText(index));
        if (!isCurrent)
            continue;
        painter.fillRect(words.left(), height() - lineHeight, words.width(), lineHeight,
                         colour(Role::Accent, tone));
        paintFocusRing(painter, *this, QRectF(words.adjusted(-5, 6, 5, -6)));
    }
}

} // namespace waymark::ui
