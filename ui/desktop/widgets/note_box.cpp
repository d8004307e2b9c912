// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/note_box.h"

#include "ui/desktop/theme/control_painting.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {
constexpr int flagRoom = 36;
}

NoteBox::NoteBox(const QString& sentence, const QString& done, const QString& link, QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(sentence);
    setAccessibleDescription(done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(mirroredMargins(*this, flagRoom, 10, 14, 10));
    column->setSpacing(4);
    auto* title = new TextLabel(sentence, TypeSize::Base, Role::Text, this);
    title->setWeight(QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!done.isEmpty()) {
        auto* words = new TextLabel(done, TypeSize::Base, Role::Text2, this);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    if (!link.isEmpty()) {
        auto* label = new LinkLabel(link, LinkLabel::Form::Link, this);
        connect(label, &LinkLabel::clicked, this, &NoteBox::linkActivated);
        column->addWidget(label);
    }
}

void NoteBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    fillRound(painter, QRectF(rect()), colour(Role::WarnGround, tone), colour(Role::WarnLine, tone), boxCorner);
    // A small flag on its pole.
    painter.setPen(QPen(colour(Role::Warn, tone), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(mirrored(*this, QRectF(14, 12, 10, 13)).topLeft());
    painter.drawLine(QPointF(0, 0), QPointF(0, 13));
    painter.drawPolyline(
        QPolygonF{QPointF(0, 0.5), QPointF(10, 0.5), QPointF(7.5, 4), QPointF(10, 7.5), QPointF(0, 7.5)});
}

} // namespace waymark::ui
