// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/answer_box.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QPainter>

namespace waymark::ui {

using namespace Qt::StringLiterals;

AnswerBox::AnswerBox(int answer, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_answer(answer) {
    setText(word);
    setObjectName(u"answer-%1"_s.arg(answer));
    setAccessibleName(tr("%1, key %2").arg(word).arg(answer));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AnswerBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::AccentTint, tone));
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }
    painter.setPen(
        QPen(colour(isChecked() || hasFocus() ? Role::Accent : Role::LineStrong, tone), isChecked() ? 2 : 1));
    painter.setBrush(colour(underMouse() ? Role::Hover : Role::Surface, tone));
    painter.drawRoundedRect(box, 4, 4);

    const QRectF cap(box.center().x() - 10, box.top() + 10, 20, 20);
    painter.setPen(QPen(colour(Role::LineStrong, tone), 1));
    painter.setBrush(colour(Role::Sunken, tone));
    painter.drawRoundedRect(cap, 3, 3);
    painter.setFont(scaledFont(font(), TypeSize::Small));
    painter.setPen(colour(Role::Text2, tone));
    painter.drawText(cap, Qt::AlignCenter, QString::number(m_answer));
    painter.setFont(scaledFont(font(), TypeSize::Base));
    painter.setPen(colour(Role::Text, tone));
    painter.drawText(QRectF(box.left(), cap.bottom() + 4, box.width(), box.bottom() - cap.bottom() - 8),
                     Qt::AlignCenter, text());
}

} // namespace waymark::ui
