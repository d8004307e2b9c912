// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/top_bar.h"

#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/navigation/search_box.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestBar = 44;
constexpr int aroundText = 28; // above and below it
constexpr int searchWidth = 600 + 4; // with the focus ring

class ProgramName final : public QWidget {
public:
    explicit ProgramName(QWidget* parent)
        : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent*) override {
        const Tone tone = toneOf(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.fillRect(mirrored(*this, QRect(18, (height() - 16) / 2, 4, 16)), colour(Role::Accent, tone));
        painter.setFont(scaledFont(font(), TypeSize::Section));
        painter.setPen(colour(Role::Text, tone));
        painter.drawText(mirrored(*this, rect().adjusted(30, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, u"Waymark"_s);
    }
};

} // namespace

TopBar::TopBar(QMenu* appearanceMenu, QWidget* parent)
    : QWidget(parent)
    , m_name(new ProgramName(this))
    , m_back(new IconButton(u"back"_s, tr("Back"), this))
    , m_forward(new IconButton(u"forward"_s, tr("Forward"), this))
    , m_search(new SearchBox(this)) {
    fitHeight();
    auto* appearance = new IconButton(u"moon"_s, tr("Light or dark"), this);
    auto* row = new QHBoxLayout(this);
    setMargins();
    row->setSpacing(0);
    row->addWidget(m_name);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(6);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(220);
    row->addWidget(m_search, 100);
    row->addSpacing(24);
    row->addStretch(1);
    row->addWidget(appearance);
    setSteps(false, false);

    connect(m_back, &IconButton::clicked, this, &TopBar::backRequested);
    connect(m_forward, &IconButton::clicked, this, &TopBar::forwardRequested);
    connect(appearance, &IconButton::clicked, this, [appearance, appearanceMenu] {
        const QSize size = appearanceMenu->sizeHint();
        appearanceMenu->popup(
            appearance->mapToGlobal(QPoint(appearance->width() - size.width(), appearance->height() + 4)));
    });
}

void TopBar::fitHeight() {
    const int height = std::max(smallestBar, fontMetrics().height() + aroundText);
    setFixedHeight(height);
    m_name->setFixedHeight(height - 1);
}

void TopBar::setMargins() {
    layout()->setContentsMargins(mirroredMargins(*this, 0, 0, 13, 1));
}

/// Larger or smaller text, another reading direction.
void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void TopBar::setSteps(bool back, bool forward) {
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::setNameWidth(int width) {
    m_name->setFixedWidth(width);
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Line, toneOf(palette())));
}

} // namespace waymark::ui
