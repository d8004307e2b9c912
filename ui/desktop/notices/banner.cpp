// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notices/banner.h"

#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/colours.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this)) {
    setObjectName(u"banner"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new IconButton(u"close"_s, tr("Close this message"), this);
    auto* row = new QHBoxLayout(this);
    setMargins();
    row->addWidget(m_words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &IconButton::clicked, this, [this] {
        m_words->clear();
        hide();
    });
    hide();
}

void Banner::setMargins() {
    layout()->setContentsMargins(mirroredMargins(*this, 24 + iconSide + 10, 8, 12, 8));
}

void Banner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void Banner::say(const QString& message) {
    if (message.isEmpty())
        return;
    m_words->setText(m_words->text().isEmpty() ? message : QString(m_words->text() + u'\n' + message));
    setAccessibleName(m_words->text());
    show();
}

QString Banner::text() const {
    return m_words->text();
}

void Banner::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::WarnGround, tone));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::WarnLine, tone));
    icon(u"flag"_s, tone, Role::Warn)
        .paint(&painter, mirrored(*this, QRect(24, 8 + (28 - iconSide) / 2, iconSide, iconSide)));
}

} // namespace waymark::ui
